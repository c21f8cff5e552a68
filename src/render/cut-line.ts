/** A line of at most so many UTF-16 units; where it is cut an ellipsis says so, and no character is broken. */
export function cutLine(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}
