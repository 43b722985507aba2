import { grouped, percentBeside, plural, wholePercent } from "../../words/numbers.ts";
import { code } from "../markdown.ts";
import type { Section } from "../section.ts";
import { quarantineWords } from "./quarantine-words.ts";

export const passRate: Section = (report) => {
  const { totals, gates, dataQuality } = report;
  const graded = totals.entries - totals.ungraded;
  const { lower, upper } = totals.passRateInterval;
  const what =
    dataQuality.repeatedQuestions > 0 ? `answers to ${plural(dataQuality.questions, "question")}` : "questions";
  const floor = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null);
  const noise =
    floor !== undefined && floor.limit !== null && floor.status !== "passed" && floor.limit <= upper
      ? ` The miss is within noise: a true rate of ${floor.limitText} fits these figures.`
      : "";
  const ungraded = totals.ungraded > 0 ? ` · ${grouped(totals.ungraded)} not graded` : "";
  const quarantine = quarantineWords(report, code);
  const waived = quarantine === undefined ? "" : ` ${quarantine}`;
  return `**${grouped(totals.passed)} of ${grouped(graded)} ${what} pass** (${percentBeside(totals.passRate, floor?.limit ?? null)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%)${ungraded}.${noise}${waived}`;
};
