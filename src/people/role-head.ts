import { foldName } from '../quotes/fold-name.ts';
import { SPHERES, type Sphere } from './spheres.ts';

/** What a word says that somebody is by. */
export interface RoleHead {
  /** The same for words that mean the same ("spokeswoman", "Sprecher"). */
  readonly name: string;
  /** The spheres it belongs to, as bits; 0 where only its surroundings tell. */
  readonly spheres: number;
  /** Whether many are called that in many places, so that the word alone tells nobody apart. */
  readonly generic: boolean;
  /** Whether it is an office of state, which few hold. */
  readonly high: boolean;
}

// Words that tell a sphere: "name=word" gives words of one meaning one name; "!" marks an office of state, "*" what is generic.
const HEADS: Readonly<Record<Sphere, string>> = {
  politics: `!senator=sen,sens,senatorin,senators !representative=rep,reps,congressman,congresswoman,lawmaker,congressmen !governor=gov,gouverneur,gouverneurin
    !minister=ministerin,ministre !premier=ministerprasident,ministerprasidentin,premierminister,premierministerin,regierungschef,regierungschefin
    !chancellor=kanzler,kanzlerin !ambassador=botschafter,botschafterin,envoy !statesecretary=staatssekretar,staatssekretarin !monarch=king,queen,konig,konigin,prince,princess,prinz,prinzessin
    *mayor=burgermeister,burgermeisterin,oberburgermeister,oberburgermeisterin,mayoress *councillor=councilman,councilwoman,councilor,alderman,stadtrat,stadtratin,landrat,landratin,dezernent,committeeman,committeewoman
    *legislator=parliamentarian,mp,mep,abgeordnete,abgeordneter,assemblyman,assemblywoman,parlamentarier,parlamentarierin *candidate=nominee,contender,hopeful,kandidat,kandidatin,spitzenkandidat,spitzenkandidatin,frontrunner
    *politician=politiker,politikerin *diplomat=diplomatin *delegate=delegates,delegierte,delegierter *strategist=operative,consultant,stratege *pollster *adviser=advisor,counselor,counsellor,aide,berater,beraterin,staffer
    !whip *lobbyist *republican=republicans *democrat=democrats *speechwriter dissident oppositionsfuhrer`,
  business: `*ceo=cfo,coo,vorstandsvorsitzende,vorstandsvorsitzender,vorstandschef,vorstandschefin,konzernchef,konzernchefin,geschaftsfuhrer,geschaftsfuhrerin *executive
    *entrepreneur=businessman,businesswoman,unternehmer,unternehmerin,mogul,billionaire,milliardar,milliardarin,tycoon,magnate *founder=cofounder,grunder,grunderin *investor=financier *owner=inhaber,inhaberin,proprietor
    *banker=bankerin trader broker realtor *developer shareholder auditor retailer wirt wirtin`,
  sport: `*coach=trainer,trainerin,bundestrainer,bundestrainerin,teamchef *player=striker,midfielder,defender,forward,winger,fullback,spieler,spielerin,sturmer,sturmerin,mittelfeldspieler,mittelfeldspielerin,nationalspieler,nationalspielerin,footballer,fussballer,fussballerin
    *goalkeeper=torwart,torhuter,torhuterin *quarterback=linebacker,receiver,tackle *pitcher=outfielder,infielder,shortstop,catcher swimmer=schwimmer,schwimmerin sprinter=laufer,lauferin golfer=golferin boxer=boxerin cyclist skier
    referee=umpire,schiedsrichter,schiedsrichterin *athlete=olympian,sportler,sportlerin *champion=weltmeister,weltmeisterin,olympiasieger,olympiasiegerin racer=rennfahrer,rennfahrerin grandmaster jockey gymnast`,
  law: `*judge=justice,richter,richterin,magistrate *lawyer=attorney,anwalt,anwaltin,rechtsanwalt,rechtsanwaltin,solicitor,barrister,counsel,jurist,juristin *prosecutor=staatsanwalt,staatsanwaltin,oberstaatsanwalt,oberstaatsanwaltin *notary=notar,notarin`,
  police: `*sheriff *detective=ermittler,ermittlerin,investigator *policeman=policewoman,constable,polizist,polizistin,trooper,kommissar,kommissarin`,
  science: `*professor=professorin,prof *scientist=researcher,scholar,academic,lecturer,forscher,forscherin,wissenschaftler,wissenschaftlerin,dozent,dozentin *economist=okonom,okonomin *historian=historiker,historikerin
    physicist=physiker,physikerin chemist=chemiker,chemikerin biologist=biologe,biologin geologist=geologe,geologin astronomer=astronom,astronomin psychologist=psychologe,psychologin sociologist=soziologe,soziologin
    *politologist=politologe,politologin,politikwissenschaftler engineer=ingenieur,ingenieurin climatologist meteorologist=meteorologe,meteorologin astronaut=astronautin,cosmonaut`,
  medicine: `*doctor=physician,arzt,arztin *surgeon=chirurg,chirurgin neurosurgeon *nurse=krankenschwester,pfleger,krankenpfleger pediatrician=paediatrician,kinderarzt,kinderarztin psychiatrist=psychiater,psychiaterin dentist=zahnarzt,zahnarztin
    *epidemiologist *virologist=virologe,virologin pathologist midwife=hebamme vet=veterinarian,tierarzt,tierarztin`,
  church: `*bishop=archbishop,cardinal,bischof,bischofin,erzbischof,kardinal !pope=papst,pontiff *pastor=priest,reverend,rev,vicar,pfarrer,pfarrerin,pastorin,preacher,evangelist,chaplain,dekan,minister-of-religion *rabbi=rabbiner,rabbinerin *imam monk=monch,abbot,abt nun=nonne`,
  military: `*general=gen,brigadier,generalleutnant,generalmajor *admiral *colonel=col,oberst,lieutenant,oberstleutnant *officer-of-army=sergeant,major,maj,corporal *soldier=soldat,soldatin,troops`,
  arts: `*actor=actress,schauspieler,schauspielerin *singer=sanger,sangerin,rapper,soprano,tenor,baritone,saengerin *musician=musiker,musikerin,violinist,geiger,geigerin,pianist,pianistin,cellist,cellistin,guitarist,drummer,bassist *composer=komponist,komponistin
    *conductor=dirigent,dirigentin *filmmaker=regisseur,regisseurin *novelist=schriftsteller,schriftstellerin *author=writer,autor,autorin poet=dichter,dichterin,lyriker,lyrikerin *artist=painter,sculptor,maler,malerin,kunstler,kunstlerin,bildhauer,bildhauerin
    *comedian=komiker,komikerin,kabarettist,kabarettistin dancer=tanzer,tanzerin,choreographer *designer model magician curator=kurator,kuratorin architect=architekt,architektin photographer=fotograf,fotografin`,
  media: `*journalist=reporter,journalistin,reporterin,korrespondent,korrespondentin,correspondent,redakteur,redakteurin *editor=chefredakteur,chefredakteurin *columnist=kolumnist,kolumnistin,commentator,pundit *host=anchor,presenter,broadcaster,moderator,moderatorin *publisher=verleger,verlegerin blogger podcaster`,
  schools: `*teacher=lehrer,lehrerin *headteacher=rektor,rektorin,schulleiter,schulleiterin *superintendent *librarian=bibliothekar,bibliothekarin`,
  causes: `*activist=aktivist,aktivistin,campaigner,organizer,advocate,protester,demonstrant`,
  labour: `*unionist=gewerkschafter,gewerkschafterin,gewerkschaftschef,gewerkschaftschefin,betriebsratschef`,
  rescue: `*firefighter=fireman,feuerwehrmann,brandmeister,kreisbrandmeister,wehrfuhrer,wehrfuhrerin,stadtbrandmeister,wehrleiter paramedic=sanitater,sanitaterin`,
  private: `*voter=wahler,wahlerin *resident=anwohner,anwohnerin,neighbor,neighbour,nachbar,nachbarin,bewohner *student=schuler,schulerin,studentin,pupil *worker=arbeiter,arbeiterin,employee,mitarbeiter,mitarbeiterin *retiree=rentner,rentnerin,pensioner *witness=zeuge,zeugin
    *victim=opfer,survivor *farmer=landwirt,landwirtin,bauer,bauerin,rancher plumber=klempner electrician=elektriker carpenter=tischler,schreiner baker=backer,backerin butcher=metzger,fleischer gardener=gartner,gartnerin driver=fahrer,fahrerin cook=koch,kochin waitress=waiter,kellner,kellnerin
    fisherman=fischer shopkeeper forester=forster,forsterin,jager hunter beekeeper=imker,imkerin glassblower tourist customer=kunde,kundin passenger shipwright tailor barber mechanic=mechaniker`,
};

// What says nothing of the sphere.
const GENERIC = `*spokesperson=spokesman,spokeswoman,sprecher,sprecherin,spokesmen *head=chief,chef,chefin,leiter,leiterin,leader,boss,ruler,strongman,machthaber,machthaberin,dictator,diktator,fuhrer,fuhrerin,vorsteher *director=direktor,direktorin
  *chair=chairman,chairwoman,chairperson,vorsitzende,vorsitzender,vorsitz,cochairman,cochair *president=prasident,prasidentin,pres *speaker *secretary=sekretar,sekretarin,generalsekretar,generalsekretarin *officer=beamter,beamtin,official,offizier
  *commissioner=beauftragte,beauftragter *fellow *analyst=analystin *expert=experte,expertin *member=mitglied *partner *captain=kapitan,capt *commander=kommandeur *inspector=inspektor *agent *coordinator=koordinator *deputy-head=stellvertreter,stellvertreterin
  *manager=managerin *principal *dean *provost *counsel *marshal *treasurer=schatzmeister *trustee *administrator *superintendent *master`;

const heads = new Map<string, RoleHead>();

function note(list: string, spheres: number): void {
  for (const entry of list.trim().split(/\s+/)) {
    const mark = /^[*!]/.exec(entry)?.[0];
    const [name = '', others = ''] = entry.replace(/^[*!]/, '').split('=');
    for (const word of [name, ...others.split(',')].filter((one) => one !== '')) {
      const key = foldName(word).join(' ');
      const known = heads.get(key);
      const head = {
        name,
        spheres: spheres | (known?.spheres ?? 0),
        generic: mark !== undefined,
        high: mark === '!',
      };
      if (known === undefined || spheres !== 0) heads.set(key, head);
    }
  }
}
for (const [sphere, list] of Object.entries(HEADS)) note(list, SPHERES[sphere as Sphere]);
note(GENERIC, 0);

/** What a folded word says that somebody is, if it is a known word for that. */
export function roleHead(word: string): RoleHead | undefined {
  return (
    heads.get(word) ?? (word.length > 4 && word.endsWith('s') ? heads.get(word.slice(0, -1)) : undefined)
  );
}

const LONGEST_HEAD = 22;

/** The known word a German compound ends with ("aussenminister": "minister") and what stands before it. */
export function compoundHead(word: string): { readonly before: string; readonly head: RoleHead } | undefined {
  for (let from = Math.max(2, word.length - LONGEST_HEAD); from <= word.length - 4; from++) {
    const head = heads.get(word.slice(from));
    if (head !== undefined) return { before: word.slice(0, from), head };
  }
  return undefined;
}
