import type { LeftOut } from "../model/history.ts";
import { plainId } from "../model/question-id.ts";
import { boldest, groupedTest, type QuestionTrials } from "../statistics/conditional-test.ts";
import { twoLooks } from "../statistics/two-looks.ts";
import { exchanged, type Group, marksIn } from "./groups.ts";
import { match } from "./match.ts";
import { commonNames } from "./names.ts";
import { type EarlierRun, type Pooled, pooledOf, together } from "./pooled.ts";
import type { Asked, Question, Side } from "./questions.ts";
import { isAtMost, judgeChange, LIKELY, type TestSettings, type Verdict } from "./verdict.ts";

/** Answers to questions that were asked again, file by file, and what could not be read as such. */
export type Reruns = {
  readonly runs: readonly { readonly name: string; readonly side: Side }[];
  readonly leftOut: readonly LeftOut[];
};

/** What the first look found, and what it was taken at. */
export type FirstLook = {
  readonly after: Side;
  readonly pooled: Pooled;
  readonly runs: readonly EarlierRun[];
  readonly judged: Verdict;
  readonly newlyFailing: readonly Question[];
  readonly waived: ReadonlySet<string>;
};

/** From so high a p-value on, asking again has cleared the change. */
const CLEARED = 0.8;
/** What a whole run is held to that is asked for because asking again has cleared the change. */
const WHOLE_LEVEL = 0.05;

/**
 * Whether a run that looks worse is, by asking again. Suspicious is a run that as a whole got worse and whose p-value is at
 * most 0.2: its newly failing questions that the base branch mostly passes are to be asked again, and their clusters with
 * them. The same test compares these answers with all earlier ones, the failed one among the earlier; the two p-values
 * together are held to the level. Answers that all pass, or nearly, clear the change, however small the first p-value: an
 * outage fails many questions at once. Then the whole suite has to be asked once more, and is held to 5 %.
 *
 * Never is it enough that a question fails again: of unchanged runs with a failure 73 % would be red.
 *
 * @param reruns null where none are asked for
 * @returns `undefined` where the run is not suspicious
 */
export function secondLook(first: FirstLook, reruns: Reruns | null, settings: TestSettings) {
  const { judged, pooled } = first;
  const drop = -judged.change.difference;
  const limit = Math.max(LIKELY, judged.alpha);
  if (!judged.isNetLoss || judged.pValue > limit || judged.pNet > limit) return undefined;
  const failing = first.newlyFailing.filter((question) => {
    const past = together(pooled.questions.get(question)?.earlier ?? []);
    return past.passed * 2 > past.trials;
  });
  if (failing.length === 0) return undefined;
  const again = withClusters(failing, first);
  const level = twoLooks(judged.alpha, limit);
  // As the log names them, without what a report tells them apart by: that is what an evaluation knows them by.
  const questions = [...new Set(again.map(plainId))].sort();
  const pending = { verdict: judged.verdict, stage: "questions" as const, questions, level };
  if (reruns === null) return pending;
  const leftOut = reruns.leftOut.length === 0 ? {} : { leftOut: [...reruns.leftOut] };
  const { targeted, whole } = sorted(reruns, first.after, new Set(again));
  const answered = answersAgain(failing, targeted);
  if (answered.answers === 0) return { ...pending, ...leftOut, asked: answered };
  const { pValue, method } = testAgain(failing, targeted, first, settings);
  const isComplete = answered.questions === failing.length;
  const isCleared = isComplete && (answered.passed === answered.answers || pValue > CLEARED);
  const isRed = drop >= settings.minDrop && (isAtMost(judged.pValue, level) || isAtMost(judged.pValue * pValue, level));
  const found = { level, questions, ...leftOut, asked: answered, test: `conditional-${method}` as const, pValue };
  const otherwise = judged.verdict === "regressed" ? "inconclusive" : judged.verdict;
  if (!isCleared) {
    // What was not asked again clears nothing.
    const stays = !isComplete && judged.verdict === "regressed";
    return { ...found, verdict: isRed || stays ? ("regressed" as const) : otherwise, stage: "none" as const };
  }
  const [run] = whole.slice(-1);
  if (run === undefined) return { ...found, verdict: otherwise, stage: "all" as const };
  const last = judgeWhole(run, first, settings);
  return {
    ...found,
    verdict: last.verdict === "regressed" ? ("regressed" as const) : otherwise,
    stage: "none" as const,
    whole: {
      name: run.name,
      ...coverageOf(run, first.after),
      pValue: last.pValue,
      alpha: WHOLE_LEVEL,
      isWorse: last.verdict === "regressed",
    },
  };
}

type Rerun = {
  readonly name: string;
  readonly answers: ReadonlyMap<Asked, Question>;
  readonly marks: ReadonlyMap<Asked, string>;
};

/** With all questions of the clusters that they are in. */
function withClusters(failing: readonly Question[], { after, pooled, waived }: FirstLook): readonly Asked[] {
  const clusters = new Set(failing.flatMap((question) => pooled.questions.get(question)?.cluster ?? []));
  const own = new Set<Asked>(failing);
  return [...after.questions, ...after.unanswered].filter(
    (question) =>
      own.has(question) || (question.cluster !== null && clusters.has(question.cluster) && !waived.has(question.id)),
  );
}

/** The files that answer what was to be asked again, and those of the whole suite. Where there are only these, they do both. */
function sorted({ runs }: Reruns, after: Side, again: ReadonlySet<Asked>) {
  const others = after.questions.filter((question) => !again.has(question));
  const targeted: Rerun[] = [];
  const whole: Rerun[] = [];
  for (const { name, side } of runs) {
    const matched = match(side, after, commonNames(side, after));
    const answers = new Map<Asked, Question>(matched.pairs.map((pair) => [pair.after, pair.before]));
    const marks = new Map<Asked, string>(
      [...matched.pairs, ...matched.unanswered].map((pair) => [pair.after, pair.before.marks]),
    );
    const isWhole = others.length > 0 && others.filter((question) => answers.has(question)).length * 2 > others.length;
    (isWhole ? whole : targeted).push({ name, answers, marks });
  }
  return { targeted: targeted.length > 0 ? targeted : whole, whole };
}

function coverageOf({ answers }: Rerun, { questions }: Side) {
  return { answered: questions.filter((question) => answers.has(question)).length, questions: questions.length };
}

function answersAgain(failing: readonly Question[], reruns: readonly Rerun[]) {
  let [questions, answers, passed] = [0, 0, 0];
  for (const question of failing) {
    const found = together(answersTo(question, reruns));
    if (found.trials > 0) questions += 1;
    answers += found.trials;
    passed += found.passed;
  }
  return { toAsk: failing.length, questions, answers, passed };
}

function answersTo(question: Asked, reruns: readonly Rerun[]) {
  return reruns.flatMap(({ answers }) => {
    const found = answers.get(question);
    return found === undefined ? [] : [found.answers];
  });
}

/** The answers of the second look against all earlier ones, those of the first look among them. */
function testAgain(
  failing: readonly Question[],
  reruns: readonly Rerun[],
  { pooled, runs }: FirstLook,
  { method }: TestSettings,
) {
  const inGroup = new Map<string, Question[]>();
  const single: QuestionTrials[] = [];
  for (const question of failing) {
    const known = pooled.questions.get(question);
    if (known === undefined) continue;
    // Also of a group of which one question failed whole runs are exchanged.
    if (known.cluster !== undefined) {
      const members = inGroup.get(known.cluster);
      if (members === undefined) inGroup.set(known.cluster, [question]);
      else members.push(question);
      continue;
    }
    const before = together([...known.earlier, known.after]);
    const after = together(answersTo(question, reruns));
    single.push({
      before: before.trials,
      passedBefore: before.passed,
      after: after.trials,
      passedAfter: after.passed,
    });
  }
  const groups = [...inGroup.values()].map(
    (members): Group => ({
      members: members.map((question) => ({
        earlier: [question.marks, ...runs.map((run) => marksIn(run, question))],
        after: marksAgain(question, reruns),
      })),
    }),
  );
  const test = groupedTest(
    single,
    groups.flatMap((group) => exchanged(group, false) ?? []),
    true,
  );
  const used = boldest(test, method);
  return { pValue: test.pValue(used), method: used };
}

/** Every file is a run; of a single one, every round of as many answers as the run itself had. */
function marksAgain(question: Question, reruns: readonly Rerun[]): readonly string[] {
  const [only, ...more] = reruns;
  if (only === undefined || more.length > 0) return reruns.map(({ marks }) => marks.get(question) ?? "");
  const marks = only.marks.get(question) ?? "";
  const size = Math.max(1, question.marks.length);
  return Array.from({ length: Math.max(1, Math.ceil(marks.length / size)) }, (_, round) =>
    marks.slice(round * size, (round + 1) * size),
  );
}

/** A run of the whole suite as if it were the only one. */
function judgeWhole(whole: Rerun, { after, runs, waived }: FirstLook, settings: TestSettings): Verdict {
  const asked = [...after.questions, ...after.unanswered].flatMap((key) => {
    const found = waived.has(key.id) ? undefined : whole.answers.get(key);
    return found === undefined ? [] : [{ key, after: found }];
  });
  const { questions, groups } = pooledOf(asked, runs);
  const alpha = { fewRuns: WHOLE_LEVEL, manyRuns: WHOLE_LEVEL };
  return judgeChange([...questions.values()], groups, runs.length, { ...settings, alpha });
}
