import { roleTable } from './roles.ts';

const TONGUES =
  'latein lateinisch englisch deutsch französisch spanisch italienisch russisch ukrainisch chinesisch arabisch türkisch polnisch niederländisch japanisch portugiesisch schwedisch griechisch';

/** What German words do in a question. To add a phrase, put it into the list of its role. */
export const germanRoles = roleTable({
  what: `was|welche|welcher|welchem|welches|welchen|wie|wann|was alles|was genau|was so|was denn|was für`,
  who: `wer|wessen|wer alles|welche leute|welche personen|welche menschen|wer denn|wer genau`,
  aux: `hat|haben|hatte|hatten|habe|hast|ist|sind|war|waren|wurde|wurden|worden|nahm|nahmen|nimmt|gab|gaben|gibt|teilte|teilten|ließ|ließen|lässt|sei`,
  werden: `wird|werden|werde`,
  will: `soll|sollte|sollen|sollten|kann|könnte|muss|müsste|würde|will|wollen`,
  count: `wie viele|wieviele|wie viel|wieviel|wie oft|wie häufig|anzahl der|die anzahl der|wie viele male`,
  why: `warum|wieso|weshalb|weswegen|aus welchem grund|aus welchen gründen`,
  lie: `lügt|lügen|log|gelogen|wahr|stimmt|stimmt es|stimmt es dass|ist es wahr|ist es wahr dass|die wahrheit|die wahrheit gesagt|falsch|richtig|gelogen hat|recht`,
  summary: `fasse zusammen|fass zusammen|fassen sie zusammen|fasse|fass|zusammen|zusammenfassung|eine zusammenfassung|zusammenfassen|übersetze|übersetzen|
    vergleiche|vergleichen|analysiere|erkläre mir|erklär mir`,
  where: `wo|woher|wohin`,
  most: `am häufigsten|am meisten|meisten|meistzitierte|beste|besten|schlimmste|schlimmsten|längste|längsten|kürzeste|kürzesten|mehr|
    mehr als|erste|ersten|erstes|älteste|ältesten|früheste|frühesten|sonst|noch mehr|nur|lieblingszitat`,
  not: `nicht|nie|niemals|niemand|nichts|kein|keine|keinen|keiner|keinem|weder|kaum`,
  except: `außer|ohne|ausgenommen|sondern|aber nicht|abgesehen von|anstatt|statt|aber`,
  unknown: `wen|wem|direkte|direkten|indirekte|indirekten|wichtige|wichtigen|wichtigste|wichtigsten|interessante|interessanten|umstrittene|umstrittenen|artikel|interview|interviews|rede|sätze`,
  pronoun: `er|sie|ihr|ihm|ihn|ihnen|wir|ich|du|euch|seine|seinen|ihre|ihren|mein|dein|darüber|dazu|davon|darauf|dagegen|hierzu|dies|deren|dessen`,
  about: `über|thema :|zum thema :|zu|zum|zur|zu den|zu dem|zu der|bezüglich|betreffend|betreffs|hinsichtlich|in bezug auf|mit bezug auf|bezogen auf|zum thema|
    zum thema der|zu dem thema|zur frage|zur frage der|zur frage des|zum stichwort|rund um|wegen|anlässlich|im zusammenhang mit|in sachen|angesichts|
    mit blick auf|im hinblick auf|thema|zu thema|mit dem wort|mit den worten|was mit|übre|in puncto`,
  on: `um`,
  of: `vor|von|vom|von der|von dem|von den|von einem|von einer`,
  to: `auf|auf den|auf die|auf das`,
  for: `gegen|für|zugunsten`,
  by: `durch|sprecher :|person :|von :|seitens|stammend von`,
  according: `laut|gemäß|nach angaben von|nach angaben der|nach angaben des|nach ansicht von|nach meinung von|nach den worten von|nach den worten des|nach aussage von`,
  'by-behind': `zufolge`,
  latest: `neues|neueste|neuesten|neuester|neuestes|neuste|neusten|neustes|jüngste|jüngsten|jüngster|aktuellste|aktuellsten|zuletzt|kürzlich|neulich|jüngst|
    vor kurzem|in letzter zeit|letzthin|unlängst|als letztes`,
  last: `letzte|letzten|letzter|letztes`,
  new: `neue|neuen|neuer|aktuelle|aktuellen|aktueller|frische`,
  say: `sagen|sagt|sagte|sagten|gesagt|sagst|äußern|äußert|äußerte|äußerten|geäußert|erklären|erklärt|erklärte|erklärten|meinen|meint|meinte|meinten|
    gemeint|finden|findet|fand|erzählen|erzählt|erzählte|berichten|berichtet|berichtete|behaupten|behauptet|behauptete|betonen|betont|betonte|
    bemerken|bemerkt|stehen|steht|stand|vorgeworfen|bemerkte|angemerkt|stellung|stellung nehmen|stellung genommen|stellung bezogen|stellung bezieht|bezog|
    bezogen|mitteilen|mitgeteilt|verlauten lassen|verlauten|verlauten ließ|verlautbaren lassen|bekannt gegeben|bekanntgegeben|bekannt|von sich gegeben|
    zitieren|zitiert|zu wort gemeldet|zu wort gekommen|zu wort|zu wort kommen|kommt zu wort|kam zu wort|meldete|ausgesagt|sagte aus|
    gegeben|hinzugefügt|geschrieben|schreibt|schrieb|genommen|positioniert|positionierte|ausgelassen|geglaubt|glaubt`,
  'say-of': `sprechen|spricht|sprach|sprachen|gesprochen|reden|redet|redete|redeten|geredet|halten|hält|hielt|gehalten|denken|denkt|dachte|gedacht|warnen|
    warnt|warnte|gewarnt`,
  react: `reagieren|reagiert|reagierte|reagierten|antworten|antwortet|antwortete|geantwortet|eingegangen|erwidert|erwiderte`,
  mention: `erwähnen|erwähnt|erwähnte|erwähnten|ansprechen|angesprochen|spricht an|besprechen|besprochen|nennen|nannte|genannt|ankündigen|kündigt|kündigte|kündigten|
    angekündigt|fordern|fordert|forderte|forderten|gefordert|vorschlagen|vorgeschlagen|schlug|versprechen|verspricht|versprach|versprochen|
    bestätigen|bestätigt|bestätigte|thematisieren|thematisiert|thematisierte|beschreiben|beschrieben|beschreibt|verkünden|verkündet|
    verkündete|kommentieren|kommentiert|kommentierte|kommentierten|diskutieren|diskutiert|diskutierte|verlangt|verlangte|verlangen`,
  stance: `kritisieren|kritisiert|kritisierte|kritisierten|loben|lobt|lobte|lobten|gelobt|ablehnen|lehnt|lehnte|lehnten|abgelehnt|verurteilen|
    verurteilt|verurteilte|unterstützen|unterstützt|unterstützte|begrüßen|begrüßt|begrüßte|zurückweisen|zurückgewiesen|wies|dementieren|
    dementiert|dementierte|bestreiten|bestritt|bestritten|bestreitet|leugnen|leugnet|geleugnet|verteidigen|verteidigt|verteidigte|
    angreifen|angegriffen|rügen|rügte|gerügt|befürworten|befürwortet|befürwortete|bemängelt|bemängelte|beklagt|beklagte|
    widersprochen|widersprach|zugestimmt|stimmte`,
  particle: `an|ab|mit|vor|aus|zurück|fest|bekannt|zu`,
  nouns: `zitate|zitaten|aussagen|äußerungen|statements|worte|sprüche|stellungnahmen|kommentare|kommentaren|bemerkungen|meinungen|ansichten|
    positionen|etwas|irgendetwas|irgendwas|dinge|neuigkeiten|alles|alles was|o-töne|erklärungen|wortmeldungen|das was`,
  noun: `zitat|aussage|äußerung|statement|stellungnahme|kommentar|bemerkung|meinung|ansicht|position|haltung|standpunkt|spruch|o-ton|
    erklärung|einschätzung|wortmeldung`,
  reaction: `reaktion|reaktionen|antwort`,
  genitive: `des|der|eines|einer`,
  that: `dass`,
  anyone: `jemand|irgendjemand|irgendwer|man|leute|jeder`,
  article: `die|das|den|dem|ein|eine|einen|einem`,
  and: `und|oder|sowie|&|bzw|beziehungsweise`,
  tongue: TONGUES.split(' ')
    .map((name) => `auf ${name}|in ${name}|auf ${name}e`)
    .join('|'),
  filler: `bitte|denn|eigentlich|schon|jemals|je|mal|einmal|auch|genau|so|bisher|bislang|überhaupt|wirklich|tatsächlich|sich|danke|vielen dank|es|da|doch|ob|
    mir|uns|alle|allen|aller|einige|irgendwelche|gerade|im archiv|etwa|wohl|gibt es|gibt 's|gab es|du hast|ihr habt|gemacht|getätigt|gefallen|
    veröffentlicht|ja|nun|jetzt|öffentlich bekannt|sämtliche|was es gibt|gibt|es gibt|es da|insgesamt|hin|in denen|worin|beide|genauen|exakten|eigenen|wörtlich|wörtliche|wörtlichen`,
});
