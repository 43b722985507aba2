import type * as z from "zod/mini";
import type { ReadinessCheck } from "../model/climb.ts";
import type { Escape } from "../words/visible.ts";

type Status = ReadinessCheck["status"];

/** Something that has to be met before climbing, distilling or fine-tuning. Its id is its key in the registry. */
export type CheckDefinition<Facts extends ReadinessCheck["facts"] = ReadinessCheck["facts"]> = {
  /** The list it stands on. */
  readonly of: "climbing" | "distillation" | "fine-tuning";
  readonly title: string;
  /** What it takes to be met, for the documentation. */
  readonly docs: string;
  /** The form of the figures that its status stands on; made when they are put into words, which most runs never do. */
  readonly facts: () => z.ZodMiniType<Facts>;
  /** What was found, and what would settle it, as a clause; `undefined` where the figures are none of this check's. */
  readonly words: (facts: ReadinessCheck["facts"], status: Status, escape: Escape) => string | undefined;
};

/** Builds a check of the form of its figures and its words; the two agree on the type. */
export function defineCheck<Facts extends ReadinessCheck["facts"]>(
  check: Omit<CheckDefinition<Facts>, "words"> & {
    readonly words: (facts: Facts, status: Status, escape: Escape) => string;
  },
): CheckDefinition<Facts> {
  let schema: z.ZodMiniType<Facts> | undefined;
  return {
    ...check,
    words: (facts, status, escape) => {
      schema ??= check.facts();
      const parsed = schema.safeParse(facts);
      return parsed.success ? check.words(parsed.data, status, escape) : undefined;
    },
  };
}
