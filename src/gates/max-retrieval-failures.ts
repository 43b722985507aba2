import { maxFailures } from "./max-failures.ts";

export const maxRetrievalFailures = maxFailures({
  title: "Retrieval failures",
  docs: "Failures attributed to the retrieval (rung 2).",
  example: "10%",
  count: (counts) => counts.retrieval,
});
