import { germanCues } from './german-verbs.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import { wordSet } from './lexicon.ts';

const pronouns: [string, Gender][] = [
  ['er', 'male'],
  ['sie', 'unknown'],
  ['es', 'neuter'],
  ['ich', 'unknown'],
  ['wir', 'unknown'],
  ['man', 'unknown'],
  ['dieser', 'male'],
  ['diese', 'unknown'],
  ['der', 'male'],
  ['die', 'unknown'],
  ['letzterer', 'male'],
  ['jener', 'male'],
];

/** German. */
export const german: Lexicon = {
  language: 'de',
  nounsCapitalised: true,
  pronouns: new Map(pronouns),
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jener jene jenes kein keine keinen keinem keiner alle mehrere einige viele manche beide zahlreiche',
  ),
  possessives: wordSet(
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner dein euer eure deren dessen',
  ),
  prepositions: wordSet(
    'in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben zwischen während wegen trotz laut gemäß zufolge innerhalb außerhalb bis ab gegenüber ' +
      'anlässlich aufgrund mittels entgegen statt anstatt hinsichtlich bezüglich seitens ins ans aufs',
  ),
  conjunctions: wordSet(
    'und oder aber denn sondern doch dass daß weil wenn ob als obwohl während damit bevor nachdem sobald solange falls indem wie wo was wer warum wieso weshalb sowie bzw welche welcher welches',
  ),
  auxiliaries: wordSet(
    'ist sind war waren bin bist sei seien wäre wären gewesen hat haben hatte hatten habe hätte hätten gehabt wird werden wurde wurden werde würde würden worden geworden kann können konnte konnten könne ' +
      'könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte mag mögen möge möchte möchten',
  ),
  otherFunctionWords: wordSet(
    'zwar angesichts bisher insgesamt nunmehr unterdessen indes indessen derzeit momentan inzwischen mittlerweile dennoch ferner weiterhin überdies nicht auch nur noch schon immer nie oft wieder dann dort hier da jetzt nun heute gestern morgen sehr mehr weniger meist ganz etwa fast sogar zudem außerdem allerdings jedoch dagegen hingegen deshalb ' +
      'daher darum dennoch trotzdem gleichzeitig bereits zuvor danach später zunächst schließlich dabei dazu davon darauf daran darüber dafür damit hin her ja nein wohl eben gar insbesondere passend besonders so allem erstmals allein selbst solche solchen solcher jegliche jeglicher einige sonst ferner wiederum immerhin grundsätzlich tatsächlich eigentlich möglicherweise entsprechend stattdessen ansonsten folglich reflexartig unmissverständlich hierzu hierbei dadurch somit sodann ebenfalls anderem nämlich leider vielleicht offenbar angeblich womöglich vermutlich natürlich zuletzt erst gegebenenfalls zugleich dort wonach worauf woraufhin darin darunter einerseits andererseits sowohl weder wörtlich weiter demnach seither seitdem vorerst lediglich sich ihm ihn ihnen uns mich mir euch',
  ),
  cues: germanCues(),
  finiteVerbs: new Set(),
  accordingTo: wordSet('laut zufolge'),
  titles: wordSet(
    'herr herrn frau dr prof professor professorin minister ministerin ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin ' +
      'oberbürgermeister oberbürgermeisterin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister senator senatorin general oberst papst kardinal bischof könig ' +
      'königin prinz prinzessin richter richterin staatsanwalt trainer trainerin sprecher sprecherin generalsekretär generalsekretärin vorsitzender vorsitzende chef chefin direktor direktorin abgeordneter abgeordnete',
  ),
  roles: wordSet(
    'abgeordnete abgeordneter abgeordneten anwalt anwältin anwälte anwohner anwohnerin arzt ärztin ärzte augenzeuge augenzeugen autor autorin autoren beamter beamte beamtin behörde behörden beobachter berater beraterin ' +
      'betreiber bewohner bürger bürgermeister bürgermeisterin chef chefin demonstranten direktor direktorin einwohner experte experten expertin feuerwehrmann feuerwehrleute forscher forscherin fraktionschef fraktionschefin ' +
      'fraktionsvorsitzende fraktionsvorsitzender funktionär gegner geschäftsführer geschäftsführerin gewerkschafter gründer händler initiator innenminister journalist journalistin journalisten kandidat kandidatin kanzler kanzlerin ' +
      'kläger könig kollege kollegin kommentator kommissar kritiker künstler künstlerin landrat lehrer lehrerin leiter leiterin mann menschen minister ministerin ministerpräsident ministerpräsidentin mitarbeiter mitglied ' +
      'mitglieder mutter nachbar oppositionsführer pilot politiker politikerin polizist polizisten polizeisprecher polizeisprecherin präsident präsidentin pressesprecher pressesprecherin professor professorin redner regisseur ' +
      'regierungschef regierungssprecher reporter richter richterin sänger sängerin schauspieler schauspielerin schriftsteller sekretär senator spieler sportler sprecher sprecherin staatschef staatsanwalt staatsanwältin ' +
      'staatsanwaltschaft studenten täter teilnehmer trainer trainerin unternehmer vater verteidiger vertreter vertreterin vizepräsident vorsitzende vorsitzender vorstand vorstandsvorsitzender wirt wissenschaftler wissenschaftlerin ' +
      'zeuge zeugen zeugin zuschauer polizei feuerwehr',
  ),
  organisations: wordSet(
    'agentur amt amtsgericht aufsicht bank behörde bezirksamt botschaft bund bundesagentur bundesamt bundesanwaltschaft bundesgericht bundesgerichtshof bundesministerium bundesrat bundesregierung bundestag bündnis ' +
      'bürgerinitiative club dachverband fernsehsender firma fraktion gericht gerichtshof gesellschaft gewerkschaft hersteller hochschule initiative institut kommission konzern kreml landesregierung landgericht landtag ' +
      'ministerium nachrichtenagentur oberlandesgericht opposition organisation parlament partei polizei presse rat redaktion regierung rundfunk sender staatsanwaltschaft stadt stadtrat stiftung unternehmen universität union ' +
      'verband verein vereinigung verlag verwaltung zeitung zeitschrift magazin blatt spiegel welt außenministerium innenministerium finanzministerium',
  ),
  documents: wordSet(
    'antrag artikel aushang bericht beschluss brief buch dokument entscheidung erklärung gesetz gutachten homepage inschrift internetseite interview kommentar meldung mitteilung plakat presseerklärung pressemitteilung ' +
      'rede schild schreiben statement studie text titel urteil verfassung vertrag webseite website zitat überschrift umfrage motto slogan spruchband transparent',
  ),
  particles: wordSet('von vom van zu zur der den de la le al bin ibn graf freiherr und'),
  connectives: wordSet(
    'allerdings außerdem zudem dagegen hingegen deshalb daher darum dennoch trotzdem jedoch doch aber und denn dabei dazu damit danach anschließend zuvor gleichzeitig zugleich ebenso auch dadurch so daraufhin',
  ),
};
