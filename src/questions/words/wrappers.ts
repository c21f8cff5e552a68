import type { QuestionLanguage } from '../understood.ts';
import { type Phrases, phraseList, wordSet } from './period-words.ts';

/** What is said around a question and asks for nothing itself. */
export interface Wrappers {
  /** Phrases it may begin with, one behind the other. */
  readonly openers: Phrases;
  /** Words that may follow such a phrase. */
  readonly behind: ReadonlySet<string>;
  /** Infinitives that then may end it ("Kannst du mir … zeigen?"). */
  readonly closers: ReadonlySet<string>;
}

/** The wrappers of each language. To add a phrase, put it into the list. */
export const wrappers: Readonly<Record<QuestionLanguage, Wrappers>> = {
  en: {
    openers: phraseList(
      `hi|hello|hey|good morning|good evening|good afternoon|dear bot|hi there|hey there|hello there|please|pls|kindly|so|ok|okay|well|and|verbatim|
      can you|could you|would you|will you|can i|could i|may i|can we|would you mind|could you maybe|
      tell|tell me|show|show me|give|give me|list|find|find me|find out|get|get me|look up|look for|search|search for|search the archive for|fetch|
      display|pull up|bring me|dig up|
      let me know|let me see|let us see|i want to know|i want to see|i want|i need|i need to know|i am looking for|i 'm looking for|looking for|
      i would like to know|i 'd like to know|i would like|i 'd like|i 'd like to see|i would like to see|i wonder|i was wondering|
      i am interested in|i 'm interested in|we want to know|we need|
      do you know|do you have|do we have|do we know|have you got|have we got|got any|is there|are there|was there|were there|any idea|see|have|hear|telling me|showing me|
      i am searching for|i 'm searching for|help me find|help me to find|what can you tell me|what do you know|what do you have|what do we know|what have you got`.replace(
        /\s+/g,
        ' ',
      ),
    ),
    behind: wordSet(
      'me us please maybe if whether quickly out for the all some any also to know just perhaps bot',
    ),
    closers: wordSet('please thanks'),
  },
  de: {
    openers: phraseList(
      `hallo|hi|hey|moin|guten tag|guten morgen|guten abend|servus|bitte|also|und|verbatim|
      kannst du|könntest du|können sie|könnten sie|würdest du|würden sie|kann ich|könnte ich|könnt ihr|darf ich|
      zeig|zeige|zeigt|zeigen sie|gib|geben sie|nenn|nenne|nennen sie|sag|sage|sagen sie|such|suche|suchen sie|find|finde|finden sie|liste|
      ich suche|ich brauche|ich möchte wissen|ich möchte|ich will wissen|ich will|ich würde gern wissen|ich würde gerne wissen|
      ich wüsste gern|ich wüsste gerne|ich hätte gern|ich hätte gerne|mich interessiert|mich würde interessieren|ich interessiere mich für|wir suchen|
      erzähl|erzähle|weißt du|wissen sie|wisst ihr|hast du|haben sie|habt ihr|haben wir|gibt es|gab es|wissen wir|was wissen wir|was weiß man|was wissen sie|
      was weißt du|was hast du|was habt ihr|was haben wir|zeig mal|sag mal|schau|schau nach`.replace(
        /\s+/g,
        ' ',
      ),
    ),
    behind: wordSet(
      'mir uns bitte doch mal einmal kurz vielleicht gern gerne alle ob auch schnell wissen sehen heraus auf',
    ),
    closers: wordSet(
      'zeigen sagen geben nennen heraussuchen suchen finden verraten auflisten raussuchen wissen sehen lesen haben anzeigen erzählen auf heraus raus',
    ),
  },
};
