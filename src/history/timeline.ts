import { match } from "../compare/match.ts";
import { type Question, type Side, sideOf } from "../compare/questions.ts";
import type { History, LeftOut, PastRun, RunIdentity } from "../model/history.ts";
import type { QuestionRecord } from "../model/run.ts";

/** One run among the others. */
export type Moment = {
  readonly name: string;
  readonly run: RunIdentity;
  readonly side: Side;
  /** The questions of this run, the last of the timeline, as they fared then; those that were not answered are missing. */
  readonly answers: ReadonlyMap<Question, Question>;
};

/** Distinct runs, oldest first; the last is the one that is judged. */
export type Timeline = {
  readonly moments: readonly Moment[];
  readonly leftOut: readonly LeftOut[];
  /** Runs that do not say when they were made: they stand first, by name. */
  readonly untimed: number;
};

/**
 * Puts earlier runs in order. A run counts once, however often it was tried: reports of one workflow run are one, a
 * later attempt's answers in place of an earlier one's, and so are copies of one report. Left out, and said, is what
 * cannot be compared with this run: other questions, or this run itself.
 *
 * @param now the run that is judged
 */
export function timelineOf(
  history: History,
  now: { readonly run: RunIdentity; readonly questions: readonly QuestionRecord[] },
): Timeline {
  const leftOut: LeftOut[] = [...history.leftOut];
  const present = sideOf(now.questions);
  const distinct = distinctRuns(history.runs, leftOut).filter(({ name, run }) => {
    const isThis = run.id !== null && run.id === now.run.id;
    if (isThis) leftOut.push({ name, reason: "it is of this run" });
    return !isThis;
  });
  const moments: Moment[] = [];
  for (const { name, run, questions } of distinct.sort(inOrder)) {
    const side = sideOf(questions);
    const answers = new Map(match(side, present).pairs.map(({ before, after }) => [after, before]));
    if (answers.size === 0) leftOut.push({ name, reason: "it has no question in common with this run" });
    else moments.push({ name, run, side, answers });
  }
  const untimed = moments.filter(({ run }) => timeOf(run) === undefined).length;
  const itself = new Map(present.questions.map((question) => [question, question]));
  moments.push({ name: "this run", run: now.run, side: present, answers: itself });
  return { moments, leftOut, untimed };
}

/** Reports of one run put together, copies of one left out. */
function distinctRuns(runs: readonly PastRun[], leftOut: LeftOut[]): PastRun[] {
  const known = new Map<string, PastRun>();
  const groups = new Map<string, PastRun[]>();
  for (const run of runs) {
    const earlier = known.get(run.digest);
    if (earlier !== undefined) {
      leftOut.push({ name: run.name, reason: `it is a copy of ${earlier.name}` });
      continue;
    }
    known.set(run.digest, run);
    const key = run.run.id === null ? `file ${run.digest}` : `run ${run.run.id}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].map(together);
}

/** What several reports of one run say: of a question that more than one has, the latest attempt's answers. */
function together(reports: readonly PastRun[]): PastRun {
  const latestFirst = [...reports].sort((a, b) => inOrder(b, a));
  const [latest, ...others] = latestFirst;
  if (latest === undefined) throw new Error("a run without a report");
  if (others.length === 0) return latest;
  const questions: QuestionRecord[] = [];
  const answered = new Set<string>();
  for (const report of latestFirst) {
    const added = report.questions.filter((question) => !answered.has(identityOf(question)));
    questions.push(...added);
    for (const question of added) answered.add(identityOf(question));
  }
  const union = (kind: keyof RunIdentity["versions"]) => [
    ...new Set(latestFirst.flatMap(({ run }) => run.versions[kind])),
  ];
  const versions = {
    model: union("model"),
    prompt: union("prompt"),
    index: union("index"),
    context: union("context"),
  };
  return { ...latest, run: { ...latest.run, versions }, questions };
}

function identityOf({ id, detail, variant }: QuestionRecord): string {
  return JSON.stringify([id, detail, variant]);
}

/** By time, then by attempt, then by name; what has no time comes first. */
function inOrder(a: PastRun, b: PastRun): number {
  const [x, y] = [timeOf(a.run) ?? Number.NEGATIVE_INFINITY, timeOf(b.run) ?? Number.NEGATIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  const attempts = (a.run.attempt ?? 0) - (b.run.attempt ?? 0);
  return attempts !== 0 ? attempts : byName(a.name, b.name);
}

/** Numbers in names by their value: `run-9` before `run-10`. */
function byName(a: string, b: string): number {
  const padded = (name: string) => name.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
  const [x, y] = [padded(a), padded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function timeOf({ createdAt }: RunIdentity): number | undefined {
  const time = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return Number.isNaN(time) ? undefined : time;
}
