import * as z from "zod/mini";
import { PROBE_FACTS, type Probe } from "../../model/probe.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category } from "../../model/rung.ts";
import { andList } from "../../words/numbers.ts";
import { defineRule, type Finding } from "../rule.ts";

// Rules that go by second runs of the same questions with one thing changed. That of the gold evidence has a file of its own:
// it looks at the evidence, too.

/** Rungs that probes have ruled out, as a part of the ground of an attribution. */
export const ruledOutEvidence = z.optional(z.readonly(z.array(z.enum(CATEGORIES))));

/** "; prompt and context ruled out by probes" */
export function ruledOutWords(out: readonly Category[] | undefined): string {
  if (out === undefined || out.length === 0) return "";
  return `; ${andList(out.map((category) => CATEGORY_TITLES[category].toLowerCase()))} ruled out by probes`;
}

const passed = z.optional(z.literal("passed"));

function passesIn(probe: Exclude<Probe, "gold">, field: "prompt_run" | "context_run" | "model_run", docs: string) {
  const { category, change } = PROBE_FACTS[probe];
  return defineRule({
    docs,
    evidence: () =>
      z.object({ prompt_run: passed, context_run: passed, model_run: passed, ruled_out: ruledOutEvidence }),
    find: ({ probed, ruledOut }) =>
      probed[probe]?.passed === true
        ? {
            category,
            basis: "counterfactual",
            evidence: { [field]: "passed", ...(ruledOut.length === 0 ? {} : { ruled_out: ruledOut }) },
          }
        : undefined,
    words: ({ ruled_out: out }) => `passes with ${change}${ruledOutWords(out)}`,
  });
}

export const promptRun = passesIn(
  "prompt",
  "prompt_run",
  "The question passes in the `prompt-run`, with another prompt: prompt. Where it fails there, too, the prompt is ruled out for the rules below.",
);

export const contextRun = passesIn(
  "context",
  "context_run",
  "The question passes in the `context-run`, with its evidence laid out otherwise: context. Where it fails there, too, the context is ruled out for the rules below.",
);

export const modelRun = passesIn(
  "model",
  "model_run",
  "The question passes in the `model-run`, with a stronger model: model. Where it fails there, too, nothing below says that it is the model's but that it fails in every other probe, too.",
);

const CHEAPER = ["prompt", "gold", "context"] as const satisfies readonly Probe[];
const FAILED = {
  category: "model",
  basis: "counterfactual",
  evidence: { prompt_run: "failed", gold_evidence_run: "failed", context_run: "failed" },
} as const satisfies Finding;

export const probesFailed = defineRule({
  docs: "The question fails in the `prompt-run`, the `gold-run` and the `context-run`: nothing cheaper than the model is left, unless the answer key is wrong: model.",
  evidence: () =>
    z.object({
      prompt_run: z.literal("failed"),
      gold_evidence_run: z.literal("failed"),
      context_run: z.literal("failed"),
    }),
  find: ({ probed }) => (CHEAPER.every((probe) => probed[probe]?.passed === false) ? FAILED : undefined),
  words: () => `fails with ${andList(CHEAPER.map((probe) => PROBE_FACTS[probe].change))}, too`,
});
