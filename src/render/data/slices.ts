import { graded } from "../../model/counts.ts";
import type { Report } from "../../model/report.ts";
import type { Slice } from "../../model/run.ts";
import { grouped, percent } from "../../words/numbers.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail } from "../section.ts";

const TITLES: Readonly<Record<Slice, string>> = {
  category: "Category",
  variant: "Variant",
  model: "Model",
  promptVersion: "Prompt version",
  indexVersion: "Index version",
  contextVersion: "Context version",
};

/** The run cut by the fields of its entries, worst first; a field with a single value cuts nothing. */
export function sliceTables(report: Report, { rows }: Detail, form: Form): Markup[] {
  return sliceNames().flatMap((slice) => sliceTable(slice, report.slices[slice], rows, form));
}

function sliceTable(slice: Slice, counts: Report["slices"][Slice], limit: number, form: Form): Markup[] {
  const all = Object.entries(counts);
  if (all.length < 2) return [];
  const worst = [...all].sort(([, a], [, b]) => a.passRate - b.passRate).slice(0, limit);
  const lines = worst.map(([value, count]) => [
    form.code(value, 40),
    `${grouped(count.passed)} of ${grouped(graded(count))}`,
    percent(count.passRate),
    ...[count.prompt, count.retrieval, count.context, count.model].map(grouped),
  ]);
  const grid = form.table([TITLES[slice], "Passed", "Rate", "Prompt", "Retrieval", "Context", "Model"], lines, [
    "left",
    "right",
    "right",
    "right",
    "right",
    "right",
    "right",
  ]);
  return all.length > worst.length
    ? [grid, form.paragraph(`${grouped(worst.length)} of ${grouped(all.length)} shown, the worst first.`)]
    : [grid];
}

function sliceNames(): Slice[] {
  return Object.keys(TITLES).filter((name): name is Slice => Object.hasOwn(TITLES, name));
}
