import { expect, test } from "vitest";
import { attribute } from "../../src/ladder/attribute.ts";
import { findEvidence } from "../../src/ladder/evidence-state.ts";
import { labelMeaning } from "../../src/ladder/labels.ts";
import { metricSignals } from "../../src/ladder/metric-signals.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";

const check = (metric: string, passed: boolean | undefined) => ({ metric, passed, score: 0, threshold: undefined });

function ruleOf(checks: Entry["checks"]): string {
  const entry: Entry = { ...BLANK_ENTRY, grade: "failed", checks };
  const label = labelMeaning(entry.failureLabel, new Map());
  const metrics = metricSignals(entry, new Map());
  return attribute({ entry, label, evidence: findEvidence(entry, label, metrics), metrics, gold: undefined }, false)
    .rule;
}

test("a failure is one of limits alone only where every other check is known to have passed", () => {
  expect(ruleOf([check("latency", false), check("tone", true)])).toBe("limits-only");
  expect(ruleOf([check("latency", false), check("cost", undefined)])).toBe("limits-only");
  expect(ruleOf([check("latency", false), check("tone", false)])).toBe("no-signal");
  expect(ruleOf([check("latency", false), check("tone", undefined)])).toBe("no-signal");
});
