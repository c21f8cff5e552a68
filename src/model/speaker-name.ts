import type { Speaker } from './quote.ts';
import { speakersOf } from './speakers-of.ts';

const AND: Readonly<Record<string, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y', it: 'e' };

/**
 * Whom a quote is attributed to as a reader sees it, joint speakers joined in the language of the article
 * (BCP 47 primary subtag): "Ana Sol", "Ana Sol and Ben Roe", "Ana Sol, Ben Roe and Cy Moss".
 */
export function speakerName(speaker: Speaker, language: string): string {
  const names = speakersOf({ speaker }).map(({ name }) => name);
  const last = names.pop() ?? speaker.name;
  if (names.length === 0) return last;
  // Spanish "y" gives way before its own sound.
  const and = language === 'es' && /^h?i(?![aeou])/i.test(last) ? 'e' : (AND[language] ?? 'and');
  return `${names.join(', ')} ${and} ${last}`;
}
