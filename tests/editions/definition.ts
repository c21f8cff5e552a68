import type { DigestDefinition } from '../../src/model/digest-definition.ts';

/** A definition that names nothing yet. */
export const plainDefinition: DigestDefinition = {
  name: 'd',
  title: 'D',
  feeds: [],
  files: [],
  cron: '0 0 * * *',
  zone: 'UTC',
  channels: [],
  articles: 3,
  length: 'brief',
  shorten: true,
};
