import type { Lexicon } from './lexicon.ts';
import { wordSet, words } from './lexicon.ts';
import { cueStrengths, inflected, pronounGenders } from './romance-cues.ts';

const ER = 'e ent é ée ait aient a èrent ant er';
const STRONG = [
  ...words(
    'dit disent disait disaient dire disant écrit écrivent écrivait écrivaient écrivant écrivit répond répondent répondu répondait répondit',
  ),
  ...inflected('affirm déclar expliqu ajout', ER),
];
const USUAL = [
  ...words(
    'lance lancé lançait lança lancent annonce annoncé annonçait annonça annoncent dénonce dénoncé dénonçait dénoncent prononce prononcé juge jugé jugeait jugent interroge interrogé soutient soutenu soutiennent soutenait ' +
      'prévient prévenu préviennent prévenait reconnaît reconnu reconnaissait reconnaissent promet promis promettent promettait admet admis admettait admettent poursuit poursuivi poursuivait conclut conclu concluait ' +
      'reprend repris reprenait reprennent avertit averti avertissait renchérit renchéri écrie écrié rappelle rappelé rappelait rappellent répète répété répétait répètent interpelle interpellé soupire soupiré soupirait sourit souri ' +
      'craint craignait craignent maintient maintenu surenchérit rétorque souffle glisse glissé lâche lâché balaie balaye avance avancé précise lit lire proclame proclamé prétend prétendu prétendent rejette rejeté fait fulmine tonne',
  ),
  ...inflected(
    'assur estim indiqu précis soulign racont confi not martel insist avou résum observ comment demand tweet témoign évoqu regrett plaisant rétorqu précis ironis détaill argument plaid assén murmur cri hurl ' +
      'reproch suppli exhort signal relev constat considèr analys confirm conced rapport relat révèl exig réclam suggèr invoqu proclam martèl expos récapitul tempêt grinc souffl gliss lâch nuanc tranch',
    ER,
  ),
];
const WEAK = [
  ...inflected('accus critiqu qualifi appel salu fustig récus dénigr compar pos nomm vant lou moqu', ER),
  ...words(
    'appelle appelé parle parlait parlé croit pense pensait espère espérait souhaite voit décrit décrivait',
  ),
];

/** French. */
export const french: Lexicon = {
  language: 'fr',
  nounsCapitalised: false,
  pronouns: pronounGenders('il celui-ci', 'elle celle-ci', 'ils elles', 'on je nous qui'),
  determiners: wordSet(
    "le la les un une des ce cet cette ces l' chaque plusieurs quelques certains certaines aucun aucune",
  ),
  possessives: wordSet('son sa ses leur leurs notre nos mon ma mes votre vos'),
  prepositions: wordSet(
    "à au aux de du d' en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après selon devant derrière malgré lors face auprès parmi envers dès jusqu' hors outre",
  ),
  conjunctions: wordSet(
    "et ou mais or ni car donc que qu' quand lorsque lorsqu' si comme puisque puisqu' parce qui dont où tandis alors",
  ),
  auxiliaries: wordSet(
    'est sont était étaient été être a ont avait avaient avoir ayant eu sera seront serait seraient peut peuvent pouvait pourrait doit doivent devait devrait va vont allait fut furent aura auront aurait auraient soit',
  ),
  otherFunctionWords: wordSet(
    "ne n' pas plus moins très aussi encore déjà toujours jamais souvent alors ici là hier demain même tout tous toute toutes se s' lui y en bien aussitôt ensuite enfin notamment également pourtant seulement " +
      "presque ainsi puis c' m' t' me te moi toi eux cela ça ceci lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  cues: cueStrengths(STRONG, USUAL, WEAK),
  finiteVerbs: new Set(),
  accordingTo: wordSet('selon'),
  titles: wordSet(
    'm mm mme mmes mlle dr me pr monsieur madame mademoiselle maître docteur professeur président présidente ministre premier première maire préfet préfète député députée sénateur sénatrice général capitaine colonel commandant ' +
      'lieutenant juge procureur procureure roi reine prince princesse pape évêque père sœur amiral commissaire',
  ),
  roles: wordSet(
    'président présidente ministre ministres maire maires député députée députés sénateur sénatrice sénateurs avocat avocate avocats juge juges procureur procureure porte-parole directeur directrice chef cheffe patron patronne patrons ' +
      'responsable responsables expert experte experts chercheur chercheuse chercheurs professeur professeure professeurs médecin médecins syndicaliste syndicalistes élu élue élus habitant habitante habitants voisin voisine voisins ' +
      'témoin témoins policier policière policiers enseignant enseignante enseignants entraîneur entraîneuse joueur joueuse joueurs candidat candidate candidats opposant opposante opposants auteur auteure autrice écrivain écrivaine journaliste ' +
      'journalistes étudiant étudiante étudiants manifestant manifestante manifestants secrétaire conseiller conseillère conseillers adjoint adjointe préfet préfète agriculteur agricultrice agriculteurs fondateur fondatrice gérant gérante ' +
      'propriétaire propriétaires homme femme père mère frère sœur fils fille oncle tante cousin cousine grand-père grand-mère mari épouse ami amie amis proche proches infirmier infirmière infirmiers infirmières éleveur éleveuse éleveurs ' +
      'boulanger boulangère boucher pharmacien pharmacienne ouvrier ouvrière ouvriers salarié salariée salariés employé employée employés pêcheur pêcheurs capitaine commandant général colonel lieutenant pompier pompiers secouriste secouristes ' +
      'chercheur biologiste économiste historien historienne sociologue politologue géologue météorologue climatologue psychologue ingénieur ingénieure architecte artiste acteur actrice comédien comédienne chanteur chanteuse réalisateur ' +
      'réalisatrice cinéaste romancier romancière poète philosophe entrepreneur entrepreneuse commerçant commerçante commerçants restaurateur restauratrice hôtelier éditeur éditrice rédacteur rédactrice rapporteur rapporteure diplomate ' +
      'ambassadeur ambassadrice négociateur négociatrice commissaire inspecteur inspectrice enquêteur enquêteurs magistrat magistrate victime victimes plaignant plaignante accusé accusée prévenu prévenue suspect gardien gardienne ' +
      'spécialiste spécialistes analyste analystes consultant consultante délégué déléguée militant militante militants bénévole bénévoles retraité retraitée retraités lycéen lycéenne élève élèves parent parents usager usagers client ' +
      'cliente clients touriste touristes passager passagère passagers conducteur conductrice chauffeur pilote marin marins curé prêtre évêque pape roi reine prince princesse leader dirigeant dirigeante dirigeants coprésident ' +
      'vice-président vice-présidente eurodéputé eurodéputée parlementaire parlementaires gouverneur gouverneure chancelier chancelière supporter supporters capitaine gardien sélectionneur arbitre champion championne',
  ),
  organisations: wordSet(
    'gouvernement ministère parti syndicat association entreprise société compagnie groupe commission conseil tribunal cour préfecture mairie université institut police gendarmerie parquet journal quotidien hebdomadaire agence assemblée ' +
      'sénat union fédération ville direction opposition collectif comité coopérative confédération ligue fondation hôpital école musée région département collectivité majorité chambre banque chaîne radio armée maison état club ' +
      'équipe élysée matignon ong observatoire autorité office',
  ),
  documents: wordSet(
    'communiqué rapport lettre texte document article étude note message tweet jugement arrêt avis déclaration livre affiche banderole pancarte ardoise panneau inscription écriteau courrier courriel tract éditorial tribune ' +
      'publication billet arrêté loi décret contrat courriel sms post vidéo enregistrement affichette autocollant plaque slogan sondage enquête',
  ),
  particles: wordSet("de du des d' la le van von der den el al ben ibn saint"),
  connectives: wordSet(
    'cependant toutefois néanmoins pourtant mais et donc ainsi ensuite puis enfin aussi alors or',
  ),
};
