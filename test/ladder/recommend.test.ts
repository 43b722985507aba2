import { describe, expect, test } from "vitest";
import { nextRung, recommend } from "../../src/ladder/recommend.ts";
import { emptyCounts } from "../../src/model/counts.ts";
import { askedOnce } from "../asked-once.ts";

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
