import type { History, LeftOut, PastRun, RunIdentity } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import type { QuestionRecord } from "../model/run.ts";
import { timeIn } from "../model/time.ts";
import { reason } from "../reasons/index.ts";
import { answersBeside } from "../regression/match.ts";
import { type Asked, type Question, type Side, sideOf } from "../regression/questions.ts";

/** One run among the others. */
export type TimelineRun = {
  readonly name: string;
  /** Of the reports that tell of it. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  readonly side: Side;
  /** Whether it answered less than half of what the runs around it did: it was broken off, and says little. */
  readonly isBrokenOff: boolean;
  /** The questions of this run, the last of the timeline, as they fared then; those that were not answered are missing. */
  readonly answers: ReadonlyMap<Asked, Question>;
  /** The same of those that have no judged answer in one of the two. */
  readonly unanswered: ReadonlyMap<Asked, Asked>;
};

/** Fewer different measurements can agree by chance. */
const LEAST_MEASURED = 3;

/** Distinct runs, oldest first; the last is the one that is judged. */
export type Timeline = {
  readonly moments: readonly TimelineRun[];
  readonly leftOut: readonly LeftOut[];
  /** Runs that do not say when they were made: they stand first, by name. */
  readonly untimed: number;
};

/**
 * Puts earlier runs in order. A run counts once, however often it was tried: reports of one workflow run are one, a
 * later attempt's answers in place of an earlier one's, and so are copies of one report, and reports that were made of
 * one log. Left out, and said, is what is no run before this one: of other questions, made later, or this run itself.
 *
 * @param now the run that is judged
 */
export function timelineOf(
  history: History,
  now: { readonly run: RunIdentity; readonly questions: readonly QuestionRecord[] },
): Timeline {
  const leftOut: LeftOut[] = [...history.leftOut];
  const present = sideOf(now.questions);
  const distinct = distinctRuns(history.runs, leftOut).filter((past) => {
    const why = whyNotEarlier(past, now);
    if (why !== undefined) leftOut.push({ name: past.name, reason: why });
    return why === undefined;
  });
  const found: Omit<TimelineRun, "isBrokenOff">[] = [];
  for (const { name, digests, run, questions } of distinct.sort(inOrder)) {
    const side = sideOf(questions);
    const { answers, unanswered } = answersBeside(side, present);
    if (answers.size === 0) leftOut.push({ name, reason: whyNothingInCommon(side, present) });
    else found.push({ name, digests, run, side, answers, unanswered });
  }
  const untimed = found.filter(({ run }) => timeOf(run) === undefined).length;
  const itself = new Map(present.questions.map((question) => [question, question]));
  found.push({ name: "this run", digests: [], run: now.run, side: present, answers: itself, unanswered: new Map() });
  return { moments: withBreaks(found), leftOut, untimed };
}

function withBreaks(found: readonly Omit<TimelineRun, "isBrokenOff">[]): TimelineRun[] {
  let whole = 0;
  return found.map((moment, at) => {
    const size = moment.side.questions.length;
    const next = found[at + 1]?.side.questions.length;
    const isBrokenOff = size * 2 < whole && next !== undefined && size * 2 < next;
    if (!isBrokenOff) whole = size;
    return { ...moment, isBrokenOff };
  });
}

/** Why a run is not one before this one; `undefined` where it may be. */
function whyNotEarlier(
  { run, questions }: PastRun,
  now: { readonly run: RunIdentity; readonly questions: readonly QuestionRecord[] },
): Reason | undefined {
  if (run.id !== null && run.id === now.run.id) return reason("this-run", {});
  const [time, present] = [timeOf(run), timeOf(now.run)];
  if (time !== undefined && present !== undefined && time > present) return reason("made-later", {});
  // Without the id of a workflow run, the same latencies to the millisecond are the same log.
  if (run.id !== null && now.run.id !== null) return undefined;
  const print = fingerprint(run, questions);
  return print !== undefined && print === fingerprint(now.run, now.questions)
    ? reason("same-log", { as: "" })
    : undefined;
}

/**
 * What answers took, one by one, and what answered; `undefined` where no latencies tell runs apart: a deterministic
 * system gives the same answers at the same cost every night, and never in the same milliseconds.
 */
function fingerprint({ versions }: RunIdentity, questions: readonly QuestionRecord[]): string | undefined {
  const measured = new Set(questions.flatMap(({ latencyMs }) => latencyMs ?? []));
  if (measured.size < LEAST_MEASURED || measured.size * 2 < questions.length) return undefined;
  const rows = questions.map(({ id, variant, trial, outcome, latencyMs }) =>
    [id, variant, trial, outcome, latencyMs].join("\u0000"),
  );
  return [JSON.stringify(versions), ...rows].join("\n");
}

function whyNothingInCommon(side: Side, present: Side): Reason {
  if (side.questions.length === 0)
    return side.unanswered.length > 0 ? reason("nothing-answered", {}) : reason("without-ids", {});
  const ids = new Set(present.questions.map(({ id }) => id));
  return side.questions.some(({ id }) => ids.has(id)) ? reason("other-variants", {}) : reason("other-questions", {});
}

/** A run with the digests of all its reports. */
type DistinctRun = PastRun & { readonly digests: readonly string[] };

/** Reports of one run put together, copies of one left out. */
function distinctRuns(runs: readonly PastRun[], leftOut: LeftOut[]): DistinctRun[] {
  const known = new Map<string, PastRun>();
  const prints = new Map<string, PastRun>();
  // Runs that have an id stay; what the command made of the same log goes.
  const isEvery = runs.every(({ run }) => run.id !== null);
  const ordered = [...runs].sort((a, b) => Number(a.run.id === null) - Number(b.run.id === null));
  const groups = new Map<string, PastRun[]>();
  for (const run of ordered) {
    const earlier = known.get(run.digest);
    if (earlier !== undefined) {
      leftOut.push({ name: run.name, reason: reason("copy", { of: earlier.name }) });
      continue;
    }
    known.set(run.digest, run);
    const print = isEvery ? undefined : fingerprint(run.run, run.questions);
    const same = print === undefined ? undefined : prints.get(print);
    if (print !== undefined && same === undefined) prints.set(print, run);
    if (same !== undefined && (same.run.id === null || run.run.id === null)) {
      leftOut.push({ name: run.name, reason: reason("same-log", { as: same.name }) });
      continue;
    }
    const key = run.run.id === null ? `file ${run.digest}` : `run ${run.run.id}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].map(together);
}

/** What several reports of one run say: of a question that more than one has answered, the latest attempt's answers. */
function together(reports: readonly PastRun[]): DistinctRun {
  const latestFirst = [...reports].sort((a, b) => (b.run.attempt ?? 0) - (a.run.attempt ?? 0) || inOrder(b, a));
  const [latest, ...others] = latestFirst;
  if (latest === undefined) throw new Error("a run without a report");
  const digests = reports.map(({ digest }) => digest);
  if (others.length === 0) return { ...latest, digests };
  const answered = new Set<string>();
  const parts = latestFirst.map((report) => {
    const added = report.questions.filter((question) => isAnswer(question) && !answered.has(identityOf(question)));
    for (const question of added) answered.add(identityOf(question));
    return added;
  });
  const used = latestFirst.filter((_, at) => (parts[at]?.length ?? 0) > 0);
  const silent = latestFirst.map((report) =>
    report.questions.filter((question) => !isAnswer(question) && !answered.has(identityOf(question))),
  );
  const questions = [...parts, ...silent].flat();
  const union = (kind: keyof RunIdentity["versions"]) => [...new Set(used.flatMap(({ run }) => run.versions[kind]))];
  const versions = {
    model: union("model"),
    prompt: union("prompt"),
    index: union("index"),
    context: union("context"),
  };
  const createdAt = latestFirst.map(({ run }) => run.createdAt).find((time) => time !== null) ?? null;
  return { ...latest, digests, run: { ...latest.run, createdAt, versions }, questions };
}

function isAnswer({ outcome, category }: QuestionRecord): boolean {
  return (
    outcome !== "ungraded" && outcome !== "skipped" && category !== "infrastructure" && category !== "grader-error"
  );
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

/** When it was made, in milliseconds since 1970; `undefined` where it does not say so. */
export function timeOf({ createdAt }: Pick<RunIdentity, "createdAt">): number | undefined {
  return timeIn(createdAt);
}

/** Numbers in names by their value: `run-9` before `run-10`. */
function byName(a: string, b: string): number {
  const padded = (name: string) => name.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
  const [x, y] = [padded(a), padded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
