import * as z from "zod/mini";
import type { Reason } from "../model/reason.ts";
import type { Escape } from "../words/visible.ts";

export const text = z.string();
export const number = z.number();

/** A reason why something is not there. Its code is its key in the registry. */
export type ReasonDefinition<Facts extends Reason["facts"] = Reason["facts"]> = {
  readonly facts: () => z.ZodMiniType<Facts>;
  /** As a clause that fits after a colon; `undefined` where the facts are none of this reason's. */
  readonly words: (facts: Reason["facts"], escape: Escape) => string | undefined;
};

/** Builds a reason of the form of its facts and its words; the two agree on the type. */
export function defineReason<Shape extends Readonly<Record<string, z.ZodMiniType<string | number>>>>(
  shape: Shape,
  words: (facts: z.output<z.ZodMiniObject<Shape>>, escape: Escape) => string,
) {
  // Made when it is needed: of all reasons a run has one at the most.
  let schema: z.ZodMiniObject<Shape> | undefined;
  const facts = () => {
    schema ??= z.object(shape);
    return schema;
  };
  return {
    facts,
    words: (given: Reason["facts"], escape: Escape): string | undefined => {
      const parsed = facts().safeParse(given);
      return parsed.success ? words(parsed.data, escape) : undefined;
    },
  };
}

/** A reason that is always the same. */
export function plainReason(words: string) {
  return defineReason({}, () => words);
}

/** What a reason is about: a name in the words of the log or the folder, or our own words for it, which stay as they are. */
export function subject(name: string, escape: Escape): string {
  return /^(?:it|the artifact of run \d+)$/.test(name) ? name : escape(name, 120);
}
