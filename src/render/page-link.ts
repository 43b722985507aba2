import { link, type Markdown } from "./markdown.ts";

// The page of a report is an artifact, whose address is known only when it is uploaded: after the comment is written. The
// comment keeps a place for it, a line of its own that nobody sees.

const PLACE = "<!-- rung-gate:page -->";

/** The line of the page in a comment: a link to it, or only its place. */
export function pageLine(url: string | undefined): Markdown {
  return url === undefined ? PLACE : `${link("Open the full report", url)} ${PLACE}`;
}

/** A comment with the link to the page in its place; `undefined` if it has no such place. */
export function withPageLink(comment: Markdown, url: string): Markdown | undefined {
  const lines = comment.split("\n");
  // A text of several lines may hold such a line itself; ours is the last.
  const at = lines.findLastIndex((line) => line.endsWith(PLACE));
  return at < 0 ? undefined : lines.with(at, pageLine(url)).join("\n");
}
