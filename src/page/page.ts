import type { AnswerRecord } from "../model/answers.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../model/user-error.ts";
import { couldNotJudge } from "../render/could-not-judge.ts";
import { countedReport } from "../render/counted.ts";
import { docsAt } from "../render/docs-links.ts";
import { escapeHtml, HTML, withOwnCode } from "../render/html.ts";
import type { Origin } from "../render/origin.ts";
import type { Detail, Section } from "../render/section.ts";
import { SECTIONS } from "../render/sections.ts";
import { title } from "../render/verdict/title.ts";
import { visible } from "../words/visible.ts";
import { script, scriptHash, style, styleHash } from "./app-bundle.js";
import { packed } from "./pack.ts";
import { pageData } from "./page-data.ts";

/** Failures that are listed where no script runs; if there are no more of them, with their answers. */
const LISTED = 200;

/** What a page may have besides its report. */
export type PageOptions = {
  /** What was answered to questions that passed: a run keeps it if it is asked to, and the action as `answers.json.gz`. */
  readonly answers?: readonly AnswerRecord[];
  /** The run to link to. */
  readonly origin?: Origin | undefined;
};

/**
 * The report as a page of its own, in one file: it asks for nothing, runs nothing but its own program, and is whole
 * without that. What its program adds is every question, to filter, to sort and to open.
 *
 * The same report makes the same page to the byte, on one version of Node.
 */
export function renderPage(report: Report, { answers = [], origin }: PageOptions = {}): string {
  const counted = countedReport(report);
  const { index, texts } = packed(pageData(report, answers));
  const count = counted.attributions.length;
  const detail: Detail = {
    questions: 10,
    failures: LISTED,
    rows: 50,
    texts: count <= LISTED,
    picture: true,
    rest: ", the rest in the report file",
    docs: origin?.docs ?? docsAt(report.tool.version),
    ...(origin === undefined ? {} : { origin }),
  };
  const sections = Object.entries<Section>(SECTIONS).map(([id, section]) => {
    const html = section.markup?.(counted, detail, HTML);
    // The program lists every failure, and more of each.
    const names = `s-${id}${id === "failures" ? " without-app" : ""}`;
    return {
      isReference: section.isReference === true,
      html: html === undefined ? "" : `<section class="${names}">\n${withOwnCode(html)}\n</section>\n`,
    };
  });
  const split = sections.findIndex(({ isReference }) => isReference);
  const join = (some: typeof sections) => some.map(({ html }) => html).join("");
  return document(
    escapeHtml(title(counted, visible)),
    [
      join(sections.slice(0, split)),
      '<div id="rung-gate-app"></div>\n',
      join(sections.slice(split)),
      '<div id="rung-gate-print"></div>\n',
    ].join(""),
    [["rung-gate-index", index], ...texts.map((text, at): [string, string] => [`rung-gate-texts-${at}`, text])],
  );
}

/** The page of a run that could not be judged: why, and what to do. */
export function renderProblemPage(problems: readonly Problem[], more: number, origin?: Origin): string {
  const body = withOwnCode(couldNotJudge(problems, more, HTML, origin));
  return document("Could not judge this run", `<section>\n${body}\n</section>\n`, []);
}

/** Nothing is fetched from anywhere, nothing runs and nothing paints but what has these hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function document(name: string, body: string, blocks: readonly (readonly [id: string, base64: string])[]): string {
  const data = blocks.map(([id, base64]) => `<script type="text/plain" id="${id}">${base64}</script>\n`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${name} · Rung Gate</title>
<style>${style}</style>
</head>
<body>
<main>
${body}</main>
${data.join("")}<script>${script}</script>
</body>
</html>
`;
}
