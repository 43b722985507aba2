import { maxFailures } from "./max-failures.ts";

export const maxContextFailures = maxFailures({
  title: "Context failures",
  docs: "Failures attributed to the context (rung 3).",
  example: "10%",
  count: (counts) => counts.context,
});
