import type { Article } from '../model/article.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { type ArticleMeta, articleFromText } from './article-from-text.ts';
import { countWords } from './count-words.ts';
import { voteLanguage } from './language/vote-language.ts';
import { LANGUAGE_SAMPLE_LENGTH, MIN_ARTICLE_WORDS } from './limits.ts';
import type { PageText } from './page/page-text.ts';

/** Makes an article of a page's text; `meta` wins over what the page says. Refuses `too-short` (under 20 words). */
export function articleOfPage({ body, ...stated }: PageText, meta: ArticleMeta = {}): Outcome<Article> {
  const words = countWords(body);
  if (words < MIN_ARTICLE_WORDS) {
    return refusal(
      'too-short',
      `The text has ${words} ${words === 1 ? 'word' : 'words'} of story; a digest needs at least ${MIN_ARTICLE_WORDS}.`,
      'Pass the whole article.',
    );
  }
  // Many sites state the language of their templates: clear words of the text weigh more.
  const language = voteLanguage(body.slice(0, LANGUAGE_SAMPLE_LENGTH)) ?? stated.language ?? '';
  return success(articleFromText(body, { ...stated, language, ...meta }));
}
