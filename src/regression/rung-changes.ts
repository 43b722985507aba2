import { CATEGORIES, type Category } from "../model/rung.ts";
import { boldest, groupedTest } from "../statistics/conditional-test.ts";
import { type McNemarMethod, mcnemar } from "../statistics/mcnemar.ts";
import { holm } from "../statistics/multiple-tests.ts";
import { byCluster } from "./clusters.ts";
import type { Pair } from "./match.ts";

/** How one rung's failures changed among the paired questions. Explains; never fails a check. */
export type RungChange = {
  readonly before: number;
  readonly after: number;
  /** Questions that fail on this rung now and did not before, and the other way round. */
  readonly joined: number;
  readonly left: number;
  /** Of those that joined: failed on another rung before. Nothing broke there; something else was fixed. */
  readonly moved: number;
  /** One-sided McNemar p-value of "more failures on this rung", adjusted for the four rungs (Holm). */
  readonly pValue: number;
  /** Whether the rise is significant. */
  readonly risen: boolean;
};

/** The same test as for the whole run, rung by rung. */
export function rungChanges(
  pairs: readonly Pair[],
  alpha: number,
  method: McNemarMethod,
): Record<Category, RungChange> {
  const changes = {
    prompt: count(pairs, "prompt"),
    retrieval: count(pairs, "retrieval"),
    context: count(pairs, "context"),
    model: count(pairs, "model"),
  };
  const parts = byCluster(pairs, ({ after }) => after.cluster);
  const adjusted = holm(
    CATEGORIES.map((category) =>
      parts.grouped.length === 0
        ? mcnemar(changes[category].left, changes[category].joined, method)
        : groupedPValue(parts, category, method),
    ),
  );
  const done = (category: Category): RungChange => {
    const pValue = adjusted[CATEGORIES.indexOf(category)] ?? 1;
    const change = changes[category];
    return { ...change, pValue, risen: pValue <= alpha && change.after > change.before };
  };
  return { prompt: done("prompt"), retrieval: done("retrieval"), context: done("context"), model: done("model") };
}

type Parts = ReturnType<typeof byCluster<Pair>>;

/** The same where questions fail together: what a cluster gained and lost is one. */
function groupedPValue({ single, grouped }: Parts, category: Category, method: McNemarMethod): number {
  const failed = (question: Pair["before"]) => (isOn(question, category) ? 1 : 0);
  const test = groupedTest(
    single.map(({ before, after }) => ({
      before: 1,
      passedBefore: 1 - failed(before),
      after: 1,
      passedAfter: 1 - failed(after),
    })),
    grouped.map((pairs) => ({
      later: 1,
      questions: pairs.map(({ before, after }) => ({ answers: 1, failures: [failed(before), failed(after)] })),
    })),
    false,
  );
  return test.pValue(boldest(test, method));
}

function isOn(question: Pair["before"], category: Category): boolean {
  return !question.passed && question.category === category;
}

function count(pairs: readonly Pair[], category: Category): Omit<RungChange, "pValue" | "risen"> {
  let [before, after, joined, left, moved] = [0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const was = isOn(pair.before, category);
    const is = isOn(pair.after, category);
    if (was) before += 1;
    if (is) after += 1;
    if (is && !was) joined += 1;
    if (was && !is) left += 1;
    if (is && !was && !pair.before.passed) moved += 1;
  }
  return { before, after, joined, left, moved };
}
