import type { Check } from "../model/climb.ts";
import { andList, grouped, percent, plural } from "./numbers.ts";
import type { Mark } from "./words.ts";

// What a check of readiness found, and what would settle it, as a clause that every form of the report shares.

type Facts = Check["facts"];

const FIELD: Readonly<Record<string, string>> = {
  prompt: "prompt_version",
  index: "index_version",
  context: "context_version",
  model: "model",
};

/** "3 of 5 failures have outlived 3 index versions (`i1` `i2` `i3`)" */
export function checkWords({ id, status, facts }: Check, mark: Mark): string {
  return WORDS[id](facts, status, mark);
}

const WORDS: Readonly<Record<Check["id"], (facts: Facts, status: Check["status"], mark: Mark) => string>> = {
  "outlived-versions": outlived,
  "moved-on": (facts) =>
    list(facts, "dearer").length > 0
      ? `its own rule no longer fires, and most failures are ${andList(list(facts, "dearer"))} failures`
      : "no dearer rung's rule is confirmed",
  "outlives-capability": (facts, status) =>
    status === "unknown"
      ? `looks back on fewer than 5 runs${number(facts, "runs") > 0 ? `; the longest-lived cluster has ${grouped(number(facts, "runs"))}` : ""}`
      : status === "met"
        ? `${plural(number(facts, "questions"), "model failure")} ${number(facts, "questions") === 1 ? "has" : "have"} lasted for up to ${grouped(number(facts, "runs"))} runs`
        : number(facts, "questions") > 0
          ? `${plural(number(facts, "questions"), "model failure")} in 5 runs or more: too few for a pattern`
          : "no model failures have lasted for 5 runs",
  "cheaper-rungs": (facts, status) =>
    status === "met"
      ? "no cheaper rung's rule is confirmed here"
      : `the rule for ${andList(list(facts, "confirmed"))} failures is confirmed here, and they come first`,
  bounded: (_facts, status) =>
    status === "met"
      ? "one named category of questions"
      : "these questions have no `category`; name what a student should take over",
  stable,
  "teacher-good": (facts, status) => {
    const rate = percent(number(facts, "passRate"));
    const floor = percent(number(facts, "floor"));
    if (status === "not met") return `${rate} pass; above ${floor} are asked for`;
    const lower = percent(number(facts, "lower"));
    return status === "met"
      ? `${rate} pass, and beyond chance at least ${lower}`
      : `${rate} of ${plural(number(facts, "questions"), "question")} pass, which may be as few as ${lower}; at this rate ${grouped(number(facts, "needed"))} questions would show ${floor}`;
  },
  "teacher-outputs": (facts, status) =>
    status === "unknown"
      ? `count the teacher's good answers to these questions in production and set \`teacher_outputs\`; ${grouped(number(facts, "needed"))} or more are needed, and no question of this evaluation is one`
      : `${grouped(number(facts, "outputs"))} of at least ${grouped(number(facts, "needed"))}`,
  "eval-coverage": (facts, status) => {
    const questions = plural(number(facts, "questions"), "question");
    const drop = percent(number(facts, "detectable"));
    return status === "met"
      ? `${questions} notice a drop of ${drop}`
      : `${questions} notice no drop below ${drop}; ${grouped(number(facts, "needed"))} would notice one of ${percent(number(facts, "drop"))}`;
  },
  saving,
  "survived-prompt": survived("prompt"),
  "survived-index": survived("index"),
  "survived-context": survived("context"),
  "enough-runs": (facts, status) =>
    status === "met"
      ? `failing for ${grouped(number(facts, "runs"))} distinct runs`
      : `${grouped(number(facts, "runs"))} distinct runs so far; ${grouped(number(facts, "needed"))} are a reason to spend`,
  "task-stable": (facts, status) =>
    status === "unknown"
      ? `looks back on fewer than ${grouped(number(facts, "needed"))} runs`
      : `${percent(number(facts, "kept"))} of its questions are in all of the last ${grouped(number(facts, "runs"))} runs`,
  examples: (facts, status) =>
    status === "unknown"
      ? `collect curated examples of this kind and set their number under \`fine-tuning:\`; a capability takes ${grouped(number(facts, "needed"))} or more`
      : status === "met"
        ? `${grouped(number(facts, "examples"))} curated examples`
        : `${grouped(number(facts, "examples"))} curated examples: ${number(facts, "examples") < 50 ? "50 are the least to begin with" : "enough to try, or for a style"}; a capability takes ${grouped(number(facts, "needed"))} or more`,
  "gain-visible": (facts, status) => {
    const questions = plural(number(facts, "questions"), "question");
    return status === "met"
      ? `repairing all ${questions} would be more than chance`
      : `repairing all of ${questions} could be chance (p = ${number(facts, "pValue").toFixed(2)}); ask ${grouped(number(facts, "needed"))} or more of this kind`;
  },
};

function outlived(facts: Facts, status: Check["status"], mark: Mark): string {
  const [kind, versions] = [word(facts, "kind"), list(facts, "versions")];
  const [failures, survivors, needed] = [
    number(facts, "failures"),
    number(facts, "survivors"),
    number(facts, "needed"),
  ];
  const names = versions.slice(-needed).map((version) => mark(version, 30));
  if (status === "unknown")
    return number(facts, "silent") > 0
      ? `${plural(number(facts, "silent"), "run does", "runs do")} not say one \`${FIELD[kind]}\`; log it`
      : "there is no earlier run to look back on; set `history`";
  if (versions.length < needed)
    return `${plural(versions.length, `${kind} version`)} so far, and several are at least ${needed}`;
  const lasting = `${grouped(survivors)} of ${plural(failures, "failure")} ${survivors === 1 ? "has" : "have"} outlived the last ${needed} ${kind} versions or more (${names.join(" ")})`;
  if (status === "met") return lasting;
  if (survivors < number(facts, "pattern") && survivors > 0) return `${lasting}: too few for a pattern`;
  return survivors * 2 >= failures && failures > 0
    ? `the last versions still repair some of them: ${grouped(number(facts, "better"))} better, ${grouped(number(facts, "worse"))} worse since ${names[0] ?? ""}`
    : lasting;
}

function stable(facts: Facts, status: Check["status"]): string {
  if ("needed" in facts) return `looks back on fewer than ${grouped(number(facts, "needed"))} runs`;
  const runs = `the last ${grouped(number(facts, "runs"))} runs`;
  if (status === "unknown") return `${runs} do not all say their ${fields(list(facts, "silent"))}; log what is missing`;
  if (status === "met") return `the same questions and much the same answers in ${runs}`;
  if (list(facts, "changed").length > 0)
    return `the ${andList(list(facts, "changed"))} changed within ${runs}: the teacher is still being tuned`;
  return number(facts, "kept") < 0.9
    ? `only ${percent(number(facts, "kept"))} of the questions are in all of ${runs}`
    : `${percent(number(facts, "flips"))} of the answers change between passed and failed from run to run`;
}

function saving(facts: Facts, status: Check["status"]): string {
  if (list(facts, "missing").length > 0)
    return list(facts, "missing")[0] === "cost_usd"
      ? "not every answer says what it cost; log `cost_usd`"
      : `set ${andList(list(facts, "missing").map((name) => `\`${name}\``))} for it under \`distillation:\``;
  if (word(facts, "never") === "dearer") return "a correct answer of the student is no cheaper than the teacher's";
  if (word(facts, "never") === "upkeep") return "a month saves no more than its upkeep";
  const months = plural(Math.ceil(number(facts, "months") * 10) / 10, "month");
  return status === "met"
    ? `has paid for itself after ${months}`
    : `takes ${months} to pay for itself; ${grouped(number(facts, "allowed"))} are allowed`;
}

function survived(kind: string) {
  return (facts: Facts, status: Check["status"], mark: Mark): string => {
    const versions = list(facts, "versions");
    if (status === "met")
      return `failing with ${plural(versions.length, `${kind} version`)} (${versions
        .slice(0, 5)
        .map((version) => mark(version, 30))
        .join(" ")})`;
    if (status === "unknown") return `the runs do not all say one \`${FIELD[kind]}\`; log it`;
    return `the ${kind} has not changed while it failed`;
  };
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
