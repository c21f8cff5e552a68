const FILE_NAME = /\.(?:txt|text|md|markdown|html?|xhtml|pdf)$/i;

/** Whether a word ends like the name of a file that an article may be in. */
export function isArticleFileName(word: string): boolean {
  return FILE_NAME.test(word);
}
