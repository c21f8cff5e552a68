import type { Document } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import type { TokenRange } from './find-dangling.ts';

/** What the words of a quote are made of, each in [0, 1]. */
export interface Substance {
  /** How much it takes a stand: first person, negation, duty, contrast, extremes, judgement. */
  readonly stance: number;
  /** How much it reports logistics: days, times, numbers, meetings, statements to come. */
  readonly logistics: number;
  /** Whether something is predicated: there is a verb. */
  readonly hasVerb: boolean;
}

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const FIRST_PERSON = words(
  "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours",
  'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer',
  "je j'ai moi mon ma mes nous notre nos yo me mi mis nosotros nuestro nuestra io mio mia noi nostro nostra",
);

/** Words by which a speaker judges, denies, demands or sets apart, rather than informs. */
const STANCE = words(
  'not never nothing nobody none no cannot must should need needs ought always every everybody everyone everything only enough too ' +
    'more less better worse best worst most least wrong right true false fair unfair believe think hope fear want love hate regret proud sorry ashamed angry ' +
    'afraid impossible dangerous shame disgrace lie lies truth fight die kill destroy save trust justice freedom future instead rather unless than ' +
    'ever why if terrible great huge real really simply crazy stupid serious threat promise refuse demand deserve owe win lose lost fail failed failure',
  "n't don't doesn't didn't won't can't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't ain't mustn't",
  'nicht nie niemals nichts niemand kein keine keinen keiner keinem muss müssen müsste soll sollen sollte darf dürfen brauchen braucht immer jeder jede jeden alle ' +
    'alles nur genug mehr weniger besser schlechter beste schlimmste falsch richtig wahr glaube hoffe fürchte will wollen stolz traurig wütend unmöglich gefährlich ' +
    'schande lüge lügen wahrheit kampf kämpfen retten vertrauen gerechtigkeit freiheit zukunft statt sondern als wenn warum schrecklich wirklich ernst verdient verlieren verloren versagt',
  'ne pas jamais rien personne aucun doit devons faut toujours tous assez trop mieux pire no nunca nada nadie ningún debe debemos siempre todos bastante mejor peor non mai niente nessuno deve dobbiamo sempre tutti abbastanza meglio peggio',
);

/** Words of arrangements and procedure. */
const LOGISTICS = words(
  'meeting meetings meet schedule scheduled appointment conference statement update updates details information website email phone contact available unavailable ' +
    'confirm confirmed comment announce announced announcement release released pending ongoing investigation investigating hours minutes morning afternoon evening ' +
    'tonight tomorrow today week weekend date dates office spokesman spokeswoman agenda registration register deadline location venue arrive arrived arrival depart a.m p.m am pm',
  'sitzung sitzungen termin termine treffen uhr uhrzeit pressekonferenz erklärung mitteilung informationen angaben kontakt verfügbar bestätigt bestätigen kommentar ermittlungen ' +
    'stunden minuten vormittag nachmittag abend morgen heute woche wochenende datum tagesordnung anmeldung frist ankunft abfahrt',
  'réunion communiqué heures horaire reunión comunicado horas horario riunione comunicato ore orario',
);

const CONTRACTED = /(?:n't|'re|'ve|'ll|'m|'d|.'s)$/;

/** Reads what a quote is made of. Linear. */
export function substanceOf({ tokens, classes }: Document, fragments: readonly TokenRange[]): Substance {
  let total = 0;
  let stance = 0;
  let firstPerson = 0;
  let logistics = 0;
  let hasVerb = false;
  for (const { first, end } of fragments) {
    for (let at = first; at < end; at++) {
      const { lower, kind } = tokens[at]!;
      const bits = classes[at]!;
      if (kind === 'word' || kind === 'number') total++;
      if (FIRST_PERSON.has(lower)) firstPerson = 1;
      if (STANCE.has(lower)) stance++;
      if (kind === 'number' || (bits & W.calendar) !== 0 || LOGISTICS.has(lower)) logistics++;
      if ((bits & (W.auxiliary | W.strongCue | W.usualCue)) !== 0 || CONTRACTED.test(lower)) hasVerb = true;
      // "We agree": a personal pronoun is followed by its verb.
      if ((bits & W.pronoun) !== 0 && at + 1 < end && tokens[at + 1]!.kind === 'word') hasVerb = true;
    }
  }
  return {
    stance: Math.min(1, (firstPerson + stance) / 4),
    logistics: total === 0 ? 0 : Math.min(1, (4 * logistics) / total),
    hasVerb,
  };
}
