import { expect, test } from 'vitest';
import { describeUnderstood } from '../../src/questions/describe-understood.ts';
import { understandQuestion } from '../../src/questions/understand-question.ts';
import type { Understood } from '../../src/questions/understood.ts';
import { questionContext } from './question-context.ts';

const BERLIN = { zone: 'Europe/Berlin', now: '2026-11-26T14:30:00.000Z' };

function described(question: string): string {
  const outcome = understandQuestion(question, questionContext(BERLIN));
  const query = outcome.kind === 'understood' ? outcome.query : outcome.partly;
  return query === undefined ? '' : describeUnderstood(query, BERLIN.zone);
}

test.each([
  [
    'what did Lavrov say about the negotiations last week',
    'Quotes by Lavrov about “negotiations”, 16 to 22 November 2026',
  ],
  ['who spoke about Belarus?', 'Who spoke about “Belarus”'],
  [
    'who criticised the budget yesterday',
    'Who spoke about “budget” (“criticised” taken as: spoke about), 25 November 2026',
  ],
  ['quotes from Smith, Jones and Haddad about grain', 'Quotes by Smith, Jones or Haddad about “grain”'],
  ['quotes by Smith or Jones in Sky News', 'Quotes by Smith or Jones in Sky News'],
  ['latest quotes', 'Latest quotes'],
  ['last 5 quotes by Lavrov', 'Latest 5 quotes by Lavrov'],
  ['last quote by Lavrov', 'Latest quote by Lavrov'],
  ['three quotes by Lavrov', '3 quotes by Lavrov'],
  ['quotes', 'Quotes'],
  ['who spoke recently about fish', 'Who spoke most recently about “fish”'],
  ['quotes in October', 'Quotes, October 2026'],
  ['quotes in 2025', 'Quotes, 2025'],
  ['quotes since March', 'Quotes, since 1 March 2026'],
  ['quotes until 9 May', 'Quotes, until 9 May 2026'],
  ['quotes before 9 May', 'Quotes, until 8 May 2026'],
  ['quotes from 28 October to 3 November', 'Quotes, 28 October to 3 November 2026'],
  ['quotes from 28 December 2025 to 3 January 2026', 'Quotes, 28 December 2025 to 3 January 2026'],
  ['quotes of the last three days', 'Quotes, since 23 November 2026'],
  ['quotes of the last 5 hours', 'Quotes, since 26 November 2026, 10:30'],
  ['quotes this morning', 'Quotes, 26 November 2026, 00:00 to 12:00'],
  ['quotes from last night', 'Quotes, 25 November 2026, 18:00 to 26 November 2026, 06:00'],
  ['quotes yesterday evening', 'Quotes, 25 November 2026, 18:00 to 24:00'],
  ['what did Lavrov say about “the  hybrid\nthreats”', 'Quotes by Lavrov about “the hybrid threats”'],
  [
    'Was hat Lavrov letzte Woche über die Verhandlungen gesagt?',
    'Zitate von Lavrov zu „Verhandlungen“, 16. bis 22. November 2026',
  ],
  ['Wer sprach über Belarus?', 'Wer über „Belarus“ gesprochen hat'],
  ['Wer sprach gestern?', 'Wer gesprochen hat, 25. November 2026'],
  ['Wer hat sich zuletzt zur Rente geäußert?', 'Wer zuletzt über „Rente“ gesprochen hat'],
  [
    'Wer kritisierte den Haushalt?',
    'Wer über „Haushalt“ gesprochen hat („kritisierte“ verstanden als: sprach über)',
  ],
  ['neueste Zitate von Scholz im Küstenboten', 'Neueste Zitate von Scholz in: Küstenbote'],
  ['die letzten drei Zitate von Scholz', '3 neueste Zitate von Scholz'],
  ['das letzte Zitat von Scholz', 'Neuestes Zitat von Scholz'],
  ['Zitate von Scholz und Merkel seit März', 'Zitate von Scholz oder Merkel, seit 1. März 2026'],
  ['Zitate von Scholz im Oktober', 'Zitate von Scholz, Oktober 2026'],
])('%s → %s', (question, line) => {
  expect(described(question)).toBe(line);
});

test('shows one line without controls, and cuts what is long', () => {
  const query: Understood = {
    kind: 'quotes',
    speakers: ['A\u202eB\n\nC'],
    about: 'x'.repeat(400),
    latest: false,
    language: 'en',
  };
  const line = describeUnderstood(query, 'UTC');
  expect(line).toMatch(/^Quotes by A B C about “x{120}…”$/);
});
