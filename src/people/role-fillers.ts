import { wordSet } from '../text/lexicon/lexicon.ts';

/** What says that something is over. */
export const FORMER =
  /^(?:former|formerly|ex|retired|ehemalig\w*|fruher\w*|alt|then|einstig\w*|emeritus|late)$/;
/** What says whose relation somebody is. */
export const KIN =
  /(?:^|[\s-])(?:father|son|mother|daughter|brother|sister|vater|sohn|mutter|tochter|bruder|schwester)(?![\p{L}-])/iu;
/** What somebody is to somebody else. */
export const RELATED = wordSet(
  `rival rivals opponent opponents ally friend friends colleague critic supporter supporters backer challenger runner front son sons daughter wife husband father mother brother sister widow uncle aunt cousin
  parent parents nephew successor predecessor sohn tochter ehefrau ehemann frau vater mutter bruder schwester kritiker kritikerin freund freundin anhanger nachfolger vorganger name mate`,
);
/** What somebody is by the way. */
export const LOOSE = wordSet(
  'fan guest figure man woman boy girl person people veteran winner loser native star legend icon donor mann gast insider observer survivor voice',
);
/** Nouns and adjectives of bodies, which tell nothing by themselves. */
export const BLANK = wordSet(
  `national international general federal central association organization organisation department office center centre agency bureau service services council society federation board division unit branch region county city town village district state states
  percent million new public private main local regional united american affairs policy relations communications press executive special staff managing global world stadt gemeinde land kreis bund bundes landes verband abteilung behorde amt landesverband institutes hauses now said called based mr
  deutsche deutschen deutscher program project studies works development management team school group company influential prominent conservative liberal progressive moderate political social democratic economic digital strategic young black white female male own free`,
);
