import type { Candidate, Climb, HistoryRun } from "../../model/climb.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../model/rung.ts";
import { andList, grouped, percent } from "../../words/numbers.ts";
import { visible } from "../../words/visible.ts";
import type { Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { climbingWords, clusterTitle, historyWords, isParted, optimizationWords, placeWords } from "./climb-words.ts";
import { candidateWords, reportedInFull } from "./distillation-words.ts";

/** Runs that a line of little bars has room for. */
const SHOWN = 40;
/** Lines of each kind; `rung-gate plan` has all. */
const LISTED = 5;
/** What stands before and behind the bars. */
const BESIDE = 45;
const INDENT = "  ";

/** What the history and the configuration say of the upper rungs, in short. */
export function climbText({ climb }: Report, { style, width }: Terminal): string | undefined {
  if (!climb) return undefined;
  const lines = [
    ...history(climb, width),
    ...climb.clusters.slice(0, LISTED).map((cluster) => `${clusterTitle(cluster, isParted(climb), visible)}.`),
    ...climb.climbing
      .filter(({ verdict }) => (climb.history?.total ?? 0) > 1 && (verdict === "climb" || verdict === "held"))
      .slice(0, LISTED)
      .map(
        (each) =>
          `${[...placeWords(each.questionCategory, isParted(climb), visible), each.category].join(", ")}: ${each.verdict === "climb" ? style.bold("climb") : "not yet"}. ${climbingWords(each, visible)}`,
      ),
    ...distillation(climb),
    ...climb.optimizations
      .filter(({ net }) => net < 0)
      .slice(0, LISTED)
      .map((each) => `${style.yellow("!")} ${visible(each.name, 60)} ${optimizationWords(each)}.`),
  ];
  if (lines.length === 0) return undefined;
  return [
    style.bold("Up the ladder"),
    ...lines.map((line) => (line.startsWith(INDENT) ? line : wrap(`${INDENT}${line}`, width, INDENT))),
    style.dim(`${INDENT}More: rung-gate plan`),
  ].join("\n");
}

function history(climb: Climb, width: number): string[] {
  const words = historyWords(climb, visible);
  return [...(words === undefined ? [] : [words]), ...trendLines(climb, width)];
}

/** Little bars run by run: of the pass rate, and of the failures of each rung that has had any. */
export function trendLines({ history: found }: Climb, width = 100): string[] {
  const known = found?.runs ?? [];
  const runs = known.slice(-Math.max(2, Math.min(SHOWN, width - BESIDE)));
  const [first, last] = [runs[0], runs.at(-1)];
  if (runs.length < 2 || first === undefined || last === undefined) return [];
  const rate = ({ passed, questions }: HistoryRun) => (questions === 0 ? 0 : passed / questions);
  const of = ({ questions }: HistoryRun) => (first.questions === last.questions ? "" : ` of ${grouped(questions)}`);
  const most = Math.max(...runs.flatMap((run) => CATEGORIES.map((category) => run[category])));
  const line = (title: string, bars: string, words: string) => `${INDENT}${title.padEnd(10)} ${bars}  ${words}`;
  return [
    line(
      "Pass rate",
      sparkline(runs.map(rate)),
      `${percent(rate(first))}${of(first)} → ${percent(rate(last))}${of(last)}`,
    ),
    ...CATEGORIES.filter((category) => runs.some((run) => run[category] > 0)).map((category) =>
      line(
        CATEGORY_TITLES[category],
        sparkline(
          runs.map((run) => run[category]),
          0,
          most,
        ),
        `${grouped(first[category])} → ${grouped(last[category])}`,
      ),
    ),
    ...(runs.length < (found?.total ?? 0)
      ? [`${INDENT}The last ${grouped(runs.length)} of ${grouped(found?.total ?? 0)} runs.`]
      : []),
  ];
}

/** What is ready in full, and of the others that have figures that they are not. */
function distillation({ distillation: found }: Climb): string[] {
  const nameOf = ({ questionCategory }: Candidate) =>
    questionCategory === null ? "all questions" : visible(questionCategory, 40);
  const ready = found.filter(({ verdict }) => verdict === "ready");
  const [full] = reportedInFull(found);
  const others = full.filter(({ verdict }) => verdict !== "ready");
  return [
    ...ready.slice(0, LISTED).map((candidate) => `Distillation of ${candidateWords(candidate, visible).text}`),
    ...(others.length === 0 ? [] : [`Distillation is not ready for ${andList(others.slice(0, LISTED).map(nameOf))}.`]),
  ];
}

const BARS = "▁▂▃▄▅▆▇█";

/** A row of little bars, one a value from the lowest to the highest; values that are all alike stand half high. */
export function sparkline(
  values: readonly number[],
  lowest = Math.min(...values),
  highest = Math.max(...values),
): string {
  const steps = BARS.length - 1;
  return values
    .map((value) => BARS[highest === lowest ? 3 : Math.round(((value - lowest) / (highest - lowest)) * steps)] ?? "")
    .join("");
}
