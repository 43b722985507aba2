import type { Adapter } from "./adapter.ts";
import { braintrust } from "./braintrust.ts";
import { deepeval } from "./deepeval.ts";
import { evalite } from "./evalite.ts";
import { inspect } from "./inspect.ts";
import { junit } from "./junit.ts";
import { langfuse } from "./langfuse.ts";
import { langsmith } from "./langsmith.ts";
import { lmEval } from "./lm-eval.ts";
import { mapped } from "./mapped.ts";
import { openaiEvals } from "./openai-evals.ts";
import { phoenix } from "./phoenix.ts";
import { promptflow } from "./promptflow.ts";
import { promptfoo } from "./promptfoo.ts";
import { ragas } from "./ragas.ts";
import { ragchecker } from "./ragchecker.ts";
import { runLog } from "./run-log.ts";
import { vitestEvals } from "./vitest-evals.ts";

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
