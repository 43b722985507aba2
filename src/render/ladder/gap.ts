import type { Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";
import type { Form, Markup } from "../form.ts";
import type { Section } from "../section.ts";

/** The evidence gap: was the evidence there, against did the answer pass. */
export const gap: Section = {
  terminal: gapWords,
  isReference: true,
};

/** The two as a table; nothing if the log does not say where the evidence was. */
export function gapTable(report: Report, { table, paragraph }: Form): Markup[] {
  const { present, absent } = report.gap;
  if (present.passed + present.failed + absent.passed + absent.failed === 0) return [];
  const rows = (["present", "absent", "unknown"] as const).map((state) => [
    `Evidence ${state}`,
    grouped(report.gap[state].passed),
    grouped(report.gap[state].failed),
  ]);
  const words = gapWords(report);
  const grid = table(["Was the evidence there?", "Passed", "Failed"], rows, ["left", "right", "right"]);
  return words === undefined ? [grid] : [grid, paragraph(words)];
}

/** What the gap between evidence and outcome says, where it says something. */
function gapWords({ gap }: Report): string | undefined {
  const lucky = gap.absent.passed;
  return lucky === 0
    ? undefined
    : `${plural(lucky, "question")} passed without the evidence, by luck or from the model's memory: such passes are fragile.`;
}
