/** How much of a body's end is looked at, in UTF-16 units: the prompt and the offers under it. */
const END = 1_500;

/** A longer text is an article, whatever stands under it; words. */
const STUB_WORDS = 300;

/** A text that breaks off without any prompt is a stub only if it is this short; words. */
const TEASER_WORDS = 250;

// Each asks the reader to pay or to sign in for the rest: "subscribe to our newsletter" is not among them.
const GATES: readonly RegExp[] = [
  // English
  /subscribe (?:now |today )?(?:to|and) (?:continue|keep|read|unlock|get (?:full|unlimited))/iu,
  /(?:sign in|sign up|log in|register|create an? (?:free )?account)(?: now| here| or subscribe| or register| or create an account)? (?:to|and) (?:continue|keep reading|read|unlock|finish)/iu,
  /(?:to|you can) (?:continue|keep|finish) reading,? (?:this|the|your|subscribe|sign|log|please|with|for|register|create|become)/iu,
  /continue reading (?:this (?:article|story)|with (?:a|your)|for (?:free|only|just))/iu,
  /already (?:a|have an?) (?:subscriber|subscription|account|member)/iu,
  /(?:article|story|content|page) is (?:only |exclusively |reserved )?(?:available )?(?:only |exclusively )?(?:for|to) (?:paying |registered |premium |our )?(?:subscribers|members)/iu,
  /(?:for|exclusive to) (?:subscribers|members) only|subscribers[- ]only|subscriber[- ]exclusive/iu,
  /(?:your|the) (?:limit|number) of free articles|free articles? (?:left|remaining)|unlock (?:this|the full) (?:article|story)/iu,
  /become a (?:subscriber|member) to|to read the (?:full|rest of (?:this|the)) (?:article|story)/iu,
  // German
  /(?:artikel|inhalt|text|beitrag) (?:ist |nur )?(?:exklusiv |nur |ausschließlich )?(?:für|mit) (?:unsere |registrierte |zahlende )?(?:abonnent|abo\b|mitglieder|leser mit)/iu,
  /(?:nur|exklusiv) für abonnent|(?:jetzt|kostenlos|mit abo|als abonnent|als abonnentin) weiterlesen|zum weiterlesen|weiterzulesen|weiterlesen mit/iu,
  /(?:bereits|schon) (?:abonnent|ein abo|kunde|registriert)|abonnieren sie,? um|(?:melden sie sich an|jetzt anmelden|jetzt registrieren),? (?:um|und)/iu,
  // French
  /réservée? (?:à|aux) (?:nos )?abonn|il vous reste .{1,20} de cet article|déjà abonn/iu,
  /(?:pour|et) (?:lire|continuer|poursuivre) (?:la suite|la lecture|votre lecture|cet article)|abonnez-vous pour|lisez la suite/iu,
  // Spanish
  /(?:solo|sólo|exclusiv[oa]) para (?:suscriptores|abonados)|(?:para|y) (?:seguir|continuar) leyendo/iu,
  /ya (?:eres|es|soy) suscriptor|suscríb(?:ase|ete) para|inicia(?:r)? sesión para/iu,
  // Italian
  /riservat[oa] agli abbonati|(?:per|e) continuare a leggere|sei già abbonato|abbonati (?:per|e continua)|accedi per (?:leggere|continuare)/iu,
];

const BREAKS_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["'”’»]?\s{0,20}$/u;

/**
 * Whether a text is the free opening of an article that costs something: it is short and under it somebody asks to
 * subscribe or sign in, or it breaks off in an ellipsis. English, German, French, Spanish, Italian.
 */
export function isPaywallStub(body: string, words: number): boolean {
  if (words > STUB_WORDS) return false;
  const end = body.slice(-END);
  if (GATES.some((gate) => gate.test(end))) return true;
  return words > 0 && words <= TEASER_WORDS && BREAKS_OFF.test(body.slice(-40));
}
