import type { Mention } from '../model/document.ts';

/** Ties each noun phrase that lies in a role set off by commas to the name whose role it is. */
export function linkRoles(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== 'nominal') return mention;
    for (const near of [index - 2, index - 1, index + 1, index + 2, index + 3, index + 4]) {
      const name = mentions[near];
      const role = name?.role;
      if (role === undefined || (role.start >= name!.start && role.end <= name!.end)) continue;
      const head = mention.end;
      if (
        role.start <= head &&
        head <= role.end &&
        (near > index ? mention.start <= role.start : true) &&
        mention.entityKind === 'person' &&
        mention.start - role.start < 40
      )
        return { ...mention, roleOf: near };
    }
    return mention;
  });
}
