/** What an anaphor needs before it: a thing, a person, several of something, or a whole statement. */
export type AnaphorNeeds = 'thing' | 'person' | 'several' | 'statement';

/** The anaphors of one language: words that mean nothing without what went before. */
export interface AnaphoraWords {
  readonly needs: ReadonlyMap<string, AnaphorNeeds>;
  /** Those that are articles too ("that house"): anaphors only where no noun goes with them. */
  readonly determiners: ReadonlySet<string>;
  /** Those that may be an empty subject ("it is time to …"), and the verbs they are empty beside. */
  readonly empty: ReadonlySet<string>;
  readonly emptyBeside: ReadonlySet<string>;
  /** Words after an empty subject and a form of "to be" that say what it stands for: "that", "to". */
  readonly resolvedBy: ReadonlySet<string>;
  /** Nouns that "this" names by itself, as they are everybody's: "this year", "this country". */
  readonly shared: ReadonlySet<string>;
  /** Words that only answer or go on from something said before, where they open a quote. */
  readonly openers: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

function anaphors(
  groups: Readonly<Partial<Record<AnaphorNeeds, string>>>,
  rest: Readonly<
    Record<'determiners' | 'shared' | 'empty' | 'emptyBeside' | 'resolvedBy' | 'openers', string>
  >,
): AnaphoraWords {
  const needs = new Map<string, AnaphorNeeds>();
  for (const kind of ['thing', 'person', 'several', 'statement'] as const) {
    for (const word of set(groups[kind] ?? '')) needs.set(word, kind);
  }
  return {
    needs,
    determiners: set(rest.determiners),
    shared: set(rest.shared),
    empty: set(rest.empty),
    emptyBeside: set(rest.emptyBeside),
    resolvedBy: set(rest.resolvedBy),
    openers: set(rest.openers),
  };
}

const LANGUAGES: Readonly<Record<string, AnaphoraWords>> = {
  en: anaphors(
    {
      thing: "it it's it'll it'd its itself",
      person: "he he's he'd he'll him his himself she she's she'd she'll her hers herself",
      several: "they they're they've they'd they'll them their theirs themselves",
      statement: "this that that's that'll that'd these those",
    },
    {
      determiners: 'this that these those',
      shared:
        'year years week weeks month months day days morning afternoon evening night time times country nation city town state place world moment season planet region generation community',
      empty: "it it's it'll it'd",
      emptyBeside:
        'rains rained snowed takes took seems seemed appears appeared turns turned depends happens happened time hard easy late early up',
      resolvedBy: 'that to how who if whether because',
      openers:
        "oh hi hey um hmm hello and but so or because then also yes no yeah well nor plus however instead otherwise therefore thus which still though again maybe absolutely exactly sure ok okay right that's",
    },
  ),
  de: anaphors(
    {
      thing: 'es',
      person: 'er ihn ihm ihr',
      several: 'sie ihnen ihre ihren ihrem ihrer ihres seine seinen seiner seinem seines',
      statement:
        'das dies dieses diese dieser dessen deren denen dafür dagegen daran darauf daraus darin darüber darum davon davor dazu danach deshalb deswegen',
    },
    {
      determiners: 'das dieses diese dieser',
      shared:
        'jahr jahre woche wochen monat monate tag tage morgen abend nacht zeit zeiten land stadt ort welt moment augenblick saison region generation',
      empty: 'es',
      emptyBeside:
        'gibt gab geht ging kommt kam braucht brauche bedarf handelt heißt reicht bleibt gilt fehlt scheint regnet schneit dauert lohnt stimmt zeit',
      resolvedBy: 'dass daß zu ob wenn wie um wer',
      openers:
        'und aber also oder denn weil dann auch ja nein nun doch jedoch sondern deshalb deswegen trotzdem',
    },
  ),
  fr: anaphors(
    {
      thing: '',
      person: 'elle lui',
      several: 'ils elles leur leurs eux',
      statement: 'cela ça ceci celui-ci celle-ci',
    },
    {
      determiners: '',
      shared: '',
      empty: '',
      emptyBeside: '',
      resolvedBy: '',
      openers: 'et mais donc ou car alors aussi oui non',
    },
  ),
  es: anaphors(
    { thing: '', person: 'él ella', several: 'ellos ellas', statement: 'eso esto ello aquello' },
    {
      determiners: '',
      shared: '',
      empty: '',
      emptyBeside: '',
      resolvedBy: '',
      openers: 'y pero o porque entonces también sí no pues',
    },
  ),
  it: anaphors(
    { thing: 'esso essa', person: 'lui', several: 'essi esse', statement: 'ciò' },
    {
      determiners: '',
      shared: '',
      empty: '',
      emptyBeside: '',
      resolvedBy: '',
      openers: 'e ma o perché allora anche sì no quindi',
    },
  ),
};

const UNKNOWN = anaphors(
  {},
  { determiners: '', shared: '', empty: '', emptyBeside: '', resolvedBy: '', openers: '' },
);

/** The anaphors of a language (BCP 47 primary subtag); none where we don't know it. */
export function anaphoraWords(language: string): AnaphoraWords {
  return LANGUAGES[language] ?? UNKNOWN;
}
