import type { Climb } from "../../model/climb.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORY_TITLES, rungNumber } from "../../model/rung.ts";
import { grouped } from "../../words/numbers.ts";
import { code, details, type Markdown, table } from "../markdown.ts";
import type { Detail, Section } from "../section.ts";
import {
  attemptWords,
  CLIMB_VERDICTS,
  climbingWords,
  clusterWords,
  fixCostWords,
  historyWords,
  isParted,
  optimizationWords,
  placeWords,
} from "./climb-words.ts";
import { candidateWords, idleWords, reportedInFull } from "./distillation-words.ts";
import { NO_EVAL_DATA, type Statement } from "./list-words.ts";
import { climbText } from "./terminal-climb.ts";

/** What the history and the configuration say of the upper rungs; nothing where neither was given. */
export const climb: Section = {
  markdown: inMarkdown,
  terminal: climbText,
  isReference: true,
};

function inMarkdown({ climb: found }: Report, { rows, failures }: Detail): Markdown | undefined {
  if (!found || failures === 0 || !saysSomething(found)) return undefined;
  const blocks = [
    historyWords(found, code),
    ...clusters(found, rows),
    ...climbing(found, rows),
    ...attempts(found, rows),
    ...distillation(found, rows),
    ...(found.fixCost === null || !(found.fixCost.isOwn || (found.history?.total ?? 0) > 1)
      ? []
      : ["**Cost of the fix**", fixCostWords(found.fixCost)]),
    ...optimizations(found, rows),
  ];
  return details("<b>Up the ladder</b>", blocks.filter((block) => block !== undefined).join("\n\n"));
}

/** Without a history and without figures of its owner's there is nothing to say that a run by itself does not. */
function saysSomething({ history, fixCost, optimizations, distillation, unknownCategories }: Climb): boolean {
  return (
    history !== null ||
    unknownCategories.length > 0 ||
    optimizations.length > 0 ||
    fixCost?.isOwn ||
    distillation.some(({ studentPerCorrect }) => studentPerCorrect !== null)
  );
}

function clusters(climb: Climb, rows: number): Markdown[] {
  const { clusters: found } = climb;
  if (found.length === 0) return [];
  const parted = isParted(climb);
  const shown = found.slice(0, rows);
  const warning = found.some(({ category }) => category === "model") ? [NO_EVAL_DATA] : [];
  const items = shown.map((cluster) => bullet(clusterWords(cluster, parted, code)));
  return ["**Failures that last**", [...items, ...more(found.length - shown.length)].join("\n"), ...warning];
}

function bullet({ text, items }: Statement): Markdown {
  return [`- ${text}`, ...items.map((item) => `  - ${item}`)].join("\n");
}

function climbing(climb: Climb, rows: number): Markdown[] {
  const { climbing: found, history } = climb;
  // Of a run without a past every line would say that nobody knows.
  if (found.length === 0 || (history?.runs.length ?? 0) < 2) return [];
  const shown = found.slice(0, rows);
  const head = ["Questions", "Rung", "Failures", "Climb?", "Why"];
  const grid = table(
    head,
    shown.map((each) => [
      placeWords(each.questionCategory, isParted(climb), code)[0] ?? "all",
      `${rungNumber(each.category)} ${CATEGORY_TITLES[each.category]}`,
      grouped(each.failures),
      each.verdict === "climb" ? "**climb**" : CLIMB_VERDICTS[each.verdict],
      climbingWords(each, code),
    ]),
    ["left", "left", "right", "left", "left"],
  );
  return ["**When to climb**", [grid, ...more(found.length - shown.length)].join("\n\n")];
}

function attempts({ attempts: found, history }: Climb, rows: number): Markdown[] {
  if (found.length === 0 || history === null) return [];
  const shown = found.slice(-rows);
  const grid = table(
    ["Run", "Changed", "What moved"],
    shown.map((attempt) => [grouped(attempt.to), attempt.changed.join(", "), attemptWords(attempt)]),
    ["right", "left", "left"],
  );
  const earlier = found.length - shown.length;
  return ["**Tried so far**", [grid, ...(earlier > 0 ? [`${grouped(earlier)} earlier ones.`] : [])].join("\n\n")];
}

function distillation({ distillation: found, history }: Climb, rows: number): Markdown[] {
  const [full, others] = reportedInFull(found);
  // Without a history, and without a figure of anybody's, it would all be unknown.
  const idle = history === null && full.length === 0 ? [] : others;
  if (full.length + idle.length === 0) return [];
  const shown = full.slice(0, rows);
  const items = [
    ...shown.map((candidate) => bullet(candidateWords(candidate, code))),
    ...more(full.length - shown.length),
  ];
  return ["**Distillation**", [...items, ...(idle.length === 0 ? [] : [`- ${idleWords(idle, code)}`])].join("\n")];
}

function optimizations({ optimizations: found }: Climb, rows: number): Markdown[] {
  if (found.length === 0) return [];
  // What costs more than it saves stands last, and must not be what is left out.
  const items = [...found]
    .reverse()
    .slice(0, rows)
    .reverse()
    .map((each) => `- ${each.net < 0 ? "⚠️ " : ""}${code(each.name, 60)} ${optimizationWords(each)}.`);
  return ["**What is in place**", [...more(found.length - items.length), ...items].join("\n")];
}

function more(rest: number): Markdown[] {
  return rest > 0 ? [`- ${grouped(rest)} more.`] : [];
}
