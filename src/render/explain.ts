import { PROBLEM_CLASSES } from "../model/problem-class.ts";
import { RUNGS, type Rung } from "../model/rung.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** The ladder at a glance: the five rungs with cost, tax, reversibility and data. */
export function explainLadder(style: Style, width = 100): string {
  const rungs = RUNGS.map(
    (rung) => `${style.bold(`${rung.number} ${rung.title}`)} (${rung.id})\n${facts(rung, width)}`,
  );
  const problems = PROBLEM_CLASSES.map((problem) =>
    wrap(
      `  ${style.bold(problem.title)}: ${problem.symptom}. Try first: ${problem.tryFirst} (rung ${problem.cheapestRung}). Climb ${climb(problem.escalateWhen)}.`,
      width,
      "    ",
    ),
  );
  return `${style.bold("The optimization ladder")}: fix the cheapest, most reversible thing first.\n\n${rungs.join("\n\n")}\n\n${style.bold("From problem to rung")}\n${problems.join("\n")}\n\nMore on one rung: rung-gate explain retrieval\n`;
}

/** One rung's page: what it is, what to try, when it is enough and when to climb on. */
export function explainRung(rung: Rung, style: Style, width = 100): string {
  const blocks = [
    `${style.bold(`Rung ${rung.number}: ${rung.title}`)}\n${wrap(`  ${rung.what}`, width, "  ")}`,
    `${style.bold("What to try")}\n${bullets(rung.fixes, width)}`,
    facts(rung, width),
    `${style.bold("Enough when")}\n${wrap(`  ${rung.enoughWhen}`, width, "  ")}`,
    `${style.bold("Climb on when")}\n${wrap(`  ${rung.climbWhen}`, width, "  ")}`,
    ...(rung.justifiedWhen.length > 0
      ? [`${style.bold("Justified when all of these hold")}\n${bullets(rung.justifiedWhen, width)}`]
      : []),
    ...(rung.prematureWhen.length > 0
      ? [`${style.bold("Premature while one of these holds")}\n${bullets(rung.prematureWhen, width)}`]
      : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The rungs a word means: a number, a rung's id, or a category ("model" is rungs 4 and 5). */
export function findRungs(word: string): readonly Rung[] {
  const wanted = word.trim().toLowerCase();
  return RUNGS.filter((rung) => wanted === String(rung.number) || wanted === rung.id || wanted === rung.category);
}

function facts(rung: Rung, width: number): string {
  return [
    ["cost", rung.cost],
    ["upkeep", rung.tax],
    ["reversibility", rung.reversibility],
    ["data", rung.data],
  ]
    .map(([name = "", value = ""]) => wrap(`  ${name.padEnd(14)} ${value}`, width, " ".repeat(17)))
    .join("\n");
}

function bullets(items: readonly string[], width: number): string {
  return items.map((item) => wrap(`  - ${item}`, width, "    ")).join("\n");
}

function climb(when: string): string {
  return when.startsWith("only") ? when : `when ${when}`;
}
