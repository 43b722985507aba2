const LONGEST = 200;

/** Error texts can hold whole stack traces; a report shows the beginning. */
export function firstLine(text: string): string {
  const line = text.trimStart().split("\n", 1).join("");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
