import type { Power } from "../../model/power.ts";
import { grouped, percent, plural } from "../../words/numbers.ts";
import { type Markdown, table } from "../markdown.ts";
import type { Style } from "../style.ts";
import { wrap } from "../wrap.ts";

const INDENT = "  ";
const TITLE = "What the regression test can see";

/** What a suite can see, for a terminal. */
export function renderPowerText(power: Power, style: Style, width = 100): string {
  const head = ["questions", ...power.runsTried.map(String)];
  const rows = power.rows.map(({ questions, drops }) => [
    `${questions === power.questions ? "→ " : ""}${grouped(questions)}`,
    ...drops.map(points),
  ]);
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)) + 2);
  const line = (cells: readonly string[]) =>
    `${INDENT}${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("")}`;
  const paragraph = (text: string) => wrap(`${INDENT}${text}`, width, INDENT);
  return `${[
    style.bold(TITLE),
    ...sentences(power).map(paragraph),
    "",
    paragraph(tableTitle(power)),
    style.dim(line(head)),
    ...rows.map((row, at) => (power.rows[at]?.questions === power.questions ? style.bold(line(row)) : line(row))),
    "",
    paragraph(trialWords(power)),
    ...wantedWords(power).map(paragraph),
  ].join("\n")}\n`;
}

/** The same as Markdown. */
export function renderPowerMarkdown(power: Power): Markdown {
  return `${[
    `### ${TITLE}`,
    sentences(power).join(" "),
    tableTitle(power),
    table(
      ["Questions", ...power.runsTried.map((runs) => plural(runs, "run"))],
      power.rows.map(({ questions, drops }) => {
        const cells = [grouped(questions), ...drops.map(points)];
        return questions === power.questions ? cells.map((cell) => `**${cell}**`) : cells;
      }),
      power.runsTried.map(() => "right" as const).concat("right"),
    ),
    trialWords(power),
    ...wantedWords(power),
  ].join("\n\n")}\n`;
}

function sentences({
  questions,
  clusters,
  runs,
  trials,
  passRate,
  flips,
  isFitted,
  history,
  here,
  alpha,
}: Power): string[] {
  const level = runs < 3 ? alpha.fewRuns : alpha.manyRuns;
  const what =
    clusters > 0
      ? `${plural(questions, "question")} (each of ${plural(clusters, "cluster")} one)`
      : plural(questions, "question");
  const against = runs === 1 ? "one run of the base branch" : `${grouped(runs)} runs of the base branch`;
  const often = trials === 1 ? "" : `, each asked ${grouped(trials)} times`;
  const found =
    here >= 1
      ? "not even a total collapse is found"
      : `a drop of about ${points(here)} points is found four times out of five`;
  return [
    `${what}${often}, compared with ${against} at the ${percent(level)} level: ${found}.`,
    isFitted
      ? `${percent(passRate)} pass, and two runs disagree on ${percent(flips)} of the questions, by ${history === 0 ? "the repeats in the log" : `the ${plural(history + 1, "run")} given`}.`
      : `${percent(passRate)} pass. That two runs disagree on ${percent(flips)} of the questions is assumed: give earlier runs as --history to have it measured.`,
  ];
}

function tableTitle({ alpha }: Power): string {
  return `The smallest drop in points, by questions and by the runs of the base branch that are compared with (${percent(alpha.fewRuns)} level with 1, ${percent(alpha.manyRuns)} from 3 on):`;
}

function trialWords({ questions, runs, trialsTried, byTrials }: Power): string {
  const each = trialsTried.map(
    (trials, at) => `${trials === 1 ? "once" : `${trials} times`} ${points(byTrials[at] ?? 1)}`,
  );
  return `${plural(questions, "question")} asked again in every run, with ${plural(runs, "run")}: ${each.join(", ")}.`;
}

function wantedWords({ wanted, questions: now, runs: runsNow, trials: trialsNow }: Power): string[] {
  if (wanted === null) return [];
  const { drop, questions, runs, trials } = wanted;
  const ways = [
    questions === null ? undefined : `${grouped(questions)} questions`,
    runs === null ? undefined : `${plural(runs, "run")} of the base branch`,
    trials === null ? undefined : `every question asked ${trials === 1 ? "once" : `${trials} times`}`,
  ].filter((way) => way !== undefined);
  const enough = (questions ?? Number.POSITIVE_INFINITY) <= now || runs === runsNow || trials === trialsNow;
  if (enough) return [`A drop of ${points(drop)} points is seen as it is.`];
  const missing = [...(runs === null ? ["30 runs"] : []), ...(trials === null ? ["10 answers to each question"] : [])];
  const not = missing.length === 0 ? "" : ` Not enough alone: ${missing.join(", ")}.`;
  return [
    ways.length === 0
      ? `Nothing that was tried sees a drop of ${points(drop)} points.`
      : `To see a drop of ${points(drop)} points takes ${ways.join(", or ")}, all else as it is.${not}`,
  ];
}

function points(drop: number): string {
  if (drop >= 1) return "none";
  return drop < 0.0995 ? (drop * 100).toFixed(1) : String(Math.round(drop * 100));
}
