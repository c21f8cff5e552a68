import { monitorEventLoopDelay } from 'node:perf_hooks';
import { askFeed } from '../../src/ingest/feed/ask-feed.ts';
import { readLink } from '../../src/ingest/link/read-link.ts';
import type { Web } from '../../src/ingest/open-web.ts';
import type { LoopbackSite } from '../standins/site/loopback-site.ts';
import type { TortureInput } from './torture-inputs.ts';

/** What one input did. */
export interface TortureResult {
  readonly name: string;
  /** `read`, or why it was refused. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** The longest that the main thread answered nobody. */
  readonly delay: number;
}

/** Serves an input and reads it as the bot does. Whatever it holds, this resolves. */
export async function torture(input: TortureInput, site: LoopbackSite, web: Web): Promise<TortureResult> {
  const page = `hostile.example/${encodeURIComponent(input.name)}`;
  site.pages.set(page, { headers: input.headers, body: input.body });
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const begun = performance.now();
  delays.enable();
  const outcome =
    input.as === 'page' ? await readPage(site.at(page), web) : await readFeed(site.at(page), web);
  const milliseconds = performance.now() - begun;
  delays.disable();
  site.pages.delete(page);
  return { name: input.name, outcome, milliseconds, delay: delays.max / 1e6 };
}

async function readPage(url: string, web: Web): Promise<string> {
  const read = await readLink(url, web);
  return read.ok ? 'read' : read.code;
}

async function readFeed(url: string, web: Web): Promise<string> {
  const answer = await askFeed({ address: url }, web);
  if (answer.kind === 'read' && JSON.stringify(answer.feed).includes('root:')) return 'LEAKED A FILE';
  return answer.kind === 'failed' ? answer.reason : answer.kind;
}
