const PREPOSITIONS = new Set(
  (
    'in at to with from into during under inside outside within near since until as between before after over on by through because when while if than for of ' +
    'im am beim bei mit aus auf an vor nach seit unter neben gegenüber zwischen während bis über als weil wenn falls'
  )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);

/** Whether a folded word says where, when or how, so that what it opens is neither somebody nor what was spoken about. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}
