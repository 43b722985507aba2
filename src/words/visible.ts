import { maskedStart } from "../model/secrets.ts";

/**
 * What must never reach a reader's screen as it is: control characters (with the escape sequences of
 * terminals), the marks that turn or hide text, line and paragraph separators, and half characters.
 */
const HIDDEN =
  /\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u2028\u2029]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/**
 * A foreign text on one line, with everything invisible or steering in it made visible: a line break
 * as `⏎`, a bidirectional override as `\u{202e}`. Longer than `max` characters is cut, with `…`.
 */
export function visible(text: string, max = 120): string {
  const start = maskedStart(text, max * 4);
  const line = start
    .replace(/\r\n?|\n/g, "⏎")
    .replaceAll("\t", " ")
    .replace(HIDDEN, escapeCharacter);
  const letters = [...line];
  return letters.length > max || start.length === max * 4 ? `${letters.slice(0, max).join("")}…` : line;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * How a form of the report shows a foreign text, at most `max` characters of it: a code span in Markdown, plain text with
 * its control characters shown in a terminal.
 */
export type Escape = (text: string, max?: number) => string;
