import type { Check, ToolReason } from "../../../model/entry.ts";
import { isRecord } from "../../../model/record.ts";
import type { RawRecord } from "../../adapter.ts";
import { list, number, record, text } from "../../kit/loose.ts";
import { toolReason } from "../../kit/reasons.ts";

/** The assertions of a row. */
export type Components = {
  readonly checks: readonly Check[];
  /** Why assertions could not be evaluated: errors of the evaluation, whatever the answer was. */
  readonly broken: readonly string[];
  readonly count: number;
  /** Whether an answer could have failed one of them. */
  readonly canFail: boolean;
  /** What an assertion compares the answer with, where it is plain text. */
  readonly expected: string | undefined;
  /** What an assertion says that failed: the one that promptfoo takes for the reason, or the first. */
  readonly reason: ToolReason | undefined;
};

/** Pass at almost any score unless they are given a threshold: their default is 0. */
const PASS_BY_DEFAULT = new Set(["context-recall", "context-relevance", "context-faithfulness", "answer-relevance"]);
const COMPARES = new Set(["equals", "contains", "icontains", "factuality", "similar", "context-recall"]);

const THREW = /^Custom function threw error: |^Could not extract JSON from llm-rubric response/;
/** What was parsed already, or is not there: the code's own mistake, whatever the answer was. */
const PARSED =
  /"(?:\[object \w+\]|undefined)"? is not valid JSON|Unexpected token '?o'?(?:, "\[object| in JSON at position 1\b)/;
/** Code of an assertion that parses the answer throws where the answer is no JSON: that is the answer's form. */
const NOT_JSON = /is not valid JSON|Unexpected (?:token|end) .*JSON/i;

/** Reads the assertions, those of sets among them; the set itself only sums up its own. */
export function readComponents(grading: RawRecord | undefined): Components {
  const checks: Check[] = [];
  const broken: string[] = [];
  let count = 0;
  let canFail = false;
  let expected: string | undefined;
  let why: ToolReason | undefined;
  for (const component of list(grading?.["componentResults"]).filter(isRecord)) {
    const assertion = record(component["assertion"]);
    const type = text(assertion["type"]);
    count += 1;
    if (type === undefined || type === "assert-set") continue;
    if (means(component, type)) canFail = true;
    if (expected === undefined && COMPARES.has(type)) expected = text(assertion["value"]);
    const reason = text(component["reason"]) ?? "";
    const failed = component["pass"] === false;
    // Of several that failed, the one whose reason promptfoo gives for the whole.
    const isTheReason = component["reason"] !== undefined && component["reason"] === grading?.["reason"];
    if (failed && (why === undefined || isTheReason)) why = toolReason(text(assertion["metric"]) ?? type, component);
    if (failed && NOT_JSON.test(reason) && THREW.test(reason) && !PARSED.test(reason))
      checks.push({ ...checkOf(component, type), kind: "format" });
    else if (failed && (THREW.test(reason) || record(component["metadata"])["graderError"] === true))
      broken.push(reason);
    else checks.push(checkOf(component, type), ...namedCheck(component, assertion, type));
  }
  return { checks, broken, count, canFail, expected, reason: why ?? wholeReason(grading) };
}

/** Of a grading without assertions, or whose own threshold was missed. */
function wholeReason(grading: RawRecord | undefined): ToolReason | undefined {
  return grading?.["pass"] === false ? toolReason(null, grading) : undefined;
}

/** What holds of every answer. */
const HOLDS_ALWAYS: Readonly<Record<string, readonly string[]>> = {
  contains: [""],
  icontains: [""],
  "starts-with": [""],
  regex: ["", ".*", "^.*$", "[\\s\\S]*"],
  javascript: ["true", "return true", "return true;"],
  python: ["True", "return True"],
};

/** At these, a threshold of 0 is a limit. */
const AT_MOST = new Set(["cost", "latency", "levenshtein", "perplexity"]);

/** Not at a threshold of 0, which every score reaches, nor without weight. */
function couldFail(assertion: RawRecord, type: string): boolean {
  if (number(assertion["weight"]) === 0) return false;
  const value = typeof assertion["value"] === "string" ? assertion["value"].trim() : undefined;
  if (value !== undefined && HOLDS_ALWAYS[type]?.includes(value)) return false;
  const threshold = number(assertion["threshold"]);
  return threshold === undefined ? !PASS_BY_DEFAULT.has(type) : threshold > 0 || isLimit(type);
}

function isLimit(type: string): boolean {
  return AT_MOST.has(type) || type.startsWith("not-");
}

/** Whether a verdict says something: one that could not have been another says nothing, whatever the score. */
function means(component: RawRecord, type: string): boolean {
  return component["pass"] === false || couldFail(record(component["assertion"]), type);
}

/** Code without a threshold passes from any score above 0: what is in between is no verdict. */
const CODE = new Set(["javascript", "python", "ruby", "webhook"]);

function checkOf(component: RawRecord, type: string): Check {
  const threshold = number(record(component["assertion"])["threshold"]);
  const score = number(component["score"]) ?? null;
  const isBetween = CODE.has(type) && threshold === undefined && score !== null && score > 0 && score < 1;
  return {
    metric: type,
    score,
    passed:
      means(component, type) && !isBetween && typeof component["pass"] === "boolean" ? component["pass"] : undefined,
    threshold: threshold === 0 && component["pass"] === true && !isLimit(type) ? undefined : threshold,
  };
}

/** An assertion that somebody named, for example `retrieval_recall`, may say more by that name than by its type. */
function namedCheck(component: RawRecord, assertion: RawRecord, type: string): readonly Check[] {
  const metric = text(assertion["metric"]);
  return metric === undefined || metric === type ? [] : [{ ...checkOf(component, type), metric }];
}
