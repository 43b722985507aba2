import { MANY_RUNS } from "../model/test-level.ts";
import { passesOf, type RateSpread } from "../statistics/beta-binomial.ts";
import { conditionalTest, type QuestionTrials } from "../statistics/conditional-test.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import { seededRandom } from "../statistics/random.ts";
import { isAtMost } from "./verdict.ts";

// The smallest drop that the regression test would find four times out of five, were questions to break for good: by
// trying it on runs as they are to be expected, with the test itself.

/** How a question fared in the runs of the base branch. */
export type Fared = { readonly trials: number; readonly passed: number };

/** What a run is compared with, and how. */
export type PowerSetting = {
  /** Runs of the base branch. */
  readonly runs: number;
  /** How often each question is asked in a run. */
  readonly trials: number;
  readonly alpha: number;
  readonly method: McNemarMethod;
  /** So many runs are tried; more take as much longer. */
  readonly tries: number;
};

/** Share of questions that change by themselves between two runs of one system; typical of LLM systems. */
export const FLIPS = 0.1;
/** More questions are tried as so many, and what they see is narrower by the root of how many more there are. */
const MOST_QUESTIONS = 200;
/** What is found so often is called visible. */
const POWER = 0.8;

/**
 * Of questions that were asked already.
 *
 * @param questions how each fared in all runs that it is compared with, its newest answers first
 * @returns 0 to 1; 1 where not even the loss of all would be found
 */
export function visibleDropOf(
  questions: readonly { readonly newest: Fared; readonly older: Fared }[],
  spread: RateSpread,
  setting: PowerSetting,
): number {
  const size = Math.min(MOST_QUESTIONS, questions.length);
  // In an order of their own: that of a log must not show.
  const ordered = [...questions].sort(
    (a, b) =>
      a.older.passed - b.older.passed ||
      a.older.trials - b.older.trials ||
      a.newest.passed - b.newest.passed ||
      a.newest.trials - b.newest.trials,
  );
  const drop = smallestDrop(setting, spread, (random) =>
    // All of them, or as many as are tried, drawn anew each time.
    size === ordered.length
      ? ordered
      : Array.from({ length: size }, () => ordered[Math.floor(random() * ordered.length)] ?? NOTHING),
  );
  return narrowed(drop, size, questions.length);
}

const NOTHING = { newest: { trials: 0, passed: 0 }, older: { trials: 0, passed: 0 } };

/** Of so many questions as they are to be expected. */
export function visibleDropFor(questions: number, spread: RateSpread, setting: PowerSetting): number {
  const size = Math.min(MOST_QUESTIONS, questions);
  const { runs, trials } = setting;
  const passes = passesOf(spread, (runs - 1) * trials);
  const drop = smallestDrop(setting, spread, (random) =>
    Array.from({ length: size }, () => {
      const older = { trials: (runs - 1) * trials, passed: drawn(passes, random) };
      return { newest: answered(spread, older, trials, random), older };
    }),
  );
  return narrowed(drop, size, questions);
}

function narrowed(drop: number, size: number, questions: number): number {
  return drop >= 1 ? 1 : drop * Math.sqrt(size / questions);
}

type Past = { readonly newest: Fared; readonly older: Fared };

function smallestDrop(
  { runs, trials, alpha, method, tries }: PowerSetting,
  spread: RateSpread,
  draw: (random: () => number) => readonly Past[],
): number {
  const random = seededRandom(runs * 1_000_003 + trials * 1009 + tries);
  const isMany = runs >= MANY_RUNS;
  const found: number[] = [];
  for (let at = 0; at < tries; at += 1) {
    const questions = draw(random).map(({ newest, older }) => {
      const all = { trials: newest.trials + older.trials, passed: newest.passed + older.passed };
      const head = answered(spread, all, trials, random);
      const isDeciding = !isMany || newest.passed * 2 > newest.trials;
      const known = isMany ? older : all;
      return { known, head, isDeciding, rate: rateOf(spread, all), order: random() };
    });
    // Broken is what passes mostly, in any order.
    const breakable = questions.filter(({ rate }) => rate > 0.5).sort((a, b) => a.order - b.order);
    const isFound = (broken: number): boolean => {
      const lost = new Set(breakable.slice(0, broken));
      const compared = questions.flatMap((question): QuestionTrials[] => {
        const { known, head, isDeciding } = question;
        if (!isDeciding) return [];
        const passedAfter = lost.has(question) ? 0 : head.passed;
        return [{ before: known.trials, passedBefore: known.passed, after: trials, passedAfter }];
      });
      return isAtMost(conditionalTest(compared, true, method), alpha);
    };
    const broken = firstFound(breakable.length, isFound);
    const loss = breakable.slice(0, broken).reduce((sum, { rate }) => sum + rate, 0);
    found.push(broken === undefined ? 1 : loss / questions.length);
  }
  return found.sort((a, b) => a - b)[Math.ceil(POWER * tries) - 1] ?? 1;
}

/** The smallest number from 1 on; `undefined` where not even the largest is found. */
function firstFound(most: number, isFound: (broken: number) => boolean): number | undefined {
  if (most < 1) return undefined;
  let [low, high] = [0, 1];
  while (!isFound(high)) {
    if (high === most) return undefined;
    [low, high] = [high, Math.min(most, high * 2)];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isFound(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How often a question is expected to pass that fared so. */
function rateOf({ mean, correlation }: RateSpread, { trials, passed }: Fared): number {
  const weight = (1 - correlation) / correlation;
  return (passed + weight * mean) / (trials + weight);
}

/** Answers to a question that fared so, each with what the ones before it say (Pólya's urn). */
function answered(spread: RateSpread, past: Fared, trials: number, random: () => number): Fared {
  let passed = 0;
  for (let trial = 0; trial < trials; trial += 1)
    if (random() < rateOf(spread, { trials: past.trials + trial, passed: past.passed + passed })) passed += 1;
  return { trials, passed };
}

/** A whole number from 0 on, each as often as its share says. */
function drawn(shares: readonly number[], random: () => number): number {
  let left = random();
  for (const [value, share] of shares.entries()) {
    left -= share;
    if (left < 0) return value;
  }
  return shares.length - 1;
}
