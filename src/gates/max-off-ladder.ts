import { maxFailures } from "./max-failures.ts";

export const maxOffLadder = maxFailures({
  title: "Off-ladder failures",
  docs: "Failures that no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failures.",
  example: "5%",
  count: (counts) => counts.offLadder,
  failures: (counts) => counts.failed,
});
