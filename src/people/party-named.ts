import { foldName } from '../quotes/fold-name.ts';

// Parties, by the words for them and their people.
const PARTIES = `us-rep=republican,republicans,gop,rnc us-dem=democrat,democrats,democratic,dnc de-cdu=cdu,christdemokraten de-csu=csu de-spd=spd,sozialdemokraten de-fdp=fdp,liberalen de-gru=grune,grunen,grunenpolitiker de-lin=linke,linken,linkspartei de-afd=afd de-npd=npd
  gb-con=tory,tories,conservative,conservatives gb-lab=labour gb-lib=lib-dem gb-snp=snp gb-ukip=ukip fr-ps=ps at-ovp=ovp at-spo=spo at-fpo=fpo`;
const parties = new Map<string, string>();
for (const entry of PARTIES.split(/\s+/)) {
  const [name = '', others = ''] = entry.split('=');
  for (const word of others.split(',')) parties.set(foldName(word).join(' '), name);
}

/** The party a folded word stands for. */
export function partyNamed(word: string): string | undefined {
  return parties.get(word);
}
