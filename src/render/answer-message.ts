import type { Answer, ArchiveExtent, MeantSpeaker } from '../model/answer.ts';
import type { Block, Message } from '../model/message.ts';
import { counted } from './attribution.ts';
import { longDate } from './date.ts';
import { sayingBlocks } from './saying-blocks.ts';

/** So many namesakes are listed. */
const MOST_NAMESAKES = 6;

/**
 * What the archive answers, as a message: what was understood, who was meant, then the entries, newest first, or who spoke. Where
 * there is nothing it says what there is instead. `understood` heads it, in the asker's language.
 */
export function answerMessage(answer: Answer, understood: string): Message {
  const said = countLine(answer);
  const blocks: Block[] = [
    { kind: 'heading', text: understood },
    ...answer.meant.flatMap(meantLines),
    ...publisherLines(answer),
    line(said, answer.sayings.length > 0 || answer.speakers.length > 0),
    ...(answer.byHeadline
      ? [line('No quote stands near these words; these stand under headlines that have them.', true)]
      : []),
    ...answer.sayings.flatMap((saying, index) => [
      ...(index === 0 ? [] : [{ kind: 'divider' } as const]),
      ...sayingBlocks(saying),
    ]),
    ...speakerBlocks(answer),
  ];
  return { blocks, fallback: `${understood}: ${said}` };
}

function countLine({ question, sayings, speakers, more, archive, meant }: Answer): string {
  const from = question.from ?? 0;
  if (question.kind === 'speakers' && speakers.length > 0) {
    return `${counted(speakers.length, 'speaker')}${more ? ' and more' : ''}`;
  }
  if (sayings.length > 0) {
    const shown =
      from === 0
        ? counted(sayings.length, 'entry', 'entries')
        : `entries ${from + 1} to ${from + sayings.length}`;
    return more ? `${shown}, and there are more` : shown;
  }
  if (from > 0) return 'There are no more.';
  const nobody = meant.length > 0 && meant.every(({ by }) => by === 'nobody');
  return `${nobody ? 'Nothing' : 'Nothing like that'} is in what was read here: ${extent(archive)}.`;
}

function extent(archive: ArchiveExtent | undefined): string {
  const { articles, quotes, firstAt, lastAt } = archive ?? { articles: 0, quotes: 0 };
  if (articles === 0) return 'no article yet';
  const days =
    firstAt === undefined || lastAt === undefined ? '' : `, ${longDate(firstAt)} to ${longDate(lastAt)}`;
  return `${counted(articles, 'article')} with ${counted(quotes, 'quote')}${days}`;
}

/** Whose quotes are shown, where that isn't plain from the name. */
export function meantLines({ asked, by, people, near }: MeantSpeaker): Block[] {
  const [first] = people;
  if (by === 'nobody') {
    const others = near.length === 0 ? '' : ` Names near it: ${near.join(', ')}.`;
    return [line(`Nobody called “${asked}” is on record.${others}`, false)];
  }
  if (by === 'misspelt')
    return [line(`“${asked}” is on record as ${people.map(({ name }) => name).join(', ')}.`, true)];
  if (by === 'words') return [line(`Everybody given as “${asked}”.`, true)];
  if (people.length > 1) {
    const listed = people
      .slice(0, MOST_NAMESAKES)
      .map(({ name, roles }) => [name, roles[0]].filter(Boolean).join(', '));
    const rest = people.length > MOST_NAMESAKES ? ` and ${people.length - MOST_NAMESAKES} more` : '';
    return [
      line(
        `${people.length} people answer to “${asked}”: ${listed.join('; ')}${rest}. Add a role to narrow it: “${asked}, ${first?.roles[0] ?? 'mayor'}”.`,
        true,
      ),
    ];
  }
  const roles = first?.roles.slice(0, 3) ?? [];
  return first === undefined || roles.length === 0 ? [] : [line(`${first.name}: ${roles.join(' · ')}`, true)];
}

function publisherLines({ unknownPublisher }: Answer): Block[] {
  if (unknownPublisher === undefined) return [];
  const { asked, near } = unknownPublisher;
  const others = near.length === 0 ? '' : ` There are ${near.join(', ')}.`;
  return [line(`No publisher called “${asked}” is on record.${others}`, false)];
}

function speakerBlocks({ speakers }: Answer): Block[] {
  if (speakers.length === 0) return [];
  return [
    {
      kind: 'facts',
      facts: speakers.map(({ name, role, quotes, lastAt }) => ({
        label: name,
        value: [
          ...(role === undefined || role === name ? [] : [role]),
          counted(quotes, 'quote'),
          `last ${longDate(lastAt)}`,
        ].join(' · '),
      })),
    },
  ];
}

function line(words: string, quiet: boolean): Block {
  return { kind: 'line', ...(quiet && { quiet }), inlines: [{ kind: 'text', text: words }] };
}
