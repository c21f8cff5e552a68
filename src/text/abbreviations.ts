/** Titles and ranks that stand before a name with a stop: the stop ends no sentence. */
const BEFORE_NAME =
  'mr mrs ms mx dr prof sen sens rep reps gov govs lt gen col maj capt cpl sgt cmdr adm brig rev fr hon pres atty supt insp det ' +
  'st ste mt ft sr jr messrs mmes mme mlle hr fr dipl ing hon amb asst assoc dep sec treas';

/** Other abbreviations after which a sentence rarely ends. */
const INNER =
  'vs v no nos vol pp p ed eds est approx e.g i.e etc al cf fig inc ltd co corp bros dept univ assn u.s u.k u.n d.c a.m p.m ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
  'bzw ca d.h z.b u.a usw nr str abs bd evtl ggf inkl mio mrd sog vgl zzgl';

/** Abbreviations that often do end a sentence, so that a capital letter after them decides. */
const MAY_END = new Set('u.s u.k u.n d.c a.m p.m inc ltd co corp jr sr etc al usw u.a'.split(' '));

const beforeName = new Set(BEFORE_NAME.split(' '));
const inner = new Set(INNER.split(' '));

/** What a stop after `word` (lower case, without its last stop) says about the end of a sentence. */
export function stopAfter(word: string): 'never' | 'perhaps' | 'unknown' {
  if (MAY_END.has(word)) return 'perhaps';
  if (beforeName.has(word) || inner.has(word)) return 'never';
  if (word.length === 1 && word >= 'a' && word !== 'i') return 'never';
  return 'unknown';
}
