import type { Lexicon } from './lexicon.ts';
import { wordSet, words } from './lexicon.ts';
import { cueStrengths, inflected, pronounGenders } from './romance-cues.ts';

const ARE = 'a ano ato ava avano ò arono ando are';
const STRONG = [
  ...words(
    'dice dicono detto disse dissero diceva dicevano dicendo dire spiega spiegano spiegato spiegava spiegò aggiunge aggiungono aggiunto aggiunse aggiungeva scrive scrivono scritto scrisse scriveva risponde rispondono risposto rispose',
  ),
  ...inflected('afferm dichiar', ARE),
];
const USUAL = [
  ...words(
    'ritiene ritengono ritenuto sottolinea sottolineato sottolineano conclude concluso concluse concludono ammette ammesso ammise ammettono promette promesso promise promettono avverte avvertito avvertono avvertì avvertiva ' +
      'sostiene sostenuto sostengono sosteneva sostenne ribadisce ribadito ribadiscono prosegue proseguito chiede chiesto chiese chiedono chiedeva riferisce riferito riferiscono definisce definito definiscono ammonito ammonisce ' +
      'ammonì respinge respinto scherza scherzato sorride sorriso riconosce riconosciuto garantisce garantito interviene intervenuto chiarisce chiarito esordisce esordito sbotta sbottato ringrazia ringraziato incalza suggerisce suggerito ' +
      'recita recitava legge leggeva difende difeso smentisce smentito punge punto annuncia annunciano annunciato annunciò denuncia denunciano denunciato denunciò comunica comunicato rilancia rilanciato minaccia minacciato',
  ),
  ...inflected(
    'assicur indic precis ricord raccont comment osserv lament esclam attacc critic replic confess insist constat rimarc rivel not inform segnal testimoni ipotizz dettagli ironizz sussurr grid url invoc evidenzi ' +
      'argoment motiv conferm domand inform accenn ripet twitt post consider valut stim giur vant auspic',
    ARE,
  ),
];
const WEAK = [
  ...inflected('accus defin chiam salut lod paragon rigett neg parl', ARE),
  ...words('crede credono pensa pensano spera sperano teme temono vede descrive descritto vuole nega negano'),
];

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  nounsCapitalised: false,
  pronouns: pronounGenders('lui egli', 'lei ella', 'loro essi esse', 'io noi chi che'),
  determiners: wordSet(
    "il lo la i gli le un uno una l' un' questo questa questi queste quest' quello quella quei quell' ogni alcuni alcune molti molte",
  ),
  possessives: wordSet('suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie propria proprio'),
  prepositions: wordSet(
    "a al allo alla ai agli alle all' di del dello della dei degli delle dell' d' da dal dalla dai dall' in nel nella nei nell' su sul sulla sui sull' per con tra fra senza contro verso secondo durante dopo prima fuori presso",
  ),
  conjunctions: wordSet('e ed o ma però che se quando come perché mentre poiché dove chi quale'),
  auxiliaries: wordSet(
    'è sono era erano stato stata essere ha hanno aveva avevano avere abbia abbiano sarà saranno sarebbe può possono poteva deve devono doveva va vanno fu furono viene vengono sia siano',
  ),
  otherFunctionWords: wordSet(
    "non più meno molto anche ancora già sempre mai allora qui lì ieri oggi domani stesso tutto tutti tutta tutte si gli le lo ci mi ne così c' intanto invece infine poi solo quasi " +
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  cues: cueStrengths(STRONG, USUAL, WEAK),
  finiteVerbs: new Set(),
  accordingTo: wordSet('secondo'),
  titles: wordSet(
    'sig signor signora dott dottor dottoressa prof professor professoressa avv on onorevole presidente ministro ministra premier sindaco sindaca senatore senatrice deputato generale capitano colonnello giudice re regina papa don ' +
      'principe principessa monsignor cardinale vescovo ingegner architetto avvocato maresciallo commissario',
  ),
  roles: wordSet(
    'presidente presidentessa presidenti ministro ministra ministri sindaco sindaca sindaci deputato deputata deputati senatore senatrice senatori avvocato avvocata avvocati giudice giudici procuratore procuratrice portavoce direttore ' +
      'direttrice capo capogruppo responsabile responsabili esperto esperta esperti ricercatore ricercatrice ricercatori professore professoressa professori medico medici sindacalista abitante abitanti vicino vicina vicini testimone ' +
      'testimoni poliziotto poliziotta allenatore allenatrice giocatore giocatrice giocatori candidato candidata candidati autore autrice scrittore scrittrice giornalista giornalisti studente studentessa studenti segretario segretaria ' +
      'assessore assessora consigliere consigliera consiglieri agricoltore agricoltrice agricoltori fondatore fondatrice titolare titolari uomo donna padre madre fratello sorella figlio figlia zio zia cugino cugina nonno nonna marito ' +
      'moglie amico amica amici leader ingegnere ingegneri architetto architetta architetti dirigente dirigenti protagonista attore attrice attori regista cantante musicista pittore poeta romanziere biologo biologa geologo geologa ' +
      'economista storico storica sociologo scienziato scienziata scienziati operaio operaia operai lavoratore lavoratori dipendente dipendenti infermiere infermiera infermieri pompiere pompieri pescatore pescatori allevatore allevatori ' +
      'imprenditore imprenditrice imprenditori commerciante commercianti ristoratore ristoratrice panettiere fornaio parroco sacerdote vescovo cardinale papa re regina principe principessa generale colonnello capitano comandante maresciallo ' +
      'carabiniere carabinieri ispettore ispettrice commissario commissaria questore prefetto prefetta ambasciatore ambasciatrice diplomatico negoziatore magistrato magistrata pm vittima vittime imputato imputata familiari parenti ' +
      'manifestante manifestanti attivista attivisti volontario volontaria volontari pensionato pensionata residente residenti cittadino cittadina cittadini passeggero passeggeri conducente autista pilota turista turisti tifoso tifosi ' +
      'cliente clienti proprietario proprietaria oppositore rappresentante rappresentanti delegato delegata coordinatore coordinatrice relatore relatrice vicepresidente vicesindaco governatore governatrice cancelliere cancelliera analista ' +
      'analisti specialista specialisti tecnico tecnici funzionario funzionaria funzionari premier eurodeputato eurodeputata editore custode guardiano campione campionessa arbitro cuoco cuoca fonti',
  ),
  organisations: wordSet(
    'governo ministero partito sindacato associazione impresa società azienda ditta gruppo commissione consiglio tribunale corte procura comune università istituto polizia questura prefettura giornale quotidiano agenzia camera senato ' +
      'unione federazione città opposizione maggioranza cooperativa comitato confederazione fondazione ospedale scuola museo regione provincia giunta banca rete radio esercito squadra club ente osservatorio autorità protezione lega',
  ),
  documents: wordSet(
    'comunicato rapporto lettera testo documento articolo studio nota messaggio tweet sentenza dichiarazione libro cartello striscione scritta manifesto volantino relazione email post targa insegna adesivo editoriale sondaggio decreto ' +
      'legge contratto circolare verbale perizia biglietto video registrazione',
  ),
  particles: wordSet("di de del della d' da dal la lo van von der al el"),
  connectives: wordSet('tuttavia però ma e inoltre anche quindi poi dunque così infine'),
};
