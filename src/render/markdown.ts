import { markdownTable } from "markdown-table";
import { maskSecrets } from "../model/secrets.ts";
import { shortId, visible } from "../words/visible.ts";
import type { Align, Bars, Form, Markup, Piece } from "./form.ts";
import { isPlain } from "./plain-text.ts";

// The only place that makes Markdown. Text from a log enters it through code(), prose() and block() alone: in a code
// span GitHub makes no mention, link, image, reference or HTML of anything, and prose is only what has none of it.

/** Markdown that is safe to put into a report: made here, or written by us. */
export type Markdown = Markup;

/** A foreign text as a code span, on one line, at most `max` characters of it. */
export function code(text: string, max?: number): Markdown {
  const shown = visible(text, max).replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  if (shown.trim() === "") return shown === "" ? "*empty*" : "*blank*";
  const fence = "`".repeat(longestRun(shown, "`") + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A foreign text in words, on one line, at most `max` characters of it: as it is if nothing can be made of it, else a code span. */
export function prose(text: string, max?: number): Markdown {
  const shown = visible(text, max);
  return isPlain(shown) ? shown : code(text, max);
}

/** A foreign text of several lines as a fenced block, at most `max` characters of it; one line as prose. */
export function block(text: string, max = 600): Markdown {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  if (lines.length === 1) return prose(text, max);
  const shown: string[] = [];
  let left = max;
  for (const line of lines) {
    if (left <= 0) break;
    const whole = visible(line, left);
    shown.push(whole.replaceAll("<!--", "<! --").replaceAll("-->", "-- >"));
    left -= whole.length + 1;
  }
  if (shown.length < lines.length) shown.push("…");
  const fence = "`".repeat(Math.max(3, ...shown.map((line) => longestRun(line, "`") + 1)));
  return [fence, ...shown, fence].join("\n");
}

/** A foreign text as an item of a list: behind its name, or if it has several lines, below it. */
function item(name: string, text: string, max?: number): Markdown {
  const shown = block(text, max);
  return shown.includes("\n")
    ? [`${name}:`, "", ...shown.split("\n").map((line) => `  ${line}`)].join("\n")
    : `${name}: ${shown}`;
}

/**
 * A foreign text on one line in which what has changed is marked: underlined as `ins`, struck through as `del`. As it is if
 * nothing can be made of the whole of it, else every part is a code span.
 */
export function marked(pieces: readonly Piece[], mark: "ins" | "del"): Markdown {
  // What is decided by has to be what is shown: nothing of a piece beyond the end is.
  const cut: Piece[] = [];
  let left = MARKED;
  for (const { text, isChanged } of pieces) {
    const shown = [...visible(text, MARKED)].slice(0, left).join("");
    left -= [...shown].length;
    if (shown !== "") cut.push({ text: shown, isChanged });
  }
  const isWhole = left > 0;
  const say = isPlain(cut.map(({ text }) => text).join(""))
    ? (text: string) => text
    : (text: string) => code(text, MARKED);
  const shown = cut.map(({ text, isChanged }) => {
    if (text.trim() === "") return " ";
    return isChanged ? `<${mark}>${say(text)}</${mark}>` : say(text);
  });
  return shown.length === 0 ? "*empty*" : `${shown.join("")}${isWhole ? "" : " …"}`;
}

/** Characters of an answer in which differences are marked: more than is kept of one. */
const MARKED = 700;

/** A list of foreign texts as code spans, the first `shown` of them, and how many more there are. */
function codes(texts: readonly string[], shown: number): Markdown {
  const spans = texts.slice(0, shown).map((text) => code(shortId(text, 60)));
  const more = texts.length - spans.length;
  return more > 0 ? `${spans.join(", ")} and ${more} more` : spans.join(", ");
}

/**
 * A table. Cells are Markdown; a pipe in them is escaped here, also inside code spans. A backslash before
 * a pipe would undo that, and cannot be written in a table: a space comes between the two.
 */
export function table(
  head: readonly Markdown[],
  rows: readonly (readonly Markdown[])[],
  align: readonly Align[],
): Markdown {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")));
  return markdownTable(cells, { align, alignDelimiters: false });
}

/** A collapsed section. The summary is HTML to GitHub, so only text of ours may be in it. */
function details(title: string, behind: string, body: Markdown): Markdown {
  return `<details><summary><b>${title}</b>${behind}</summary>\n\n${body}\n\n</details>`;
}

/** A coloured box, as GitHub shows it. */
function alert(kind: "NOTE" | "WARNING" | "CAUTION", body: Markdown): Markdown {
  return [`> [!${kind}]`, ...body.split("\n").map((line) => `> ${line}`)].join("\n");
}

function verbatim(text: string, language: string): Markdown {
  const fence = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A chart that GitHub draws: no foreign text may be in it. */
function bars({ title, unit, labels, series }: Bars): Markdown {
  const settings = {
    xyChart: { width: 820, height: 320 },
    themeVariables: {
      xyChart: {
        plotColorPalette: [...series]
          .reverse()
          .map(({ colour }) => colour)
          .join(", "),
      },
    },
  };
  // Bars that are drawn over each other, the sum of all first and one less each time, look stacked.
  const stacks = series
    .map((_, top) =>
      labels.map((_label, at) => series.slice(0, top + 1).reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
    )
    .reverse();
  return [
    "```mermaid",
    `%%{init: ${JSON.stringify(settings)}}%%`,
    "xychart-beta",
    `  title "${title}, run by run"`,
    `  x-axis "run" [${labels.join(", ")}]`,
    `  y-axis "${unit}" 0 --> ${Math.max(1, ...(stacks[0] ?? []))}`,
    ...stacks.map((heights) => `  bar [${heights.join(", ")}]`),
    "```",
  ].join("\n");
}

/** A link to a place whose host the configuration allows. The URL is written by its parser, not by the log. */
export function link(label: string, url: string): Markdown {
  const { href } = new URL(maskSecrets(url));
  return `[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g, percentEncode)}>)`;
}

/** The form of comments and summaries. */
export const MARKDOWN: Form = {
  code,
  prose,
  codes,
  item,
  marked,
  question: (id, _variant, max) => code(shortId(id, max)),
  strong: (text) => `**${text}**`,
  link,
  blocks: (parts) => parts.join("\n\n"),
  heading: (text) => `### ${text}`,
  title: (text, behind = "") => `**${text}**${behind}`,
  paragraph: (text) => text,
  small: (text) => `<sub>${text}</sub>`,
  list: (items) => items.map((text) => `- ${text}`).join("\n"),
  headed: (text, items) => [text, ...items.map((each) => `- ${each}`)].join("\n"),
  nested: (text, items) => [text, ...items.map((each) => `  - ${each}`)].join("\n"),
  table,
  details,
  alert,
  verbatim,
  bars,
};

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
}

function longestRun(text: string, letter: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === letter ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
