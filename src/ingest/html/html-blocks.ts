import type { HtmlNode } from './html-node.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const BLOCKS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI
MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s/),
);
const DROPPED = new Set(
  `ASIDE AUDIO BUTTON CANVAS DIALOG EMBED FIGCAPTION FORM HEAD IFRAME INPUT LINK MENU META NAV NOSCRIPT OBJECT OPTION
SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s/),
);
const CELLS = new Set(['TD', 'TH']);

/** White space as HTML reads it: a run is one blank, but for no-break spaces, which stay. */
function settledLine(line: string): string {
  return line.replace(/[ \t\n\r\f]+/gu, ' ').trim();
}

/**
 * The text of an element by blocks: each block element (paragraph, heading, list item, table row) is a
 * paragraph, with a blank line between two; `<br>` is a line end within one. Captions, navigation, asides, forms and
 * scripts are left out. Linear; walks with its own stack, so no depth is too deep.
 */
export function htmlBlocks(root: HtmlNode): string {
  const paragraphs: string[] = [];
  let lines: string[] = [''];
  const endBlock = () => {
    const text = lines.map(settledLine).filter((line) => line !== '');
    if (text.length > 0) paragraphs.push(text.join('\n'));
    lines = [''];
  };
  const write = (text: string) => lines.push((lines.pop() ?? '') + text);

  const stack: (HtmlNode | 'end')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') {
      endBlock();
      continue;
    }
    if (node.nodeType === TEXT || node.nodeType === CDATA) write(node.textContent ?? '');
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    if (DROPPED.has(name)) continue;
    if (name === 'BR') lines.push('');
    if (CELLS.has(name)) write(' ');
    if (BLOCKS.has(name)) {
      endBlock();
      stack.push('end');
    }
    const children = node.childNodes;
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!);
  }
  endBlock();
  return paragraphs.join('\n\n');
}
