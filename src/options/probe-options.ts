import { linesSchema } from "../values/list.ts";
import { wholeNumber } from "../values/values.ts";
import { EVERYWHERE, option } from "./option.ts";

const probe = (docs: string, example: string) =>
  option({
    repeatable: true,
    docs,
    group: "Probes",
    places: EVERYWHERE,
    example,
    schema: linesSchema,
    default: [],
    defaultText: "none",
  });

/** Second runs of the same questions with one thing changed, and which questions to ask. */
export const PROBE_OPTIONS = {
  "gold-run": probe(
    "The same questions, or a random part of those that fail, answered with the gold evidence in the context, as paths or globs: what passes there was lost in retrieval.",
    "probe/gold.jsonl",
  ),
  "oracle-run": probe("Another name of `gold-run`; only one of the two can be set.", "eval/gold-evidence/*.jsonl"),
  "prompt-run": probe(
    "The same with another prompt, and all else as it was: what passes there is the prompt's.",
    "probe/prompt.jsonl",
  ),
  "context-run": probe(
    "The same with the retrieved evidence in another order, compressed or cut down: what passes there, and in none of the above, was lost in the context.",
    "probe/context.jsonl",
  ),
  "model-run": probe(
    "The same with a stronger model: what passes there, and in none of the above, is the model's.",
    "probe/model.jsonl",
  ),
  "probe-sample": option({
    docs: "How many questions the output `probe-questions` names: 30 measure the share of a rung to within 17 percentage points, 100 to within 10.",
    group: "Probes",
    places: EVERYWHERE,
    example: "50",
    schema: wholeNumber(1, 10_000),
    default: 30,
  }),
  "probe-seed": option({
    docs: "The seed of that draw: with the same seed the same failures give the same questions.",
    group: "Probes",
    places: EVERYWHERE,
    example: "7",
    schema: wholeNumber(0, 999_999_999),
    default: 1,
  }),
} as const;
