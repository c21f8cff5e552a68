import { foldWord } from '../text/same-name.ts';

// Surnames that many bear in countries where English, German, Spanish, French, Italian and other languages are spoken. What is shared
// by many tells nobody apart; the list is ours, from general knowledge, and need not be complete.
const SURNAMES = `
  smith jones williams brown taylor davies davis wilson evans thomas johnson roberts walker wright robinson thompson white hughes
  edwards green hall wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker
  harrison morgan patel young allen mitchell james anderson phillips lee bell parker bennett cook cox miller rogers gray grey
  murphy ross stewart graham hamilton campbell kelly ryan reid murray foster howard simpson marshall henderson richardson adams
  nelson carter collins rodgers stevens butler barnes fisher price powell russell hunter mason palmer knight owen ellis webb
  gibson mills barker jenkins perry long hayes sanders myers ford alexander reed bailey gordon shaw hunt rose stone black
  hart cole burns mcdonald macdonald robertson wallace west jordan reynolds griffin wells henry bryant fox chapman carr dean
  andrews matthews armstrong cunningham lawrence dixon hudson spencer gardner payne pierce berry arnold warren rice day may
  muller mueller schmidt schmitt schmid schmitz schneider fischer meyer meier maier mayer weber wagner becker schulz schultz scholz hoffmann
  hofmann koch bauer richter klein wolf wolff schroder schroeder neumann schwarz schwartz zimmermann braun kruger krueger hartmann lange
  werner krause lehmann schulze kohler koehler herrmann hermann konig koenig walter peters kaiser fuchs lang weiss jung hahn vogel
  keller gunther guenther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm boehm winter kraus kraemer
  kramer vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kuehn pohl engel horn
  busch bergmann voigt sauer pfeiffer ernst petersen hansen jensen nielsen andersen christensen larsen sorensen olsen johansen olsson
  johansson andersson karlsson nilsson eriksson larsson persson svensson gustafsson pedersen berg lund huber gruber moser steiner pichler
  garcia gonzalez gonzales rodriguez fernandez lopez martinez sanchez perez gomez ruiz hernandez diaz moreno alvarez munoz romero
  alonso gutierrez navarro torres dominguez vazquez vasquez ramos gil ramirez serrano blanco suarez molina morales ortega delgado
  castro ortiz rubio marin sanz nunez iglesias medina cortes castillo santos guerrero cruz flores rivera vargas mendoza chavez
  reyes jimenez silva souza sousa oliveira pereira ferreira costa almeida lima carvalho ribeiro martins
  bernard dubois durand moreau laurent leroy roux david bertrand morel fournier girard bonnet dupont lambert
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini
  nguyen tran pham huynh kim park choi chen wang zhang liu yang huang zhao zhou khan ali ahmed hussain singh kumar sharma gupta
  begum islam rahman mohamed mohammed hassan ibrahim hussein ivanov petrov smirnov kuznetsov popov novak nowak kowalski wisniewski
  horvath nagy kovacs toth szabo de-jong jansen bakker visser smit yilmaz kaya demir sahin celik yildiz ozturk arslan dogan cohen levy
`;

// Given names that many bear, in their full form and the short forms that are names of their own.
const GIVEN = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan larry justin
  scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry peter adam simon ian martin alan stuart
  philip neil keith graham colin jim joe bob bill mike tom dan chris matt tony steve dave ken tim ron ed jeff nick ben sam greg alex
  ray pat phil rob rick dick luke sean craig roger carl bruce wayne ralph roy harry henry oliver
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna ruth brenda pamela nicole
  katherine samantha christine emma catherine rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn
  judith megan andrea cheryl hannah jacqueline martha teresa ann sara kathryn janice jean alice julia judy helen jane claire anne kate
  peter michael thomas andreas wolfgang klaus jurgen gunter stefan christian uwe werner horst frank dieter manfred gerhard hans bernd
  thorsten torsten mathias matthias helmut walter heinz martin jorg rolf jens sven alexander jan rainer holger karl dirk joachim ralf
  carsten herbert oliver wilhelm kurt markus heinrich harald hermann norbert otto daniel tobias florian felix lukas max maximilian paul
  ursula karin helga sabine ingrid renate monika susanne gisela petra birgit andrea anna brigitte claudia erika christa elke stefanie
  gertrud elisabeth angelika heike gabriele kathrin katrin ilse nicole anja barbara ute hildegard katharina johanna eva julia laura lena
  jose juan antonio manuel francisco luis carlos miguel jesus pedro rafael fernando pablo sergio jorge alberto javier diego maria carmen
  ana isabel laura cristina marta lucia jean pierre michel andre philippe jacques marie nathalie isabelle giuseppe giovanni marco andrea
  paolo antonio francesco mohamed mohammed muhammad ahmed ali hassan lars peter jan erik anders nils hans per ole lars ivan
`;

const folded = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => foldWord(word)));
const commonSurnames = folded(SURNAMES);
const commonGiven = folded(GIVEN);

/** Whether very many people bear a surname (a folded word): alone it says nothing about who is meant. */
export function isCommonSurname(surname: string): boolean {
  return commonSurnames.has(surname);
}

/** Whether a given name and a surname are both so common that many people are called that ("John Smith"). */
export function isCommonName(given: string, surname: string): boolean {
  return isCommonSurname(surname) && (given.length === 1 || commonGiven.has(given));
}
