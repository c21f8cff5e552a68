import { words } from './lexicon.ts';

/** What a German common noun names, by the last part of its compound. */
export type NounClass = 'role' | 'organisation' | 'document';

const ROLES = words(
  'sprecher minister chef präsident vorsitzende politiker experte anwalt anwält leiter kanzler meister sekretär direktor forscher trainer richter kommissar inspektor wissenschaftler abgeordnete beauftragte mitglied vertreter ' +
    'manager redakteur führer rätin analyst ökonom historiker kritiker autor schauspieler sänger regisseur moderator reporter korrespondent journalist aktivist student dezernent händler unternehmer ingenieur pilot senator ' +
    'botschafter general offizier kapitän polizist ermittler verteidiger zeuge zeugin nachbar bürger bewohner spieler torwart stürmer sieger gründer inhaber besitzer betreiber veranstalter organisator initiator kardinal bischof ' +
    'pfarrer priester rabbiner imam könig prinz prinzessin gouverneur berater lehrer professor dozent arzt ärztin ärzte mutter vater sohn tochter bruder schwester ehefrau witwe obmann amtmann fachmann hauptmann staatsmann ' +
    'leute sheriff koordinator kandidat kollege kollegin verfasser sachverständige angehörige künstler sportler demonstrant vorstand aufseher prüfer gutachter beamte beamtin beamter verletzte ' +
    'fahrer besucher anhänger gegner schützer rechtler verbraucher arbeiter mitarbeiter retter helfer wirt landwirt bauer züchter astronom chemiker techniker kurator intendant dirigent komponist verleger herausgeber delegierte gesandte ' +
    'angeklagte verdächtige teilnehmer einwohner anwohner käufer schüler schülerin eltern kinder patient häftling soldat terrorist extremist extremisten aktionär eigentümer oberst leutnant admiral landrat stadtrat gemeinderat ' +
    'bundesrat staatsrat aufsichtsrat obfrau kauffrau fachfrau vorständin premier monarch papst kaiser herzog fürst generaldirektor ombudsmann schiedsrichter coach kommandeur kommandant konservator biologe',
);

const ORGANISATIONS = words(
  'ministerium verband verein bund partei fraktion regierung zeitung zeitschrift magazin agentur gericht gerichtshof behörde anwaltschaft polizei firma konzern unternehmen gesellschaft gewerkschaft hochschule universität institut stiftung ' +
    'kommission ausschuss senat parlament landtag bundestag kammer zentralbank landesbank großbank club klub sender radio rundfunk fernsehen redaktion verlag presse zentrale feuerwehr verwaltung organisation initiative bündnis koalition opposition union liga ' +
    'mannschaft direktion präsidium botschaft kirche konferenz medien werke anstalt gmbh hersteller fluglinie gesellschaften verbände vereinigung gruppe netzwerk komitee delegation vertretung wetterdienst nachrichtendienst ' +
    'geheimdienst rettungsdienst pressedienst kampagne blatt portal klinik krankenhaus museum theater kreml vatikan aufsicht kanzlei synode amtsgericht',
);

const DOCUMENTS = words(
  'bericht berichte erklärung mitteilung meldung gesetz entwurf gutachten urteil beschluss studie brief schreiben artikel homepage internetseite webseite blog kommentar resolution antrag vertrag text titel plakat transparent aufschrift ' +
    'inschrift begründung buch rede interview zettel schild dekret verfassung urkunde dokument protokoll statement tweet stellungnahme satzung passus untersuchung umfrage auswertung analyse website überschrift spruchband banner ' +
    'pressemitteilung ankündigung antwort aufruf flugblatt papier memorandum konzept leitfaden nachricht depesche mail e-mail bekennerschreiben anklage anklageschrift gesetzbuch zeugenaussagen medienberichte presseberichte aussage fazit slogan motto parole',
);

/** Words that only stand for themselves: as endings they would catch too much ("Autobahn", "Sekunde", "Vertrag"). */
const WHOLE: ReadonlyMap<string, NounClass> = new Map([
  ...words('kunde kunden mann frau gast rat räte').map((word) => [word, 'role'] as const),
  ...words('bahn ag bank spd cdu csu fdp eu uno un who nato').map((word) => [word, 'organisation'] as const),
]);

const MIN_ENDING = 4;
const MAX_ENDING = 18;
const PERSON_SUFFIX = /[a-zäöü]{4}(?:ist|olog|olog[ei]|iker)(?:in|innen|en|n|s)?$/;
const NO_PERSON = /(?:geist|frist|twist)(?:en|es|er)?$/;

/** Whether some ending of a lower-case word is in a set; tries suffixes from long to short, at most fifteen. */
function endsIn(endings: ReadonlySet<string>, word: string): boolean {
  for (let at = Math.max(0, word.length - MAX_ENDING); at <= word.length - MIN_ENDING; at++) {
    if (endings.has(word.slice(at))) return true;
  }
  return false;
}

const roleEndings = new Set(ROLES);
const organisationEndings = new Set(ORGANISATIONS);
const documentEndings = new Set(DOCUMENTS);

/** A word and what is left without an ending of declension: "Sprecherinnen", "Ministers", "Vorsitzender". */
function stems(word: string): string[] {
  const found = [word];
  for (const ending of ['innen', 'in', 'en', 'es', 'er', 's', 'n', 'r', 'e']) {
    if (word.length > ending.length + 3 && word.endsWith(ending)) found.push(word.slice(0, -ending.length));
  }
  return found;
}

/**
 * What a German noun names, by the last part of the compound ("SPD-Fraktionschef", "Innenministerium",
 * "Pressemitteilung"); undefined where no ending tells.
 */
export function germanNounClass(lower: string): NounClass | undefined {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  const whole = WHOLE.get(last);
  if (whole !== undefined || last.length < 3) return whole;
  const forms = stems(last);
  if (forms.some((form) => endsIn(roleEndings, form))) return 'role';
  if (PERSON_SUFFIX.test(last.slice(-24)) && !NO_PERSON.test(last)) return 'role';
  if (forms.some((form) => endsIn(documentEndings, form))) return 'document';
  if (forms.some((form) => endsIn(organisationEndings, form))) return 'organisation';
  if (/(?:^|[a-zäöü]{3})(?:amt|amtes|ämter|amts)$/.test(last.slice(-24)) && !last.endsWith('gesamt'))
    return 'organisation';
  return undefined;
}

const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|tum|chen|lein|erei|recht|rechte|werk|platz|plätze|jahr|jahre|jahren|tage?n?|zeit|zeiten|uhr|weise|punkt|punkte|stelle|stellen|zahl|zahlen|kraft|kräfte|menschen|leute|prozent|euro|dollar|ende|anfang)(?:s|es)?$/;

/** Whether a lower-case word has the ending of a common noun, so that its capital marks no name. */
export function hasNounEnding(lower: string): boolean {
  return NOUN_ENDING.test(lower);
}

/** Grammatical gender of a noun for a person by its ending: "-in" is a woman, a declined adjective tells none. */
export function personGender(lower: string): 'female' | 'male' | 'unknown' {
  if (
    /(?:er|or|ent|ant|ist|eur|iker|loge|är|ekt)in$/.test(lower) ||
    /(?:frau|mutter|tochter|schwester|königin|kanzlerin|chefin|anwältin|ärztin|rätin|kollegin|zeugin|beamtin|expertin)$/.test(
      lower,
    )
  )
    return 'female';
  return /(?:er|or|chef|ent|ist|anwalt|mann|vater|sohn|bruder|sekretär|könig|papst|experte)$/.test(lower)
    ? 'male'
    : 'unknown';
}
