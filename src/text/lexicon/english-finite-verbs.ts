import { wordSet } from './lexicon.ts';

/** English verb forms that are hardly ever nouns or adjectives: where one stands, the noun phrase before it is over. */
export const englishFiniteVerbs: ReadonlySet<string> = wordSet(
  'arose ate awoke beat became became befell began bent beset bit bled blew bore bought bound bred broke brought built burst came caught chose clung crept ' +
    'dealt did drew drove drank dug fed fell felt fled flew flung forbade foresaw forgave forgot fought found froze gave got grew heard held hid hung kept knelt knew laid ' +
    'leapt lent lit lost made meant met misled mistook outdid overcame overheard oversaw overtook overthrew paid partook ran rang reread rode rose said sang sank sat saw ' +
    'sent shook shone shot shrank slept slid slung sought sold spent spoke spelt spilt sprang spun stank stole stood strode strove struck stuck stung swam swept swore swung ' +
    'taught thought threw told took tore underwent understood undertook undid upheld went wept withdrew withheld withstood woke won wore wove wrote wrought',
  'accepts adds agrees allows appears argues arrives asks asserts becomes begins believes brings buys carries chooses comes considers contains continues contends creates ' +
    'decides declines depicts describes deserves differs echoes emphasizes enjoys ensures enters exists expects explains faces fails feels finds fits follows gets gives goes ' +
    'grows happens has hates hears helps includes insists intends involves keeps knows leans learns leaves lets loses makes meets needs ' +
    'occurs opposes owes pleads portrays prefers prepares prevails provides pulls puts reads reaches refers refuses remains remembers replies ' +
    'represents responds retains says seeks seems sees sells sends serves sits speaks spends suggests takes tells thinks throws ' +
    'understands wants warns wishes wonders writes',
);
