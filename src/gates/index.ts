import { complete } from "./complete.ts";
import type { Gate } from "./gate.ts";
import { maxCostIncrease } from "./max-cost-increase.ts";
import { maxCostPerCorrect } from "./max-cost-per-correct.ts";
import {
  maxContextFailures,
  maxModelFailures,
  maxOffLadder,
  maxPromptFailures,
  maxRetrievalFailures,
  maxUnattributed,
} from "./max-failures.ts";
import { maxNewFailures } from "./max-new-failures.ts";
import { maxP95Latency } from "./max-p95-latency.ts";
import { maxSkipped, maxUngraded } from "./max-ungraded.ts";
import { minMatched } from "./min-matched.ts";
import { minPassRate } from "./min-pass-rate.ts";
import { minQuestions } from "./min-questions.ts";
import { mustPass } from "./must-pass.ts";
import { regression } from "./regression.ts";
import { requireBaseline } from "./require-baseline.ts";

/** Every gate, by the name of its option. One file and one line here make a new one. Guards come first. */
export const GATES = {
  complete,
  "max-ungraded": maxUngraded,
  "max-skipped": maxSkipped,
  "max-prompt-failures": maxPromptFailures,
  "max-retrieval-failures": maxRetrievalFailures,
  "max-context-failures": maxContextFailures,
  "max-model-failures": maxModelFailures,
  "max-off-ladder": maxOffLadder,
  "max-unattributed": maxUnattributed,
  "min-pass-rate": minPassRate,
  "min-questions": minQuestions,
  "must-pass": mustPass,
  regression,
  "max-cost-per-correct": maxCostPerCorrect,
  "max-p95-latency": maxP95Latency,
  "max-new-failures": maxNewFailures,
  "max-cost-increase": maxCostIncrease,
  "min-matched": minMatched,
  "require-baseline": requireBaseline,
} as const satisfies Record<string, Gate>;

export type GateId = keyof typeof GATES;

export function isGateId(name: string): name is GateId {
  return Object.hasOwn(GATES, name);
}

/** The option that lets a gate pass has another name than the gate. */
const OPTION_NAMES = { complete: "allow-incomplete" } as const;

/** The name of a gate's option. */
export type GateOptionId =
  | Exclude<GateId, keyof typeof OPTION_NAMES>
  | (typeof OPTION_NAMES)[keyof typeof OPTION_NAMES];

export function gateOptionOf(id: GateId): GateOptionId {
  return id === "complete" ? OPTION_NAMES[id] : id;
}

export function isGateOption(name: string): name is GateOptionId {
  return name === OPTION_NAMES.complete || (isGateId(name) && name !== "complete");
}
