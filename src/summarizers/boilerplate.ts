/** How much of a sentence the patterns look at, in UTF-16 units: boilerplate shows itself at once. */
const REACH = 400;

const OPENS =
  /^["'“‘([]?(?:sign up|subscribe|click (?:here|to|on)|read (?:more|also|next|the full|our)|see also|see more|also read|also see|watch(?: now| this| the| live)?:|watch (?:the video|now|live)|listen (?:to|now|here)|listen:|photos?:|images?:|videos?:|pictures?:|credits?:|gallery:|related(?: articles?| stories| content)?:|more from|more on (?:this|the)|most read|recommended|advertisement|sponsored|share (?:this|on|via)|follow (?:us|@)|copyright|©|all rights reserved|sources?:|updated(?: at| on)?:|published(?: at| on)?:|last (?:updated|modified)|posted (?:at|on|by)|scroll down|for (?:confidential|more (?:information|on|news|stories|details))|to (?:comment on|read more|subscribe|contact|learn more|find out more)|have your say|contact us|email us|e-mail us|do you (?:know|have)|got a (?:tip|story)|join (?:us|the conversation)|download (?:the|our)|get (?:the latest|our|breaking|daily)|want (?:more|to know)|stay (?:up to date|informed|tuned)|this (?:article|story|report|piece|post) (?:was|is|has|originally|first|appeared|contains|may)|an earlier version|a previous version|correction[:s]|editor[’']?s[’']? note|note:|disclaimer|the opinions expressed|opinions expressed|the views expressed|reporting by|additional reporting|editing by|writing by|compiled by|translated by|written by|produced by|with reporting|with (?:files|material) from|home news|breaking news|live updates|skip to|jump to|back to top|next article|previous article|what do you think|let us know|tell us|please (?:enable|log|sign|read|share|subscribe)|you (?:can|may) (?:also )?(?:follow|read|find|unsubscribe|contact)|hide caption|toggle caption|enlarge this|lesen sie|mehr zum thema|quellen?:|foto:|bild:|newsletter|werbung|anzeige|zur startseite)/i;

const HOLDS =
  /contributed to this (?:report|story|article|piece|post)|this (?:article|story|report) was contributed|reporters? .{0,80} contributed|associated press (?:writers?|reporters?|journalists?) |all rights reserved|terms of (?:use|service)|privacy policy|cookie policy|sign up (?:for|to) (?:our|the|a|receive)|subscribe to (?:our|the)|click here|read more(?::| at| here| about it)|follow us on|download our|may not be (?:published|reproduced|copied)|scroll down for|click to (?:expand|enlarge|view)|like us on facebook|on twitter @|is (?:a|the) (?:senior |staff |freelance )?(?:writer|columnist|contributor|reporter) (?:for|at|with) |the (?:opinions|views) expressed|first (?:published|appeared) (?:on|in|at)|originally (?:published|appeared)|(?:call|contact) the samaritans|see www\.|https?:\/\//i;

const CAPTION_HOLDS =
  /^[(]?pictured\b|, pictured\b|\bpictured(?: here| above| below| left| right| in this|,|:)|\((?:left|right|cent(?:re|er)|above|below|top|bottom|far left|far right|second (?:left|right)|front|back|l|r|file (?:photo|image|picture)|stock (?:photo|image)|photo|image|bild|links|rechts|foto)[),:]|\b(?:file|stock|library|undated|handout) (?:photo|image|picture|photograph)\b|\bphoto(?:graph)? by\b|\bgetty images\b|\/(?:ap|afp|reuters|getty|epa|dpa|pa)\b|\b(?:poses|posing) (?:for|with|in|at) |\bis seen (?:in|on|at|here|during|with) |\bare seen (?:in|on|at|here|during|with) |\bseen here\b|\bcourtesy of\b|\bwatch the video (?:above|below)\b/i;

/** Whether a sentence is about the page and not about the news: sign-up lines, credits, corrections, navigation. */
export function isBoilerplate(text: string): boolean {
  const head = text.slice(0, REACH);
  return OPENS.test(head) || HOLDS.test(head);
}

/** Whether a sentence reads like the caption or credit of a picture. */
export function isCaption(text: string): boolean {
  return CAPTION_HOLDS.test(text.slice(0, REACH));
}
