import { ratio } from "../../model/counts.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category } from "../../model/rung.ts";
import { grouped } from "../../words/numbers.ts";
import type { Form, Markup } from "../form.ts";
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
  markup: (report, { picture }, form) => (picture ? trendChart(report, form) : undefined),
};

export function trendChart({ climb }: Report, { blocks, paragraph, bars }: Form): Markup | undefined {
  const runs = climb?.history?.runs ?? [];
  if (runs.length < 2) return undefined;
  const series = CATEGORIES.map((category) => {
    const [square, colour] = COLOURS[category];
    const name = CATEGORY_TITLES[category].toLowerCase();
    return { name, square, colour, values: runs.map((run) => run[category]) };
  });
  const legend = series.map(({ name, square }) => `${square} ${name}`).join(" · ");
  return blocks([
    paragraph(`${legend}. Run ${grouped(climb?.history?.total ?? 0)} is this one.`),
    bars({
      title: "Failing questions by rung",
      unit: "failing questions",
      labels: runs.map(({ number }) => String(number)),
      series,
      passRates: runs.map(({ passed, questions }) => ratio(passed, questions)),
    }),
  ]);
}
