import * as z from "zod/mini";
import { refuseValue } from "../values/refuse-value.ts";
import { describeValue } from "../words/describe-value.ts";
import { plural, pWords } from "../words/numbers.ts";
import { defineGate, NO_BASELINE, resultOf } from "./gate.ts";

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
    return refuseValue(context, message, value);
  }),
);

export const regression = defineGate({
  title: "Regression",
  docs: "Whether the run may be worse than its baseline: `significant` fails when the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off` never. Skipped without a baseline.",
  family: "regression",
  operator: "<=",
  acceptable: "regression",
  example: "any",
  defaultLimit: "significant",
  limit: modeSchema,
  text: (mode) => mode,
  strictness: (mode) => ({ kind: "mode", level: ["off", "significant", "any"].indexOf(mode) }),
  measure: (facts, mode) => {
    const result = resultOf(facts);
    if (mode === "off") return { skipped: "off" };
    if (result === undefined) return NO_BASELINE;
    if (mode === "significant") return { actual: result.verdict === "regressed" ? 1 : 0, limit: 0, unit: "count" };
    const ids = result.newlyFailing.map(({ id }) => id);
    return { actual: ids.length, limit: 0, unit: "count", ids };
  },
  skips: { off: "switched off" },
  cells: { actual: (actual, mode) => (actual === 0 ? "no" : mode === "any" ? undefined : "yes") },
  words: ({ actual, limitText, report }) => {
    if (limitText === "any") return `${plural(actual, "question newly fails", "questions newly fail")}, none allowed`;
    const result = report.comparison?.result;
    const again = result?.secondLook?.pValue;
    const figures = result
      ? `: ${result.newlyFailing.length} newly failing, ${result.fixed.length} fixed, ${pWords(result.pValue)}${again === undefined ? "" : `, and ${pWords(again)} when asked again`}`
      : "";
    return `${actual > 0 ? "Significantly worse" : "Not significantly worse"} than the baseline${figures}`;
  },
});
