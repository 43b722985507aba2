import type { Climb } from "../../model/climb.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORY_TITLES, rungNumber } from "../../model/rung.ts";
import { grouped } from "../../words/numbers.ts";
import type { Form, Markup } from "../form.ts";
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
  markup,
  terminal: climbText,
  isReference: true,
};

function markup({ climb: found }: Report, { rows, failures }: Detail, form: Form): Markup | undefined {
  if (!found || failures === 0 || !saysSomething(found)) return undefined;
  const history = historyWords(found, form.code);
  const parts = [
    ...(history === undefined ? [] : [form.paragraph(history)]),
    ...clusters(found, rows, form),
    ...climbing(found, rows, form),
    ...attempts(found, rows, form),
    ...distillation(found, rows, form),
    ...(found.fixCost === null || !(found.fixCost.isOwn || (found.history?.total ?? 0) > 1)
      ? []
      : [form.title("Cost of the fix"), form.paragraph(fixCostWords(found.fixCost))]),
    ...optimizations(found, rows, form),
  ];
  return form.details("Up the ladder", "", form.blocks(parts));
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

function clusters(climb: Climb, rows: number, form: Form): Markup[] {
  const { clusters: found } = climb;
  if (found.length === 0) return [];
  const parted = isParted(climb);
  const shown = found.slice(0, rows);
  const warning = found.some(({ category }) => category === "model") ? [NO_EVAL_DATA] : [];
  const items = shown.map((cluster) => nested(clusterWords(cluster, parted, form.code), form));
  return [
    form.title("Failures that last"),
    form.list([...items, ...more(found.length - shown.length)]),
    ...warning.map(form.paragraph),
  ];
}

function nested({ text, items }: Statement, form: Form): Markup {
  return form.nested(text, items);
}

function climbing(climb: Climb, rows: number, form: Form): Markup[] {
  const { climbing: found, history } = climb;
  // Of a run without a past every line would say that nobody knows.
  if (found.length === 0 || (history?.runs.length ?? 0) < 2) return [];
  const shown = found.slice(0, rows);
  const head = ["Questions", "Rung", "Failures", "Climb?", "Why"];
  const grid = form.table(
    head,
    shown.map((each) => [
      placeWords(each.questionCategory, isParted(climb), form.code)[0] ?? "all",
      `${rungNumber(each.category)} ${CATEGORY_TITLES[each.category]}`,
      grouped(each.failures),
      each.verdict === "climb" ? form.strong("climb") : CLIMB_VERDICTS[each.verdict],
      climbingWords(each, form.code),
    ]),
    ["left", "left", "right", "left", "left"],
  );
  const rest = found.length - shown.length;
  return [form.title("When to climb"), grid, ...(rest > 0 ? [form.list(more(rest))] : [])];
}

function attempts({ attempts: found, history }: Climb, rows: number, form: Form): Markup[] {
  if (found.length === 0 || history === null) return [];
  const shown = found.slice(-rows);
  const grid = form.table(
    ["Run", "Changed", "What moved"],
    shown.map((attempt) => [grouped(attempt.to), attempt.changed.join(", "), attemptWords(attempt)]),
    ["right", "left", "left"],
  );
  const earlier = found.length - shown.length;
  return [
    form.title("Tried so far"),
    grid,
    ...(earlier > 0 ? [form.paragraph(`${grouped(earlier)} earlier ones.`)] : []),
  ];
}

function distillation({ distillation: found, history }: Climb, rows: number, form: Form): Markup[] {
  const [full, others] = reportedInFull(found);
  // Without a history, and without a figure of anybody's, it would all be unknown.
  const idle = history === null && full.length === 0 ? [] : others;
  if (full.length + idle.length === 0) return [];
  const shown = full.slice(0, rows);
  const items = [
    ...shown.map((candidate) => nested(candidateWords(candidate, form.code), form)),
    ...more(full.length - shown.length),
  ];
  return [
    form.title("Distillation"),
    form.list([...items, ...(idle.length === 0 ? [] : [idleWords(idle, form.code)])]),
  ];
}

function optimizations({ optimizations: found }: Climb, rows: number, form: Form): Markup[] {
  if (found.length === 0) return [];
  // What costs more than it saves stands last, and must not be what is left out.
  const items = [...found]
    .reverse()
    .slice(0, rows)
    .reverse()
    .map((each) => `${each.net < 0 ? "⚠️ " : ""}${form.code(each.name, 60)} ${optimizationWords(each)}.`);
  return [form.title("What is in place"), form.list([...more(found.length - items.length), ...items])];
}

function more(rest: number): Markup[] {
  return rest > 0 ? [`${grouped(rest)} more.`] : [];
}
