import type { PageParagraph } from './page-paragraph.ts';

const OPENINGS =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing|research|editing|compiled|translation)(?: and (?:writing|editing|reporting))? by\b|with (?:additional )?reporting (?:by|from)\b|with (?:files|inputs|material) from\b|this (?:article|story|report|piece) (?:was|has been) (?:contributed|written|compiled|produced|originally published|first published)\b|mit material (?:von|der)\b|mitarbeit\s?:|redaktion(?:elle mitarbeit)?\s?:|übersetzung\s?:|an diesem (?:bericht|artikel|text) (?:wirkte|wirkten|arbeitete|arbeiteten|hat|haben) )/iu;
/** A film or a book is written by somebody too: then more than names follows. */
const MADE_BY = /^[([]?(?:edited|translated|compiled|written|produced) by\b/iu;
const CONTRIBUTED =
  /\b(?:also )?(?:contributed|contributing)(?: reporting)?(?: (?:to|for) (?:this|the) (?:story|report|article|piece|reporting|dispatch)|(?= from | in |\.?$))(?=\s?(?:$|[.,;)\]]|(?:from|in|by|for|with)\b))/iu;
const AGENCY_SIGN =
  /^[([](?:[a-zäöü]{2,9}(?:\/|, ?| ))*(?:dpa|afp|ap|reuters|sid|epd|kna|apa|sda|rtr)[)\]]$/iu;
const JOINING = new Set(
  'and also the of in from at for with by und von aus in der die de del la van to writer writers reporter reporters journalist journalists correspondent correspondents staff editor editors producer producers researcher researchers contributor contributors freelance senior chief bureau video photographer'.split(
    ' ',
  ),
);

/** Whether the words before "contributed" are names and newsroom titles only, as in a credit, not a subject of news. */
function namesOnly(subject: string): boolean {
  const words = subject.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || JOINING.has(word));
}

/**
 * Whether a paragraph near the end of an article names those who helped to write it ("… contributed to this
 * story", "Reporting by …; Editing by …", "(dpa/afp)"). A paragraph with quotation marks never does.
 */
export function isContributorCredit(paragraph: PageParagraph): boolean {
  const { text, words, quoted } = paragraph;
  if (quoted || words > 120) return false;
  if (AGENCY_SIGN.test(text)) return true;
  if (OPENINGS.test(text)) return words <= 80;
  const made = MADE_BY.exec(text);
  if (made) return words <= 30 && namesOnly(text.slice(made[0].length));
  const match = CONTRIBUTED.exec(text);
  if (!match) return false;
  const subject = text.slice(0, match.index);
  return subject.length <= 300 && namesOnly(subject);
}
