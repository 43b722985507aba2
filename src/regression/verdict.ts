import { conditionalTest } from "../statistics/conditional-test.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import { newcombePaired } from "../statistics/newcombe.ts";
import { Z } from "../statistics/normal.ts";
import type { Pair } from "./match.ts";

/** What the overall test is held to. */
export type TestSettings = {
  /** Level of the one-sided test, 0 to 1. */
  readonly alpha: number;
  readonly method: McNemarMethod;
  /** A net drop smaller than this share of the pairs is no regression, however sure. */
  readonly minDrop: number;
  /** A drop that is at most this, with 95 % confidence, is OK. */
  readonly margin: number;
};

export type Verdict = {
  readonly verdict: "regressed" | "ok" | "inconclusive";
  readonly test: "mcnemar-mid-p" | "mcnemar-exact" | "conditional-mid-p" | "conditional-exact";
  /** One-sided p-value of "got worse". */
  readonly pValue: number;
  /** Change of the pass rate, later minus earlier, with its 90 % interval (Newcombe, paired). */
  readonly change: { readonly difference: number; readonly lower: number; readonly upper: number };
};

/** With repeats, up to where the test without weights has to agree that the run got worse. */
const LIKELY_NET = 0.2;

/**
 * Whether the run got worse. Regressed: the test says so at its level and the net drop is large enough.
 * OK: there are pairs and none differs, or a drop beyond the margin is ruled out. Anything else is inconclusive: too few
 * questions to tell, which neither fails nor passes anything.
 *
 * One test for questions asked once, which is McNemar's, and for those asked again: that one question was repeated
 * changes nothing for the others.
 */
export function judgeChange(pairs: readonly Pair[], settings: TestSettings): Verdict {
  const cells = { both: 0, afterOnly: 0, beforeOnly: 0, neither: 0 };
  let repeats = false;
  let net = 0;
  for (const { before, after } of pairs) {
    if (before.trials > 1 || after.trials > 1) repeats = true;
    net += after.passRate - before.passRate;
    if (before.passed && after.passed) cells.both += 1;
    else if (after.passed) cells.afterOnly += 1;
    else if (before.passed) cells.beforeOnly += 1;
    else cells.neither += 1;
  }
  const trials = pairs.map(({ before, after }) => ({
    before: before.trials,
    passedBefore: Math.round(before.passRate * before.trials),
    after: after.trials,
    passedAfter: Math.round(after.passRate * after.trials),
  }));
  const pValue = conditionalTest(trials, true, settings.method);
  // Weights let a few steady questions speak for all; that the run as a whole got worse has to be likely, too.
  const plain = repeats ? conditionalTest(trials, false, settings.method) : pValue;
  const unchanged = pairs.every(({ before, after }) => before.passRate === after.passRate);
  const change = newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, Z.p95);
  const drop = pairs.length === 0 ? 0 : -net / pairs.length;
  const regressed =
    pValue <= settings.alpha && plain <= Math.max(LIKELY_NET, settings.alpha) && drop > 0 && drop >= settings.minDrop;
  const safe = pairs.length > 0 && (unchanged || change.lower > -settings.margin);
  return {
    verdict: regressed ? "regressed" : safe ? "ok" : "inconclusive",
    test: repeats ? `conditional-${settings.method}` : `mcnemar-${settings.method}`,
    pValue,
    change,
  };
}
