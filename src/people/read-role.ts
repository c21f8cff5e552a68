import { officeField } from './office-field.ts';
import { partyNamed } from './party-named.ts';
import { remembered } from './remembered.ts';
import { BLANK, FORMER, KIN, LOOSE, RELATED } from './role-fillers.ts';
import { compoundHead, type RoleHead, roleHead } from './role-head.ts';
import { roleInitials } from './role-initials.ts';
import { rolePlace } from './role-places.ts';
import { type ReadRole, type RoleDraft, startRole } from './role-reading.ts';
import { type RoleToken, roleTokens } from './role-tokens.ts';
import { settleRole } from './settle-role.ts';
import { compoundHint, sphereHint } from './sphere-hint.ts';
import { SPHERES } from './spheres.ts';

/** "Secretary General" is no general. */
const TITLES_GENERAL =
  /^(?:secretary|attorney|inspector|director|governor|solicitor|consul|surgeon|postmaster)$/;
/** Bodies that go by another name as often. */
const RENAMED = new Map([
  ['united nations', 'un'],
  ['vereinten nationen', 'un'],
  ['vereinte nationen', 'un'],
  ['federal reserve', 'fed'],
]);
const SIDE = /^(?:majority|minority|opposition)$/;
const OCCUPATION = /(?:ologe|mann|frau|wart|ist|eur|[^aeiou]er|or|in)$/;

/** Reads a role. Any string will do; what says nothing gives an empty reading. */
export const readRole: (role: string) => ReadRole = remembered((role) => {
  const draft = startRole();
  const tokens = roleTokens(role);
  for (let at = 0; at < tokens.length; at++) {
    if (readPair(tokens[at]!, tokens[at + 1], draft)) at++;
    else readWord(tokens, at, draft);
  }
  return { ...settleRole(draft), kin: KIN.test(role), initials: roleInitials(tokens) };
});

/** Whether two words together are a place or a body ("New York", "United Nations"). */
function readPair(token: RoleToken, next: RoleToken | undefined, draft: RoleDraft): boolean {
  if (next === undefined) return false;
  const pair = `${token.word} ${next.word}`;
  const body = RENAMED.get(pair);
  const place = body === undefined ? placeOf(pair, token) : undefined;
  if (body !== undefined) {
    draft.bodies.add(body);
    draft.hinted |= SPHERES.politics;
  }
  if (place !== undefined) {
    draft.places.add(place);
    draft.hinted |= sphereHint(token.word) | sphereHint(next.word);
  }
  return body !== undefined || place !== undefined;
}

function readWord(tokens: readonly RoleToken[], at: number, draft: RoleDraft): void {
  const token = tokens[at]!;
  const { word, after, capital } = token;
  if (FORMER.test(word)) {
    draft.former ||= !after;
    return;
  }
  draft.chamber ||= !after && SIDE.test(word);
  draft.hinted |= sphereHint(word);
  const party = capital || token.joined ? partyNamed(word) : undefined;
  if (party !== undefined) {
    draft.parties.add(party);
    draft.hinted |= SPHERES.politics;
  }
  const place = placeOf(word, token);
  if (place !== undefined) {
    draft.places.add(place);
    return;
  }
  const field = officeField(word);
  const isOffice = word === 'general' && at > 0 && TITLES_GENERAL.test(tokens[at - 1]!.word);
  if (field !== undefined || isOffice) {
    if (field !== undefined && field !== 'state') draft.words.add(field);
    draft.state = true;
    return;
  }
  if (party !== undefined) return;
  const head = headOf(word, draft);
  if (head !== undefined) addHead(head, token, draft);
  else if (RELATED.has(word)) draft.related ||= !after;
  else if (LOOSE.has(word)) draft.aside ||= !after;
  else addWord(token, isLast(tokens, at), draft);
}

function placeOf(words: string, { capital, word }: RoleToken): string | undefined {
  return capital || /sche?[mnrs]?$/.test(word) ? rolePlace(words) : undefined;
}

/** A word for what somebody is; a German compound says more before it ("Bundesaußenminister"). */
function headOf(word: string, draft: RoleDraft): RoleHead | undefined {
  const compound = roleHead(word) === undefined ? compoundHead(word) : undefined;
  if (compound === undefined) return roleHead(word);
  const { before, head } = compound;
  const rest = before.startsWith('bundes') ? before.slice(6) : before.replace(/s$/, '');
  const field = officeField(rest) ?? officeField(before);
  const place = rest.length > 3 ? rolePlace(rest) : undefined;
  const party = partyNamed(rest);
  const hint = sphereHint(rest) | sphereHint(before) | compoundHint(rest);
  if (field !== undefined) {
    draft.words.add(field);
    draft.state = true;
  } else if (place !== undefined) draft.places.add(place);
  else if (rest.length > 3 && hint === 0) draft.bodies.add(rest);
  if (party !== undefined) draft.parties.add(party);
  return { ...head, spheres: head.spheres | hint };
}

function addHead(head: RoleHead, { after, possessive }: RoleToken, draft: RoleDraft): void {
  // Behind "of" and as "the mayor's" it is somebody else, who tells the sphere at most.
  if (after || possessive) draft.hinted |= head.spheres;
  else {
    (head.generic ? draft.generic : draft.heads).add(head.name);
    draft.own |= head.spheres;
    draft.high ||= head.high;
  }
}

function isLast(tokens: readonly RoleToken[], at: number): boolean {
  const next = tokens[at + 1];
  return !tokens[at]!.after && !tokens[at]!.possessive && (next === undefined || next.after);
}

function addWord(token: RoleToken, last: boolean, draft: RoleDraft): void {
  const { word, capital, letters, possessive, joined, opened } = token;
  const hint = sphereHint(word);
  if (capital && hint === 0) draft.hinted |= compoundHint(word);
  // What is known by its letters counts where both have it, and is no reason to tell two apart.
  if (letters && hint !== 0) draft.words.add(word);
  if (BLANK.has(word) || (hint !== 0 && !(capital && joined))) return;
  if (last && (!capital || OCCUPATION.test(word)) && word.length > 3) draft.heads.add(word);
  else if (capital && word.length > 1 && (possessive || joined || opened || !last))
    draft.bodies.add(word.replace(/(?<=.{4})s$/, ''));
  else if (word.length > 2) draft.words.add(word);
}
