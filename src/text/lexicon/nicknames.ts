import { words } from './lexicon.ts';

// One group between commas: forms of one given name, in lower case without diacritics. A form may stand in several.
const GROUPS =
  'william bill billy will willy willie liam wim wilhelm willi,robert bob bobby rob robbie bert bobbie,richard rick ricky rich dick richie,james jim jimmy jamie jem,john jack johnny jon johnnie,' +
  'jonathan jon jonny johnny nathan,michael mike mick mickey mikey michel mischa misha,thomas tom tommy thom,joseph joe joey jo josef sepp,daniel dan danny dani,christopher chris kit christoph topher,' +
  'christian chris,christine chris chrissy christina tina,jeffrey jeff geoffrey geoff,timothy tim timmy,edward ed eddie ted teddy ned eduard,edwin ed eddie,edmund ed eddie ned,theodore ted teddy theo,' +
  'ronald ron ronnie,donald don donnie,matthew matt matty matthias mathias,stephen steven steve stevie stefan stephan steffen,david dave davey davy,anthony antony tony anton toni antonio,benjamin ben benny benji,' +
  'samuel sam sammy,samantha sam sammy,kenneth ken kenny,gregory greg gregor,nicholas nick nicky nico nicolas niklas klaus nikolaus,bernard bernie barney bernhard,charles charlie chuck chaz karl,' +
  'andrew andy drew andreas,alexander alex al alec sandy sasha xander lex alexandre alejandro,alexandra alex sandra sasha sandy lexi,albert al bert albie,alfred alf fred alfie,frederick fred freddie freddy friedrich fritz frederic,' +
  'francis frank frankie fran,franklin frank,frances fran fanny frankie,lawrence laurence larry lorenz,leonard len lenny leo,patrick pat paddy,patricia pat patty tricia trish,peter pete petey,' +
  'philip phil,raymond ray,russell russ,stanley stan,terence terrence terry,theresa teresa terry tess tessa,vincent vince vinny,walter walt wally,zachary zach zack,gerald gerry jerry,jerome jerry,' +
  'geraldine gerry,harold harry hal,henry harry hank hal heinrich heinz,hugh hughie,lewis louis lou luis ludwig,louise lou,nathaniel nathan nate nat,abraham abe,arthur art artie,bartholomew bart,bradley brad,' +
  'calvin cal,clifford cliff,curtis curt,dominic dom,douglas doug,eugene gene,gabriel gabe,herbert herb bert,ignatius iggy,isaac ike,jacob jake jakob,jeremy jerry jem,joshua josh,maximilian max,maxwell max,' +
  'martin marty,mitchell mitch,oliver ollie olli,reginald reg reggie,rodney rod,roderick rod rory,roger rog,rudolph rudolf rudy rudi,sebastian seb bastian,sidney sid,simon si,solomon sol,sylvester sly,tobias toby tobi,' +
  'elizabeth elisabeth liz lizzie beth betty eliza lisa libby bess betsy elsie lisbeth sissi,katherine catherine kathryn kate kathy cathy katie kitty kat katharina kathi,margaret maggie meg peggy peg marge margie greta gretchen margarete margarethe margit,' +
  'susan sue susie suzy suzanne susanne,deborah debra deb debbie,jennifer jen jenny jenn,rebecca becky becca,barbara barb babs barbie,victoria vicky vicki tori,vivienne vivian viv,virginia ginny,' +
  'jessica jess jessie,jacqueline jackie,judith judy judi,kimberly kim kimmy,pamela pam,penelope penny,cynthia cindy,dorothy dot dottie dolly,eleanor ellie nell nora,ellen nell ellie,helen nell helena,' +
  'abigail abby gail,alison allison ali,amanda mandy,angela angie,anne ann anna annie nan nancy,caroline carolyn carrie caro,charlotte lottie charlie,constance connie,florence flo,gwendolyn gwen,harriet hattie,' +
  'isabella isabel isobel bella izzy,josephine jo josie,joanna joanne jo,katrina trina kat,lillian lily lil,lucille lucy,madeleine madeline maddy,martha marty,mary molly polly mae,matilda tilly,melanie mel,' +
  'melissa mel missy,mildred millie,miranda randy mira,natalie nat,olivia liv livvy,philippa pippa pip,priscilla cilla,rosalind ros roz,rosemary rosie rose,sarah sally sadie,shirley shirl,stephanie steph steffi,' +
  'sylvia silvia,valerie val,wilhelmina mina willa,winifred winnie,yvette eve,johannes hans hannes jo johann,hans-jurgen jurgen hansi,hans-joachim achim hajo joachim,joachim jochen achim,karl-heinz heinz kalle,' +
  'georg jorg schorsch george,sigmund sigi siggi,siegfried sigi siggi,ulrich uli ulli,ulrike uli ulli,wolfgang wolf wolfi,manfred manni fred,gunther gunter,reinhard reini,detlef detlev,dietrich dieter dietmar,' +
  'gerhard gerd gert,gabriele gabi gaby,brigitte gitte gitti,franziska franzi,magdalena lena leni magda,helene lena leni,margareta grete gretel,marianne nanni,regina gina,renate rena,susanna susi sanna,ursula ulla uschi ursel,' +
  'waltraud traudl,sabine bine,benedikt beni,florian flo flori,leopold poldi leo,xaver xaverl,alois lois,ignaz naz,dmitri dmitry dmytro dima mitya,aleksandr alexander oleksandr sasha shura,alexei aleksei oleksiy oleksii alyosha lyosha,' +
  'vladimir volodymyr vova volodya wladimir,sergei serhiy serhii seryozha,nikolai mykola kolya,mikhail mykhailo misha,yevgeny evgeny yevhen zhenya,pavel pavlo pasha,andrei andriy andrii,yekaterina ekaterina katerina katya,natalia natalya nataliya natasha,' +
  'tatiana tatyana tetiana tanya,yulia julia yuliya iulia,anastasia anastasiya nastya,yelena elena olena lena,georgy georgi heorhii,fyodor fedor fedir,francisco paco pancho curro,jose pepe,jesus chus,dolores lola,concepcion concha conchita,' +
  'enrique quique,ignacio nacho,rosario charo,guillermo memo,eduardo edu lalo,giuseppe beppe peppe pino,giovanni gianni nanni,francesco franco ciccio,luigi gigi,salvatore toto turi,domenico mimmo,vincenzo enzo,lorenzo renzo enzo,' +
  'mohammed muhammad mohammad mohamed mehmet,yusuf yousef youssef joseph,ahmed ahmad,hussein husayn hussain,abdul abdel';

const groupsOf = new Map<string, number[]>();
GROUPS.split(',').forEach((group, index) => {
  for (const name of words(group)) {
    const groups = groupsOf.get(name);
    if (groups === undefined) groupsOf.set(name, [index]);
    else groups.push(index);
  }
});

const NONE: readonly number[] = [];

/**
 * The families of given names a folded name belongs to ("bob" to that of "robert"), as numbers; none for a name
 * that has no other forms. Two names with a family in common may be one person's.
 */
export function nameFamilies(name: string): readonly number[] {
  return groupsOf.get(name) ?? NONE;
}
