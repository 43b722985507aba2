import type { Report } from "../../model/report.ts";
import { reasonWords } from "../../reasons/index.ts";
import { warningWords } from "../../warnings/index.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { visible } from "../../words/visible.ts";
import { code, codes, details, type Markdown } from "../markdown.ts";
import { isHidden } from "../own-gate/gate-change-words.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { versionWords } from "../words.ts";
import { wrap } from "../wrap.ts";

/** What was read, and what is doubtful about it. */
export const dataQuality: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report, { rows, failures }: Detail): Markdown | undefined {
  const { dataQuality: quality, totals } = report;
  const versions = versionWords(report, code);
  const grades = Object.entries(quality.grades).map(([grade, count]) => `${code(grade, 30)} ${grouped(count)}`);
  const lines = [
    `${plural(totals.entries, "entry", "entries")}, ${plural(quality.questions, "question")}${quality.repeatedQuestions > 0 ? ` (${grouped(quality.repeatedQuestions)} asked more than once)` : ""}, from ${plural(quality.files.length, "file")}: ${codes(
      quality.files.map((file) => file.path),
      Math.min(rows, 10),
    )}`,
    ...(grades.length > 0
      ? [`grades: ${grades.slice(0, 12).join(", ")}${grades.length > 12 ? ` and ${grades.length - 12} more` : ""}`]
      : []),
    ...(versions === "" ? [] : [versions]),
    ...(report.economics.total.withCost + report.economics.total.withLatency === 0
      ? ["no entry says what it cost or how long it took"]
      : []),
    ...(quality.quarantined.length > 0 ? [`in quarantine, in no gate: ${codes(quality.quarantined, 10)}`] : []),
    ...(quality.accepted.length > 0 ? [`accepted regressions, not compared: ${codes(quality.accepted, 10)}`] : []),
    ...(report.gateChanges?.reason && !isHidden(report.gateChanges)
      ? [`whether the limits are those of the base is not known: ${reasonWords(report.gateChanges.reason, code)}`]
      : []),
    ...warningWords(report, code).map((sentence) => `⚠️ ${sentence}`),
  ];
  if (failures === 0) return undefined;
  const count = quality.warnings.length;
  return details(
    `<b>Data</b>${count > 0 ? ` · ${plural(count, "warning")}` : ""}`,
    lines.map((line) => `- ${line}`).join("\n"),
  );
}

/** What is doubtful, last, but for doubts of the verdict, which stand below it. */
function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const lines = warningWords(report, visible, ["attribution", null]).map((sentence) =>
    wrap(`${style.yellow("!")} ${sentence}`, width, INDENT),
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}
