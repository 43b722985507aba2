import * as z from "zod/mini";
import { describeValue } from "../model/describe-value.ts";
import { defineGate } from "./gate.ts";

const requiredSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): boolean => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (word === true || word === "true") return true;
    if (word === false || word === "false") return false;
    context.issues.push({
      code: "custom",
      message: `expected true or false, found ${describeValue(value)}.`,
      input: value,
    });
    return z.NEVER;
  }),
);

export const requireBaseline = defineGate({
  title: "Baseline to compare with",
  docs: "Whether the check fails without a baseline that can be read and compared. Not so unless set to `true`.",
  family: "regression",
  operator: ">=",
  example: "true",
  limit: requiredSchema,
  text: String,
  measure: ({ comparison }, required) => {
    if (!required) return { skipped: "not required" };
    const found = comparison?.result === undefined || comparison.result === null ? 0 : 1;
    const sentence =
      found === 1
        ? "A baseline was found"
        : `No baseline to compare with: ${comparison?.reason ?? "none was asked for"}`;
    return { actual: found, limit: 1, unit: "count", sentence };
  },
});
