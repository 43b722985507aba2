import * as z from "zod/mini";
import type { Comparison } from "../model/comparison.ts";
import type { Counts, Weights } from "../model/counts.ts";
import type { Costs } from "../model/economics.ts";
import type { Report } from "../model/report.ts";
import type { Strictness } from "../model/strictness.ts";
import type { Unit } from "../values/limit.ts";
import type { Escape } from "../words/visible.ts";

/** What gates may look at: the run, or one category of it. */
export type Facts = {
  readonly counts: Counts;
  /** The same in questions: what rates are made of. */
  readonly weights: Weights;
  readonly questionCount: number;
  /** Files that say of themselves that something is missing from them. */
  readonly incompleteFiles: number;
  /** For every question of the run, whether all of its trials passed. */
  readonly questions: () => ReadonlyMap<string, boolean>;
  /** What became of the baseline; null where none was asked for. */
  readonly comparison: Comparison | null;
  /** What the answers cost and how long they took, in the same part of the run. */
  readonly costs: () => Costs;
  /** Questions that no gate looks at; the counts leave them out already. */
  readonly quarantined: ReadonlySet<string>;
};

/**
 * What a gate saw: a figure; or why it is not evaluated, one of its `skips`; or what the log lacks, as a clause. `ids` are the questions
 * it is about, where it is about single ones.
 */
export type Measure =
  | {
      readonly actual: number;
      readonly limit: number;
      readonly unit: Unit;
      readonly ids?: readonly string[];
    }
  | { readonly skipped: string }
  | { readonly unmeasurable: string };

/** A limit that has been read, with the gate it belongs to. */
export type BoundGate = {
  /** The limit as written. */
  readonly text: string;
  readonly measure: (facts: Facts) => Measure;
  readonly strictness: Strictness;
};

/** One pass condition. */
export type Gate = {
  /** What is measured, as a sentence begins with it: "Retrieval failures". */
  readonly title: string;
  /** One or two sentences for the docs: what is limited, and when it is skipped. */
  readonly docs: string;
  /** `fail-on` selects by it. */
  readonly family: "threshold" | "regression";
  readonly operator: "<=" | ">=";
  /** Whether `categories:` may set it for one category of questions. */
  readonly perCategory: boolean;
  /** An example of a limit, for the docs. */
  readonly example: string;
  readonly schema: z.ZodMiniType<BoundGate, unknown>;
  /** Its limit is a list: the flag may be given several times. */
  readonly repeatable?: true;
  /** The limit that holds where none is set; such a gate is evaluated wherever it can be. */
  readonly defaultLimit?: string;
  /**
   * It asks whether the run can be judged at all: it always holds, whatever `fail-on` says but `never`, also against every
   * category that has limits. Met at its default it is not mentioned, and is no gate that was evaluated.
   */
  readonly isGuard?: true;
  /** Met it tells a reader nothing: it is no row of a table, and not counted among the limits that are met. */
  readonly isSilentIfMet?: true;
  /**
   * Whether a label on the pull request can accept that it is missed: `regression`, or `limit` with `accept-limits`. Unset, nobody can:
   * it asks whether the run can be judged, or for what has to hold whatever happens.
   */
  readonly acceptable?: "regression" | "limit";
  /** What it says of what it saw, where that is more than a figure beside its limit. */
  readonly words?: (seen: Seen, escape: Escape) => string | undefined;
  /** How a table shows what it saw and its limit, if neither is a figure that says enough. */
  readonly cells?: {
    /** Of what it saw, in the unit of its limit. */
    readonly actual?: (actual: number, limitText: string) => string | undefined;
    readonly limit?: string;
  };
  /** Why it may be skipped, besides the lack of a baseline: a code, and its words. */
  readonly skips?: Readonly<Record<string, string>>;
};

/** What a gate's sentence is made of, as it stands in a report. */
export type Seen = {
  readonly actual: number;
  readonly limit: number;
  readonly unit: Unit;
  readonly limitText: string;
  readonly report: ReportFacts;
};

/** What of a report a gate's sentence may speak of. */
export type ReportFacts = Pick<Report, "comparison" | "dataQuality">;

/** Builds a gate from its schema of limits and its measure; the two agree on the type of a limit. */
export function defineGate<Input, Output>(gate: {
  readonly title: string;
  readonly docs: string;
  readonly family?: Gate["family"];
  readonly operator: Gate["operator"];
  readonly perCategory?: boolean;
  readonly example: string;
  readonly defaultLimit?: string;
  readonly repeatable?: true;
  readonly isGuard?: true;
  readonly isSilentIfMet?: true;
  readonly acceptable?: Gate["acceptable"];
  readonly words?: Gate["words"];
  readonly skips?: Gate["skips"];
  readonly cells?: Gate["cells"];
  readonly limit: z.ZodMiniType<Output, Input>;
  readonly text: (limit: Output) => string;
  readonly measure: (facts: Facts, limit: Output) => Measure;
  readonly strictness: (limit: Output) => Strictness;
}): Gate {
  const { limit, text, measure, family = "threshold", perCategory = false, title, docs, operator, example } = gate;
  const bind = z.transform(
    (value: Output): BoundGate => ({
      text: text(value),
      measure: (facts) => measure(facts, value),
      strictness: gate.strictness(value),
    }),
  );
  const schema = z.pipe(limit, bind);
  return {
    title,
    docs,
    family,
    operator,
    perCategory,
    example,
    schema,
    ...(gate.defaultLimit === undefined ? {} : { defaultLimit: gate.defaultLimit }),
    ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
    ...(gate.isGuard === undefined ? {} : { isGuard: gate.isGuard }),
    ...(gate.isSilentIfMet === undefined ? {} : { isSilentIfMet: gate.isSilentIfMet }),
    ...(gate.acceptable === undefined ? {} : { acceptable: gate.acceptable }),
    ...(gate.words === undefined ? {} : { words: gate.words }),
    ...(gate.skips === undefined ? {} : { skips: gate.skips }),
    ...(gate.cells === undefined ? {} : { cells: gate.cells }),
  };
}

/** What a gate measures where there is nothing to compare with. */
export const NO_BASELINE = { skipped: "no-baseline" } as const;

/** The comparison's result, where there is one. */
export function resultOf({ comparison }: Facts): NonNullable<Comparison["result"]> | undefined {
  return comparison?.result ?? undefined;
}
