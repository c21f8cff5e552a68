import { describePeriod } from './describe-period.ts';
import { shownWords } from './shown-words.ts';
import type { Understood } from './understood.ts';

/**
 * One line, in the question's language, that says what was understood, with absolute dates:
 * `Quotes by Lavrov about “negotiations”, 16 to 22 November 2026`.
 */
export function describeUnderstood(query: Understood, zone: string): string {
  return query.language === 'de' ? inGerman(query, zone) : inEnglish(query, zone);
}

function inEnglish(query: Understood, zone: string): string {
  const { kind, latest, limit, publisher, loosely } = query;
  const speakers = listed(query.speakers, 'or');
  const about = query.about === undefined ? '' : ` about “${shownWords(query.about)}”`;
  const place = publisher === undefined ? '' : ` in ${shownWords(publisher)}`;
  const noun = limit === undefined ? 'quotes' : limit === 1 ? 'quote' : `${limit} quotes`;
  const by = speakers === '' ? '' : ` by ${speakers}`;
  const quotes = latest ? `Latest ${noun}` : limit === 1 ? 'One quote' : upper(noun);
  const what =
    kind === 'quotes'
      ? `${quotes}${by}`
      : `Who spoke${speakers === '' ? '' : ` (of ${speakers})`}${latest ? ' most recently' : ''}`;
  const beside = loosely && ` (${marked(loosely, '“', '”')} taken as: spoke about)`;
  return `${what}${about}${place}${beside ?? ''}${period(query, zone)}`;
}

function inGerman(query: Understood, zone: string): string {
  const { kind, latest, limit, publisher, loosely } = query;
  const speakers = listed(query.speakers, 'oder');
  const topic = query.about === undefined ? '' : `„${shownWords(query.about)}“`;
  const place = publisher === undefined ? '' : ` in: ${shownWords(publisher)}`;
  const beside = loosely && ` (${marked(loosely, '„', '“')} verstanden als: sprach über)`;
  const end = `${place}${beside ?? ''}${period(query, zone)}`;
  if (kind === 'speakers') {
    const who = speakers === '' ? '' : ` (von ${speakers})`;
    return `Wer${latest ? ' zuletzt' : ''}${topic === '' ? '' : ` über ${topic}`} gesprochen hat${who}${end}`;
  }
  const noun = limit === 1 ? 'Zitat' : 'Zitate';
  const count = limit === undefined || limit === 1 ? '' : `${limit} `;
  const quotes = latest
    ? `${upper(`${count}${limit === 1 ? 'neuestes' : 'neueste'}`)} ${noun}`
    : `${limit === 1 ? 'Ein ' : count}${noun}`;
  return `${quotes}${speakers === '' ? '' : ` von ${speakers}`}${topic === '' ? '' : ` zu ${topic}`}${end}`;
}

function period({ period: asked, language }: Understood, zone: string): string {
  return asked === undefined ? '' : `, ${describePeriod(asked, zone, language)}`;
}

function listed(names: readonly string[], or: string): string {
  const shown = names.map(shownWords);
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${or} ${last}`;
}

function marked(words: readonly string[], opens: string, closes: string): string {
  return `${opens}${shownWords(words.join(' '))}${closes}`;
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
