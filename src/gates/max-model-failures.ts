import { maxFailures } from "./max-failures.ts";

export const maxModelFailures = maxFailures({
  title: "Model failures",
  docs: "Failures attributed to the model (rungs 4 and 5).",
  example: "10%",
  count: (counts) => counts.model,
});
