import type { Report } from "../../model/report.ts";
import { grouped } from "../../words/numbers.ts";
import { details, type Markdown, table } from "../markdown.ts";
import type { Detail, Section } from "../section.ts";
import { gapWords } from "../words.ts";

/** The evidence gap: was the evidence there, against did the answer pass. */
export const gap: Section = {
  markdown: inMarkdown,
  terminal: gapWords,
  isReference: true,
};

function inMarkdown(report: Report, { failures }: Detail): Markdown | undefined {
  if (failures === 0) return undefined;
  const rows = (["present", "absent", "unknown"] as const).map((state) => [
    `Evidence ${state}`,
    grouped(report.gap[state].passed),
    grouped(report.gap[state].failed),
  ]);
  const known =
    report.gap.present.passed + report.gap.present.failed + report.gap.absent.passed + report.gap.absent.failed;
  if (known === 0) return undefined;
  const words = gapWords(report);
  const grid = table(["", "Passed", "Failed"], rows, ["left", "right", "right"]);
  return details("<b>Evidence against outcome</b>", words === undefined ? grid : `${grid}\n\n${words}`);
}
