import * as z from "zod/mini";
import { CATEGORIES, type Category } from "./rung.ts";

// A probe is a second run of the same questions with one thing changed. What passes there, and fails here, was lost by that
// one thing: nothing else tells the rung of a failure as surely.

/** The probes, in the order of the rungs: the first in which a failure passes names its rung. */
export const PROBES = ["prompt", "gold", "context", "model"] as const;
export type Probe = (typeof PROBES)[number];

type ProbeFacts = {
  /** The option that names its files. */
  readonly option: "prompt-run" | "gold-run" | "context-run" | "model-run";
  /** The rung of what passes in it, and that it rules out for what fails in it. */
  readonly category: Category;
  /** The attribution rule of what passes in it. */
  readonly rule: string;
  /** What is changed, behind "passes with" and "fails with". */
  readonly change: string;
};

export const PROBE_FACTS: Readonly<Record<Probe, ProbeFacts>> = {
  prompt: { option: "prompt-run", rule: "prompt-run", category: "prompt", change: "another prompt" },
  gold: { option: "gold-run", rule: "gold-evidence-run", category: "retrieval", change: "the gold evidence" },
  context: { option: "context-run", rule: "context-run", category: "context", change: "another context" },
  model: { option: "model-run", rule: "model-run", category: "model", change: "a stronger model" },
};

const count = z.int().check(z.minimum(0));
const fraction = z.number().check(z.minimum(0), z.maximum(1));

const probeRunSchema = z.object({
  probe: z.enum(PROBES),
  questions: count.check(z.describe("Questions that it answers, repeats of one being one.")),
  notInLog: count.check(z.describe("Of these, questions that the run log does not have.")),
  notInLogIds: z.array(z.string()).check(z.describe("Their ids, ten at most.")),
  failures: count.check(z.describe("Failures on the ladder, or without a signal, whose question it answers.")),
  turned: count.check(z.describe("Of these, failures that pass in it.")),
  passing: count.check(z.describe("Answers that pass here and whose question it answers.")),
  lost: count.check(z.describe("Of these, answers that fail in it.")),
});

export const measuredShareSchema = z.object({
  category: z.enum(CATEGORIES),
  share: fraction.check(
    z.describe("Of the failures on the ladder and those without a signal, 0 to 1, as the probes say."),
  ),
  lower: fraction,
  upper: fraction.check(z.describe("95 % Wilson interval; no wider than the share where every failure was asked.")),
  asked: count.check(
    z.describe("Failures on which the share stands: those of which the probes say whether they are of this rung."),
  ),
  units: z
    .number()
    .check(z.minimum(0), z.describe("As many independent failures as the interval is worth; 0 where all were asked.")),
});
/** What share of the failures belongs to a rung, as the probes say, extrapolated from those that they asked. */
export type MeasuredShare = z.output<typeof measuredShareSchema>;

const probeProposalSchema = z.object({
  probe: z.enum(PROBES),
  questions: z.array(z.string()).check(z.describe("The ids of the questions to ask, drawn at random.")),
  of: count.check(z.describe("From so many questions that fail on the ladder.")),
  seed: count.check(z.describe("The seed of the draw: `probe-seed`.")),
  points: z
    .number()
    .check(
      z.minimum(0),
      z.maximum(100),
      z.describe("To how many percentage points, at 95 %, their answers measure the share of its rung."),
    ),
});
/** What to ask next, and how well its answers would tell. */
export type ProbeProposal = z.output<typeof probeProposalSchema>;

/** What the probes have shown, and which would show most. */
export const probesSchema = z.object({
  runs: z.array(probeRunSchema).check(z.describe("The probes that were given, in the order of the rungs.")),
  shares: z.array(measuredShareSchema).check(z.describe("The rungs whose share of the failures they measure.")),
  suspectKeys: z
    .optional(z.array(z.string()))
    .check(
      z.describe(
        "Questions that fail with the gold evidence and wherever else they were asked: their answer key may be wrong.",
      ),
    ),
  next: z.nullable(probeProposalSchema).check(z.describe("What to ask next; null where nothing is left to settle.")),
});
export type ProbeRunFacts = z.output<typeof probeRunSchema>;
