/**
 * How a form of the report shows a foreign text, at most `max` characters of it: a code span in Markdown, plain text with
 * its control characters shown in a terminal.
 */
export type Escape = (text: string, max?: number) => string;
