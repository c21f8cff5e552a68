import type { CueStrength } from './lexicon.ts';
import { words } from './lexicon.ts';

/** Regular verbs by their infinitive: all forms follow from it. */
const REGULAR: readonly (readonly [CueStrength, string])[] = [
  [3, 'sagen erklären betonen'],
  [
    2,
    'meinen berichten äußern ergänzen antworten fragen warnen behaupten bekräftigen versichern bestätigen fordern kritisieren kommentieren lauten resümieren verkünden begründen argumentieren konstatieren zitieren erwidern ' +
      'entgegnen beteuern appellieren mahnen formulieren prophezeien erzählen glauben hoffen vermuten bedauern begrüßen loben drohen twittern posten schildern urteilen plädieren erläutern bilanzieren präzisieren spotten ' +
      'jubeln schimpfen frohlocken klagen seufzen ätzen poltern wettern skandieren flüstern murmeln raunen scherzen witzeln unken rügen tadeln dementieren bezweifeln verdeutlichen signalisieren bemängeln monieren ' +
      'orakeln philosophieren rechtfertigen befürchten folgern schlussfolgern veröffentlichen beklagen prangern melden empfehlen wettern fluchen schwärmen stöhnen mutmaßen diagnostizieren analysieren verlautbaren',
  ],
  [
    1,
    'bewerten würdigen reagieren zeigen verlangen erwarten weigern beschuldigen feiern bezeichnen verurteilen charakterisieren titulieren begeistern freuen rechnen warnen werten schätzen fürchten ermuntern attackieren betiteln schmähen verspotten preisen attestieren bescheinigen unterstellen deuten interpretieren anmerken',
  ],
];

/** Irregular verbs, each form written out: present, past, participle, reported. */
const IRREGULAR: readonly (readonly [CueStrength, string])[] = [
  [3, 'schreibt schreiben schrieb schrieben geschrieben schreibe'],
  [
    2,
    'ruft rief riefen gerufen heißt hieß hießen geheißen heiße unterstreicht unterstrich unterstrichen spricht sprechen sprach sprachen gesprochen denkt dachte dachten findet fand fanden verspricht versprach versprachen ' +
      'versprochen widerspricht widersprach widersprachen sieht sehen sah sahen weiß wusste wussten bat baten bittet gebeten steht stand standen gestanden gesteht liest las empfiehlt empfahl',
  ],
  [
    1,
    'nennt nennen nannte nannten genannt beschreibt beschreiben beschrieb beschrieben wirft warf warfen hält halten hielt hielten gehalten vergleicht verglich verglichen tut lässt ließ enthält enthielt vertritt vertrat vertraten rät riet rieten geraten empfindet empfand',
  ],
];

/** Verbs whose prefix stands at the end of the clause ("teilte … mit"), and forms of the whole word ("mitgeteilt"). */
const SEPARABLE: readonly (readonly [string, string, string])[] = [
  ['teilt teilen teilte teilten', 'mit', 'mitgeteilt mitteilt mitteilte mitteilten mitteilen'],
  ['fügt fügen fügte fügten', 'hinzu an', 'hinzugefügt hinzufügt hinzufügte'],
  ['führt führen führte führten', 'aus', 'ausgeführt ausführt ausführte'],
  ['gibt geben gab gaben', 'bekannt zu an', 'bekanntgegeben bekanntgab zugegeben zugab'],
  ['räumt räumen räumte räumten', 'ein', 'eingeräumt einräumt einräumte einräumen'],
  [
    'stellt stellen stellte stellten',
    'fest klar',
    'festgestellt feststellt feststellte klargestellt klarstellte',
  ],
  [
    'weist weisen wies wiesen',
    'hin zurück',
    'hingewiesen hinweist hinweise hinwies zurückgewiesen zurückwies',
  ],
  ['kündigt kündigen kündigte kündigten', 'an', 'angekündigt ankündigte'],
  ['lehnt lehnen lehnte lehnten', 'ab', 'abgelehnt ablehnte'],
  ['wirft werfen warf warfen', 'vor ein', 'vorgeworfen vorwarf'],
  ['sagt sagen sagte sagten', 'aus zu voraus', 'ausgesagt zugesagt'],
  ['sichert sicherte sicherten', 'zu', 'zugesichert'],
  ['prangert prangerte prangerten', 'an', 'angeprangert anprangerte'],
  ['mahnt mahnte mahnten', 'an', 'angemahnt'],
  ['streicht strich strichen', 'heraus', 'herausgestrichen'],
  ['hebt hob hoben', 'hervor', 'hervorgehoben hervorhob'],
  ['greift griff griffen', 'an auf', 'angegriffen'],
  ['schätzt schätzte schätzten', 'ein', 'eingeschätzt'],
  ['merkt merkte merkten', 'an', 'angemerkt'],
  ['pflichtet pflichtete', 'bei', 'beigepflichtet'],
  ['stimmt stimmte stimmten', 'zu', 'zugestimmt'],
  ['wendet wandte wandten wendete', 'ein', 'eingewandt eingewendet'],
  ['legt legte legten', 'nach dar', 'dargelegt nachgelegt'],
  ['hakt hakte', 'nach', 'nachgehakt'],
  ['geht ging gingen', 'aus', ''],
  ['ruft rief riefen', 'auf aus', 'aufgerufen ausgerufen'],
  ['fordert forderte forderten', 'auf', 'aufgefordert auffordert aufforderte'],
  ['macht machte machten', 'deutlich klar', 'deutlichgemacht klargemacht'],
  ['rät rieten riet', 'ab', 'abgeraten'],
  ['drückt drückte drückten', 'aus', 'ausgedrückt ausdrückt ausdrückte'],
  ['setzt setzte setzten', 'hinzu entgegen', 'hinzugesetzt'],
  ['hält hielt hielten', 'entgegen fest', 'festgehalten entgegengehalten'],
  ['stuft stufte stuften', 'ein', 'eingestuft'],
  ['spricht sprach sprachen', 'aus an', 'ausgesprochen'],
  ['bringt brachte brachten', 'vor', 'vorgebracht'],
  ['ordnet ordnete', 'ein', 'eingeordnet'],
];

const PREFIXED = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|unter|über)/;

/** The forms of a regular verb: "sagt", "sage", "sagen", "sagte", "sagten", "gesagt". */
function regularForms(infinitive: string): string[] {
  const stem = infinitive.replace(/e?n$/, '');
  const linked = /(?:[td]|chn|[^aeiouäöülrhn]n)$/.test(stem) ? `${stem}e` : stem;
  const participle = PREFIXED.test(stem) || stem.endsWith('ier') ? `${linked}t` : `ge${linked}t`;
  return [infinitive, `${linked}t`, `${stem}e`, `${linked}te`, `${linked}ten`, participle];
}

/** Forms of German verbs of speech that say enough by themselves, with how far they signal speech. */
export function germanCues(): Map<string, CueStrength> {
  const map = new Map<string, CueStrength>();
  const add = (form: string, strength: CueStrength): void => {
    if (!map.has(form)) map.set(form, strength);
  };
  for (const [strength, list] of REGULAR)
    for (const verb of words(list)) for (const form of regularForms(verb)) add(form, strength);
  for (const [strength, list] of IRREGULAR) for (const form of words(list)) add(form, strength);
  for (const [, , whole] of SEPARABLE) for (const form of words(whole)) add(form, 2);
  return map;
}

/** Forms of separable verbs of speech without their prefix, each with the prefixes that make it one. */
export const germanSeparable: ReadonlyMap<string, ReadonlySet<string>> = separable();

function separable(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const [forms, prefixes] of SEPARABLE) {
    for (const form of words(forms)) {
      const known = map.get(form) ?? new Set<string>();
      for (const prefix of words(prefixes)) known.add(prefix);
      map.set(form, known);
    }
  }
  return map;
}
