import type { Check } from "../../model/climb.ts";
import type { Escape } from "../../words/escape.ts";
import { andList, grouped, percent, plural } from "../../words/numbers.ts";

// What a check of readiness found, and what would settle it, as a clause that every form of the report shares.

type Facts = Check["facts"];

const FIELD: Readonly<Record<string, string>> = {
  prompt: "prompt_version",
  index: "index_version",
  context: "context_version",
  model: "model",
};

/** "3 of 5 failures have outlived 3 index versions (`i1` `i2` `i3`)" */
export function checkWords({ id, status, facts }: Check, escape: Escape): string {
  return WORDS[id](facts, status, escape);
}

const WORDS: Readonly<Record<Check["id"], (facts: Facts, status: Check["status"], escape: Escape) => string>> = {
  "outlived-versions": outlived,
  "moved-on": (facts) =>
    facts["known"] === 0
      ? "its failures carry no signal: log what tells where they belong"
      : list(facts, "dearer").length > 0
        ? `its own rule does not fire, and that for ${andList(list(facts, "dearer"))} failures is confirmed`
        : "no dearer rung's rule is confirmed",
  "outlives-capability": (facts, status) => {
    const [runs, questions] = [number(facts, "runs"), number(facts, "questions")];
    if (status === "unknown")
      return `fewer than 5 runs to look back on${runs > 0 ? `; the longest-lived cluster has ${grouped(runs)}` : ""}`;
    if (status === "met")
      return `${plural(questions, "model failure")} ${questions === 1 ? "has" : "have"} lasted for up to ${grouped(runs)} runs`;
    return questions > 0
      ? `${plural(questions, "model failure has", "model failures have")} lasted for 5 runs or more: too few for a pattern`
      : "no model failures have lasted for 5 runs";
  },
  "cheaper-rungs": (facts, status) =>
    status === "met"
      ? "no cheaper rung's rule fires beyond chance, here or in the whole run"
      : `the rule for ${andList(list(facts, "confirmed"))} failures fires beyond chance, here or in the whole run, and they come first`,
  bounded: (facts, status) => {
    if (status === "met") return "one named category of questions";
    return number(facts, "systems") > 1
      ? `the log holds ${grouped(number(facts, "systems"))} systems: judge the one that would be the teacher by itself`
      : "these questions have no `category`: name what a student should take over";
  },
  stable,
  "teacher-good": (facts, status) => {
    const [rate, floor] = [percent(number(facts, "passRate")), percent(number(facts, "floor"))];
    if (status === "not met") return `pass rate ${rate}, more than ${floor} needed`;
    const lower = percent(number(facts, "lower"));
    return status === "met"
      ? `pass rate ${rate}, beyond chance at least ${lower}`
      : `pass rate ${rate} of ${plural(number(facts, "questions"), "question")}, which may be as low as ${lower}; ${grouped(number(facts, "needed"))} questions at this rate would show ${floor}`;
  },
  "student-good": (facts, status) => {
    if (status === "unknown") return "say how good the student is: `student_pass_rate`";
    const change = `${percent(number(facts, "teacher"))} → ${percent(number(facts, "together"))}`;
    return status === "met"
      ? `pass rate ${change}`
      : `the pass rate would fall, ${change}; ${percent(number(facts, "margin"))} less is the most (\`margin\`)`;
  },
  "teacher-outputs": (facts, status) => {
    const needed = grouped(number(facts, "needed"));
    if (status !== "unknown") return `${plural(number(facts, "outputs"), "teacher output")}, ${needed} needed`;
    return "ofAll" in facts
      ? `${grouped(number(facts, "ofAll"))} \`teacher_outputs\` are given for all categories together; say under \`categories:\` how many are of this one`
      : `count the teacher's good answers to these questions in production, and set \`teacher_outputs\`: ${needed} needed, and no question of this evaluation is one`;
  },
  "eval-coverage": (facts, status) => {
    const questions = plural(number(facts, "questions"), "question");
    const drop = percent(number(facts, "detectable"));
    return status === "met"
      ? `${questions} can show a drop of ${drop}`
      : `${questions} can only show a drop of ${drop} or more; to see one of ${percent(number(facts, "drop"))}, ask ${grouped(number(facts, "needed"))}`;
  },
  saving,
  "survived-prompt": survived("prompt"),
  "survived-index": survived("index"),
  "survived-context": survived("context"),
  "enough-runs": (facts, status) =>
    status === "met"
      ? `failing for ${grouped(number(facts, "runs"))} distinct runs`
      : `${plural(number(facts, "runs"), "distinct run")} so far, ${grouped(number(facts, "needed"))} needed to spend`,
  "task-stable": (facts, status) =>
    status === "unknown"
      ? fewRuns(facts)
      : `${percent(number(facts, "kept"))} of its questions are in all of the last ${grouped(number(facts, "runs"))} runs`,
  examples: (facts, status) => {
    const needed = grouped(number(facts, "needed"));
    if (status === "unknown")
      return "ofAll" in facts
        ? `${grouped(number(facts, "ofAll"))} examples are given for all categories together; say under \`categories:\` how many are of this one`
        : `collect curated examples of this kind, and set their number under \`fine-tuning:\`: a capability takes ${needed} or more`;
    const examples = number(facts, "examples");
    if (status === "met") return `${grouped(examples)} curated examples`;
    return `${grouped(examples)} curated examples, ${examples < 50 ? "fewer than the 50 to begin with" : "enough to try, or for a style"}; a capability takes ${needed} or more`;
  },
  "gain-visible": (facts, status) => {
    const questions = number(facts, "questions");
    if (status === "met") return `repairing all ${plural(questions, "question")} would be more than chance`;
    const all = questions === 1 ? "repairing 1 question" : `repairing all ${plural(questions, "question")}`;
    return `${all} could be chance (p = ${number(facts, "pValue").toFixed(2)}); ask ${grouped(number(facts, "needed"))} or more of this kind`;
  },
};

function outlived(facts: Facts, status: Check["status"], escape: Escape): string {
  const [kind, versions] = [word(facts, "kind"), list(facts, "versions")];
  const [failures, survivors, needed] = [
    number(facts, "failures"),
    number(facts, "survivors"),
    number(facts, "needed"),
  ];
  if (facts["known"] === 0)
    return failures > 0
      ? "its failures carry no signal: log what tells where they belong"
      : "no question with an id fails on it in most of its tries";
  if ("broken" in facts) return "the run of the version to compare with was broken off";
  if (status === "unknown")
    return number(facts, "silent") > 0 ? silentRuns(facts, kind) : "there is no earlier run to look back on";
  if (versions.length < needed)
    return `${plural(versions.length, `${kind} version`)} tried, and several are at least ${needed}`;
  const names = versions.slice(-needed).map((version) => escape(version, 30));
  const lasting = `${grouped(survivors)} of ${plural(failures, "failure")} ${survivors === 1 ? "has" : "have"} outlived ${needed} ${kind} versions or more (the last are ${names.join(" ")})`;
  if (status === "met") return lasting;
  if (survivors < number(facts, "pattern") && survivors > 0) return `${lasting}: too few for a pattern`;
  return survivors * 2 >= failures && failures > 0
    ? `the last versions still repair some: ${grouped(number(facts, "better"))} better, ${grouped(number(facts, "worse"))} worse since ${names[0] ?? ""}`
    : lasting;
}

function stable(facts: Facts, status: Check["status"]): string {
  if ("needed" in facts) return fewRuns(facts);
  const runs = `the last ${grouped(number(facts, "runs"))} runs`;
  const changed = list(facts, "changed");
  const silent =
    list(facts, "silent").length === 0 ? [] : [`not all of ${runs} say their ${fields(list(facts, "silent"))}`];
  if (status === "met") return `the same questions and much the same answers in ${runs}`;
  const moving = [
    ...(changed.length > 0 ? [`${andList(changed)} changed within ${runs}, so the teacher is still being tuned`] : []),
    ...(number(facts, "kept") < 0.9
      ? [`only ${percent(number(facts, "kept"))} of the questions are in all of ${runs}`]
      : []),
    // What a new version repairs is no unrest.
    ...(changed.length === 0 && number(facts, "flips") > 0.1
      ? [`${percent(number(facts, "flips"))} of the answers change between passed and failed from run to run`]
      : []),
  ];
  return [...moving, ...silent].join(", and ");
}

function saving(facts: Facts, status: Check["status"]): string {
  const missing = list(facts, "missing");
  if (missing[0] === "cost_usd") return "not every answer says what it cost: log `cost_usd`";
  if ("ofAll" in facts)
    return `${grouped(number(facts, "ofAll"))} \`monthly_questions\` are given for all categories together; say under \`categories:\` how many are of this one`;
  if (missing.length > 0) return `set ${andList(missing.map((name) => `\`${name}\``))} for it under \`distillation:\``;
  if (word(facts, "never") === "dearer") return "a correct answer of the student is no cheaper than the teacher's";
  if (word(facts, "never") === "upkeep") return "a month saves nothing beyond its upkeep";
  const months = monthsWords(number(facts, "months"));
  return status === "met"
    ? `has paid for itself after ${months}`
    : `takes ${months} to pay for itself, ${grouped(number(facts, "allowed"))} allowed`;
}

/** "8.6 months", rounded up: what is not yet back is not back. */
export function monthsWords(months: number): string {
  return plural(Math.ceil(months * 10) / 10, "month");
}

function survived(kind: string) {
  return (facts: Facts, status: Check["status"], escape: Escape): string => {
    const versions = list(facts, "versions");
    if (status === "unknown") return silentRuns(facts, kind);
    if (status === "not met") return `the ${kind} has not changed while it failed`;
    const names = versions.slice(0, 5).map((version) => escape(version, 30));
    return `failing with ${plural(versions.length, `${kind} version`)} (${names.join(" ")})`;
  };
}

/** "none of the 8 runs says one `index_version`: log it, and one a run" */
function silentRuns(facts: Facts, kind: string): string {
  const [silent, runs] = [number(facts, "silent"), number(facts, "runs")];
  const some =
    silent === runs
      ? `none of the ${grouped(runs)} runs says`
      : silent === 1
        ? `1 of ${grouped(runs)} runs does not say`
        : `${grouped(silent)} of ${grouped(runs)} runs do not say`;
  return `${some} one \`${FIELD[kind] ?? kind}\`: log it, and one a run`;
}

function fewRuns(facts: Facts): string {
  return `fewer than ${grouped(number(facts, "needed"))} of the runs have questions of this category`;
}

function fields(kinds: readonly string[]): string {
  return andList(kinds.map((kind) => `\`${FIELD[kind] ?? kind}\``));
}

function number(facts: Facts, name: string): number {
  const value = facts[name];
  return typeof value === "number" ? value : 0;
}

function word(facts: Facts, name: string): string {
  const value = facts[name];
  return typeof value === "string" ? value : "";
}

function list(facts: Facts, name: string): readonly string[] {
  const value = facts[name];
  return Array.isArray(value) ? value : [];
}
