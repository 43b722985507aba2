import type { GroupRuns } from "../statistics/exchanged-runs.ts";
import { byCluster } from "./clusters.ts";
import type { EarlierRun } from "./pooled.ts";
import type { Asked } from "./questions.ts";

/** Questions of one cluster, two at least, with their marks in the runs that they are compared with. */
export type Group = {
  readonly members: readonly {
    /** In each earlier run, the newest first; empty where it was not asked. */
    readonly earlier: readonly string[];
    /** In each later run. */
    readonly after: readonly string[];
  }[];
};

/** One answer that all later runs have: to which question, and in which of its trials. */
type Cell = { readonly member: number; readonly trial: number };

/**
 * The groups among questions, and those that stand alone. A cluster of which one question was asked is none.
 *
 * @param asked questions with their marks in each later run
 */
export function groupsOf<T extends { readonly key: Asked; readonly marks: readonly string[] }>(
  asked: readonly T[],
  runs: readonly EarlierRun[],
): { readonly groups: readonly Group[]; readonly single: readonly T[] } {
  const { grouped, single } = byCluster(asked, ({ key }) => key.cluster);
  const groups = grouped.map((members) => ({
    members: members.map(({ key, marks }) => ({ earlier: runs.map((run) => marksIn(run, key)), after: marks })),
  }));
  return { groups, single };
}

/** The marks of a question in an earlier run; empty where it was not asked. */
export function marksIn({ answers, unanswered }: Pick<EarlierRun, "answers" | "unanswered">, key: Asked): string {
  return (answers.get(key) ?? unanswered.get(key))?.marks ?? "";
}

/**
 * What of a group is compared: whole runs, and of them the answers that all have. A group is never cut by who answered; of
 * runs that miss some of the answers, so many are taken that most answers remain.
 *
 * @param withoutNewest leave out the newest answers to each question, with their runs, and what did not pass there
 * @returns `undefined` where nothing is left to compare
 */
export function exchanged({ members }: Group, withoutNewest: boolean): GroupRuns | undefined {
  const all = cellsOf(members);
  const left = withoutNewest ? withoutNewestOf(members, all) : { cells: all, out: new Set<number>() };
  const runs = earlierRuns(members)
    .filter((run) => !left.out.has(run))
    .map((run) => ({ run, has: left.cells.filter((cell) => hasCell(members, run, cell)) }))
    // The newest first among those that have as many.
    .sort((a, b) => b.has.length - a.has.length || a.run - b.run);
  let best: { readonly cells: readonly Cell[]; readonly runs: number } = { cells: [], runs: 0 };
  let common: readonly Cell[] = left.cells;
  for (const [index, { run }] of runs.entries()) {
    common = common.filter((cell) => hasCell(members, run, cell));
    if (common.length === 0) break;
    if ((index + 1) * common.length >= best.runs * best.cells.length) best = { cells: common, runs: index + 1 };
  }
  const later = members[0]?.after.length ?? 0;
  if (best.cells.length === 0) return undefined;
  const used = runs.slice(0, best.runs).map(({ run }) => run);
  return {
    later,
    questions: [...trialsByMember(best.cells)].map(([member, trials]) => {
      const { earlier = [], after = [] } = members[member] ?? {};
      const failures = (marks: string) => trials.filter((trial) => marks[trial] !== "1").length;
      return {
        answers: trials.length,
        failures: [...used.map((run) => failures(earlier[run] ?? "")), ...after.map(failures)],
      };
    }),
  };
}

function earlierRuns(members: Group["members"]): number[] {
  return (members[0]?.earlier ?? []).map((_, run) => run);
}

/** What every later run has answered. */
function cellsOf(members: Group["members"]): Cell[] {
  return members.flatMap(({ after: [first = "", ...others] }, member) =>
    [...first].flatMap((_, trial) =>
      [first, ...others].every((marks) => wasAsked(marks, trial)) ? [{ member, trial }] : [],
    ),
  );
}

function hasCell(members: Group["members"], run: number, { member, trial }: Cell): boolean {
  return wasAsked(members[member]?.earlier[run] ?? "", trial);
}

function wasAsked(marks: string, trial: number): boolean {
  return trial < marks.length && marks[trial] !== "-";
}

/** The cells of questions that passed when they were last answered, and the runs in which they were. */
function withoutNewestOf(members: Group["members"], cells: readonly Cell[]) {
  const out = new Set<number>();
  const passing = new Set<number>();
  for (const [member, trials] of trialsByMember(cells)) {
    const marks = members[member]?.earlier ?? [];
    const newest = marks.findIndex((each) => trials.some((trial) => wasAsked(each, trial)));
    if (newest < 0) continue;
    out.add(newest);
    const asked = trials.filter((trial) => wasAsked(marks[newest] ?? "", trial));
    const passed = asked.filter((trial) => marks[newest]?.[trial] === "1");
    if (passed.length * 2 > asked.length) passing.add(member);
  }
  return { cells: cells.filter(({ member }) => passing.has(member)), out };
}

function trialsByMember(cells: readonly Cell[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { member, trial } of cells) {
    const trials = found.get(member);
    if (trials === undefined) found.set(member, [trial]);
    else trials.push(trial);
  }
  return found;
}
