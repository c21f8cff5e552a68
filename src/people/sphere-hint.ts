import { foldName } from '../quotes/fold-name.ts';
import { SPHERES, type Sphere } from './spheres.ts';

// Words beside a role that tell its sphere, the bodies one works for above all.
const HINTS: Readonly<Record<Sphere, string>> = {
  politics: `bundesregierung landesregierung committee judiciary government party campaign ministry parliament senate congress congressional presidential parliamentary house cabinet opposition republican democratic gop rnc dnc administration commission white-house kremlin pentagon
    political election elections electoral union-european council legislature caucus pac treasury embassy regierung regierungs partei fraktion fraktions opposition oppositions bundestag bundestags landtag landtags bundes ministerium wahlkampf
    staat staats parlament parlaments kommission nato imf ecb ezb iwf un uno spd cdu csu fdp afd grune grunen linke linken tory labour conservative liberal minister senator governor president crown diplomat lady prime premier majority minority`,
  business: `company companies firm bank banks corp corporation inc ltd plc gmbh ag airline airlines fund hedge startup business industry investment estate shipping retail financial chamber konzern unternehmen vorstand vorstands reederei bahn kasse volksbank sparkasse holding ventures capital group marketing`,
  sport: `club team fc fk sc sv vfl vfb bvb tsv league football soccer basketball baseball tennis hockey nfl nba nhl olympic olympics sport sports verein bundesliga fussball national-team mannschaft borussia united-fc olympia`,
  law: `court supreme legal law justice gericht gerichts staatsanwaltschaft anwaltskammer bar defense-attorney`,
  rescue: `fire feuerwehr lifeboat ambulance rettungsdienst`,
  police: `police sheriff fbi polizei polizeilich kriminal landeskriminalamt bundespolizei precinct homicide`,
  science: `university college institute universitat hochschule institut institution laboratory labs lab research think-tank fellow faculty school-of akademie academy berkeley harvard stanford yale mit oxford cambridge princeton georgetown brookings max-planck`,
  medicine: `hospital clinic medical nhs klinik klinikum krankenhaus surgery health-center`,
  church: `church diocese parish congregation cathedral baptist catholic vatican kirche bistum erzbistum gemeinde kirchen`,
  military: `army navy military marine marines air-force troops armed bundeswehr armee marinekorps brigade battalion`,
  arts: `film theatre theater opera orchestra museum gallery band music oper orchester zoo festival stadtmuseum hollywood actor singer novel`,
  media: `newspaper magazine news tv radio cnn bbc nbc cbs fox zeitung sender fernsehen post times journal show ard zdf`,
  schools: `school schools library schule gymnasium grundschule kita kindergarten`,
  causes: `foundation charity rights naacp ngo greenpeace amnesty nonprofit stiftung aclu environmental`,
  labour: `union unions workers gewerkschaft gewerkschafts afl-cio verdi aft teamsters dgb betriebsrat`,
  private: '',
};

const hints = new Map<string, number>();
for (const [sphere, list] of Object.entries(HINTS)) {
  for (const word of list.split(/\s+/).filter((one) => one !== '')) {
    const key = foldName(word).join(' ');
    hints.set(key, (hints.get(key) ?? 0) | SPHERES[sphere as Sphere]);
  }
}

/** The spheres a folded word hints at beside a role, as bits. */
export function sphereHint(word: string): number {
  return (
    hints.get(word) ?? (word.length > 4 && word.endsWith('s') ? hints.get(word.slice(0, -1)) : undefined) ?? 0
  );
}

/** Hinting words that German compounds end with are that long at least ("Verkehrsministerium", "Volksbank"). */
const SHORTEST_END = 4;

/** The spheres that the end of a German compound hints at, as bits. */
export function compoundHint(word: string): number {
  for (let from = 3; from <= word.length - SHORTEST_END; from++) {
    const hint = sphereHint(word.slice(from));
    if (hint !== 0) return hint;
  }
  return 0;
}
