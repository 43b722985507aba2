import { maxFailures } from "./max-failures.ts";

export const maxUnattributed = maxFailures({
  title: "Failures without a signal",
  docs: "Failures that no rule had a signal for, wherever they are counted. `of failures` means of all failures.",
  example: "20% of failures",
  count: (counts) => counts.noSignal,
  failures: (counts) => counts.failed,
});
