import type { Comparison } from "../../model/comparison.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../model/rung.ts";
import { reasonsWords } from "../../reasons/index.ts";
import { grouped, percent, plural, pWords } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { figuresOf } from "../figures.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail, Section, Terminal } from "../section.ts";
import { isMissed } from "../verdict/limits.ts";
import { wrap } from "../wrap.ts";
import { baseName, pastWords } from "./base-words.ts";
import { comparedQuestions, FEW, hasTooFewClusters } from "./comparison-words.ts";
import { type FailingStanding, failingQuestions } from "./failing.ts";
import { rerunHint, secondLookWords } from "./second-look-words.ts";

/** Whether what fails is this change's doing, in one sentence and what it rests on. */
export const fault: Section = {
  markup,
  terminal: inTerminal,
};

type Result = NonNullable<Comparison["result"]>;

/** @returns the sentence itself, empty if nothing can be said in one, and the sentences behind it */
export function faultWords(
  report: Report,
  escape: Escape,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { comparison } = report;
  if (comparison === null)
    return { lead: "", rest: ["No baseline is set, so nothing here says whether this change is at fault."] };
  const { result } = comparison;
  if (result === null)
    return {
      lead: "",
      rest: [
        `There is nothing to compare with: ${reasonsWords(comparison.reasons, escape)}. Nothing here says whether this change is at fault.`,
      ],
    };
  return {
    lead: `${leadWords(report, comparison, result, escape)}.`,
    rest: [
      ...doubtWords(result, escape),
      ...flakyWords(comparison, result, escape),
      ...rungWords(result),
      ...baseWords(report, comparison, result, escape),
      ...notComparedWords(report),
      ...differentWords(report, result),
    ],
  };
}

/** What fails that did not fail before. */
function leadWords(report: Report, comparison: Comparison, result: Result, escape: Escape): string {
  const { newlyFailing, verdict } = result;
  const name = baseName(comparison, escape);
  const solid = newlyFailing.filter(({ fault: whose }) => whose !== "flaky");
  if (solid.length > 0)
    return `${plural(solid.length, "question fails", "questions fail")} that passed ${pastWords(comparison, solid, escape)}`;
  if (newlyFailing.length > 0)
    return `${plural(newlyFailing.length, "question")} newly ${newlyFailing.length === 1 ? "fails" : "fail"}, and ${newlyFailing.length === 1 ? "it has" : "all of them have"} failed on ${name} before`;
  if (verdict === "regressed") return `Questions that were asked several times fail more often than on ${name}`;
  const standings = failingQuestions(report).map(({ standing }) => standing);
  const all = standings.length;
  if (all > 0 && standings.every((standing) => standing === "old"))
    return `No question fails that passed on ${name}: ${all === 1 ? "the one that fails" : all === 2 ? "both that fail" : `all ${grouped(all)} that fail`} failed there before`;
  return standings.every((standing) => standing === "old" || standing === "new")
    ? `No question fails that passed on ${name}`
    : `No question that could be compared newly fails`;
}

/** Failing questions of which nothing can be said, and why. */
function notComparedWords(report: Report): string[] {
  const standings = failingQuestions(report).map(({ standing }) => standing);
  const count = (wanted: FailingStanding) => standings.filter((standing) => standing === wanted).length;
  const [accepted, changed, unanswered, mixed] = [
    count("accepted"),
    count("changed"),
    count("unanswered"),
    count("mixed"),
  ];
  return [
    ...(accepted > 0 ? [`${plural(accepted, "accepted regression fails", "accepted regressions fail")}.`] : []),
    ...(changed + unanswered > 0
      ? [
          `${plural(changed + unanswered, "failing question")} could not be compared: ${[
            ...(changed > 0 ? [`${grouped(changed)} asked or judged differently`] : []),
            ...(unanswered > 0 ? [`${grouped(unanswered)} without an answer in one of the two runs`] : []),
          ].join(", ")}.`,
        ]
      : []),
    ...(mixed > 0
      ? [
          `${plural(mixed, "question fails", "questions fail")} only in some of ${mixed === 1 ? "its" : "their"} answers.`,
        ]
      : []),
  ];
}

/** New questions that fail: nobody knows what they did before. */
function freshFailures({ added }: Result): number {
  return added.filter(({ after }) => after !== undefined).length;
}

/** How likely it is that no change at all would have looked like this, and what was found by asking again. */
function doubtWords(result: Result, escape: Escape): string[] {
  const { verdict, pValue, newlyFailing, fixed, change, alpha } = result;
  const again = secondLookWords(result, escape);
  if (again !== undefined) return [again];
  if (newlyFailing.length === 0 && verdict !== "regressed") return [];
  const chance = `${onceIn(pValue)} (${pWords(pValue)})`;
  if (verdict === "regressed") return [`Without any change, that would happen ${chance}.`];
  if (pValue <= alpha)
    return [
      fixed.length >= newlyFailing.length
        ? "As many were fixed, so the run as a whole is not worse."
        : `What broke is more than chance (${pWords(pValue)}), but the run as a whole is not significantly worse, or by less than \`min-drop\`.`,
    ];
  if (verdict === "ok")
    return [`A drop of more than ${Math.ceil(Math.max(0, -change.lower) * 100)} points is ruled out.`];
  const { clusters } = result;
  if (clusters !== undefined && hasTooFewClusters(result))
    return [
      `${plural(clusters.groups, "cluster is", "clusters are")} too few to show a regression: the smallest possible p is ${Number(clusters.smallestP.toPrecision(2))}, above the level of ${alpha}.`,
    ];
  const compared = comparedQuestions(result);
  if (compared < FEW)
    return [`${plural(compared, "question is", "questions are")} too few to show a regression (${pWords(pValue)}).`];
  return [
    `This could be chance: without any change, it would happen ${chance}. A suite of ${plural(compared, "question")} reliably shows only drops of about ${Math.round(result.detectableDrop * 100)} points or more.`,
  ];
}

/** "once in 4,000 runs": a p-value as a frequency, rounded to one digit, for it is no more certain. */
function onceIn(pValue: number): string {
  if (pValue < 0.0001) return "less than once in 10,000 runs";
  if (pValue > 0.4) return "in about every second run";
  const runs = 1 / pValue;
  const digit = 10 ** Math.floor(Math.log10(runs));
  return `about once in ${grouped(Math.max(2, Math.round(runs / digit) * digit))} runs`;
}

function flakyWords(comparison: Comparison, { newlyFailing }: Result, escape: Escape): string[] {
  const flaky = newlyFailing.filter(({ fault: whose }) => whose === "flaky").length;
  return flaky === 0 || flaky === newlyFailing.length
    ? []
    : [
        `${plural(flaky, "more question")} ${flaky === 1 ? "is flaky: it has" : "are flaky: they have"} failed on ${baseName(comparison, escape)} before.`,
      ];
}

/** "All 5 are retrieval failures." "5 are retrieval failures, 1 is a prompt failure." */
function rungWords({ newlyFailing }: Result): string[] {
  const all = newlyFailing.length;
  const counts = CATEGORIES.map((category) => ({
    name: CATEGORY_TITLES[category].toLowerCase(),
    count: newlyFailing.filter(({ after }) => after === category).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (all < 2 || counts.length === 0) return [];
  const each = counts.map(({ name, count }) =>
    count === 1
      ? `1 is a ${name} failure`
      : `${count === all ? (all === 2 ? "Both" : `All ${grouped(all)}`) : grouped(count)} are ${name} failures`,
  );
  return [`${each.join(", ")}.`];
}

/** What is no fault of the change: it fails on the base branch, or the base branch misses the same limit. */
function baseWords(report: Report, comparison: Comparison, result: Result, escape: Escape): string[] {
  const name = baseName(comparison, escape);
  // Where nothing newly fails, they are among those that failed before.
  const failing = result.newlyFailing.length === 0 ? 0 : (result.pool?.failingOnBase.length ?? 0);
  const fresh = freshFailures(result);
  const limits = result.before?.limits ?? [];
  const missed = report.gates.filter((gate) => gate.id !== "regression" && isMissed(gate));
  const there = missed.filter((gate) => {
    const before = limits.find(({ id, scope }) => id === gate.id && scope === gate.scope)?.actual;
    if (before === undefined || gate.limit === null) return false;
    return gate.operator === "<=" ? before > gate.limit : before < gate.limit;
  });
  return [
    ...(fresh === 0 ? [] : [`${plural(fresh, "new question fails", "new questions fail")}.`]),
    ...(failing === 0
      ? []
      : [
          `${plural(failing, "more question fails", "more questions fail")} on ${name} already and ${failing === 1 ? "is" : "are"} not counted against this change.`,
        ]),
    ...(there.length === 0
      ? []
      : there.length === missed.length
        ? [`${capital(name)} already misses ${missed.length === 1 ? "this limit" : "these limits"}.`]
        : [
            `${capital(name)} already misses ${grouped(there.length)} of the ${plural(missed.length, "limit")}: ${there.map(({ title }) => title.toLowerCase()).join(", ")}.`,
          ]),
  ];
}

function capital(name: string): string {
  return name === "the baseline" ? "The baseline" : name;
}

/** Rates before and now that differ, and are not of the same questions. */
function differentWords(report: Report, { before, added, removed, changed = [], unanswered }: Result): string[] {
  if (before === undefined || percent(before.passRate) === percent(figuresOf(report).passRate)) return [];
  const parts = [
    ...(added.length > 0 ? [`${grouped(added.length)} new`] : []),
    ...(removed.length > 0 ? [`${grouped(removed.length)} gone`] : []),
    ...(changed.length > 0 ? [`${grouped(changed.length)} asked or judged differently`] : []),
    ...(unanswered.length > 0 ? [`${grouped(unanswered.length)} without an answer in one of the two`] : []),
  ];
  return parts.length === 0 ? [] : [`The two pass rates are of different questions: ${parts.join(", ")}.`];
}

function markup(report: Report, _detail: Detail, { code, strong, paragraph }: Form): Markup {
  const { lead, rest } = faultWords(report, code);
  return paragraph([...(lead === "" ? [] : [strong(lead)]), ...rest].join(" "));
}

function inTerminal(report: Report, { style, width }: Terminal): string {
  const { lead, rest } = faultWords(report, visible);
  const result = report.comparison?.result;
  const hint = result ? rerunHint(result, visible) : undefined;
  const text = wrap([...(lead === "" ? [] : [style.bold(lead)]), ...rest].join(" "), width, "");
  return hint === undefined ? text : `${text}\n${wrap(hint, width, "")}`;
}
