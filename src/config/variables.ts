import { platforms } from '../adapters/registry.ts';

/** A variable of the environment that the bot reads. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  /** What holds where it is not set, in words or as a value. */
  readonly otherwise: string;
  readonly secret: boolean;
  /** What it may be set to in the example file. */
  readonly example: string;
}

/** What begins so is ours: a name we don't know is a mistake. */
export const OWN_PREFIX = 'VERBATIM_';

/** Every variable the bot reads, platforms first. */
export const variables: readonly Variable[] = [
  ...platforms.flatMap(({ title, variables }) =>
    variables.map(({ name, description, kind, begins, required }) => ({
      name,
      description,
      otherwise: required ? `${title} is not connected` : `${title}’s own`,
      secret: kind === 'secret',
      example: kind === 'secret' ? `${begins ?? ''}…` : 'https://…',
    })),
  ),
  {
    name: 'DATABASE_URL',
    description:
      'the PostgreSQL database of the store (`postgres://user:password@host/name`), instead of a file under `VERBATIM_DATA_DIR`',
    otherwise: 'SQLite in `VERBATIM_DATA_DIR`',
    secret: true,
    example: 'postgres://…',
  },
  {
    name: 'VERBATIM_DATA_DIR',
    description: 'the folder of the store: the archive, what was digested where, and every slot and delivery',
    otherwise: './data',
    secret: false,
    example: './data',
  },
  {
    name: 'VERBATIM_ACCEPT_LOSS',
    description:
      '`yes` to start with SQLite on a host that wipes its disk at each restart (one that sets `DYNO`)',
    otherwise: 'there `DATABASE_URL` is asked for',
    secret: false,
    example: 'yes',
  },
  {
    name: 'VERBATIM_ALLOWED_PATHS',
    description:
      'folders whose articles `/digest` may open for everybody in the chats, separated by `:` (`;` on Windows)',
    otherwise: 'none; the terminal chat opens what its user can',
    secret: false,
    example: './digests/sample',
  },
  {
    name: 'VERBATIM_ALLOWED_HOSTS',
    description:
      'hosts outside the public internet that links and feeds may lead to, such as an intranet’s wiki, separated by commas',
    otherwise: 'none: only public addresses are fetched',
    secret: false,
    example: 'wiki.intra,10.0.0.5',
  },
  {
    name: 'VERBATIM_CONTACT',
    description: 'what sites are told to reach you by when pages and feeds are fetched: a page or a mailbox',
    otherwise: 'none; please set it',
    secret: false,
    example: 'https://news.example/bot',
  },
];
