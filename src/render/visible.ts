/**
 * What must never reach a reader's screen as it is: control characters (with the escape sequences of
 * terminals), the marks that turn or hide text, line and paragraph separators, and half characters.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0d\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/**
 * A foreign text on one line, with everything invisible or steering in it made visible: a line break
 * as `⏎`, a bidirectional override as `\u{202e}`. Longer than `max` characters is cut, with `…`.
 */
export function visible(text: string, max = 120): string {
  const line = text.slice(0, max * 4).replace(/\r\n?|\n/g, "⏎").replaceAll("\t", " ").replace(HIDDEN, escapeCharacter);
  const letters = [...line];
  return letters.length > max || text.length > max * 4 ? `${letters.slice(0, max).join("")}…` : line;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
