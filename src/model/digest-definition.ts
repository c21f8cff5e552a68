import type { DigestLength } from './digest-length.ts';

/** A channel of a platform, by the id the platform knows it under. */
export interface ChannelAddress {
  /** `slack`, `discord`, `terminal`. */
  readonly platform: string;
  readonly channel: string;
}

/** What is posted where and when: one file in `digests/`, whose name it bears. */
export interface DigestDefinition {
  readonly name: string;
  /** What its editions are headed with. */
  readonly title: string;
  /** Feeds (RSS, Atom, JSON Feed): links, and files as paths relative to the project's folder. */
  readonly feeds: readonly string[];
  /** Article files, as paths relative to the project's folder. */
  readonly files: readonly string[];
  /** Five fields, read in `zone`; see `schedule/parse-cron.ts`. */
  readonly cron: string;
  /** An IANA time zone (`Europe/Berlin`). */
  readonly zone: string;
  readonly channels: readonly ChannelAddress[];
  /** The most articles an edition holds, 1 to 10. */
  readonly articles: number;
  /** How much of each article an edition shows. */
  readonly length: DigestLength;
  /** The most summary lines an article gets besides its gist, 0 to 5; by the length unless told. */
  readonly lines?: number | undefined;
  /** Whether datelines and the like are left out of lines. */
  readonly shorten: boolean;
}

/** Whether a definition names a feed by link, not by the path of a file. */
export function isFeedLink(where: string): boolean {
  return /^https?:\/\//i.test(where);
}
