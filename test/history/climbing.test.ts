import { describe, expect, test } from "vitest";
import type { Category } from "../../src/model/rung.ts";
import { climbAfter, FAILED, type Lines, linesOf, many, PASSED, repeat, type Versions } from "./past-runs.ts";

const PASSES = many("fine", 20, PASSED);

function climbing(logs: readonly Lines[], category: Category) {
  const found = climbAfter(logs).climbing.find((each) => each.category === category);
  if (found === undefined) throw new Error(`nothing is said of ${category}`);
  return found;
}

const check = (logs: readonly Lines[], category: Category, id: string) =>
  climbing(logs, category).checks.find((each) => each.id === id);

/** The same five failures of a rung through versions of what it changes. */
const stuck = (rung: Exclude<Category, "model">, versions: readonly Versions[]) =>
  versions.map((version) => linesOf({ ...PASSES, ...many("bad", 5, FAILED[rung]) }, version));

describe("when to climb", () => {
  const series = {
    prompt: ["p1", "p2", "p3"].map((prompt) => ({ prompt })),
    retrieval: ["i1", "i2", "i3"].map((index) => ({ index })),
    context: ["c1", "c2", "c3"].map((context) => ({ context })),
  } as const;

  test.each(["prompt", "retrieval", "context"] as const)(
    "the same %s failures through three versions are a reason",
    (rung) => {
      expect(check(stuck(rung, series[rung]), rung, "outlived-versions")).toMatchObject({
        status: "met",
        facts: { survivors: 5, failures: 5 },
      });
      // They are all that fails: another kind of fix on this rung is needed, and nothing dearer.
      expect(climbing(stuck(rung, series[rung]), rung)).toMatchObject({
        verdict: "held",
        confirmed: [rung],
        failures: 5,
      });
    },
  );

  test.each(["prompt", "retrieval", "context"] as const)(
    "and to climb from %s where most of the trouble is elsewhere",
    (rung) => {
      const logs = stuck(rung, series[rung]).map((log) => [...log, ...linesOf(many("hard", 20, FAILED.model))]);
      expect(climbing(logs, rung)).toMatchObject({ verdict: "climb", confirmed: [], failures: 5 });
    },
  );

  test("however few failures there are, a rung that all of them are on is not climbed from", () => {
    for (const count of [3, 9, 10, 30]) {
      const logs = ["i1", "i2", "i3"].map((index) =>
        linesOf({ ...PASSES, ...many("bad", count, FAILED.retrieval) }, { index }),
      );
      expect(climbing(logs, "retrieval").verdict, String(count)).toBe("held");
    }
  });

  test("nor one that comes first in the whole run, wherever it has failures", () => {
    const part = (name: string, answers: Parameters<typeof linesOf>[0]) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [`${name}-${id}`, { ...answer, category: name }]),
      );
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf(
        {
          ...part("a", many("lost", 40, FAILED.retrieval)),
          ...part("b", { ...many("lost", 4, FAILED.retrieval), ...many("hard", 16, FAILED.model) }),
        },
        { index },
      ),
    );
    const found = climbAfter(logs).climbing.filter(({ category }) => category === "retrieval");
    expect(found.map(({ questionCategory, verdict, confirmed }) => [questionCategory, verdict, confirmed])).toEqual([
      ["a", "held", ["retrieval"]],
      ["b", "held", ["retrieval"]],
    ]);
  });

  test("failures without a signal are no ground: nobody knows that they are the prompt's", () => {
    const logs = ["p1", "p2", "p3"].map((prompt) =>
      linesOf({ ...PASSES, ...many("bad", 5, { grade: "wrong" }) }, { prompt }),
    );
    expect(check(logs, "prompt", "outlived-versions")).toMatchObject({
      status: "unknown",
      facts: { failures: 5, known: 0 },
    });
    expect(climbAfter(logs).clusters).toEqual([]);
  });

  test("repeats and systems are no further failures", () => {
    const log = (index: string) =>
      ["a", "b"].flatMap((variant) =>
        repeat(3, () => linesOf({ ...many("bad", 2, FAILED.retrieval), ...many("hard", 9, FAILED.model) }, { index }))
          .flat()
          .map((line) => ({ ...line, variant })),
      );
    const logs = ["i1", "i2", "i3"].map(log);
    expect(climbing(logs, "retrieval").failures).toBe(2);
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({
      status: "not met",
      facts: { failures: 2, survivors: 2 },
    });
  });

  test("what is in quarantine is no ground", () => {
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf({ ...PASSES, ...many("bad", 5, FAILED.retrieval), form: FAILED.prompt }, { index }),
    );
    const quarantine = repeat(5, (at) => ({ question: `bad${at + 1}`, reason: "flaky" }));
    const climb = climbAfter(logs, { quarantine });
    expect(climb.climbing.map(({ category }) => category)).toEqual(["prompt"]);
    expect(climb.clusters.map(({ category }) => category)).toEqual(["prompt"]);
  });

  test("two versions are not several", () => {
    const logs = stuck("retrieval", [{ index: "i1" }, { index: "i2" }]);
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({
      status: "not met",
      facts: { versions: ["i1", "i2"] },
    });
    expect(climbing(logs, "retrieval").verdict).toBe("stay");
  });

  test("without versions, or without a history, nobody knows", () => {
    expect(check(stuck("prompt", [{}, {}, {}, {}]), "prompt", "outlived-versions")?.status).toBe("unknown");
    const alone = climbing(stuck("prompt", [{ prompt: "p1" }]), "prompt");
    expect(alone.checks[0]?.status).toBe("unknown");
    expect(alone.verdict).toBe("unknown");
  });

  test("a run with two versions does not say which of them a question had", () => {
    const mixed = linesOf({ ...PASSES, ...many("bad", 5, FAILED.prompt) }, { prompt: "p2" }).map((line, at) => ({
      ...line,
      prompt_version: at % 2 === 0 ? "p2" : "p3",
    }));
    const [first = []] = stuck("prompt", [{ prompt: "p1" }]);
    expect(check([first, mixed, mixed], "prompt", "outlived-versions")).toMatchObject({
      status: "unknown",
      facts: { versions: ["p1"] },
    });
  });

  test("other questions failing with every version is no ceiling", () => {
    const logs = ["i1", "i2", "i3"].map((index, at) =>
      linesOf({ ...many("q", 15, PASSED), ...many(`wave${at}-`, 5, FAILED.retrieval) }, { index }),
    );
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({ status: "not met", facts: { survivors: 0 } });
  });

  test("nor is a rung that still repairs a lot, though some of it stays", () => {
    const failing = [14, 10, 5];
    const logs = failing.map((count, at) =>
      linesOf({ ...many("q", 20, PASSED), ...many("q", count, FAILED.retrieval) }, { index: `i${at}` }),
    );
    const found = check(logs, "retrieval", "outlived-versions");
    expect(found).toMatchObject({ status: "not met", facts: { survivors: 5, failures: 5, better: 9, worse: 0 } });
  });

  test("the evidence arrives now and answers are still wrong: the trouble is on a dearer rung", () => {
    const before = linesOf({ ...PASSES, ...many("bad", 6, FAILED.retrieval) }, { index: "i1" });
    const after = linesOf(
      { ...PASSES, ...many("bad", 1, FAILED.retrieval), ...many("worse", 12, FAILED.context) },
      { index: "i2" },
    );
    expect(check([before, after], "retrieval", "moved-on")).toMatchObject({
      status: "met",
      facts: { dearer: ["context"] },
    });
    expect(climbing([before, after], "retrieval").verdict).toBe("climb");
  });

  test("nobody climbs from a rung while its rule, or a cheaper one's, is confirmed", () => {
    const logs = ["c1", "c2", "c3"].map((context) =>
      linesOf({ ...PASSES, ...many("bad", 3, FAILED.context), ...many("form", 12, FAILED.prompt) }, { context }),
    );
    expect(climbing(logs, "context")).toMatchObject({ verdict: "held", confirmed: ["prompt"] });
    const ceiling = ["i1", "i2", "i3"].map((index) =>
      linesOf({ ...PASSES, ...many("bad", 12, FAILED.retrieval) }, { index }),
    );
    expect(climbing(ceiling, "retrieval")).toMatchObject({ verdict: "held", confirmed: ["retrieval"] });
  });

  test("categories of questions are looked at by themselves", () => {
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf(
        {
          ...many("a", 20, { ...PASSED, category: "auth" }),
          ...many("lost", 12, { ...FAILED.retrieval, category: "auth" }),
          ...many("form", 3, { ...FAILED.context, category: "billing" }),
        },
        { index, context: index },
      ),
    );
    const found = climbAfter(logs).climbing.map(({ questionCategory, category, verdict }) => [
      questionCategory,
      category,
      verdict,
    ]);
    expect(found).toEqual([
      ["auth", "retrieval", "held"],
      ["billing", "context", "held"],
    ]);
  });
});
