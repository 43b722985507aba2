import type { Comparison } from "../../model/comparison.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../model/rung.ts";
import { reasonsWords, reasonWords } from "../../reasons/index.ts";
import { andList, grouped, percent, plural, pWords } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import { secondLookWords } from "./second-look-words.ts";

// What changed since the baseline, in sentences that every form of the report shares.

type Result = NonNullable<Comparison["result"]>;

/** The regression line: what changed, whether that is more than noise, and what the suite could have seen. */
export function comparisonWords(comparison: Comparison, escape: Escape): string {
  const { result } = comparison;
  if (result === null || comparison.baseline === null) {
    return `No comparison: the baseline is ${STATUS_WORDS[comparison.status]} (${reasonsWords(comparison.reasons, escape)}).`;
  }
  const { newlyFailing, fixed, matched } = result;
  const same = newlyFailing.length === 0 && fixed.length === 0;
  const what = same
    ? "No question changed between passing and failing"
    : `${grouped(newlyFailing.length)} newly failing${faultWords(newlyFailing)}, ${grouped(fixed.length)} fixed`;
  const runs = result.pool?.runs ?? 1;
  const others = runs > 1 ? ` and ${plural(runs - 1, "run")} before it` : "";
  const since = `since ${baselineName(comparison.baseline, escape)}${others}`;
  const coverage =
    matched < result.baselineQuestions
      ? ` (${grouped(matched)} of ${plural(result.baselineQuestions, "baseline question")} compared)`
      : "";
  const again = secondLookWords(result, escape);
  return `${what} ${since}${coverage}: ${again === undefined ? verdictWords(result) : `${pWords(result.pValue)}. ${again}`}`;
}

/** "(2 solid, 1 flaky)": whether they always passed before, where that is known. */
function faultWords(newlyFailing: Result["newlyFailing"]): string {
  const of = (fault: "solid" | "flaky") => newlyFailing.filter((each) => each.fault === fault).length;
  const [solid, flaky] = [of("solid"), of("flaky")];
  const parts = [...(solid > 0 ? [`${grouped(solid)} solid`] : []), ...(flaky > 0 ? [`${grouped(flaky)} flaky`] : [])];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Rungs that failures moved to or from, where the rise is beyond chance; nothing where none is. */
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

/** How a rung's failures changed among the compared questions: "+2", "±0", "−1"; nothing without a comparison. */
export function rungDelta(report: Report, category: (typeof CATEGORIES)[number]): string | undefined {
  const change = report.comparison?.result?.rungs[category];
  if (change === undefined) return undefined;
  const delta = change.after - change.before;
  return `${delta > 0 ? "+" : delta < 0 ? "−" : "±"}${grouped(Math.abs(delta))}`;
}

/** Whether no answers, however bad, could have been called worse; but for rounding, as the test has it. */
export function hasTooFewClusters({ clusters, alpha }: Result): boolean {
  return clusters !== undefined && clusters.smallestP > alpha * (1 + 1e-9);
}

function verdictWords(result: Result): string {
  const p = pWords(result.pValue);
  const { pNet } = result;
  const compared = result.stillFailing + result.stillPassing + result.newlyFailing.length + result.fixed.length;
  const sees = `A suite of ${plural(compared, "question")} only notices a drop of about ${Math.round(result.detectableDrop * 100)} points.`;
  if (result.verdict === "regressed") return `${p}, worse beyond chance (level ${percent(result.alpha)}).`;
  if (result.verdict === "ok") {
    const worst = Math.max(0, -result.change.lower);
    return result.newlyFailing.length + result.fixed.length === 0
      ? "no sign of a change."
      : `${p}, a drop of more than ${Math.ceil(worst * 100)} points is ruled out.`;
  }
  const isBalanced = result.fixed.length >= result.newlyFailing.length || (pNet !== undefined && pNet > result.alpha);
  if (result.pValue <= result.alpha && isBalanced)
    return `${p} for what broke, but as much was fixed: as a whole the run is not worse.`;
  const { clusters } = result;
  if (clusters !== undefined && hasTooFewClusters(result))
    return `${p}. Nothing can be told from so few clusters: even if all of them had broken, p would be ${percent(clusters.smallestP)}, above the level of ${percent(result.alpha)}.`;
  return `${p}, not distinguishable from noise. ${sees}`;
}

function baselineName(
  { name, found, branch, commit, createdAt }: NonNullable<Comparison["baseline"]>,
  escape: Escape,
): string {
  const details = [
    ...(found === null ? [] : foundWords(found, branch === null || branch === name ? "" : ` on ${escape(branch, 80)}`)),
    commit === null ? "" : `commit ${escape(commit.slice(0, 7))}`,
    createdAt === null ? "" : escape(createdAt.slice(0, 10)),
  ].filter(Boolean);
  return `${escape(name, 80)}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}

/** "3 commits behind the base", "run 17 on `release`", "2 hours old" */
function foundWords(
  { by, commits, run, hoursOld }: NonNullable<NonNullable<Comparison["baseline"]>["found"]>,
  where: string,
): string[] {
  const place = {
    commit: "exact",
    ancestor: `${plural(commits ?? 0, "commit")} behind the base`,
    branch: `the newest of its branch, which is not among the last ${plural(commits ?? 0, "commit")}`,
  }[by];
  const age =
    hoursOld === null
      ? []
      : [hoursOld < 48 ? `${plural(hoursOld, "hour")} old` : `${plural(Math.floor(hoursOld / 24), "day")} old`];
  return [place, `run ${run}${where}`, ...age];
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
