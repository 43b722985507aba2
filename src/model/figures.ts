import * as z from "zod/mini";

const count = z.int().check(z.minimum(0));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const rungs = <Value extends z.ZodMiniType>(value: Value) => ({
  prompt: value,
  retrieval: value,
  context: value,
  model: value,
});

/** What a run comes to, in the figures that limits are about: without questions in quarantine. */
export const figuresSchema = z.object({
  questions: count.check(z.describe("Different questions with a judged answer.")),
  passed: count.check(z.describe("Answers.")),
  failed: count.check(z.describe("Answers.")),
  noSignal: count.check(z.describe("Failed answers that no rule had a signal for, wherever they are counted.")),
  passRate: fraction.check(z.describe("Of questions, each as the mean over its answers.")),
  failures: z
    .object({ ...rungs(count), unattributed: count, offLadder: count })
    .check(z.describe("Failed answers by rung.")),
  rates: z.object(rungs(fraction)).check(z.describe("The same of questions.")),
});

export type Figures = z.output<typeof figuresSchema>;
