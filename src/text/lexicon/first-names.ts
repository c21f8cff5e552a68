import { wordSet } from './lexicon.ts';
import { rarerFemaleNames, rarerMaleNames } from './rarer-first-names.ts';

/** First names mostly given to women, in lower case without diacritics: the common ones of several languages. */
export const femaleNames: ReadonlySet<string> = wordSet(
  rarerFemaleNames,
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah ' +
    'stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather ' +
    'diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn ' +
    'janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary carly huma ' +
    'elena olga natalia irina svetlana tatiana tamara ekaterina yulia ursula angela annalena claudia petra sabine monika heike birgit anja katrin katja silke ute gabriele renate ingrid brigitte ' +
    'helga gisela ilse erika karin susanne nicola franziska lena lea mia leonie sophie johanna katharina anne anke antje bettina britta christiane cornelia daniela doris elke eva gudrun hannelore ' +
    'heidi inge jutta kerstin kirsten manuela marion martina melanie nadine regina sandra simone sonja stefanie tanja ulrike vera yvonne giulia chiara francesca paola elisa federica giorgia ' +
    'camille juliette marine segolene anne-marie christelle nathalie valerie sylvie isabelle veronique celine aurelie delphine audrey carmen lucia isabel pilar dolores rosa mercedes ana ' +
    'beatriz cristina raquel silvia alicia gabriela fernanda paula valentina camila mariana juana josefa luisa yolanda consuelo ' +
    'fatima aisha khadija zainab maryam layla leila amina nadia samira yasmin noor huda rania malala benazir indira sonia priyanka kamala deepika anjali lakshmi sushma meera ' +
    'mei ling xiu yuki keiko yoko akiko naomi michiko sakura aung theresa nicola priti liz penny yvette caroline harriet jess rosie bridget fiona sheila moira siobhan niamh aoife eilidh ' +
    'gina gail gwen hope iris ivy jane janine jill jo joanna josephine joy june karine katie kate kathy kim kirstie kristen kristin leah lena leslie lillian lily loretta lois lorraine lucy lynn lynne ' +
    'maggie mandy marcia marianne maureen maya meg melania melinda michele mika mimi miriam molly monica myra naomi nina nora norma patty paula peggy phyllis rhonda rita roberta robin ' +
    'rosemary roxanne sally sheryl sonia stacey stacy sue susana suzanne tammy tara tina toni tracy valerie vanessa vicki wanda wendy yvonne zoe ivanka kellyanne katrina megyn debbie dana ' +
    'condoleezza elise ella ellen erin esther eunice faith geraldine ingrid jackie jan jeanne jeanette kirsten arianna nikki tammy tulsi alexandria ilhan ayanna rashida claire deirdre edith eileen eleanor ' +
    'elisabeth agnes agnese alba almudena amparo angeles anneliese annegret annemarie ariane arlette astrid aurora barbel begona benedetta benedetta bianca blanca brigida bruna cecilia cecile chantal charlene clara clarisse claudine clemence coralie cosima ' +
    'cristiane dagmar daphne dominique dorothea eliane eloise emilie emmanuelle esperanza estelle esther eugenie fabienne fanny fiamma flavia florence friederike gaelle genevieve gerda ghislaine giovanna graziella greta gunhild hedwig helene henriette hilde ' +
    'ines inmaculada irena irene isadora jacinta janina joelle jolanta jolanda josefina josiane judit justine karolina laetitia leticia liesel liliana lorena louise lourdes lucie lucille ludmila luise lydia macarena madeleine maelle magali magda ' +
    'magdalena maite malin margarita margaux margot margrit mariangela marianna maribel marina marlene marlies mathilde mathilda maud melissa mireille miriam monique montserrat morgane mechthild muriel myriam nadege nadja nathalia nicoletta nieves noelle noelia ' +
    'odile olympe ornella ottavia patrizia pauline pia pilar raffaella ramona remedios rocio roberta rosario rosalia rosalind rosanna roswitha ruxandra sabina sandrine sara serena silvana solange soledad solene sofia stella svenja swantje sybille sylvia teodora thea therese ' +
    'tiziana trinidad ulla ursel valeria vanja veronica veronika victoire vittoria viviana vivienne waltraud wiebke wilma ximena zita dolores beth peg priscilla prudence winifred imogen harriet philippa phoebe poppy ottoline',
);

/** First names mostly given to men, in lower case without diacritics. */
export const maleNames: ReadonlySet<string> = wordSet(
  rarerMaleNames,
  'emil hugo anton felix moritz jonas finn noah elias luca jakob theodor bruno egon konrad leopold ferdinand sebastian valentin clemens ansgar detlef ' +
    'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward ' +
    'jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan ' +
    'henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan ' +
    'juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim mike tom dave steve dan ben ted marco jeb rand chris rick bernie barack mitt ' +
    'joe tim ken ron don greg jeff matt tony nick sam fred ed phil ray doug andy bart brad brent brett calvin chad chuck clarence claude clay clinton craig curt dale darrell dean derek dick drew ' +
    'duane dwight earl eddie edwin eli elliott ernest evan felix floyd francis franklin gavin gene geoffrey gerard gilbert glen glenn gordon graham grant harry harvey herbert herman howard hugh ' +
    'hugo ian isaac ivan jake jamie jared jay jerome jimmy joel johnny julian karl keith kent kirk kurt lance lee leo leon leonard leroy leslie lester lewis lloyd louis lucas luis luke malcolm ' +
    'manuel marcus mario martin marvin maurice max melvin milton mitch mitchell morris neil nelson newt norman oliver oscar otto owen pete ralph randall reginald rex reince reuben rob rodney roland ' +
    'ross rudy rudolph rupert sidney simon spencer stan stanley stuart theodore todd travis trevor troy vernon victor wallace warren wesley wilbur will xavier zach ' +
    'vladimir sergey sergei dmitry dmitri mikhail nikolai boris yuri igor oleg alexei aleksandr viktor volodymyr oleksiy oleksandr vadym andriy petro mykola anatoly pavel roman maxim ' +
    'olaf gerhard helmut wolfgang franz hans jurgen juergen klaus dieter horst gunter guenter heinz werner manfred uwe bernd rainer ralf holger thorsten torsten stefan stephan andreas matthias ' +
    'michael markus sebastian florian tobias jan jens lars sven kai kurt erwin ernst friedrich fritz georg gregor guido hartmut heiko heiner helge hermann ingo joachim joschka josef jorg joerg karl-heinz ' +
    'lothar ludwig marcel norbert olaf oskar otto peer philipp roland rolf rudi rudolf siegfried sigmar theo thilo ulrich uli volker walter wilhelm willi winfried edmund frank-walter karl-theodor ' +
    'emmanuel francois jacques jean pierre nicolas olivier philippe alain bernard christophe dominique etienne fabrice gerard guillaume henri herve jerome julien laurent luc marc mathieu maxime michel ' +
    'pascal patrice rene sebastien thierry yves giuseppe giovanni matteo marco luca andrea francesco alessandro antonio mario silvio sergio paolo pietro roberto romano stefano umberto enrico ' +
    'carlos pedro pablo miguel jesus javier fernando alejandro diego ricardo eduardo jorge raul rafael ramon alberto alfonso andres enrique felipe guillermo hector ignacio jaime joaquin mariano ' +
    'salvador santiago vicente nicolas hugo evo lula joao paulo mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein ibrahim abdullah omar khalid mustafa mahmoud yusuf osama bashar saddam hamid ' +
    'recep tayyip benjamin yitzhak ehud shimon avigdor narendra rahul amit arun manmohan rajiv imran nawaz pervez asif jinping xi jiang deng hiroshi kenji shinzo taro junichiro akira takeshi kim ban ' +
    'lech donald jaroslaw andrzej tomasz vaclav milos janos viktor gyorgy zoltan nicolae ion traian bjorn anders lars erik gustav magnus nils ole jens olav mats geert jan mark wim pieter dirk ' +
    'kofi nelson thabo jacob cyril robert morgan uhuru raila kwame desmond josh denis karl rush sean corey paul mitch harry orrin lindsey kellan keiran declan liam niall rory eamon seamus padraig ' +
    'angus alastair alistair callum ewan fergus hamish iain nigel clive dominic jeremy boris rishi keir sadiq gareth huw rhys dylan elon jeff satya sundar tim ' +
    'adrian jonah willi willy iolo teddy theo amos bram caspar casper cedric cornelius cuthbert damian darius desmond edgar ephraim ezra fabian gideon giles horace humphrey ignatius ivor jasper jethro jonas lionel magnus miles milo montgomery mungo nathaniel ned ' +
    'neville nigel piers quentin rafe ramsay rowan rufus seth silas spencer sterling terence tobias tristan ulysses wilfred xavier winston zacharias alfonse alois ambroise anatole armand arnaud aurelien basile bastien baptiste benoit bertrand bruno cyrille damien ' +
    'denis didier edouard emile ernest fabien ferdinand firmin florent francis franck frederic gaetan gaston georges ghislain gilles gregoire gustave henri hippolyte honore hubert jean-claude jean-luc jean-marc jean-michel jean-paul jean-pierre jerome joel laurent ' +
    'leon lionel loic lucien ludovic marcel marius martial maurice noel octave pascal paulin pierrick quentin raoul raymond regis remi remy renaud rodolphe romain ronan rodrigue sylvain tanguy theophile thibault thibaut tristan valentin vincent xavier yann yannick yvan ' +
    'abelardo adolfo agustin alfredo alonso alvaro anselmo ander armando arturo baltasar bautista benito bernardo borja braulio camilo cesar cristobal dionisio domingo efrain eloy emiliano emilio enzo esteban eugenio eusebio ezequiel facundo faustino federico felix ' +
    'fermin francisco gabriel gaspar genaro german gerardo gines gonzalo gregorio guido gustavo heriberto hernan horacio humberto inigo isidro iker joan jordi josep julian julio leandro leonardo lorenzo luciano marcelo marcial martin matias mauricio maximo miguel-angel ' +
    'nestor octavio oriol oscar osvaldo pascual patricio ramiro raimundo rigoberto rodolfo rodrigo rogelio ruben salvador samuel santi saul sebastian sergio severino teodoro tomas ulises urbano valeriano victor wenceslao xabier achille agostino alberto aldo alessio ' +
    'alfio amedeo amerigo angelo attilio beppe bruno carlo carmelo cesare claudio corrado cosimo cristiano damiano daniele dario davide diego dino domenico duccio edoardo elio ennio enzo ettore fabio fabrizio fausto federico ferruccio filippo flavio franco furio gaetano ' +
    'gennaro giacomo giancarlo gianluca gianni gino giorgio giuliano guglielmo guido ivano lamberto leandro libero lino livio loris luciano luigi manlio marcello massimo mattia maurizio mauro michele mirko nando nazareno nello nicola nino orazio ottavio paride pasquale piero ' +
    'pierluigi primo raffaele raimondo remo renato renzo riccardo rocco rodolfo romeo romolo ruggero salvatore sandro saverio silvestro simone tarcisio tiziano tommaso tullio ugo valerio vasco vincenzo vito vittorio walter arno arvid benedikt bjarne burkhard carsten ' +
    'christoph detlev dietmar dietrich eberhard eckart eckhard ekkehard emanuel engelbert erhard ewald fabian falk ferdi gebhard gernot gerd giselher gottfried gotthard gregor gunnar guntram hannes hans-georg hans-joachim hans-jurgen hans-peter hans-werner harald hasso henning henrik ' +
    'hermann hubertus ingmar ingolf isidor jannik jochen johann johannes jost karlheinz karsten kaspar kilian klaus-dieter knut korbinian konstantin kristian leander leonhard linus lorenz lutz malte marek marian meinhard merlin mirko nikolaus niklas norman oleg ottmar ottokar pirmin ' +
    'quirin raimund rainer reiner reinhard reinhold ruben rudiger ruprecht sepp severin silvio sixtus sönke steffen thaddaus thassilo tilo tillmann timo titus traugott udo ullrich urban vinzenz vitus wendelin wieland wigbert winfrid wolf wolfram xaver',
);
