import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category } from "../../model/rung.ts";
import { grouped } from "../../words/numbers.ts";
import { chart, type Markdown } from "../markdown.ts";
import type { Section } from "../section.ts";

/** How a rung is coloured, and the square that says so. */
const COLOURS = {
  prompt: ["🟦", "#0969da"],
  retrieval: ["🟥", "#cf222e"],
  context: ["🟧", "#d4772c"],
  model: ["🟪", "#8250df"],
} as const satisfies Record<Category, readonly [string, string]>;

/** The failures of every run by rung, as a picture; in the run summary, where there is a history. */
export const trend: Section = {
  markdown: (report, { picture }) => (picture ? trendChart(report) : undefined),
};

export function trendChart({ climb }: Report): Markdown | undefined {
  const runs = climb?.history?.runs ?? [];
  if (runs.length < 2) return undefined;
  // Bars that are drawn over each other, the sum of all rungs first and one rung less each time, look stacked.
  const stacks = CATEGORIES.map((_, top) =>
    runs.map((run) => CATEGORIES.slice(0, top + 1).reduce((sum, category) => sum + run[category], 0)),
  ).reverse();
  const most = Math.max(1, ...(stacks[0] ?? []));
  const legend = CATEGORIES.map(
    (category) => `${COLOURS[category][0]} ${CATEGORY_TITLES[category].toLowerCase()}`,
  ).join(" · ");
  const picked = chart(
    [...CATEGORIES].reverse().map((category) => COLOURS[category][1]),
    [
      'title "Failing questions by rung, run by run"',
      `x-axis "run" [${runs.map(({ number }) => number).join(", ")}]`,
      `y-axis "failing questions" 0 --> ${most}`,
      ...stacks.map((bars) => `bar [${bars.join(", ")}]`),
    ],
  );
  return `${legend}. Run ${grouped(climb?.history?.total ?? 0)} is this one.\n\n${picked}`;
}
