import * as z from "zod/mini";
import { describeValue } from "../model/describe-value.ts";
import { shortP } from "../model/p-value.ts";
import { defineGate, type Measure } from "./gate.ts";
import { NO_BASELINE, resultOf } from "./needs-baseline.ts";

const MODES = ["significant", "any", "off"] as const;
type Mode = (typeof MODES)[number];

const modeSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): Mode => {
    // YAML reads a bare `off` as false.
    const word = value === false ? "off" : typeof value === "string" ? value.trim() : value;
    const found = MODES.find((mode) => mode === word);
    if (found !== undefined) return found;
    const message = `expected \`significant\`, \`any\` or \`off\`, found ${describeValue(value)}.`;
    context.issues.push({ code: "custom", message, input: value });
    return z.NEVER;
  }),
);

export const regression = defineGate({
  title: "Regression against the baseline",
  docs: "Whether the run may be worse than its baseline: `significant` fails when the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off` never. Skipped without a baseline.",
  family: "regression",
  operator: "<=",
  example: "any",
  defaultLimit: "significant",
  limit: modeSchema,
  text: (mode) => mode,
  measure: (facts, mode) => {
    const result = resultOf(facts);
    if (mode === "off") return { skipped: "switched off" };
    if (result === undefined) return NO_BASELINE;
    return mode === "any" ? anyNewFailure(result.newlyFailing) : { ...significant(result), unit: "count", limit: 0 };
  },
});

type Result = NonNullable<ReturnType<typeof resultOf>>;

function significant({ verdict, newlyFailing, fixed, pValue }: Result): { actual: number; sentence: string } {
  const figures = `${newlyFailing.length} newly failing, ${fixed.length} fixed, p = ${shortP(pValue)}`;
  return verdict === "regressed"
    ? { actual: 1, sentence: `Worse than the baseline: ${figures}` }
    : { actual: 0, sentence: `Not significantly worse than the baseline: ${figures}` };
}

function anyNewFailure(changes: Result["newlyFailing"]): Measure {
  const ids = changes.map(({ id }) => id);
  return {
    actual: ids.length,
    limit: 0,
    unit: "count",
    ids,
    sentence: `Newly failing questions ${ids.length}, none allowed`,
  };
}
