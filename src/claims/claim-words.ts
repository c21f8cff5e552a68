/** Words that turn what they belong to into its contrary. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not n't no never none nobody nothing neither nor cannot without hardly barely scarcely nicht kein keine keinen keinem keiner
  nie niemals niemand nichts ohne kaum weder`.split(/\s+/),
);

/** Words by which a text says that something is not certain. */
export const HEDGES: ReadonlySet<string> = new Set(
  `may might could would should possibly perhaps probably likely allegedly alleged reportedly apparently suspected believed
  accused claims claimed suggests suggested appears appeared seems seemed expected potential potentially possible proposed
  plans planned könnte könnten dürfte soll sollen wohl vermutlich mutmaßlich mutmaßliche angeblich möglicherweise`.split(
    /\s+/,
  ),
);

/** Words that say how many of a group are meant, from none to all: two different ones contradict. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  `all every each both most many several some few half least only first last alle jede beide viele einige wenige`.split(
    /\s+/,
  ),
);

const PAIRS = `rise fall;rose fell;rising falling;increase decrease;increased decreased;increasing decreasing;increase reduce;increased
reduced;grow shrink;grew shrank;growth decline;gain loss;gains losses;gained lost;up down;higher lower;high low;highest lowest;more
less;more fewer;most least;better worse;best worst;win lose;won lost;winner loser;victory defeat;beat lost;success failure;succeed
fail;succeeded failed;successful unsuccessful;accept reject;accepted rejected;accept refuse;accepted refused;approve reject;approved
rejected;agree disagree;agreed refused;allow ban;allowed banned;allow forbid;allow prohibit;allowed prohibited;permit
prohibit;permitted prohibited;support oppose;supported opposed;supporter opponent;supporters opponents;support criticism;praise
criticise;praise criticize;praised criticised;praised criticized;praise condemn;praised condemned;confirm deny;confirmed denied;admit
deny;admitted denied;begin end;began ended;start end;started ended;start stop;started stopped;start finish;open close;opened
closed;opening closing;arrive leave;arrived left;enter leave;entered left;join leave;joined left;before after;early late;earlier
later;first last;old new;young old;younger older;male female;men women;man woman;boy girl;father mother;son daughter;husband
wife;brother sister;public private;legal illegal;lawful unlawful;guilty innocent;guilty acquitted;convicted acquitted;alive dead;live
die;survived died;safe dangerous;safety danger;strong weak;stronger weaker;strengthen weaken;strengthened weakened;rich poor;big
small;large small;larger smaller;long short;longer shorter;fast slow;hot cold;warm cold;positive negative;optimistic
pessimistic;happy sad;love hate;friend enemy;ally enemy;allies enemies;north south;northern southern;east west;eastern
western;left right;inside outside;above below;over under;include exclude;included excluded;including excluding;buy sell;bought
sold;hire fire;hired fired;attack defend;attacked defended;defence prosecution;defense prosecution;employer employee;create
destroy;created destroyed;build demolish;built demolished;launch cancel;launched cancelled;launched canceled;expand cut;expanded
cut;raise lower;raised lowered;raise cut;raised cut;tighten loosen;tightened eased;ease worsen;eased worsened;improve
worsen;improved worsened;improve deteriorate;major minor;majority minority;common rare;often rarely;always never;frequently
rarely;easy difficult;hard easy;cheap expensive;full empty;known unknown;able unable;likely unlikely;possible impossible;voluntary
mandatory;voluntarily mandatorily;temporary permanent;temporarily permanently;domestic foreign;local national;national
international;urban rural;mandatory optional;personal corporate;accelerate slow;boost hamper;boosted hampered;encourage
discourage;encouraged discouraged;advance retreat;advanced retreated;release detain;released detained;freed arrested;released
arrested;return take;remember forget;hide reveal;hidden revealed;unveil conceal;protect harm;protected harmed;help hinder;peace
war;profit loss;profits losses;credit debit;surplus deficit;supply demand;import export;imports exports;teacher student;doctor
patient;victim suspect;sufficient insufficient;important unimportant;popular unpopular;stable unstable;stability
instability;steigen fallen;stieg fiel;mehr weniger;höher niedriger;gewonnen verloren;gewann verlor;Sieg Niederlage;vor nach;erlaubt
verboten;bestätigt dementiert;begann endete`;

/** The contraries of a word, both in small letters. */
export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = both(
  PAIRS.toLowerCase()
    .split(';')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

function both(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = map.get(from);
    if (known === undefined) map.set(from, new Set([to]));
    else known.add(to);
  };
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return map;
}
