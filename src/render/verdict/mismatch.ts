import type { Report } from "../../model/report.ts";
import { alert, code, type Markdown } from "../markdown.ts";
import type { Detail, Section } from "../section.ts";

/** A report that is reported as green, of a run that is not: something else in it failed, or the gate did not make the report. */
export const mismatch: Section = {
  markdown: inMarkdown,
};

function inMarkdown({ conclusion }: Report, { origin }: Detail): Markdown | undefined {
  const ended = origin?.relayed?.conclusion ?? null;
  if (ended === null || ended === "success") return undefined;
  if (conclusion !== "success" && conclusion !== "neutral") return undefined;
  return alert(
    "WARNING",
    `The run itself ended as ${code(ended, 30)}, although its report says otherwise: something else in it failed, or the gate did not write this report.`,
  );
}
