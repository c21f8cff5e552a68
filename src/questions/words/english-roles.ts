import { roleTable } from './roles.ts';

const TONGUES =
  'latin english german french spanish italian russian ukrainian chinese arabic turkish polish dutch japanese portuguese swedish norwegian greek hebrew';

/** What English words do in a question. To add a phrase, put it into the list of its role. */
export const englishRoles = roleTable({
  what: `what|which|how|when|what all|what exactly|what kind of things|what sort of things|what things|which things|waht|wat|wht|what else is there|what do we have|what is there|whats`,
  who: `who|whose|which people|which persons|which person|which speakers|which speaker|who all|what people|whos`,
  aux: `did|does|do|has|have|had|is|are|was|were|been|being|having|'re|'ve|'d|got|get`,
  will: `will|shall|would|should|could|might|must|'ll|going to|gonna|wo n't|planning to`,
  count: `how many|how much|how often|how many times|how frequently|the number of|number of|count of|count`,
  why: `why|how come|for what reason|for what reasons|what made|what is the reason|reason why`,
  lie: `lie|lied|lying|lies|true|false|correct|wrong|right|mistaken|tell the truth|telling the truth|told the truth|
    is it true|is it true that|is it correct|is it correct that|was it true that|it true|truth|fact-check`,
  summary: `summarise|summarize|summarise for me|summary of|a summary of|the summary of|summary|sum up|tldr|recap|translate|compare|analyse|analyze|paraphrase|
    rewrite|the gist of|gist`,
  where: `where|whereabouts|in what place|at what event`,
  most: `longer than|shorter than|longer|shorter|most|the most|most often|best|worst|longest|shortest|funniest|top|more|more than|less|least|first|the first|oldest|earliest|
    biggest|better|else|favourite|favorite|only|average`,
  not: `not|never|nobody|no one|none|nothing|n't|neither|nor|hardly|no`,
  except: `except|except for|but not|excluding|other than|apart from|besides|without|instead of|rather than|but`,
  unknown: `whom|direct|indirect|controversial|famous|interesting|important|speech|speeches|interview|interviews|article|articles|tweets`,
  pronoun: `he|she|they|it|him|her|them|his|hers|their|we|i|you|my|your|our|these|those|this|myself`,
  about: `about|topic :|subject :|about :|regarding|concerning|re|with regard to|with regards to|in regard to|as regards|in relation to|relating to|related to|
    when it comes to|on the subject of|on the topic of|on the issue of|on the question of|on the matter of|in response to|
    in reaction to|in connection with|pertaining to|dealing with|mentioning|that mention|which mention|containing|
    containing the word|containing the words|with the word|with the words|to do with|touching on|as far as|abt|around the topic of|
    on topic|topic|when asked about|asked about|referring to|with reference to`,
  on: `on|over|upon`,
  of: `of`,
  to: `to`,
  for: `against|for|in favour of|in favor of|in support of`,
  by: `by|speaker :|person :|made by|given by|said by|spoken by|uttered by|attributed to|coming from|issued by|delivered by|as told by`,
  according: `according to|in the words of|as per`,
  from: `from|out of`,
  latest: `latest|newest|most recent|the most recent|most recently|recently|lately|freshest|up to date|of late`,
  last: `last`,
  new: `new|recent|fresh|current`,
  say: `say|says|said|saying|sayin|tell|tells|told|telling|comment on|commented|commenting|commented on|state|stated|stating|
    declare|declares|declared|declaring|argue|argues|argued|arguing|express|expressed|expresses|expressing|weigh in|weighed in|
    remarked|remarking|noted|note|opine|opined|add|added|insist|insisted|insists|stress|stressed|have to say|has to say|had to say|
    got to say|feel|feels|felt|believe|believes|believed|utter|uttered|quoted as saying|quoted|be quoted|cited|go on record|went on record|
    gone on record|on the record|speak out|spoke out|spoken out|speak up|talk|talks|talked|talking|chime in|chimed in|
    give an opinion|have an opinion|make a statement|made a statement|made statements|make a comment|made a comment|made comments|
    make any comment|make comments|give a statement|gave a statement|given a statement|say something|siad|sya|think about|tweeted|tweet|wrote|write|writes|written`,
  'say-of': `think|thinks|thought|thinking|speak|speaks|spoke|spoken|speaking|warn|warns|warned|warning|make|made|complain|complained|complains`,
  react: `react|reacts|reacted|reacting|respond|responds|responded|responding|reply|replies|replied|answer|answered|object|objected|objects|refer|refers|
    referred|referring|allude|alluded`,
  mention: `mention|mentions|mentioned|discuss|discusses|discussed|discussing|address|addresses|addressed|addressing|announce|announces|
    announced|announcing|describe|describes|described|describing|explain|explains|explained|explaining|propose|proposed|proposes|
    promise|promised|promises|raise|raised|raises|call|called|calls|demand|demanded|demands|report|reported|reports|suggest|suggested|suggests|
    predict|predicted|predicts|reveal|revealed|reveals|bring up|brought up|touch on|touched on|touch upon|touched upon|talk about|
    name|named|unveil|unveiled|cover|covered|covers|pledge|pledged`,
  stance: `criticise|criticises|criticised|criticising|criticize|criticizes|criticized|criticizing|praise|praises|praised|praising|deny|denies|denied|
    condemn|condemns|condemned|condemning|support|supports|supported|supporting|oppose|opposes|opposed|opposing|welcome|welcomes|welcomed|
    reject|rejects|rejected|rejecting|attack|attacks|attacked|attacking|defend|defends|defended|endorse|endorsed|endorses|blame|blames|blamed|
    accuse|accuses|accused|slam|slammed|slams|blast|blasted|applaud|applauded|dismiss|dismissed|dismisses|approve of|approved of|
    disapprove of|disapproved of|confirm|confirmed|confirms|admit|admitted|admits|regret|regretted|mock|mocked|ridiculed|question|questioned|
    like|likes|love|loves|hate|hates|agree with|agreed with|disagree with|disagreed with|agree on|agree to|agreed to`,
  'verb-or-noun': `comment|comments|remark|remarks|claim|claims|claimed|claiming|quote|quotes`,
  nouns: `quotations|statements|sayings|utterances|words|thoughts|views|opinions|positions|stances|anything|something|everything|things|
    news|updates|soundbites|sound bites|citations|pronouncements|testimony|all`,
  noun: `quotation|statement|utterance|thing|view|opinion|position|stance|take|word|soundbite|sound bite|standpoint|attitude|anything at all`,
  reaction: `reaction|reactions|response|responses|answers|attitude|position with regard|objections|opposition`,
  that: `that`,
  anyone: `anyone|anybody|someone|somebody|everyone|everybody|people|any of them|others|politicians or others`,
  article: `the|a|an`,
  and: `and|or|&|as well as|and also|plus|and|along with`,
  tongue: TONGUES.split(' ')
    .map((name) => `in ${name}`)
    .join('|'),
  filler: `please|pls|plz|ever|also|actually|really|already|exactly|precisely|yet|so far|just|then|there|any|some|each|every|at all|me|us|for me|
    for us|thanks|thank you|thx|cheers|ok|okay|if|whether|in which|in the archive|in your archive|in the archives|on file|
    on record|you have|that you have|we have|you know of|that are there|out there|to date|so|to us|kindly|available|exist|anywhere|all of|all the|all of the|all that|
    any of|some of|the following|be|can you|could you|would you|both|exact|own|actual|verbatim|too|via`,
});
