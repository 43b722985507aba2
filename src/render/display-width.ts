import { eastAsianWidth } from "get-east-asian-width";

/** What takes no column of its own: marks on the letter before, joiners, and what chooses the form of an emoji. */
const NO_WIDTH = /\p{Mn}|\p{Me}|[\u200b-\u200d]/u;
/** The letters of Chinese, Japanese and Korean, emoji, and whatever else may be more or less than one column. */
const PLAIN = /^[\u0020-\u02ff]*$/;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const letter of text) if (!NO_WIDTH.test(letter)) width += eastAsianWidth(letter.codePointAt(0) ?? 0);
  return width;
}

/** A text with blanks behind it, as many as make it so many columns wide. */
export function padTo(text: string, columns: number): string {
  return `${text}${" ".repeat(Math.max(0, columns - displayWidth(text)))}`;
}
