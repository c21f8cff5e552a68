import { Command } from 'commander';
import type { ForgetTarget, Forgotten } from '../model/kept-article.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Store } from '../store/store.ts';
import { addExamples } from './examples.ts';
import { workspaceOption } from './owner-option.ts';

interface ForgetOptions {
  readonly article?: string;
  readonly feed?: string;
  readonly workspace?: string;
  readonly yes?: true;
}

/** What is meant, in words, with some of its headlines. */
interface Meant {
  readonly target: ForgetTarget;
  readonly what: string;
  readonly headlines: readonly string[];
}

/** `forget`: an article, what a feed brought, or all of a workspace, for good. */
export function forgetCommand(): Command {
  const command = new Command('forget')
    .summary('Forget an article, a feed or a workspace for good')
    .description(
      'Forget an article, all that came through a feed, or all that a workspace owns: its texts, its quotes, who was quoted in ' +
        'it, and its words in the record of posts. Without --yes it shows what would go. It is final. What was posted in the ' +
        'chats stays there, and backups and exports made before still hold it.',
    )
    .option('--article <link or id>', 'one article')
    .option(
      '--feed <link>',
      'all articles that came through this feed, as digests/ names it, and what is known of it',
    )
    .addOption(workspaceOption('all that this owner has, or whose --article is meant'))
    .option('--yes', 'do it')
    .action(forget);
  return addExamples(command, [
    ['forget --article https://news.example/story', 'what would go'],
    ['forget --article https://news.example/story --yes', 'one article'],
    ['forget --workspace slack:T012AB3CD --yes', 'a workspace that has left'],
  ]);
}

async function forget(options: ForgetOptions): Promise<void> {
  const [{ withStoreHere }, { reportRefusal }, { refusal }, { writeOut }, { printable }] = await Promise.all([
    import('./open-store-here.ts'),
    import('./report-refusal.ts'),
    import('../model/outcome.ts'),
    import('./write-out.ts'),
    import('../adapters/printable.ts'),
  ]);
  const { article, feed, workspace, yes } = options;
  if (
    (article === undefined && feed === undefined && workspace === undefined) ||
    (feed !== undefined && (article !== undefined || workspace !== undefined))
  ) {
    const remedy = 'Give one of --article (with --workspace, where several have it), --feed, --workspace.';
    return reportRefusal(refusal('what', 'What is to be forgotten?', remedy));
  }
  await withStoreHere(
    async (store) => {
      const meant = await whatIsMeant(store, options);
      if (!meant.ok) return reportRefusal(meant);
      const { target, what, headlines } = meant.value;
      const would = await store.forgettable(target);
      if (would.articles + would.others === 0) {
        const remedy = 'See what is there: verbatim retention lists the owners, digests/ the feeds.';
        return reportRefusal(refusal('nothing-to-forget', `Nothing is on record of ${what}`, remedy));
      }
      if (yes) {
        const counts = await amount(await store.forget(target));
        writeOut(printable(`Forgot ${what}: ${counts}.\n${LEFT}`));
        return;
      }
      const shown = headlines.map((headline) => `  ${headline}\n`).join('');
      const more = would.articles > headlines.length && headlines.length > 0 ? '  …\n' : '';
      writeOut(
        printable(
          `Would be forgotten of ${what}: ${await amount(would)}.\n${shown}${more}This is final. Nothing was done yet: say it again with --yes.`,
        ),
      );
    },
    { mustExist: true },
  );
}

const LEFT = 'What was posted in the chats is still there; so is what backups and exports from before hold.';

const SHOWN = 5;

async function whatIsMeant(
  store: Store,
  { article, feed, workspace }: ForgetOptions,
): Promise<Outcome<Meant>> {
  const [{ success }, { ownerName }] = await Promise.all([
    import('../model/outcome.ts'),
    import('./owner-option.ts'),
  ]);
  if (article !== undefined) {
    const { articleCalled } = await import('./article-called.ts');
    const found = await articleCalled(store, article, workspace);
    if (!found.ok) return found;
    const { owner, id, headline, url } = found.value;
    const what = `the article ${url ?? id} (${ownerName(owner)})`;
    return success({ target: { kind: 'article', owner, id }, what, headlines: [headline ?? id] });
  }
  if (feed !== undefined) {
    const items = await store.feedItems(feed, SHOWN);
    const headlines = items.flatMap(({ headline }) => headline ?? []);
    return success({ target: { kind: 'feed', url: feed }, what: `the feed ${feed}`, headlines });
  }
  const owner = workspace!;
  const first = await store.ownedArticles(owner, '', SHOWN);
  const headlines = first.map(({ reading }) => reading.article.headline ?? reading.article.id);
  const what = owner === '' ? 'all public articles' : `all that ${owner} has`;
  return success({ target: { kind: 'owner', owner }, what, headlines });
}

async function amount({ articles, quotes, posts, others }: Forgotten): Promise<string> {
  const { counted } = await import('./counted.ts');
  const parts = [`${counted(articles, 'article')} with ${counted(quotes, 'quote')}`];
  if (posts > 0) parts.push(`the words of ${counted(posts, 'post')} in the record`);
  if (others > 0) parts.push(`${counted(others, 'other entry', 'other entries')}`);
  return parts.join(', ');
}
