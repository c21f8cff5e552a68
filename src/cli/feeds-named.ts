import { isOpml, readOpml } from '../ingest/feed/opml.ts';
import { readBytes } from '../ingest/read-bytes.ts';
import { nodeReading } from '../ingest/reading-effects.ts';
import { isFeedLink } from '../model/digest-definition.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';

/**
 * The feeds that a command line names, each once: links and files as they are, lists of feeds (OPML) taken apart; without
 * any, those of the definitions in `digests/`. Refuses a list that can't be read, definitions with errors, and none at all.
 */
export async function feedsNamed(named: readonly string[]): Promise<Outcome<readonly string[]>> {
  const wheres = named.length === 0 ? await feedsOfDefinitions() : success(named);
  if (!wheres.ok) return wheres;
  const found: string[] = [];
  for (const where of wheres.value) {
    const listed = await listedIn(where);
    if (!listed.ok) return listed;
    found.push(...listed.value);
  }
  if (found.length > 0) return success([...new Set(found)]);
  return refusal('no-feeds', 'There are no feeds to ask.', 'Name one, or write a definition into digests/.');
}

async function listedIn(where: string): Promise<Outcome<readonly string[]>> {
  if (isFeedLink(where)) return success([where]);
  const bytes = await readBytes(where, nodeReading);
  // Why a file can't be read is told with the feed it should be.
  if (!bytes.ok) return success([where]);
  const text = Buffer.from(bytes.value).toString('utf8');
  if (!isOpml(text)) return success([where]);
  const list = readOpml(text);
  return list.ok ? success(list.value.map(({ url }) => url)) : list;
}

async function feedsOfDefinitions(): Promise<Outcome<readonly string[]>> {
  const { loadDefinitions } = await import('../config/definitions/load-definitions.ts');
  const loaded = await loadDefinitions(process.cwd());
  if (loaded.ok) return success(loaded.definitions.flatMap(({ feeds }) => feeds));
  const [first] = loaded.errors;
  return refusal(
    'definitions',
    `digests/${first?.file}: ${first?.message}`,
    'Correct it; `verbatim preview` lists every error.',
  );
}
