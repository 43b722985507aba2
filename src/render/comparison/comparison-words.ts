import type { Comparison } from "../../model/comparison.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../model/rung.ts";
import { reasonsWords, reasonWords } from "../../reasons/index.ts";
import { andList, grouped, plural } from "../../words/numbers.ts";
import { type Escape, shortId } from "../../words/visible.ts";

// What changed since the baseline, in sentences that every form of the report shares.

type Result = NonNullable<Comparison["result"]>;

/** Why a run was compared with nothing. */
export function notComparedWords({ status, reasons }: Comparison, escape: Escape): string {
  return `Not compared: the baseline is ${STATUS_WORDS[status]} (${reasonsWords(reasons, escape)}).`;
}

/** "compared with 10 runs of `main`, the newest `3f2a91c`, 2 hours old": what a comparison is with; nothing without one. */
export function comparedWords({ baseline, result }: Comparison, escape: Escape): string | undefined {
  if (baseline === null || result === null) return undefined;
  const { name, found, branch, commit, createdAt } = baseline;
  const runs = result.pool?.runs ?? 1;
  const isFile = found === null && branch === null;
  const what = isFile ? escape(shortId(name, 80)) : escape(found === null ? (branch ?? name) : name, 40);
  const which = runs > 1 ? `${plural(runs, "run")} of ${what}, the newest` : isFile ? what : `a run of ${what}:`;
  const elsewhere = found === null || branch === null || branch === name ? "" : ` on ${escape(branch, 40)}`;
  const details = [
    ...(commit === null ? [] : [escape(commit.slice(0, 7))]),
    ...(found === null ? [] : foundWords(found, elsewhere)),
    ...(createdAt === null || found?.hoursOld !== undefined ? [] : [escape(createdAt.slice(0, 10))]),
  ];
  const covered =
    result.matched < result.baselineQuestions
      ? `, ${grouped(result.matched)} of its ${plural(result.baselineQuestions, "question")} in common`
      : "";
  return `compared with ${which}${details.length === 0 ? "" : ` ${details.join(", ")}`}${covered}`.replace(
    /[:,]? *$/,
    "",
  );
}

/** Rungs that failures moved to or from, where the rise is significant; nothing if none is. */
export function risenWords({ rungs }: Result): string | undefined {
  const risen = CATEGORIES.filter((category) => rungs[category].risen);
  if (risen.length === 0) return undefined;
  const each = risen.map((category) => {
    const { before, after, joined, moved } = rungs[category];
    const from =
      moved === 0
        ? ""
        : `, ${moved === joined ? "all" : grouped(moved)} of the newcomers failed on another rung before`;
    return `${CATEGORY_TITLES[category]} failures rose from ${grouped(before)} to ${grouped(after)}${from}`;
  });
  return `${andList(each)}.`;
}

/** What else a reader has to know about the pairing, a sentence each. */
export function pairingWords(result: Result, escape: Escape): string[] {
  const ids = (named: readonly { readonly id: string }[]) =>
    listed(
      named.map(({ id }) => id),
      escape,
    );
  const { failingOnBase = [], leftOut = [] } = result.pool ?? {};
  return [
    ...(result.clusters === undefined
      ? []
      : [
          `${plural(result.clusters.questions, "question")} in ${plural(result.clusters.groups, "cluster")} may fail together: each cluster is compared as a whole`,
        ]),
    ...(failingOnBase.length > 0
      ? [
          `failing on the base branch already, and not counted against this change (${grouped(failingOnBase.length)}): ${listed(
            failingOnBase.map(({ id }) => id),
            escape,
          )}`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `not compared with: ${leftOut
            .slice(0, 5)
            .map(({ name, reason: why }) => `${escape(name, 60)} (${reasonWords(why, escape)})`)
            .join(", ")}${leftOut.length > 5 ? ` and ${grouped(leftOut.length - 5)} more` : ""}`,
        ]
      : []),
    ...(result.removed.length > 0
      ? [`not in this run any more (${grouped(result.removed.length)}): ${ids(result.removed)}`]
      : []),
    ...(result.added.length > 0 ? [`new in this run (${newcomers(result.added)}): ${ids(result.added)}`] : []),
    ...(result.unanswered.length > 0
      ? [
          `without an answer on one side, not compared (${grouped(result.unanswered.length)}): ${ids(result.unanswered)}`,
        ]
      : []),
    ...((result.changed ?? []).length > 0
      ? [
          `asked or judged otherwise than before, not compared (${grouped(result.changed?.length ?? 0)}): ${ids(result.changed ?? [])}`,
        ]
      : []),
    ...(result.unstable.length > 0
      ? [`unstable, trials disagree (${grouped(result.unstable.length)}): ${listed(result.unstable, escape)}`]
      : []),
  ];
}

/** "3, of which 1 fails" */
function newcomers(added: Result["added"]): string {
  const failing = added.filter(({ after }) => after !== undefined).length;
  return `${grouped(added.length)}${failing === 0 ? "" : `, of which ${plural(failing, "fails", "fail")}`}`;
}

/** What always passed before comes first: that is what the change has most likely broken. */
export function solidFirst({ newlyFailing }: Result): Result["newlyFailing"] {
  return [...newlyFailing].sort((a, b) => Number(b.fault === "solid") - Number(a.fault === "solid"));
}

/** How a question stood before: "passed 9 of 10" where there are several runs. */
export function beforeWords({ before, past }: Result["fixed"][number]): string {
  return past === undefined || before !== "passed"
    ? standingWords(before)
    : `passed ${grouped(past.passed)} of ${grouped(past.answers)}`;
}

/** "passed", or the title of the rung a question failed on. */
export function standingWords(standing: Result["fixed"][number]["before"]): string {
  const category = CATEGORIES.find((name) => name === standing);
  return category === undefined ? standing : CATEGORY_TITLES[category];
}

/** Whether no answers, however bad, could have been called worse; but for rounding, as the test has it. */
export function hasTooFewClusters({ clusters, alpha }: Result): boolean {
  return clusters !== undefined && clusters.smallestP > alpha * (1 + 1e-9);
}

/** "run 17", "3 commits behind the base", "2 hours old" */
function foundWords(
  { by, commits, run, hoursOld }: NonNullable<NonNullable<Comparison["baseline"]>["found"]>,
  elsewhere: string,
): string[] {
  const place = {
    commit: [],
    ancestor: [`${plural(commits ?? 0, "commit")} behind the base`],
    branch: [`the newest of its branch, which is not among the last ${plural(commits ?? 0, "commit")}`],
  }[by];
  const age =
    hoursOld === null
      ? []
      : [hoursOld < 48 ? `${plural(hoursOld, "hour")} old` : `${plural(Math.floor(hoursOld / 24), "day")} old`];
  return [`run ${run}${elsewhere}`, ...place, ...age];
}

function listed(ids: readonly string[], escape: Escape): string {
  const shown = ids.slice(0, 10).map((id) => escape(id, 40));
  return `${shown.join(", ")}${ids.length > shown.length ? ` and ${grouped(ids.length - shown.length)} more` : ""}`;
}

const STATUS_WORDS: Readonly<Record<Comparison["status"], string>> = {
  ok: "there",
  drift: "there",
  none: "missing",
  incompatible: "not comparable",
  unreadable: "unreadable",
};

/** Questions that were compared. */
export function comparedQuestions({ stillFailing, stillPassing, newlyFailing, fixed }: Result): number {
  return stillFailing + stillPassing + newlyFailing.length + fixed.length;
}

/** Of fewer questions nothing but a collapse is significant, and no drop is worth naming. */
export const FEW = 10;
