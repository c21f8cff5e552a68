import { isDateOnly } from './date-only.ts';
import { isMasthead, isName, namesNewsroom } from './names.ts';
import type { PageParagraph } from './page-paragraph.ts';
import { parseDate } from './parse-date.ts';

/** What a line beside the headline states about the article; an empty object is a label without a value. */
export interface PageLabel {
  readonly byline?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  /** A date that is given as the last change only. */
  readonly updatedAt?: string;
  /** Whether it is a date without a label: a list of events has such lines too. */
  readonly bare?: true;
}

const PUBLISHER =
  /^(?:(?:news )?source|via|quelle|publisher|published by|originally published (?:by|in|on|at)|zuerst erschienen (?:in|bei|auf))(\s?[:：|]\s?| )(.{1,80})$/iu;
const BYLINE =
  /^(?:(?:by|written by|story by|reported by|words by|interview by|text and photos by|von|par|por|di|door)\s?:? |(?:author|byline|autor|autorin|text|interview)\s?[:：]\s?)(\p{L}.{1,150})$/iu;
const DATE_LABEL =
  /^(first published|originally published|published|posted|created|date|datum|veröffentlicht|erstellt|publiziert|publié|publicado|pubblicato|gepubliceerd|last updated|last modified|updated|modified|stand|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|mis à jour|actualizado|aggiornato|bijgewerkt)(?: (?:on|at|am|op|el|il|le))?\s?[:：|]?\s?(.{0,120})$/iu;
const CHANGED = /upd|modif|stand|aktualis|jour|actuali|aggiorn|bijgew/iu;
function readDate(part: string): PageLabel | undefined {
  const label = DATE_LABEL.exec(part);
  const rest = label ? (label[2] ?? '') : part;
  if (!isDateOnly(rest)) return label && rest === '' ? {} : undefined;
  const date = parseDate(rest);
  // A clock time or a telephone number looks like a date's parts as well.
  if (!date) return label ? {} : undefined;
  if (!label) return { publishedAt: date, bare: true };
  return CHANGED.test(label[1] ?? '') ? { updatedAt: date } : { publishedAt: date };
}

/** Drops a full stop that ends the line, not an initial or "Jr." at its end. */
function withoutFullStop(name: string): string {
  return /\p{L}{3}\.$/u.test(name) ? name.slice(0, -1) : name;
}

function readPublisher(part: string): PageLabel | undefined {
  const [, separator = '', value = ''] = PUBLISHER.exec(part) ?? [];
  const publisher = withoutFullStop(value.trim());
  const words = publisher.split(' ');
  if (publisher === '' || words.length > 8) return undefined;
  // Without a colon it might be a sentence ("Via the harbour, boats …"): only a name will do.
  if (separator === ' ' && (words.length > 5 || !words.every((word) => /^[\p{Lu}\d]/u.test(word))))
    return undefined;
  return /^\w+:\/\//u.test(publisher) ? {} : { publisher };
}

function readPart(part: string): PageLabel | undefined {
  const stated = readDate(part) ?? readPublisher(part);
  if (stated) return stated;
  const byline = withoutFullStop(BYLINE.exec(part)?.[1]?.trim() ?? '');
  return isName(byline) ? { byline } : undefined;
}

/** What the bare names between the labels of a line are: a newsroom, or the author where nobody else is named. */
function readNames(names: readonly string[], byline: string | undefined): PageLabel {
  const newsroom = names.find(namesNewsroom) ?? (byline === undefined ? undefined : names[0]);
  const author = byline ?? names.find((name) => name !== newsroom && isName(name));
  return {
    ...(newsroom !== undefined && { publisher: newsroom }),
    ...(author !== undefined && { byline: author }),
  };
}

/**
 * Reads a label line of a news page: byline, publisher, date, or several of them between bars or bullets
 * ("By Ann Other | 14 February 2022 | Dunmore Post"). Undefined for anything else: one part that is neither a label
 * nor a name makes the whole none.
 */
export function readPageLabel(paragraph: PageParagraph): PageLabel | undefined {
  if (paragraph.quoted || paragraph.words === 0 || paragraph.words > 30) return undefined;
  const parts = paragraph.text.split(/\s?[|•·]\s?/u).filter((part) => part !== '');
  const names: string[] = [];
  let labels: PageLabel | undefined;
  for (const part of parts) {
    const label = readPart(part);
    if (label) labels = { ...label, ...labels };
    else if (isMasthead(part)) names.push(part);
    else return undefined;
  }
  return labels && { ...readNames(names, labels.byline), ...labels };
}
