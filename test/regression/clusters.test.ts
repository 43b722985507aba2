import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchanged } from "../../src/regression/groups.ts";
import { testPooled } from "../../src/regression/pooled-test.ts";
import { conditionalTest, groupedTest } from "../../src/statistics/conditional-test.ts";
import { clusteredWilson, effectiveQuestions } from "../../src/statistics/design-effect.ts";
import { inProcess } from "../commands/in-process.ts";
import { at } from "../generated-parts.ts";
import { runs } from "../long.ts";

// Groups of questions that fail together: every case was worked out in rational arithmetic and by listing all exchanges.

type Fraction = { readonly value: number };
type Tail = {
  readonly exact: Fraction;
  readonly midP: Fraction;
  readonly floor: Fraction;
  readonly varying: number;
  readonly use?: "exact" | "midP";
};
type Question = {
  readonly id: string;
  readonly cluster: string | null;
  /** One text of signs a run, the newest last; a sign a trial. */
  readonly base: readonly string[];
  readonly head: readonly string[];
};
type Case = {
  readonly name: string;
  readonly alpha: number;
  readonly questions: readonly Question[];
  readonly baseRuns: number;
  readonly netChange: Fraction;
  readonly pNet: Tail;
  readonly pWeighted: Tail;
  readonly decision: "regressed" | "not";
  readonly decisionExact: "regressed" | "not";
};

const VECTORS: {
  readonly cases: readonly Case[];
  readonly secondLook: readonly (Pick<Case, "name" | "questions"> & Pick<Tail, "exact" | "midP">)[];
  readonly intervals: readonly {
    readonly sizes: readonly number[];
    readonly passes: readonly number[];
    readonly effectiveN: number;
    readonly low: number;
    readonly high: number;
  }[];
} = JSON.parse(readFileSync(at("test/regression/clusters.json"), "utf8"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-clusters-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes one run, and says how its file is called. */
function write(name: string, questions: readonly Question[], marksOf: (question: Question) => string): string {
  const lines = questions.flatMap((question) =>
    [...marksOf(question)].flatMap((mark, trial) =>
      mark === "-"
        ? []
        : [
            JSON.stringify({
              question_id: question.id,
              cluster: question.cluster,
              trial: trial + 1,
              grade: mark === "1" ? "correct" : "wrong",
            }),
          ],
    ),
  );
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return name;
}

async function compared({ questions, baseRuns, alpha }: Case, ...more: readonly string[]) {
  const bases = Array.from({ length: baseRuns }, (_, run) =>
    write(`base-${run}.jsonl`, questions, ({ base }) => base[run] ?? "-"),
  );
  const head = write("head.jsonl", questions, (question) => question.head[0] ?? "-");
  const older = bases.slice(0, -1).flatMap((name) => ["--history", name]);
  const args = ["diagnose", head, "--baseline", bases.at(-1) ?? "", ...older, "--format", "json"];
  const { stdout, stderr } = await inProcess([...args, "--alpha", `${alpha * 100}%`, ...more], folder);
  expect(stderr).toBe("");
  return JSON.parse(stdout).comparison.result;
}

const wholeRuns = VECTORS.cases.filter(({ questions }) => questions.every(({ head }) => head.length === 1));

describe("clusters through the command", () => {
  test.each(wholeRuns.map((each) => [each.name, each] as const))("%s", async (_name, each) => {
    const result = await compared(each);
    const { pWeighted, pNet } = each;
    expect(result.pValue).toBeCloseTo(pWeighted[pWeighted.use ?? "midP"].value, 12);
    expect(result.pNet ?? result.pValue).toBeCloseTo(pNet.midP.value, 12);
    expect(result.change.difference).toBeCloseTo(each.netChange.value, 12);
    expect(result.verdict === "regressed" ? "regressed" : "not").toBe(each.decision);
    const exact = await compared(each, "--regression-test", "exact");
    expect(exact.pValue).toBeCloseTo(pWeighted.exact.value, 12);
    expect(exact.pNet ?? exact.pValue).toBeCloseTo(pNet.exact.value, 12);
    expect(exact.verdict === "regressed" ? "regressed" : "not").toBe(each.decisionExact);
    if (result.clusters !== undefined && pWeighted.varying > 2)
      expect(result.clusters.smallestP).toBeLessThanOrEqual(pWeighted.midP.value + 1e-12);
  });
});

/** Questions with any number of later runs, the earlier ones the newest first. */
function pooled(questions: readonly Question[]) {
  const named = new Map<string, Question[]>();
  for (const question of questions) {
    const key = question.cluster ?? `alone ${question.id}`;
    named.set(key, [...(named.get(key) ?? []), question]);
  }
  const groups = [...named.values()].filter(({ length }) => length > 1);
  const single = [...named.values()].filter(({ length }) => length === 1).flat();
  const answersOf = (marks: string) => {
    const asked = [...marks].filter((mark) => mark !== "-");
    return { trials: asked.length, passed: asked.filter((mark) => mark === "1").length };
  };
  return {
    groups: groups.map((members) => ({
      members: members.map(({ base, head }) => ({ earlier: base.toReversed(), after: head })),
    })),
    single: single.map(({ base, head }) => ({
      earlier: base
        .toReversed()
        .map(answersOf)
        .filter(({ trials }) => trials > 0),
      after: answersOf(head.join("")),
    })),
  };
}

describe("clusters of several later runs", () => {
  const several = VECTORS.cases.filter((each) => !wholeRuns.includes(each));

  test.each(several.map((each) => [each.name, each] as const))("%s", (_name, { questions, baseRuns, ...each }) => {
    const { groups, single } = pooled(questions);
    const test = (isWeighted: boolean, method: "mid-p" | "exact") =>
      testPooled(single, groups, { isWeighted, withoutNewest: isWeighted && baseRuns >= 3, method });
    expect(test(true, "exact").pValue).toBeCloseTo(each.pWeighted.exact.value, 12);
    expect(test(true, "mid-p").pValue).toBeCloseTo(each.pWeighted[each.pWeighted.use ?? "midP"].value, 12);
    expect(test(false, "mid-p").pValue).toBeCloseTo(each.pNet.midP.value, 12);
    expect(test(false, "exact").pValue).toBeCloseTo(each.pNet.exact.value, 12);
  });

  test.each(VECTORS.secondLook.map((each) => [each.name, each] as const))("asked again: %s", (_name, each) => {
    const { groups, single } = pooled(each.questions);
    expect(single).toEqual([]);
    const test = groupedTest(
      [],
      groups.flatMap((group) => exchanged(group, false) ?? []),
      true,
    );
    expect(test.pValue("mid-p")).toBeCloseTo(each.midP.value, 12);
    expect(test.pValue("exact")).toBeCloseTo(each.exact.value, 12);
  });
});

describe("the interval of a pass rate over clusters", () => {
  test.each(VECTORS.intervals.map((each) => [each.sizes.join(" "), each] as const))("%s", (_sizes, each) => {
    const clusters = each.sizes.map((questions, index) => ({ questions, passed: each.passes[index] ?? 0 }));
    const { lower, upper } = clusteredWilson(clusters);
    expect(lower).toBeCloseTo(each.low, 12);
    expect(upper).toBeCloseTo(each.high, 12);
    expect(effectiveQuestions(clusters)).toBeCloseTo(each.effectiveN, 10);
  });
});

test("with one run, groups of one size are McNemar's test of the groups that changed", () => {
  for (const [better, worse] of [
    [0, 6],
    [2, 7],
    [5, 5],
  ]) {
    const group = (was: string, is: string) => ({
      members: [1, 2, 3].map(() => ({ earlier: [was], after: [is] })),
    });
    const groups = [
      ...Array.from({ length: better ?? 0 }, () => group("0", "1")),
      ...Array.from({ length: worse ?? 0 }, () => group("1", "0")),
      group("1", "1"),
    ];
    const form = { isWeighted: true, withoutNewest: false, method: "mid-p" } as const;
    const once = (passedBefore: number) => ({ before: 1, passedBefore, after: 1, passedAfter: 1 - passedBefore });
    const alike = [
      ...Array.from({ length: better ?? 0 }, () => once(0)),
      ...Array.from({ length: worse ?? 0 }, () => once(1)),
    ];
    expect(testPooled([], groups, form).pValue).toBeCloseTo(conditionalTest(alike, true), 12);
  }
});

describe("how small p can be", () => {
  // As many groups as have to be at their worst for 1 % and for 5 %, by the runs they are compared with.
  test.each([
    [1, 6, 4],
    [3, 4, 3],
    [4, 3, 3],
    [9, 3, 2],
    [10, 2, 2],
    [20, 2, 1],
  ])("%i runs: %i groups at 1 %%, %i at 5 %%", (baseRuns, strict, loose) => {
    const form = { isWeighted: true, withoutNewest: baseRuns >= 3, method: "mid-p" } as const;
    const worst = (count: number) => {
      const groups = Array.from({ length: count }, () => ({
        members: [1, 2].map(() => ({ earlier: new Array<string>(baseRuns).fill("1"), after: ["0"] })),
      }));
      const { pValue, smallest } = testPooled([], groups, form);
      expect(smallest).toBeCloseTo(pValue, 12);
      return pValue;
    };
    const reaches = (alpha: number, count: number) => worst(count) <= alpha * (1 + 1e-9);
    expect([reaches(0.01, strict), reaches(0.01, strict - 1)]).toEqual([true, false]);
    expect([reaches(0.05, loose), loose > 1 && reaches(0.05, loose - 1)]).toEqual([true, false]);
  });
});

test("a suite in one cluster shows nothing, and the report says so: so few clusters never do", async () => {
  const files = ["base", "head"].map((name) =>
    write(
      `${name}-one.jsonl`,
      Array.from({ length: 20 }, (_, at) => ({ id: `q${at}`, cluster: "all", base: [], head: [] })),
      () => (name === "base" ? "1" : "0"),
    ),
  );
  const args = ["diagnose", files[1] ?? "", "--baseline", files[0] ?? ""];
  const { stdout, code } = await inProcess([...args, "--min-questions", "1"], folder);
  const said = stdout.replaceAll(/\s+/g, " ");
  expect(code).toBe(0);
  expect(said).toContain("20 newly failing with too few clusters to tell");
  expect(said).toContain(
    "1 cluster is too few to show a regression: the smallest possible p is 0.5, above the level of 0.05.",
  );
  // Limits hold as they are.
  expect((await inProcess([...args, "--min-pass-rate", "50%"], folder)).code).toBe(1);
});

describe("groups, whatever they hold", () => {
  const marks = (trials: number) => fc.array(fc.constantFrom("1", "0", "-"), { minLength: trials, maxLength: trials });
  const group = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([trials, members, runs]) =>
      fc.array(
        fc.record({
          earlier: fc.array(
            marks(trials).map((each) => each.join("")),
            { minLength: runs, maxLength: runs },
          ),
          after: marks(trials).map((each) => [each.join("")]),
        }),
        { minLength: members, maxLength: members },
      ),
    );
  const pOf = (members: readonly { readonly earlier: readonly string[]; readonly after: readonly string[] }[]) =>
    [true, false].map(
      (withoutNewest) => testPooled([], [{ members }], { isWeighted: true, withoutNewest, method: "mid-p" }).pValue,
    );

  test("the order of questions, and of the runs before the newest, makes no difference where none is missing", () => {
    const whole = group.map((members) =>
      members.map(({ earlier, after }) => ({
        earlier: earlier.map((each) => each.replaceAll("-", "0")),
        after: after.map((each) => each.replaceAll("-", "1")),
      })),
    );
    fc.assert(
      fc.property(whole, (members) => {
        const mixed = members.toReversed().map(({ earlier: [newest = "", ...older], after }) => ({
          earlier: [newest, ...older.toReversed()],
          after,
        }));
        const [p, all] = pOf(members);
        const [q, allMixed] = pOf(mixed);
        expect(q).toBeCloseTo(p ?? -1, 12);
        expect(allMixed).toBeCloseTo(all ?? -1, 12);
      }),
      { numRuns: runs(1000, 150) },
    );
  });

  test("p is a p-value, whatever is missing, and no smaller than the smallest", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
        for (const withoutNewest of [true, false]) {
          const form = { isWeighted: true, withoutNewest, method: "mid-p" } as const;
          const { pValue, smallest } = testPooled(
            [],
            groups.map((members) => ({ members })),
            form,
          );
          expect(pValue).toBeGreaterThan(0);
          expect(pValue).toBeLessThanOrEqual(1);
          if (smallest !== undefined) expect(pValue).toBeGreaterThanOrEqual(smallest * (1 - 1e-9));
        }
      }),
      { numRuns: runs(1000, 150) },
    );
  });
});
