import { foldName } from '../quotes/fold-name.ts';

// What offices of state are for; English and German words of one meaning share a name.
const FIELDS = `foreign=aussen,auswartige,auswartiges interior=innen,home,inneres finance=finanz,finanzen,treasury,exchequer,schatz health=gesundheit,gesundheits defense=defence,verteidigung,verteidigungs justice=justiz economy=economic,economics,wirtschaft,wirtschafts environment=umwelt,environmental
  education=bildung,bildungs,kultus,schul transport=transportation,verkehr,verkehrs labor=labour,arbeit,arbeits,sozial agriculture=landwirtschaft,landwirtschafts,agrar energy=energie housing=bau,wohnungs security=sicherheit,sicherheits trade=handel,handels family=familien culture=kultur intelligence state`;

const fields = new Map<string, string>();
for (const entry of FIELDS.split(/\s+/)) {
  const [name = '', others = ''] = entry.split('=');
  for (const word of [name, ...others.split(',')])
    if (word !== '') fields.set(foldName(word).join(' '), name);
}

/** The field of an office that a folded word names ("foreign", "aussen"), the same in both languages. */
export function officeField(word: string): string | undefined {
  return fields.get(word);
}
