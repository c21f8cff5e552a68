import type { CueStrength, Gender, Lexicon } from './lexicon.ts';
import { wordSet, words } from './lexicon.ts';

function cueMap(strong: string, usual: string): Map<string, CueStrength> {
  const map = new Map<string, CueStrength>();
  for (const word of words(strong)) map.set(word, 3);
  for (const word of words(usual)) if (!map.has(word)) map.set(word, 2);
  return map;
}

function genders(male: string, female: string, plural: string, other: string): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const word of words(male)) map.set(word, 'male');
  for (const word of words(female)) map.set(word, 'female');
  for (const word of words(plural)) map.set(word, 'plural');
  for (const word of words(other)) map.set(word, 'unknown');
  return map;
}

/** French. */
export const french: Lexicon = {
  language: 'fr',
  nounsCapitalised: false,
  pronouns: genders('il celui-ci', 'elle celle-ci', 'ils elles', 'on je nous qui'),
  determiners: wordSet(
    "le la les un une des ce cet cette ces l' chaque plusieurs quelques certains certaines aucun aucune",
  ),
  possessives: wordSet('son sa ses leur leurs notre nos mon ma mes votre vos'),
  prepositions: wordSet(
    "à au aux de du d' en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après selon devant derrière malgré lors face",
  ),
  conjunctions: wordSet("et ou mais or ni car donc que qu' quand lorsque si comme puisque parce qui dont où"),
  auxiliaries: wordSet(
    'est sont était étaient été être a ont avait avaient avoir eu sera seront serait peut peuvent pouvait doit doivent devait va vont allait fut',
  ),
  otherFunctionWords: wordSet(
    "ne pas plus moins très aussi encore déjà toujours jamais souvent alors ici là hier demain même tout tous toute toutes se s' lui leur y en bien",
  ),
  cues: cueMap(
    'dit disent disait dire affirme affirment affirmait affirmé déclare déclarent déclarait déclaré explique expliquent expliquait expliqué ajoute ajoutent ajoutait ajouté écrit écrivent écrivait',
    'assure assurent assuré estime estiment estimé indique indiquent indiqué précise précisent précisé souligne soulignent souligné rappelle rappelé raconte raconté répond répondu lance lancé confie confié note noté juge ' +
      'jugé regrette regretté martèle martelé insiste insisté conclut conclu avoue avoué reconnaît reconnu annonce annoncé promet promis prévient prévenu dénonce dénoncé résume résumé poursuit poursuivi observe observé ' +
      'commente commenté demande demandé reprend repris tweete tweeté témoigne témoigné avertit averti accuse accusé évoque qualifie critique',
  ),
  finiteVerbs: new Set(),
  accordingTo: wordSet('selon'),
  titles: wordSet(
    'm mm mme mmes mlle dr me monsieur madame maître président présidente ministre premier première maire préfet préfète député députée sénateur sénatrice général capitaine colonel juge procureur procureure roi reine pape',
  ),
  roles: wordSet(
    'président présidente ministre maire député députée députés sénateur sénatrice avocat avocate avocats juge procureur procureure porte-parole directeur directrice chef patron patronne responsable responsables expert experte experts ' +
      'chercheur chercheuse chercheurs professeur professeure médecin médecins syndicaliste élu élue élus habitant habitante habitants voisin voisine témoin témoins policier policiers enseignant enseignante entraîneur joueur joueuse ' +
      'candidat candidate opposant auteur auteure écrivain journaliste étudiant étudiante manifestant manifestants secrétaire conseiller conseillère adjoint adjointe préfet préfète agriculteur agricultrice fondateur fondatrice gérant gérante ' +
      'propriétaire homme femme père mère frère sœur ami amie',
  ),
  organisations: wordSet(
    'gouvernement ministère parti syndicat association entreprise société groupe commission conseil tribunal cour préfecture mairie université institut police parquet journal agence assemblée sénat union fédération ville direction',
  ),
  documents: wordSet(
    'communiqué rapport lettre texte document article étude note message tweet jugement arrêt avis déclaration livre affiche banderole',
  ),
  particles: wordSet("de du des d' la le van von el al ben"),
  connectives: wordSet(
    'cependant toutefois néanmoins pourtant mais et donc ainsi ensuite puis enfin aussi alors or',
  ),
};

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  nounsCapitalised: false,
  pronouns: genders('él éste este', 'ella ésta', 'ellos ellas', 'yo nosotros quien que'),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada varios varias algunos algunas ningún ninguna',
  ),
  possessives: wordSet('su sus mi mis nuestro nuestra nuestros nuestras tu tus cuyo cuya'),
  prepositions: wordSet(
    'a al de del en por para con sin sobre entre hasta desde contra hacia según durante ante bajo tras mediante',
  ),
  conjunctions: wordSet(
    'y e o u pero sino ni que si cuando como porque aunque mientras pues donde quien cual',
  ),
  auxiliaries: wordSet(
    'es son era eran fue fueron sido ser está están estaba estaban ha han había habían haber hay será serán sería puede pueden podía debe deben debía va van iba',
  ),
  otherFunctionWords: wordSet(
    'no más menos muy también aún ya siempre nunca entonces aquí allí ayer hoy mañana mismo todo todos toda todas se le les lo me nos así además',
  ),
  cues: cueMap(
    'dijo dice dicen dijeron dicho decir afirmó afirma afirmaron afirmado declaró declara declararon explicó explica explicaron explicado añadió añade añadieron escribió escribe señaló señala señalaron',
    'aseguró asegura aseguraron indicó indica indicaron manifestó manifiesta precisó precisa subrayó subraya recordó recuerda contó cuenta respondió responde comentó comenta insistió insiste concluyó concluye reconoció ' +
      'reconoce admitió admite anunció anuncia prometió promete advirtió advierte denunció denuncia destacó destaca sostuvo sostiene apuntó apunta agregó agrega lamentó lamenta criticó critica expresó expresa preguntó pregunta ' +
      'confesó confiesa opinó opina exclamó calificó tuiteó resumió zanjó reiteró reitera matizó aclaró aclara argumentó',
  ),
  finiteVerbs: new Set(),
  accordingTo: wordSet('según'),
  titles: wordSet(
    'sr sra srta dr dra don doña presidente presidenta ministro ministra primer primera alcalde alcaldesa senador senadora diputado diputada general capitán coronel juez jueza fiscal rey reina papa',
  ),
  roles: wordSet(
    'presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora abogado abogada juez jueza fiscal portavoz director directora jefe jefa responsable experto experta expertos investigador investigadora ' +
      'investigadores profesor profesora médico médica sindicalista vecino vecina vecinos testigo testigos policía entrenador entrenadora jugador jugadora candidato candidata autor autora escritor escritora periodista estudiante ' +
      'estudiantes secretario secretaria consejero consejera concejal agricultor agricultora fundador fundadora dueño dueña hombre mujer padre madre hermano hermana amigo amiga líder delegado delegada comisario',
  ),
  organisations: wordSet(
    'gobierno ministerio partido sindicato asociación empresa compañía grupo comisión consejo tribunal juzgado fiscalía ayuntamiento universidad instituto policía diario periódico agencia congreso senado unión federación ciudad club',
  ),
  documents: wordSet(
    'comunicado informe carta texto documento artículo estudio nota mensaje tuit sentencia declaración libro cartel pancarta auto',
  ),
  particles: wordSet('de del la las los y von van el al bin'),
  connectives: wordSet('sin embargo pero y además también entonces luego después así'),
};

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  nounsCapitalised: false,
  pronouns: genders('lui egli', 'lei ella', 'loro essi esse', 'io noi chi che'),
  determiners: wordSet(
    "il lo la i gli le un uno una l' questo questa questi queste quello quella quei ogni alcuni alcune molti molte",
  ),
  possessives: wordSet('suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie'),
  prepositions: wordSet(
    "a al allo alla ai agli alle di del dello della dei degli delle d' da dal dalla dai in nel nella nei su sul sulla sui per con tra fra senza contro verso secondo durante dopo prima",
  ),
  conjunctions: wordSet('e ed o ma però che se quando come perché mentre poiché dove chi quale'),
  auxiliaries: wordSet(
    'è sono era erano stato stata essere ha hanno aveva avevano avere sarà saranno sarebbe può possono poteva deve devono doveva va vanno fu furono',
  ),
  otherFunctionWords: wordSet(
    'non più meno molto anche ancora già sempre mai allora qui lì ieri oggi domani stesso tutto tutti tutta tutte si gli le lo ci mi ne così',
  ),
  cues: cueMap(
    'dice dicono detto disse diceva ha-detto afferma affermano affermato dichiara dichiarano dichiarato spiega spiegano spiegato aggiunge aggiungono aggiunto scrive scrivono scritto',
    'assicura assicurato ritiene indica precisa precisato sottolinea sottolineato ricorda ricordato racconta raccontato risponde risposto commenta commentato insiste conclude concluso ammette ammesso annuncia annunciato promette ' +
      'promesso avverte avvertito denuncia denunciato osserva osservato sostiene sostenuto ribadisce ribadito prosegue lamenta chiede chiesto esclama attacca definisce definito critica replica replicato confessa riferisce riferito',
  ),
  finiteVerbs: new Set(),
  accordingTo: wordSet('secondo'),
  titles: wordSet(
    'sig signor signora dott dottor dottoressa prof professor professoressa avv on onorevole presidente ministro ministra premier sindaco sindaca senatore senatrice deputato generale capitano colonnello giudice re regina papa',
  ),
  roles: wordSet(
    'presidente presidentessa ministro ministra sindaco sindaca deputato deputata senatore senatrice avvocato avvocata giudice procuratore procuratrice portavoce direttore direttrice capo responsabile esperto esperta esperti ricercatore ' +
      'ricercatrice ricercatori professore professoressa medico sindacalista abitante abitanti vicino vicini testimone testimoni poliziotto allenatore allenatrice giocatore giocatrice candidato candidata autore autrice scrittore ' +
      'scrittrice giornalista studente studentessa studenti segretario segretaria assessore assessora consigliere consigliera agricoltore fondatore fondatrice titolare uomo donna padre madre fratello sorella amico amica leader',
  ),
  organisations: wordSet(
    'governo ministero partito sindacato associazione impresa società azienda gruppo commissione consiglio tribunale procura comune università istituto polizia giornale agenzia camera senato unione federazione città',
  ),
  documents: wordSet(
    'comunicato rapporto lettera testo documento articolo studio nota messaggio tweet sentenza dichiarazione libro cartello striscione',
  ),
  particles: wordSet("di de del della d' da dal la lo van von al el"),
  connectives: wordSet('tuttavia però ma e inoltre anche quindi poi dunque così infine'),
};
