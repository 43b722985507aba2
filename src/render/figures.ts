import { graded } from "../model/counts.ts";
import type { Figures } from "../model/figures.ts";
import type { Report } from "../model/report.ts";
import { grouped, percent, plural } from "../words/numbers.ts";

/** What limits are about, of a run as it is shown. */
export type Shown = Pick<Figures, "passed" | "failed" | "passRate" | "failures" | "rates">;

/** What the run comes to, as every form of the report shows it. */
export function figuresOf({ totals, rungs }: Report): Shown {
  const { passed, failed, passRate, unattributed, offLadder } = totals;
  const { prompt, retrieval, context, model } = rungs;
  return {
    passed,
    failed,
    passRate,
    failures: {
      prompt: prompt.failures,
      retrieval: retrieval.failures,
      context: context.failures,
      model: model.failures,
      unattributed,
      offLadder,
    },
    rates: { prompt: prompt.rate, retrieval: retrieval.rate, context: context.rate, model: model.rate },
  };
}

/** How many pass, and of how many nobody can say: "9 of 10 pass, 2 not judged". */
export function passingWords(report: Report): string {
  const figures = figuresOf(report);
  const answers = `${grouped(figures.passed)} of ${grouped(graded(figures))}`;
  const { dataQuality, totals } = report;
  const passing =
    dataQuality.repeatedQuestions === 0
      ? `${answers} pass`
      : `${percent(figures.passRate)} pass, averaged over ${plural(dataQuality.questions, "question")} (${answers} answers)`;
  return `${passing}${notJudgedWords(totals)}`;
}

/** What is in no rate. */
export function notJudgedWords({ ungraded, skipped }: Pick<Report["totals"], "ungraded" | "skipped">): string {
  return `${ungraded > 0 ? `, ${grouped(ungraded)} not judged` : ""}${skipped > 0 ? `, ${grouped(skipped)} skipped` : ""}`;
}
