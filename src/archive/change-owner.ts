import type { KeptArticle, Showing } from '../model/kept-article.ts';

/** A showing in the workspace of an owner, as one in another owner's; undefined where it was elsewhere. */
export function showingAs(showing: Showing, from: string, to: string): Showing | undefined {
  const { platform, workspace } = showing;
  if (from === to || workspace === undefined || to === '') return showing;
  if (`${platform}:${workspace}` !== from) return undefined;
  const colon = to.indexOf(':');
  return { ...showing, platform: to.slice(0, colon), workspace: to.slice(colon + 1) };
}

/** An owner's article as another's. Showings elsewhere than in the owner's workspace or on schedule are left out: they are not the other's. Pure. */
export function articleAs(kept: KeptArticle, to: string): KeptArticle {
  const { owner: from = '', ...article } = kept.reading.article;
  if (from === to) return kept;
  return {
    ...kept,
    reading: { ...kept.reading, article: { ...article, ...(to !== '' && { owner: to }) } },
    shown: kept.shown.flatMap((showing) => showingAs(showing, from, to) ?? []),
  };
}
