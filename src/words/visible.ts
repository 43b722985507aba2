import { maskedStart } from "../model/secrets.ts";

/**
 * What must never reach a reader's screen as it is: control characters (with the escape sequences of
 * terminals), the marks that turn or hide text, line and paragraph separators, and half characters.
 */
const HIDDEN =
  /\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u2028\u2029]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/**
 * A foreign text on one line, with everything invisible or steering in it made visible: a line break
 * as `⏎`, a bidirectional override as `\u{202e}`. Longer than `max` characters is cut, with `…`, at the end of a word if there
 * is one in the last third.
 */
export function visible(text: string, max = 120): string {
  const start = maskedStart(text, max * 4);
  const line = start
    .replace(/\r\n?|\n/g, "⏎")
    .replaceAll("\t", " ")
    .replace(HIDDEN, escapeCharacter);
  const letters = [...line];
  return letters.length > max || start.length === max * 4 ? `${wholeWords(letters, max)}…` : line;
}

/** The same of a text of several lines, which stay: at most `max` characters of it, and of no more than that is anything looked at. */
export function visibleLines(text: string, max: number): string {
  const start = maskedStart(text, max + 1);
  const shown = start
    .slice(0, max)
    .replace(/\r\n?/g, "\n")
    .replace(HIDDEN, (character) =>
      character === "\n" || character === "\t" ? character : escapeCharacter(character),
    );
  return start.length > max ? `${shown}…` : shown;
}

function wholeWords(letters: readonly string[], max: number): string {
  const cut = letters.slice(0, max);
  const end = letters[max] === " " ? max : cut.lastIndexOf(" ");
  return (end > (max * 2) / 3 ? cut.slice(0, end) : cut).join("").trimEnd();
}

/** An id longer than this is masked and cut by its beginning alone. */
const LONGEST_ID = 4000;

/** An id of at most `max` characters: a longer one is cut in the middle, since ids often differ at their end alone. */
export function shortId(id: string, max: number): string {
  const letters = [...maskedStart(id, LONGEST_ID)];
  if (letters.length <= max) return letters.join("");
  const tail = Math.floor((max - 1) / 2);
  return `${letters.slice(0, max - 1 - tail).join("")}…${letters.slice(letters.length - tail).join("")}`;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * How a form of the report shows a foreign text, at most `max` characters of it: a code span in Markdown, plain text with
 * its control characters shown in a terminal.
 */
export type Escape = (text: string, max?: number) => string;
