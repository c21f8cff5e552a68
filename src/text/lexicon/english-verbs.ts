import type { CueStrength } from './lexicon.ts';
import { words } from './lexicon.ts';

const STRONG_IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing tweet tweets tweeted tweeting';

const STRONG =
  'add reply respond explain note declare state remark recall answer exclaim quip joke retort interject opine conclude lament shout yell ' +
  'whisper mutter chant retweet';

const USUAL =
  'argue insist warn claim continue announce acknowledge admit assert assure boast caution comment complain concede confess ' +
  'confirm contend counter cry deny disclose elaborate emphasise emphasize reiterate repeat reveal stress suggest testify urge vow ' +
  'promise pledge predict recount inform observe post proclaim advise allege affirm agree ask inquire demand plead order warn vent scoff ' +
  'fume gush muse mention point reason recommend report speculate stipulate summarise summarize tease thank thunder rail rant grumble ' +
  'chide chime object protest pronounce rejoin riff wonder believe estimate indicate maintain hint signal tout crow bellow ' +
  'snap sneer scold rebut riposte clarify sum croon sing blog email e-mail text message caption type';

const USUAL_IRREGULAR =
  'speak speaks spoke spoken speaking swear swears swore sworn swearing read reads reading think thinks thought thinking feel feels felt ' +
  'feeling quote quotes quoted quoting cite cites cited citing';

const OTHER =
  'call describe criticise criticize denounce accuse blast attack slam praise label dub brand name term condemn dismiss mock ridicule ' +
  'refer characterise characterize portray deride decry deem consider view regard blame credit hail laud applaud defend endorse reject ' +
  'rip tear hit fire lash lambaste invoke express voice issue release publish deliver open begin go put conjure echo paraphrase ' +
  'question challenge charge compare welcome greet apologise apologize promote propose offer find rule write draft sign headline title ' +
  'use coin advertise lead talk discuss press vent recite implore beg encourage instruct invite remind reassure bill';

const OTHER_IRREGULAR =
  'goes went gone began begun begins beginning puts putting tore torn tearing hits hitting led leads found finds ruled hold holds held shows showed shown ' +
  'showing show wrote';

/** The regular forms of an English verb: base, -s, -ed, -ing. */
function inflect(base: string): string[] {
  const sibilant = /(?:s|x|z|ch|sh)$/.test(base);
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const forms = [base, sibilant ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(base)) {
    const last = base.at(-1);
    forms.push(`${base}${last}ed`, `${base}${last}ing`);
  }
  return forms;
}

/** Every form of the English verbs that report words, with how far each signals speech. */
export function englishCues(): Map<string, CueStrength> {
  const cues = new Map<string, CueStrength>();
  const put = (forms: string[], strength: CueStrength): void => {
    for (const form of forms) if (!cues.has(form)) cues.set(form, strength);
  };
  put(words(STRONG_IRREGULAR), 3);
  put(words(STRONG).flatMap(inflect), 2);
  put(words(USUAL_IRREGULAR), 2);
  put(words(USUAL).flatMap(inflect), 2);
  put(words(OTHER_IRREGULAR), 1);
  put(words(OTHER).flatMap(inflect), 1);
  return cues;
}
