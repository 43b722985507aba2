import { expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { diagnosed } from "./diagnosed.ts";

const check = (metric: string, passed: boolean | undefined) => ({ metric, passed, score: 0, threshold: undefined });

const ruleOf = (checks: Entry["checks"]) => diagnosed({ checks }).attribution?.rule;

test("a failure is one of limits alone only where every other check is known to have passed", () => {
  expect(ruleOf([check("latency", false), check("tone", true)])).toBe("limits-only");
  expect(ruleOf([check("latency", false), check("cost", undefined)])).toBe("limits-only");
  expect(ruleOf([check("latency", false), check("tone", false)])).toBe("no-signal");
  expect(ruleOf([check("latency", false), check("tone", undefined)])).toBe("no-signal");
});
