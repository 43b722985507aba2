import { plural } from "../../words/numbers.ts";
import type { Section } from "../section.ts";
import { nextStep } from "./next-step-words.ts";

export const nextStepSection: Section = (report) => {
  const step = nextStep(report);
  if (step !== undefined) return `**${step.title}.** ${step.text}`;
  return report.totals.failed === 0
    ? undefined
    : `**No rung to fix.** ${plural(report.totals.failed, "failure")} ${report.totals.failed === 1 ? "is" : "are"} off the ladder or without a signal: see below.`;
};
