import type { QuestionLanguage } from './understood.ts';
import { englishPeriods } from './words/english-periods.ts';
import { englishRoles } from './words/english-roles.ts';
import { germanPeriods } from './words/german-periods.ts';
import { germanRoles } from './words/german-roles.ts';
import type { PeriodWords } from './words/period-words.ts';
import type { RoleTable } from './words/roles.ts';
import { type Wrappers, wrappers } from './words/wrappers.ts';

/** All that is known of a language's words. */
export interface LanguageWords {
  readonly language: QuestionLanguage;
  readonly roles: RoleTable;
  readonly periods: PeriodWords;
  readonly wrappers: Wrappers;
}

/** The languages questions are understood in, the one that is assumed first. */
export const languages: readonly LanguageWords[] = [
  { language: 'en', roles: englishRoles, periods: englishPeriods, wrappers: wrappers.en },
  { language: 'de', roles: germanRoles, periods: germanPeriods, wrappers: wrappers.de },
];
