import { type McNemarMethod, mcnemar } from "../statistics/mcnemar.ts";
import { newcombePaired } from "../statistics/newcombe.ts";
import { Z } from "../statistics/normal.ts";
import { signFlip } from "../statistics/sign-flip.ts";
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
  readonly test: "mcnemar-mid-p" | "mcnemar-exact" | "sign-flip";
  /** One-sided p-value of "got worse". */
  readonly pValue: number;
  /** Change of the pass rate, later minus earlier, with its 90 % interval (Newcombe, paired). */
  readonly change: { readonly difference: number; readonly lower: number; readonly upper: number };
};

/**
 * Whether the run got worse. Regressed: the test says so at its level and the net drop is large enough.
 * OK: no pair differs, or a drop beyond the margin is ruled out. Anything else is inconclusive: too few
 * questions to tell, which neither fails nor passes anything.
 *
 * Questions asked once are compared by McNemar's test; with repeats the per-question means are, by sign flips.
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
  const differences = pairs.map(({ before, after }) => after.passRate - before.passRate);
  const unchanged = differences.every((difference) => difference === 0);
  const pValue = repeats ? signFlip(differences) : mcnemar(cells.afterOnly, cells.beforeOnly, settings.method);
  const change = newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, Z.p95);
  const drop = pairs.length === 0 ? 0 : -net / pairs.length;
  const regressed = !unchanged && pValue <= settings.alpha && drop > 0 && drop >= settings.minDrop;
  const safe = unchanged || change.lower > -settings.margin;
  return {
    verdict: regressed ? "regressed" : safe ? "ok" : "inconclusive",
    test: repeats ? "sign-flip" : `mcnemar-${settings.method}`,
    pValue,
    change,
  };
}
