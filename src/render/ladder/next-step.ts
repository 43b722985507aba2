import type { Report } from "../../model/report.ts";
import { plural } from "../../words/numbers.ts";
import { rungLink } from "../docs-links.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail, Section, Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { nextStep } from "./next-step-words.ts";

/** What to do first, and where to read what to try. */
export const nextStepSection: Section = {
  markup,
  terminal: inTerminal,
};

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const step = nextStep(report);
  if (step === undefined) return nothingToFix(report, form);
  const more = step.category === null ? "" : ` ${form.link("What to try", rungLink(detail, step.category))}`;
  return form.paragraph(`${form.strong(`${step.title}.`)} ${step.text}${more}`);
}

/** Failures that are no rung's. */
function nothingToFix({ totals: { failed } }: Report, { paragraph, strong }: Form): Markup | undefined {
  return failed === 0
    ? undefined
    : paragraph(
        `${strong("No rung to fix.")} ${plural(failed, "failure")} ${failed === 1 ? "was" : "were"} not caused by the system: see below.`,
      );
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const step = nextStep(report);
  if (step === undefined) return undefined;
  const more = step.category === null ? "" : ` What to try: rung-gate explain ${step.category}`;
  return wrap(`${style.bold(`${step.title}.`)} ${step.text}${more}`, width, "");
}
