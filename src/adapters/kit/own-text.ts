/** More than a report shows of any text. */
const KEPT = 1000;

/** The beginning of a text, with letters of its own: a slice would keep the whole document it was cut from alive. */
export function ownText(text: string | undefined): string | undefined {
  return text === undefined || text.length <= KEPT ? text : [...text.slice(0, KEPT)].join("");
}
