import { W } from '../text/word-classes.ts';

const FORMS = new Set(
  'sei seien seiest habe haben werde könne müsse solle wolle dürfe möge wisse gebe komme stehe gehe liege bleibe lasse halte sehe finde nehme'.split(
    ' ',
  ),
);

/** Whether a lower-case German word is a verb in the form of reported speech ("sei", "habe", "könne"). */
export function isReportedVerb(lower: string, bits: number): boolean {
  return FORMS.has(lower) && lower !== 'haben' && (bits & W.capital) === 0;
}
