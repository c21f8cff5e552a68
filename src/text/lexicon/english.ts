import { englishFiniteVerbs } from './english-finite-verbs.ts';
import { englishCues } from './english-verbs.ts';
import { kinship } from './kinship.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import { wordSet, words } from './lexicon.ts';

const ROLES_SINGULAR =
  'actor actress activist adviser advisor agent aide ally ambassador analyst anchor announcer architect artist assistant associate ' +
  'astronaut athlete attendee attorney auditor author banker baron bishop biographer biologist blogger boss brother businessman businesswoman ' +
  'candidate captain caller caregiver cardinal carpenter celebrity ceo chair chairman chairperson chairwoman chancellor chef chemist chief child ' +
  'citizen clerk climatologist coach co-author co-chair co-founder co-host co-owner co-worker colleague columnist comedian commander commentator commissioner composer ' +
  'congressman congresswoman conservative constable consultant contractor contributor coordinator correspondent councillor councilman councilwoman counsel ' +
  'counselor councilor counterpart cousin critic curator customer cyclist dad dean defender defendant delegate democrat demonstrator deputy designer ' +
  'detective developer diplomat director doctor donor driver economist editor educator elder employee engineer entrepreneur envoy epidemiologist executive ' +
  'expert fan farmer father filmmaker firefighter fisherman founder friend front-runner frontrunner general geologist goalkeeper governor grandfather grandmother guard ' +
  'guest guy head historian host hostess hunter husband inspector instructor insider investigator investor jeweler journalist judge juror justice ' +
  'keeper king labourer lady landlord landlady lawmaker lawyer leader lecturer legislator liberal lieutenant lobbyist magistrate man manager mayor ' +
  'mechanic mediator member midfielder minister moderator mogul monk mother mum musician narrator neighbor neighbour nephew neurosurgeon newcomer nominee novelist ' +
  'nurse observer officer official oncologist operative operator opponent organiser organizer owner painter paramedic parent parishioner participant partner passenger pastor ' +
  'patient person pharmacist philanthropist philosopher photographer physician physicist pilot planner player playwright poet policeman policewoman ' +
  'politician pollster pope preacher premier presenter president priest prime-minister prince princess principal prisoner producer professor prosecutor protester ' +
  'protestor psychiatrist psychologist publicist publisher pundit queen rabbi ranger reader realtor receptionist rector referee registrar reporter representative ' +
  'republican researcher resident respondent retiree reverend rival runner sailor scholar schoolteacher scientist secretary senator sergeant sheriff shopkeeper singer ' +
  'sister skipper sociologist soldier solicitor someone speaker specialist spokesman spokesperson spokeswoman staffer star statesman statistician stranger strategist striker student ' +
  'superintendent supervisor supporter surgeon surrogate surveyor survivor suspect teacher teammate technician teenager theologian therapist trader trainer treasurer trustee ' +
  'tycoon undersecretary user veteran viewer vice-president victim villager visitor volunteer voter warden whistleblower widow wife winner witness woman worker writer youth ' +
  'academic accuser advocate appointee aspirant assailant aunt backer barrister billionaire bodyguard boxer boy boyfriend broker bureaucrat campaigner civilian claimant classmate cleric ' +
  'client clinician collector companion comrade conductor confidante conspirator contender contestant convict cop creator crusader dancer daughter dealer debater dentist dissident doppelganger ' +
  'drummer ex-husband ex-wife eyewitness fighter foe fugitive gardener girl girlfriend graduate granddaughter grandson gunman heavyweight heir heiress heckler hero hostage imam immigrant ' +
  'impostor incumbent inmate intern interpreter interviewer introducer inventor islamist jihadist kidnapper landowner leftist librarian loyalist marcher mastermind mentor merchant messenger ' +
  'migrant millionaire mom motorist negotiator niece nun orphan outsider paralegal passerby patriarch pensioner performer petitioner plaintiff populist predecessor programmer progressive questioner ' +
  'radical rebel recruit refugee relative reviewer roommate screenwriter sculptor seller settler shareholder sibling son songwriter source spouse stalwart stepfather stepson strongman ' +
  'successor survivalist teen tenant tester tipster trucker traveler traveller tutor uncle underling vendor veterinarian warrior worshipper youngster';

const ROLES_PLURAL =
  'actors actresses activists advisers advisors agents aides allies ambassadors analysts artists assistants astronauts athletes attendees attorneys authors backers bankers bishops ' +
  'businessmen callers campaigners candidates celebrities children citizens coaches colleagues columnists commentators commuters congressmen conservatives consultants ' +
  'councillors counterparts couples critics customers defenders delegates democrats demonstrators deputies detectives developers diplomats directors doctors donors drivers economists ' +
  'editors employees engineers executives experts families fans farmers firefighters fishermen folks foes forecasters founders friends governors guests guys historians hosts insiders ' +
  'inspectors investigators investors journalists judges jurors justices kids lawmakers lawyers leaders legislators liberals lobbyists locals managers mayors members men militants ' +
  'ministers mothers neighbors neighbours nurses observers officers officials onlookers operatives opponents organisers organizers others owners parents participants partners passengers ' +
  'patients people physicians players pollsters priests producers professors progressives prosecutors protesters protestors proponents pundits readers reporters representatives ' +
  'republicans rescuers researchers residents respondents rivals sailors scholars scientists senators skeptics soldiers specialists spectators spokesmen spokespeople spokespersons staffers ' +
  'strategists students supporters surgeons surrogates survivors teachers technicians tourists traders trustees users veterans victims viewers villagers visitors volunteers voters ' +
  'witnesses women workers writers youths authorities police sources crowd audience public media commenters commenter confidant bystanders fans readers critics ' +
  'academics advocates accusers appointees aspirants attackers billionaires biographers boys bureaucrats campaigns chairmen chairwomen civilians clerics clients cops creators daughters dealers dissidents ' +
  'evangelicals fathers fighters girls graduates hardliners hecklers heavyweights heirs hosts immigrants inmates interviewers introducers islamists jihadists loyalists marchers masses merchants migrants ' +
  'minorities moderates motorists negotiators outsiders parishioners percent performers plaintiffs policymakers politicians populists princes protesters questioners radicals rebels refugees relatives reviewers ' +
  'rioters shareholders siblings sons spouses stalwarts successors taxpayers teens tenants tipsters travelers travellers truckers hundreds thousands dozens millions majority plurality vendors warriors wives worshippers youngsters';

const pronouns: [string, Gender][] = [
  ...words('he').map((word): [string, Gender] => [word, 'male']),
  ...words('she').map((word): [string, Gender] => [word, 'female']),
  ...words('they').map((word): [string, Gender] => [word, 'plural']),
  ...words('it').map((word): [string, Gender] => [word, 'neuter']),
  ...words('i we you').map((word): [string, Gender] => [word, 'unknown']),
  ...words('who').map((word): [string, Gender] => [word, 'unknown']),
  ...words(
    'others some many most several few both one another all none each everyone everybody nobody somebody someone',
  ).map((word): [string, Gender] => [word, 'unknown']),
];

/** English. */
export const english: Lexicon = {
  language: 'en',
  nounsCapitalised: false,
  pronouns: new Map(pronouns),
  determiners: wordSet('the a an one this these those some any each every no another both all half'),
  possessives: wordSet('his her its their our my your whose'),
  prepositions: wordSet(
    'of in on at by for from with to into onto over under between among against during before after since until till about above below behind beside ' +
      'beyond despite down except inside near off outside past per through throughout toward towards up upon via within without amid around across along as ' +
      'like than besides concerning regarding following including according',
  ),
  conjunctions: wordSet(
    'and or but nor so yet if because although though while whereas when where whether unless that which who whom how why what as once',
  ),
  auxiliaries: wordSet(
    "is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought isn't aren't wasn't weren't " +
      "hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't cannot mustn't 're 've 'll 'd",
  ),
  otherFunctionWords: wordSet(
    'not also just only even still already ever never always often sometimes again then there here now later soon today yesterday tomorrow tonight too very more less ' +
      'most least much many so such rather quite almost nearly however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless ' +
      'perhaps maybe indeed out back away together apart ago earlier further finally yes no well',
    'him them us me himself herself itself themselves myself ourselves yourself',
  ),
  cues: englishCues(),
  finiteVerbs: englishFiniteVerbs,
  accordingTo: wordSet('according per'),
  titles: wordSet(
    'mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend hon sen sens senator senators rep reps representative congressman congresswoman gov governor lt gen ' +
      'general col colonel maj major capt captain sgt sergeant adm admiral pres president vice prime minister chancellor secretary judge justice mayor attorney king queen ' +
      'prince princess pope father sister brother ambassador chief sheriff officer detective inspector superintendent constable coach speaker ex-president commissioner ' +
      'premier deputy lieutenant commander cmdr councillor councilman councilwoman councilmember alderman rabbi imam cardinal archbishop bishop pastor treasurer ' +
      'solicitor trooper corporal cpl pvt private brig brigadier marshal supervisor leader whip ceo cfo coo chairman chairwoman chair director emeritus emir sultan sheikh sheik ayatollah president-elect',
  ),
  roles: wordSet(ROLES_SINGULAR, ROLES_PLURAL, ...kinship),
  organisations: wordSet(
    'academy administration agency airline airlines alliance army assembly association authority bank board bureau cabinet campaign caucus center centre chamber church city club coalition college commission ' +
      'committee company conference congress consortium consulate corporation council country court department division embassy exchange family federation firm force foundation fund government group ' +
      'hospital house industry institute institution journal kingdom kremlin law-firm league legislature magazine ministry monitor movement museum navy network newspaper nation office organisation organization outlet ' +
      'panel parliament party pentagon post press department project regulator school senate service society state station store studio syndicate team times tribune tribunal trust ' +
      'union university watchdog website white-house world site inc corp ltd llc plc co pac news daily herald gazette observer guardian telegraph ' +
      'agencies broadcaster camp cartel chain charity charities clubs companies corporations crew delegation examiner groups governments insurer jury lender lobby maker manufacturer militia ministries networks newspapers nonprofit ' +
      'non-profit organisations organizations outlets parties publication publications retailer regime side start-up startup startups tabloids teams think-tank thinktank unions watchdogs websites',
  ),
  documents: wordSet(
    'piece tabloid paperback essay dossier readout transcript quotation placards account ad advert advertisement affidavit analysis announcement article audit banner bill biography blog book brief caption chapter column comment complaint constitution contract copy decision ' +
      'declaration document documents draft editorial email e-mail emails entry excerpt filing flyer guidance headline indictment invitation judgment label lawsuit leaflet letter line list manifesto memo ' +
      'memoir message motion note notice opinion order page paper petition placard plaque platform poll post poster posting proclamation quote recording release report reports resolution review ruling ' +
      'script sign slogan song speech spot statement statute story study summary survey text title transcript translation treaty tweet tweets update verdict video voice warning website will ' +
      'accounts ads amendment billboard bio blurb brochure card cards caption chyron clip clips complaints correspondence disclaimer dispatch e-book edition editorials excerpts fact-check filings findings flyers footage footnote graffiti hashtag hat hats ' +
      'headlines inscriptions lawsuits leaflets letters lyrics magazine mailer mailers messages mural notes novel pamphlet passage petitions photo pitch playbook playlist poem polls posters press-release projection prospectus questionnaire readouts records recordings releases ' +
      'remarks reply screen screens scroll shirt shirts signs slogans statements sticker stickers studies suit summons surveys t-shirt t-shirts tagline testimony texts transcripts trailer updates videos voice-over voiceover voicemail webpage wristband',
  ),
  particles: wordSet(
    "van von der den de del della di da dos du la le el al bin ibn ben abu ter ten zu af st o' y",
  ),
  connectives: wordSet(
    'however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless but and so yet also then besides still similarly likewise additionally ' +
      'consequently accordingly conversely afterwards afterward later earlier elsewhere indeed',
  ),
};
