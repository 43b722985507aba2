import type { Comparison } from "../../model/comparison.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../model/rung.ts";
import { reasonsWords } from "../../reasons/index.ts";
import { grouped, percent, plural, pWords } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { code, type Markdown } from "../markdown.ts";
import type { Section, Terminal } from "../section.ts";
import { isMissed } from "../verdict/limits.ts";
import { wrap } from "../wrap.ts";
import { baseName, pastWords } from "./base-words.ts";
import { hasTooFewClusters } from "./comparison-words.ts";
import { rerunHint, secondLookWords } from "./second-look-words.ts";

/** Whether what fails is this change's doing, in one sentence and what it rests on. */
export const fault: Section = {
  markdown: inMarkdown,
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
    lead: `${leadWords(comparison, result, escape)}.`,
    rest: [
      ...doubtWords(result, escape),
      ...flakyWords(comparison, result, escape),
      ...rungWords(result),
      ...baseWords(report, comparison, result, escape),
      ...differentWords(result),
    ],
  };
}

/** What fails that did not fail before. */
function leadWords(comparison: Comparison, result: Result, escape: Escape): string {
  const { newlyFailing, stillFailing } = result;
  const name = baseName(comparison, escape);
  const solid = newlyFailing.filter(({ fault: whose }) => whose !== "flaky");
  if (solid.length > 0)
    return `${plural(solid.length, "question fails", "questions fail")} that passed ${pastWords(comparison, solid, escape)}`;
  if (newlyFailing.length > 0)
    return `${plural(newlyFailing.length, "question")} newly ${newlyFailing.length === 1 ? "fails" : "fail"}, and ${newlyFailing.length === 1 ? "it has" : "all of them have"} failed on ${name} before`;
  return stillFailing === 0 || freshFailures(result) > 0
    ? `No question fails that passed on ${name}`
    : `No question fails that passed on ${name}: ${stillFailing === 1 ? "the one that fails" : `all ${grouped(stillFailing)} that fail`} failed there before`;
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
  if (newlyFailing.length === 0) return [];
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
      `So few clusters of questions show nothing: even if all of them had broken, p would be ${percent(clusters.smallestP)}, above the level of ${percent(alpha)}.`,
    ];
  const compared = result.stillFailing + result.stillPassing + newlyFailing.length + fixed.length;
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
        ? [
            `${capital(name)} misses ${missed.length === 1 ? "this limit" : "these limits"}, too, so this change alone did not cause that.`,
          ]
        : [
            `${capital(name)} misses ${grouped(there.length)} of the ${plural(missed.length, "limit")}, too: ${there.map(({ title }) => title.toLowerCase()).join(", ")}.`,
          ]),
  ];
}

function capital(name: string): string {
  return name === "the baseline" ? "The baseline" : name;
}

/** Rates before and now that are not of the same questions. */
function differentWords({ added, removed }: Result): string[] {
  const parts = [
    ...(added.length > 0 ? [`${plural(added.length, "question is", "questions are")} new`] : []),
    ...(removed.length > 0
      ? [
          `${grouped(removed.length)}${added.length > 0 ? "" : removed.length === 1 ? " question" : " questions"} ${removed.length === 1 ? "is" : "are"} gone`,
        ]
      : []),
  ];
  return parts.length === 0 ? [] : [`The pass rates before and now are of different questions: ${parts.join(", ")}.`];
}

function inMarkdown(report: Report): Markdown {
  const { lead, rest } = faultWords(report, code);
  return [...(lead === "" ? [] : [`**${lead}**`]), ...rest].join(" ");
}

function inTerminal(report: Report, { style, width }: Terminal): string {
  const { lead, rest } = faultWords(report, visible);
  const result = report.comparison?.result;
  const hint = result ? rerunHint(result, visible) : undefined;
  const text = wrap([...(lead === "" ? [] : [style.bold(lead)]), ...rest].join(" "), width, "");
  return hint === undefined ? text : `${text}\n${wrap(hint, width, "")}`;
}
