import { maxFailures } from "./max-failures.ts";

export const maxPromptFailures = maxFailures({
  title: "Prompt failures",
  docs: "Failures attributed to the prompt (rung 1), among them those without any signal unless `unattributed: separate`.",
  example: "10%",
  count: (counts) => counts.prompt,
});
