/** Letters and marks of any script, digits, spaces and punctuation that neither Markdown nor GitHub reads as anything else. */
const LETTERS = /^[\p{L}\p{M}\p{Nd} .,;:!?'"()/%+=€£¥°§¿¡«»„“”‚‘’–—…、。？！，：；（）「」『』《》・-]*$/u;
/** What a line may not begin with: a list, a heading's underline, white space that indents. */
const BEGINS_A_BLOCK = /^(?:[ +=–-]|\p{Nd}+[.)])/u;
/** Marks that are piled upon a letter, over the lines around it. */
const PILED = /\p{M}{4}/u;

/** What GitHub links or replaces without any sign of Markdown. */
const AUTOLINKS: readonly RegExp[] = [
  /https?|ftp|www\.|:\/\/|mailto:|xmpp:/i,
  // Commits, by seven digits of their hash or more.
  /[0-9a-f]{7}/i,
  // Issues, advisories and whatever a repository links by a prefix: GH-1, CVE-2024-1, JIRA-12.
  /gh-\d|ghsa-/i,
  /[A-Z]+-\d/,
  // Emoji by their name.
  /:[\w+-]+:/,
];

/**
 * Whether a foreign text on one line stays what it is in Markdown and on GitHub: no mention, reference, link, emphasis,
 * emoji or HTML is made of it, wherever it stands. An allow list, so that what nobody has thought of is not plain.
 */
export function isPlain(line: string): boolean {
  return (
    line.trim() !== "" &&
    LETTERS.test(line) &&
    !BEGINS_A_BLOCK.test(line) &&
    !PILED.test(line) &&
    AUTOLINKS.every((pattern) => !pattern.test(line))
  );
}
