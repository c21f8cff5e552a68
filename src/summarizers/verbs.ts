import type { Token } from '../model/document.ts';

/** Finite verbs that no ending gives away: auxiliaries, irregular past forms, common forms of the present. */
const FINITE: ReadonlySet<string> = new Set(
  `is are was were be been am has have had do does did will would can could may might must shall should won't can't
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't cannot it's he's
  she's that's there's they're we're you're i'm i've we've they've i'll we'll they'll
  said told went came took made gave got found knew thought saw left felt became brought began kept held wrote stood
  heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose
  drove bought wore chose won hit fought caught taught sold threw put cost hurt shot quit spread beat swore stole tore
  struck swept flew froze forgot forgave hid hung laid lent lit rode rang sang sank shook shone shrank shut slept slid
  sought spun split sprang stuck stung swam swung woke withdrew overcame underwent undertook foresaw forbade fled fed dug
  dealt crept clung burst bred bound bit bet bent arose
  says tells goes comes takes makes gives gets finds knows thinks sees leaves feels becomes brings begins keeps holds
  writes stands hears means meets runs pays sits speaks leads reads grows loses falls sends builds shows wants needs
  seems appears believes claims adds argues warns calls plans hopes expects faces remains continues includes involves
  contains follows lives works plays uses tries helps offers opens turns starts stops asks allows provides requires
  suggests reveals reports insists denies admits vows urges aims wins hits joins returns moves looks puts lies sets
  say think know want need seem appear believe claim argue warn plan hope expect remain include show suggest report fear
  agree go come take make give get find see keep hold mean run work live face call help try use look`
    .trim()
    .split(/\s+/),
);

/** Whether a stretch of English tokens holds something that can be its finite verb; generous on purpose. */
export function holdsVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') continue;
    if (FINITE.has(lower)) return true;
    if (lower.length > 3 && lower.endsWith('ed') && !lower.endsWith('eed')) return true;
    if (at > from && isPresent(tokens[at]!, tokens[at - 1]!)) return true;
    if (lower === "'s" && isGerund(tokens[at + 1])) return true;
  }
  return false;
}

/** "The owner gently cups", "Brown trains": an -s form in lower case after an adverb or a name. */
function isPresent({ text, lower }: Token, before: Token): boolean {
  if (text !== lower || lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return false;
  const capital = before.kind === 'word' && before.text !== before.lower;
  return capital || before.lower.endsWith('ly') || before.lower === 'who' || before.lower === 'which';
}

function isGerund(token: Token | undefined): boolean {
  return token !== undefined && token.lower.length > 5 && token.lower.endsWith('ing');
}
