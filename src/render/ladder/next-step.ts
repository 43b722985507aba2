import type { Report } from "../../model/report.ts";
import { plural } from "../../words/numbers.ts";
import { rungLink } from "../docs-links.ts";
import { link, type Markdown } from "../markdown.ts";
import type { Detail, Section, Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { nextStep } from "./next-step-words.ts";

/** What to do first, and where to read what to try. */
export const nextStepSection: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report, detail: Detail): Markdown | undefined {
  const step = nextStep(report);
  if (step === undefined) return nothingToFix(report);
  const more = step.category === null ? "" : ` ${link("What to try", rungLink(detail, step.category))}`;
  return `**${step.title}.** ${step.text}${more}`;
}

/** Failures that are no rung's. */
function nothingToFix({ totals: { failed } }: Report): Markdown | undefined {
  return failed === 0
    ? undefined
    : `**No rung to fix.** ${plural(failed, "failure")} ${failed === 1 ? "was" : "were"} not caused by the system: see below.`;
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const step = nextStep(report);
  if (step === undefined) return undefined;
  const more = step.category === null ? "" : ` What to try: rung-gate explain ${step.category}`;
  return wrap(`${style.bold(`${step.title}.`)} ${step.text}${more}`, width, "");
}
