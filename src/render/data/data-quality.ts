import type { Report } from "../../model/report.ts";
import { reasonWords } from "../../reasons/index.ts";
import { warningItems, warningWords } from "../../warnings/index.ts";
import { andList, grouped, plural } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { economicsBlocks } from "../economics/economics.ts";
import type { Form, Markup } from "../form.ts";
import { isHidden } from "../own-gate/gate-change-words.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { linkedWarning } from "../verdict/linked-warning.ts";
import { wrap } from "../wrap.ts";
import { sliceTables } from "./slices.ts";

/** What is looked up: costs and latencies, the run by category and version, what was read, and what is doubtful about it. */
export const dataQuality: Section = {
  markup,
  terminal: inTerminal,
};

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const { code, codes } = form;
  const { rows, failures } = detail;
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
      ? ["no entry has a cost or a latency"]
      : []),
    ...(quality.quarantined.length > 0 ? [`in quarantine, in no gate: ${codes(quality.quarantined, 10)}`] : []),
    ...(quality.accepted.length > 0 ? [`accepted regressions, not compared: ${codes(quality.accepted, 10)}`] : []),
    ...(report.gateChanges?.reason && !isHidden(report.gateChanges)
      ? [`whether the limits are those of the base is not known: ${reasonWords(report.gateChanges.reason, code)}`]
      : []),
    ...warningItems(report, code).map((each) => `⚠️ ${linkedWarning(each, detail, form)}`),
  ];
  if (failures === 0) return undefined;
  const count = quality.warnings.length;
  const parts = [
    ...economicsBlocks(report, detail, form),
    ...sliceTables(report, detail, form),
    form.title("Data"),
    form.list(lines),
  ];
  return form.details(
    "Cost, latency, categories, data",
    count > 0 ? ` · ${plural(count, "warning")}` : "",
    form.blocks(parts),
  );
}

/** What is doubtful, last, but for doubts of the verdict, which stand below it. */
function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const lines = warningWords(report, visible, ["attribution", null]).map((sentence) =>
    wrap(`${style.yellow("!")} ${sentence}`, width, INDENT),
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Versions that answered, "model a, prompt p12", or nothing where the log does not say. */
function versionWords({ run: { versions } }: Report, escape: Escape): string {
  return andList(
    Object.entries(versions)
      .filter(([, values]) => values.length > 0)
      .map(
        ([name, values]) =>
          `${name} ${values
            .slice(0, 3)
            .map((value) => escape(value, 40))
            .join(", ")}${values.length > 3 ? ` and ${values.length - 3} more` : ""}`,
      ),
  );
}
