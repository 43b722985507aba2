import type { QuestionRecord } from "../model/run.ts";
import { detectableDrop } from "../statistics/detectable-drop.ts";
import { costChange } from "./cost-change.ts";
import { match } from "./match.ts";
import { commonNames } from "./names.ts";
import { sideOf } from "./questions.ts";
import { rungChanges } from "./rung-changes.ts";
import { transitions } from "./transitions.ts";
import { judgeChange, type TestSettings } from "./verdict.ts";

/** Share of questions that change by themselves between two runs of one system; typical of LLM systems. */
const FLIPS = 0.1;

export type CompareSettings = TestSettings & {
  /** Ids of questions that no test looks at: known to be flaky, or a known and accepted regression. */
  readonly waived: ReadonlySet<string>;
};

/** Compares two runs question by question. The order of either does not matter. */
export function compareRuns(base: Iterable<QuestionRecord>, head: Iterable<QuestionRecord>, settings: CompareSettings) {
  const before = sideOf(base);
  const after = sideOf(head);
  const { pairs, added, removed, unanswered } = match(before, after, commonNames(before, after));
  const tested = settings.waived.size === 0 ? pairs : pairs.filter((pair) => !settings.waived.has(pair.after.id));
  const { regressed, fixed, stillFailing, stillPassing, table } = transitions(tested);
  const { verdict, test, pValue, change } = judgeChange(tested, settings);
  return {
    verdict,
    test,
    pValue,
    alpha: settings.alpha,
    change,
    matched: pairs.length,
    baselineQuestions: before.questions.length,
    newlyFailing: [...regressed],
    fixed: [...fixed],
    stillFailing,
    stillPassing,
    added: [...added],
    removed: [...removed],
    unanswered: [...unanswered],
    unstable: after.questions
      .filter(({ passRate }) => passRate > 0 && passRate < 1)
      .map(({ id }) => id)
      .sort(),
    waived: pairs.length - tested.length,
    detectableDrop: detectableDrop(tested.length, FLIPS),
    cost: costChange(pairs),
    rungs: rungChanges(tested, settings.alpha),
    transitions: table,
  };
}
