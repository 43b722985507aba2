import { markdownTable } from "markdown-table";
import { maskSecrets } from "../model/secrets.ts";
import { visible } from "../words/visible.ts";

// The only place that makes Markdown. Text from a log enters it through code() and codeBlock() alone:
// in a code span GitHub makes no mention, link, image, reference or HTML of anything.

/** Markdown that is safe to put into a report: made here, or written by us. */
export type Markdown = string;

/** How a column of a table is aligned. */
export type Align = "left" | "center" | "right";

/** A foreign text as a code span, on one line, at most `max` characters of it. */
export function code(text: string, max?: number): Markdown {
  const shown = visible(text, max).replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  if (shown.trim() === "") return shown === "" ? "*empty*" : "*blank*";
  const fence = "`".repeat(longestRun(shown, "`") + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A list of foreign texts as code spans, the first `shown` of them, and how many more there are. */
export function codes(texts: readonly string[], shown: number): Markdown {
  const spans = texts.slice(0, shown).map((text) => code(text, 60));
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
export function details(summary: string, body: Markdown): Markdown {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A coloured box, as GitHub shows it. */
export function alert(kind: "NOTE" | "WARNING" | "CAUTION", body: Markdown): Markdown {
  return [`> [!${kind}]`, ...body.split("\n").map((line) => `> ${line}`)].join("\n");
}

/** A bar of ten for a share from 0 to 1; a share above zero shows at least a tenth. */
export function bar(share: number): Markdown {
  const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
  return `\`${"█".repeat(full)}${"░".repeat(10 - full)}\``;
}

/**
 * A chart that GitHub draws. Lines are Mermaid of ours: no foreign text may be in them.
 *
 * @param colours of its series, as hexadecimal RGB
 */
export function chart(colours: readonly string[], lines: readonly string[]): Markdown {
  const settings = {
    xyChart: { width: 820, height: 320 },
    themeVariables: { xyChart: { plotColorPalette: colours.join(", ") } },
  };
  return [
    "```mermaid",
    `%%{init: ${JSON.stringify(settings)}}%%`,
    "xychart-beta",
    ...lines.map((line) => `  ${line}`),
    "```",
  ].join("\n");
}

/** A link to a place whose host the configuration allows. The URL is written by its parser, not by the log. */
export function link(label: string, url: string): Markdown {
  const { href } = new URL(maskSecrets(url));
  return `[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g, percentEncode)}>)`;
}

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
