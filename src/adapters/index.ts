import type { Adapter } from "./adapter.ts";
import { braintrust } from "./formats/braintrust.ts";
import { deepeval } from "./formats/deepeval.ts";
import { evalite } from "./formats/evalite.ts";
import { inspect } from "./formats/inspect/inspect.ts";
import { junit } from "./formats/junit.ts";
import { langfuse } from "./formats/langfuse.ts";
import { langsmith } from "./formats/langsmith.ts";
import { lmEval } from "./formats/lm-eval.ts";
import { mapped } from "./formats/mapped/mapped.ts";
import { openaiEvals } from "./formats/openai-evals.ts";
import { phoenix } from "./formats/phoenix.ts";
import { promptflow } from "./formats/promptflow.ts";
import { promptfoo } from "./formats/promptfoo/promptfoo.ts";
import { ragas } from "./formats/ragas.ts";
import { ragchecker } from "./formats/ragchecker.ts";
import { runLog } from "./formats/run-log/run-log.ts";
import { vitestEvals } from "./formats/vitest-evals.ts";

/** Every format that can be read. One file and one line here make a new one. */
export const ADAPTERS = {
  "run-log": runLog,
  promptfoo,
  deepeval,
  ragas,
  inspect,
  ragchecker,
  "openai-evals": openaiEvals,
  "lm-eval": lmEval,
  evalite,
  "vitest-evals": vitestEvals,
  phoenix,
  langsmith,
  braintrust,
  promptflow,
  langfuse,
  junit,
  mapped,
} as const satisfies Record<string, Adapter>;

export type FormatId = keyof typeof ADAPTERS;

export function isFormatId(name: string): name is FormatId {
  return Object.hasOwn(ADAPTERS, name);
}
