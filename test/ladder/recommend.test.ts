import { describe, expect, test } from "vitest";
import { nextRung, recommend } from "../../src/ladder/recommend.ts";
import { emptyCounts } from "../../src/model/counts.ts";
import { askedOnce } from "../asked-once.ts";
import { gate, lines } from "../kinds/gate.ts";

const RULES = { prompt: 0.3, retrieval: 0.3, context: 0.2, model: 0.2 };

function statuses(retrieval: number, prompt: number, context: number, model: number) {
  const failed = retrieval + prompt + context + model;
  const recommendations = recommend(
    askedOnce({ ...emptyCounts(), entries: failed + 10, passed: 10, failed, retrieval, prompt, context, model }),
    RULES,
  );
  return {
    next: nextRung(recommendations),
    statuses: Object.fromEntries(recommendations.map(({ category, status }) => [category, status])),
  };
}

describe("decision rules", () => {
  test("a share above its rule suggests; beyond chance, with ten failures or more, it confirms", () => {
    expect(statuses(4, 5, 1, 0).statuses).toEqual({ retrieval: "suggested", prompt: "suggested", context: "below" });
    expect(statuses(6, 4, 0, 0).statuses).toEqual({ retrieval: "confirmed", prompt: "suggested" });
    expect(statuses(5, 0, 0, 0).statuses).toEqual({ retrieval: "suggested" });
  });

  test("a share at its rule is not above it", () => {
    expect(statuses(3, 3, 2, 2).statuses).toEqual({
      retrieval: "below",
      prompt: "below",
      context: "below",
      model: "below",
    });
  });

  test("the model waits while a cheaper rung is confirmed", () => {
    expect(statuses(60, 0, 0, 40).statuses).toEqual({ retrieval: "confirmed", model: "after-cheaper" });
    expect(statuses(0, 2, 1, 7).statuses).toEqual({ prompt: "below", context: "below", model: "confirmed" });
  });

  test("the next rung is the first whose rule fires, else the first with any failure", () => {
    expect(statuses(1, 8, 0, 0).next).toBe("prompt");
    expect(statuses(0, 0, 3, 7).next).toBe("context");
    expect(statuses(3, 3, 2, 2).next).toBe("retrieval");
    expect(statuses(0, 0, 0, 0).next).toBeNull();
  });

  test("headroom is the pass rate with all of the rung's failures fixed", () => {
    const [first] = recommend(
      askedOnce({ ...emptyCounts(), entries: 15, passed: 9, failed: 6, retrieval: 3, prompt: 2, model: 1 }),
      RULES,
    );
    expect(first).toMatchObject({ rung: "2", category: "retrieval", failures: 3, share: 0.5, headroom: 0.8 });
  });
});

describe("failures of the model by elimination", () => {
  const counts = { ...emptyCounts(), entries: 30, passed: 10, failed: 20, prompt: 2, model: 18 };
  const statusOf = (unresolved: number) =>
    recommend(askedOnce(counts), RULES, 1, { unresolved }).find(({ category }) => category === "model")?.status;

  test("are unresolved, counted and next all the same", () => {
    expect(statusOf(18)).toBe("unresolved");
    expect(nextRung(recommend(askedOnce(counts), RULES, 1, { unresolved: 18 }))).toBe("model");
    const [, model] = recommend(askedOnce(counts), RULES, 1, { unresolved: 18 });
    expect(model).toMatchObject({ failures: 18, share: 0.9 });
  });

  test("leave the rule to what was seen to be the model's", () => {
    expect(statusOf(0)).toBe("confirmed");
    expect(statusOf(8)).toBe("confirmed");
    expect(statusOf(15)).toBe("unresolved");
  });

  test("are never confirmed or suggested in a report, and the words say what would settle them", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      question_id: `q${at}`,
      grade: at < 15 ? "correct" : "wrong",
      retrieval_hit: true,
    }));
    const files = { "log.jsonl": lines(rows) };
    const { recommendations, nextRung: next } = JSON.parse((await gate(files, "log.jsonl", "--format", "json")).stdout);
    expect([recommendations.length, recommendations[0].status, next]).toEqual([1, "unresolved", "model"]);
    const said = (await gate(files, "log.jsonl")).stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain("Find out first whether prompt, context or model is at fault");
    expect(said).toContain("Ask some of them again with one thing changed before spending");
    // Nor does a label of one's own rule out what is cheaper.
    const labelled = {
      "log.jsonl": lines(rows.map((row) => ({ ...row, failure_label: "weak_model" }))),
      "c.yml": "labels: { weak_model: model }\n",
    };
    const other = JSON.parse((await gate(labelled, "log.jsonl", "--config", "c.yml", "--format", "json")).stdout);
    expect(other.recommendations[0].status).toBe("unresolved");
  });
});
