import { afterAll, describe, expect, test } from "vitest";
import type { Group } from "../../src/regression/groups.ts";
import { type PooledQuestion, together } from "../../src/regression/pooled.ts";
import { judgeChange } from "../../src/regression/verdict.ts";
import { runs } from "../long.ts";
import { seededRandom } from "../random.ts";
import { SUITES } from "./suites.ts";

// How often the test against ten runs of the base branch alarms where questions fail together, with `cluster` and without.

const PAIRS = runs(2000, 150);
const BASE_RUNS = 10;

type Change = { readonly head?: number; readonly base?: number };

/** Clusters of one size of which each passes or fails as a whole, but for a share of its questions that do not care. */
function pair(suite: string, clusters: number, size: number, share: number, change: Change, random: () => number) {
  const draw = SUITES[suite] ?? (() => 0.5);
  const groups: Group[] = [];
  const questions: PooledQuestion[] = [];
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const rate = draw(random);
    const newest = cluster < (change.base ?? 0) ? 0.001 : rate;
    const head = cluster < (change.head ?? 0) ? 0.001 : newest;
    const rates = [newest, ...new Array<number>(BASE_RUNS - 1).fill(rate), head];
    const common = rates.map((each) => (random() < each ? "1" : "0"));
    const members = Array.from({ length: size }, () => {
      const marks = rates.map((each, run) => (random() < share ? (common[run] ?? "0") : random() < each ? "1" : "0"));
      return { earlier: marks.slice(0, -1), after: marks.slice(-1) };
    });
    groups.push({ members });
    for (const { earlier, after } of members) {
      const answerOf = (mark: string) => ({ trials: 1, passed: Number(mark) });
      questions.push({
        earlier: earlier.map(answerOf),
        after: together(after.map(answerOf)),
        cluster: `cluster ${cluster}`,
      });
    }
  }
  return { questions, groups };
}

function alarms(
  suite: string,
  [clusters, size]: readonly [number, number],
  share: number,
  alpha: number,
  change: Change,
) {
  const random = seededRandom(clusters * 1000 + size * 10 + Math.round(alpha * 100));
  const settings = {
    alpha: { fewRuns: alpha, manyRuns: alpha },
    method: "mid-p",
    minDrop: 0,
    margin: 0.05,
  } as const;
  let [red, alone] = [0, 0];
  for (let each = 0; each < PAIRS; each += 1) {
    const { questions, groups } = pair(suite, clusters, size, share, change, random);
    if (judgeChange(questions, groups, BASE_RUNS, settings).verdict === "regressed") red += 1;
    // One by one, as if they had nothing to do with each other.
    const single = questions.map(({ earlier, after }) => ({ earlier, after }));
    if (judgeChange(single, [], BASE_RUNS, settings).verdict === "regressed") alone += 1;
  }
  return { red: red / PAIRS, alone: alone / PAIRS };
}

/** What a limit of 2,000 pairs allows in fewer of them: three standard errors more. */
const allowed = (limit: number) => limit + (PAIRS >= 2000 ? 0 : 3 * Math.sqrt((limit * (1 - limit)) / PAIRS));

const rows: string[] = [];
afterAll(() => console.log(rows.join("\n")));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);

const SIZES: readonly (readonly [clusters: number, size: number])[] = [
  [20, 5],
  [10, 10],
];

describe("questions that fail together", () => {
  for (const suite of Object.keys(SUITES))
    for (const together of [1, 0.5])
      test.each(SIZES)(`${suite}, ${together * 100} %% of them: %i clusters of %i`, (...sizes) => {
        const five = alarms(suite, sizes, together, 0.05, {});
        const one = alarms(suite, sizes, together, 0.01, {});
        const broken = {
          five: alarms(suite, sizes, together, 0.05, { base: Math.round(sizes[0] / 10) }),
          one: alarms(suite, sizes, together, 0.01, { base: Math.round(sizes[0] / 10) }),
        };
        rows.push(
          `${suite.padEnd(32)} ${sizes.join(" × ").padEnd(7)} ${percent(together)} together: ${percent(five.red)} at 5 %, ${percent(one.red)} at 1 %; base broken ${percent(broken.five.red)}, ${percent(broken.one.red)}; without clusters ${percent(five.alone)}, ${percent(one.alone)}`,
        );
        expect(five.red).toBeLessThanOrEqual(allowed(0.06));
        expect(one.red).toBeLessThanOrEqual(allowed(0.018));
        expect(broken.five.red).toBeLessThanOrEqual(allowed(0.07));
        expect(broken.one.red).toBeLessThanOrEqual(allowed(0.02));
      });

  test("are found where a fifth of the clusters breaks", () => {
    const found = alarms("90 % steady, 10 % anything", [20, 5], 1, 0.01, { head: 4 });
    rows.push(`four of twenty clusters of five break: found in ${percent(found.red)} at 1 %`);
    expect(found.red).toBeGreaterThan(0.85);
  });
});
