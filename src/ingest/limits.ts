/** The largest input `readArticle` takes, in bytes (20 MB); reading stops there, so more never reaches memory. */
export const MAX_INPUT_BYTES = 20 * 1024 * 1024;

/** The largest HTML page that is parsed, in bytes or UTF-16 units (50 MB), whoever hands it over. */
export const MAX_HTML_LENGTH = 50 * 1024 * 1024;

/** How deep the elements of an HTML page may nest: Readability's time grows with the square of it. */
export const MAX_HTML_DEPTH = 1_000;

/** How many `<`, `>` and `&` an HTML page may hold, each of which may cost the parser a node; busy news pages have some 30,000. */
export const MAX_HTML_MARKS = 150_000;

/** The fewest words an article may have: with less there is nothing to summarise. */
export const MIN_ARTICLE_WORDS = 20;

/**
 * With fewer words a text is the beginning of a story, or too little to make short: its whole is looked for elsewhere, and an edition shows
 * its link.
 */
export const WHOLE_STORY_WORDS = 120;

/** How much of a text the language is told from, in UTF-16 units. */
export const LANGUAGE_SAMPLE_LENGTH = 3_000;

/** The largest front matter that is read from a Markdown file, in UTF-16 units. */
export const MAX_FRONT_MATTER_LENGTH = 16_384;
