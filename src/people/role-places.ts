import { foldName } from '../quotes/fold-name.ts';

// Between bars: the path of a place from the large to the small, then the words for it, its people and what stands for its government,
// in English and German; words of several parts are joined by "_". Adjectives stand without their German ending.
const PLACES = `
  us united_states america american americans us usa amerika amerikan us-amerikan washington white_house weisses_haus weissen_hauses pentagon capitol congress congressional |
  eu/de germany german germans deutschland deutsch bundestag berlin berliner |
  eu/at austria austrian osterreich osterreich vienna wien wiener | ch switzerland swiss schweiz schweizer bern |
  eu/fr france french frankreich franzos paris elysee |
  gb britain british uk united_kingdom great_britain england english britisch grossbritannien grossbritannien englisch london downing_street westminster whitehall |
  gb/sc scotland scottish scottland schottland schottisch edinburgh | gb/wa wales welsh walisisch cardiff |
  gb/ni northern_ireland nordirland belfast | eu/ie ireland irish irland irisch dublin |
  eu/it italy italian italien italienisch rome rom | eu/es spain spanish spanien spanisch madrid |
  eu/es/ct catalonia catalan katalonien katalan barcelona | eu/pt portugal portuguese portugies lisbon lissabon |
  eu/nl netherlands dutch niederlande niederland niederlandisch hague | eu/be belgium belgian belgien belgisch |
  eu/lu luxembourg luxemburg luxemburgisch | eu/dk denmark danish danemark danisch copenhagen kopenhagen |
  eu/se sweden swedish schweden schwedisch stockholm | eu/fi finland finnish finnland finnisch helsinki |
  no norway norwegian norwegen norwegisch oslo | is iceland icelandic island islandisch reykjavik |
  eu/pl poland polish polen polnisch warsaw warschau | eu/cz czech czech_republic tschechien tschechisch prague prag |
  eu/sk slovakia slovak slowakei slowakisch bratislava | eu/hu hungary hungarian ungarn ungarisch budapest |
  eu/ro romania romanian rumanien rumanisch bucharest bukarest | eu/bg bulgaria bulgarian bulgarien bulgarisch sofia |
  eu/gr greece greek griechenland griechisch athens athen | eu/cy cyprus cypriot zypern zyprisch nicosia |
  eu/hr croatia croatian kroatien kroatisch zagreb | eu/si slovenia slovenian slowenien slowenisch |
  eu/ee estonia estonian estland estnisch tallinn | eu/lv latvia latvian lettland lettisch riga |
  eu/lt lithuania lithuanian litauen litauisch vilnius | eu/mt malta maltese |
  eu europe european eu europa europaisch european_union europaische_union brussels brussel european_commission eu-kommission kommission |
  rs serbia serbian serb serbien serbisch belgrade belgrad | ba bosnia bosnian bosnien bosnisch | xk kosovo kosovar |
  al albania albanian albanien albanisch | mk macedonia macedonian mazedonien | me montenegro |
  ru russia russian russians russland russisch moscow moskau moskauer kremlin kreml |
  ua ukraine ukrainian ukrainians ukrainisch kyiv kiev kiew |
  by belarus belarusian belarussian weissrussland belarussisch minsk | md moldova moldovan moldau | ge georgian tbilisi |
  am armenia armenian armenien armenisch | az azerbaijan azerbaijani aserbaidschan | kz kazakhstan kazakh kasachstan |
  tr turkey turkish turkei turkisch ankara istanbul | il israel israeli israelis israelisch jerusalem knesset |
  ps palestine palestinian palastina palastinensisch gaza hamas | sy syria syrian syrien syrisch damascus damaskus |
  lb lebanon lebanese libanon libanesisch beirut | jo jordanian jordanien jordanisch amman |
  iq iraq iraqi irak irakisch baghdad bagdad | ir iran iranian iranisch tehran teheran |
  sa saudi saudi_arabia saudi-arabien saudi-arabia riyadh | ye yemen yemeni jemen | qa qatar qatari katar |
  ae united_arab_emirates emirati dubai | eg egypt egyptian agypten agyptisch cairo kairo |
  ly libya libyan libyen libysch tripoli | tn tunisia tunisian tunesien tunesisch | ma morocco moroccan marokko |
  dz algeria algerian algerien | sd sudan sudanese | et ethiopia ethiopian athiopien | ke kenya kenyan kenia nairobi |
  ng nigeria nigerian | gh ghana ghanaian | za south_africa south_african sudafrika sudafrikan pretoria |
  zw zimbabwe zimbabwean simbabwe | in india indian indien indisch delhi new_delhi | pk pakistan pakistani islamabad |
  bd bangladesh bangladeshi | lk sri_lanka | af afghanistan afghan afghanisch kabul |
  cn china chinese chinesisch beijing peking | hk hong_kong hongkong | tw taiwan taiwanese taipei |
  jp japan japanese japanisch tokyo tokio | kr south_korea south_korean sudkorea sudkorean seoul |
  kp north_korea north_korean nordkorea nordkorean pyongyang | vn vietnam vietnamese | th thailand thai |
  ph philippines philippine filipino manila | id indonesia indonesian indonesien jakarta | my malaysia malaysian |
  sg singapore | au australia australian australien australisch canberra sydney melbourne |
  nz new_zealand neuseeland wellington | ca canada canadian kanada kanadisch ottawa | mx mexico mexican mexiko mexikan |
  br brazil brazilian brasilien brasilian | ar argentina argentine argentinian argentinien buenos_aires |
  cl chile chilean | co colombia colombian kolumbien kolumbian bogota | pe peru peruvian |
  ve venezuela venezuelan caracas | cu cuba cuban kuba kuban havana | us/al alabama | us/ak alaska |
  us/az arizona phoenix | us/ar arkansas | us/ca california californian kalifornien los_angeles san_francisco san_diego |
  us/co colorado denver | us/ct connecticut | us/de delaware | us/fl florida miami orlando tampa | us/ga georgia atlanta |
  us/hi hawaii | us/id idaho | us/il illinois chicago | us/in indiana indianapolis | us/ia iowa des_moines |
  us/ks kansas | us/ky kentucky | us/la louisiana new_orleans | us/me maine | us/md maryland baltimore |
  us/ma massachusetts boston | us/mi michigan detroit | us/mn minnesota minneapolis | us/ms mississippi | us/mo missouri |
  us/mt montana | us/ne nebraska | us/nv nevada las_vegas | us/nh new_hampshire | us/nj new_jersey | us/nm new_mexico |
  us/ny new_york brooklyn manhattan | us/nc north_carolina | us/nd north_dakota | us/oh ohio cleveland cincinnati |
  us/ok oklahoma | us/or oregon | us/pa pennsylvania philadelphia pittsburgh | us/ri rhode_island | us/sc south_carolina |
  us/sd south_dakota | us/tn tennessee nashville | us/tx texas texan houston dallas austin | us/ut utah | us/vt vermont |
  us/va virginia | us/wa seattle | us/wv west_virginia | us/wi wisconsin milwaukee | us/wy wyoming |
  eu/de/by bayern bavaria bavarian bayerisch munchen munich | eu/de/bw baden-wurttemberg stuttgart |
  eu/de/nw nordrhein-westfalen nrw koln cologne dusseldorf dortmund | eu/de/he hessen hessisch frankfurt |
  eu/de/sn sachsen saxony sachsisch leipzig dresden | eu/de/st sachsen-anhalt |
  eu/de/ni niedersachsen niedersachsisch hannover | eu/de/th thuringen thuringia thuringisch erfurt |
  eu/de/bb brandenburg | eu/de/hh hamburg hamburger | eu/de/hb bremen bremer | eu/de/sh schleswig-holstein kiel |
  eu/de/mv mecklenburg-vorpommern rostock | eu/de/rp rheinland-pfalz mainz | eu/de/sl saarland
`;

const byWord = new Map<string, string>();
for (const place of PLACES.split('|')) {
  const [path = '', ...words] = place.trim().split(' ');
  for (const word of words) byWord.set(foldName(word.replaceAll('_', ' ')).join(' '), path);
}

/**
 * The place that words of a role stand for, as a path ("us/tx"): a country, state or city, its people, or its seat of government.
 * Takes one or two folded words separated by a blank; German endings don't matter.
 */
export function rolePlace(words: string): string | undefined {
  const known = byWord.get(words) ?? byWord.get(words.replace(/s$/, ''));
  if (known !== undefined || words.includes(' ')) return known;
  const stem = byWord.get(words.replace(/(?:e[mnrs]?|n|r)$/, ''));
  if (stem !== undefined) return stem;
  return byWord.get(words.replace(/(?:isch)?(?:e[mnrs]?)$/, ''));
}

/** Whether one place lies in the other, or they are the same. */
export function isSamePlace(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
