/** What we use of an HTML node; linkedom's nodes and any other DOM's fit. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What we use of a parsed page. */
export interface HtmlPage {
  readonly body: HtmlNode | null;
  readonly documentElement: HtmlNode | null;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): ArrayLike<HtmlNode>;
}
