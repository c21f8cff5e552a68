/** So many answers are kept; then all are forgotten, which costs less than to know which were asked for last. */
const MOST = 5_000;
/** What is longer is no name, and are no roles of one person, and is not kept. */
const LONGEST = 2_000;

/** The same function, which remembers its latest answers: names and roles are read again and again. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = answerTo(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
