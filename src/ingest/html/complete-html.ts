const HTML_TAG = /<html\b([^<>]{0,500})>/iu;
const TITLE = /<title\b[^<>]{0,200}>[^<]{0,1000}<\/title>/iu;
const OUTER_TAGS = /<!doctype\b[^<>]{0,300}>|<\/?(?:html|head)\b[^<>]{0,500}>/giu;

/**
 * A page with the `<html>`, `<head>` and `<body>` tags that HTML lets an author leave out and linkedom misses; a
 * page that has its body tag stays as it is.
 */
export function completeHtml(html: string): string {
  if (/<body\b/iu.test(html)) return html;
  const attributes = HTML_TAG.exec(html)?.[1] ?? '';
  const title = TITLE.exec(html)?.[0] ?? '';
  const rest = html.replace(TITLE, '').replace(OUTER_TAGS, '');
  return `<!doctype html><html${attributes}><head>${title}</head><body>${rest}</body></html>`;
}
