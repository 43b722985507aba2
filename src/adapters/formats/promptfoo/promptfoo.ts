import { BLANK_ENTRY, type Entry } from "../../../model/entry.ts";
import { isRecord } from "../../../model/record.ts";
import { hexHash } from "../../../model/text-hash.ts";
import { detailOf } from "../../../model/text-id.ts";
import { plural } from "../../../words/numbers.ts";
import type { Adapter, JsonDocument, RawRecord, Sink, Unusable } from "../../adapter.ts";
import { clusterIn, identityOf, idsIn } from "../../kit/identity.ts";
import { amount, list, number, questionText, record, shown, text } from "../../kit/loose.ts";
import { refuseElement, requireFlag } from "../../kit/strict.ts";
import { holdToTotals } from "../../kit/totals.ts";
import { type Components, readComponents } from "./checks.ts";
import { variantNames, variantsOfRows } from "./variants.ts";

/** `failureReason` of a row: an assertion failed, or the answer never came. */
const BY_ERROR = 2;

export const promptfoo: Adapter = {
  title: "promptfoo",
  docs: "The results of `promptfoo eval`, as JSON (summary versions 2 and 3) or JSONL. Repeats are rows with the same variables; each provider and prompt is a variant, named by the provider and the prompt's label, so that adding another renames none.",
  export: "Add `-o results.json`, or `-o results.jsonl` for large suites, to `promptfoo eval`.",
  identity: "an id in the test's metadata, else its `description`, else the text of its `vars`, with a hash of these",
  tells: {
    evidence: "`context-recall` assertions; metrics named like `retrieval_recall`",
    cause: "`is-json` and other assertions of form; `context-faithfulness`, `contains-all`, `context-relevance`",
    rest: "cost, latency (not of cached answers), tokens, repeats (`--repeat`), prompt versions",
  },
  advice:
    "Add a `context-recall` assertion with a `threshold` to tell retrieval failures from others, and `context-faithfulness` to tell the context's.",
  recipe: {
    needs:
      "with `expected_ids` in the `metadata` of each test, and `retrieved_ids` in the `metadata` that the provider returns, add this to `defaultTest.assert`. Without weight it measures and decides nothing",
    language: "yaml",
    lines: [
      "- type: javascript",
      "  metric: retrieval_recall",
      "  weight: 0",
      "  value: context.test.metadata.expected_ids.every((id) => context.providerResponse.metadata.retrieved_ids.includes(id))",
    ],
  },
  step: ["npx promptfoo eval --no-cache -o results.json || [ $? -eq 100 ]"],
  file: "results.json",
  marks: {
    files: [
      "promptfooconfig.yaml",
      "promptfooconfig.yml",
      "promptfooconfig.json",
      "promptfooconfig.js",
      "promptfooconfig.mjs",
      "promptfooconfig.cjs",
      "promptfooconfig.ts",
    ],
    npm: ["promptfoo"],
    python: ["promptfoo"],
  },
  document: { claims, read },
  records: {
    paths: [],
    tables: false,
    claims: (row) => "promptIdx" in row && "testIdx" in row && "success" in row && "gradingResult" in row,
    open: (sink) => {
      const variants = variantsOfRows();
      let contradictory = 0;
      return {
        record(row) {
          if (row["success"] === true && contradicts(row)) contradictory += 1;
          sink.entry(toEntry(row, "", { variant: variants.of(row), traceUrl: undefined }, sink));
        },
        end: () => tellContradictory(contradictory, sink),
      };
    },
  },
  otherText: (head) => {
    if (/^evalId:/m.test(head) && /^results:\s*$/m.test(head)) return YAML;
    return /^[^\n]*\bStatus,Score,[^\n]*\bGrader Reason\b/.test(head) ? CSV : undefined;
  },
};

const HINT = "Write JSON: `promptfoo eval -o results.json`.";
const CSV: Unusable = {
  code: "no-details",
  message: "this is promptfoo's CSV, which leaves out which assertions failed.",
  hint: HINT,
};
const YAML: Unusable = { code: "no-details", message: "this is promptfoo's YAML, which is not read.", hint: HINT };

function claims({ outline, list: listAt }: JsonDocument): boolean {
  const results = record(record(outline)["results"]);
  if (listAt(["results", "results"]) === undefined) return false;
  return results["version"] === 2 || results["version"] === 3 || "successes" in record(results["stats"]);
}

function read(document: JsonDocument, sink: Sink): void {
  const outline = record(document.outline);
  const rows = document.list(["results", "results"]);
  if (rows === undefined) return;
  const results = record(outline["results"]);
  const variants = variantNames(document);
  const traceUrl = text(outline["shareableUrl"]);
  const found = { failed: 0, cases: rows.length };
  let contradictory = 0;
  rows.each((row, index) => {
    const at = `results.results[${index}]`;
    // An index without a result is one that was never written: the row is still one of the run.
    if (row === null) {
      found.failed += 1;
      sink.entry({ ...BLANK_ENTRY, error: "promptfoo wrote no result here", grade: undefined });
    } else if (!isRecord(row)) refuseElement(row, at, sink);
    else {
      if (row["success"] !== true) found.failed += 1;
      else if (contradicts(row)) contradictory += 1;
      sink.entry(toEntry(row, `${at}.`, { variant: variants.of(row), traceUrl }, sink));
    }
  });
  sink.atFile();
  const stats = record(results["stats"]);
  const columns: RawRecord[] = [];
  document.list(["results", "prompts"])?.each((prompt) => columns.push(record(record(prompt)["metrics"])));
  const sum = (key: string): number => columns.reduce((total, metrics) => total + (number(metrics[key]) ?? 0), 0);
  // It counts twice, over all and for each prompt; either may be of more than it wrote.
  const [succeeded, failed, broken] = [number(stats["successes"]), number(stats["failures"]), number(stats["errors"])];
  const failures = Math.max((failed ?? 0) + (broken ?? 0), sum("testFailCount") + sum("testErrorCount"));
  const ran = Math.max(
    (succeeded ?? 0) + (failed ?? 0) + (broken ?? 0),
    sum("testPassCount") + sum("testFailCount") + sum("testErrorCount"),
  );
  holdToTotals({ failed: failures, ran }, found, sink);
  tellContradictory(contradictory, sink);
}

/** A success that was graded as a failure, or never came. */
function contradicts(row: RawRecord): boolean {
  return record(row["gradingResult"])["pass"] === false || row["failureReason"] === BY_ERROR;
}

function tellContradictory(rows: number, sink: Sink): void {
  if (rows > 0)
    sink.notice({
      code: "contradiction",
      detail: `${plural(rows, "row is a success", "rows are successes")} in it that failed by its own grading`,
    });
}

type ResultPlace = { readonly variant: string | undefined; readonly traceUrl: string | undefined };

function toEntry(row: RawRecord, at: string, { variant, traceUrl }: ResultPlace, sink: Sink): Entry {
  const success = requireFlag(row["success"], `${at}success`, sink);
  const test = record(row["testCase"]);
  const response = record(row["response"]);
  const grading = isRecord(row["gradingResult"]) ? row["gradingResult"] : undefined;
  const vars = withoutConversation(record(row["vars"] ?? test["vars"]));
  const components = readComponents(grading);
  const failure = success === false ? errorOf(row, response, grading) : undefined;
  // With an answer there, it was the evaluation that failed on it.
  const answered = response["output"] !== undefined && response["output"] !== null;
  const error = answered ? undefined : failure;
  const cached = response["cached"] === true;
  const tokens = record(response["tokenUsage"] ?? row["tokenUsage"]);
  const metadata = record(test["metadata"]);
  const question = questionText(vars);
  return {
    ...BLANK_ENTRY,
    ...identityOf(
      {
        given: [
          ...idsIn(metadata, `${at}testCase.metadata.`),
          [text(test["description"]), "description"],
          [text(row["description"]), "description"],
        ],
        asked: [vars, `${at}vars`],
        ...(Object.keys(vars).length === 0 ? {} : { detail: [vars, `${at}vars`] as const }),
      },
      sink,
    ),
    variant,
    verdict: success === true ? "passed" : "failed",
    grade: success === true ? "pass" : failure === undefined ? "fail" : "error",
    error,
    graderError: success === false && error === undefined ? (failure ?? graderErrorOf(components, grading)) : undefined,
    unchecked: success === true && isUnchecked(grading, components, test),
    cached,
    traceUrl,
    question,
    answer: shown(response["output"]),
    expectedAnswer: components.expected,
    checks: components.checks,
    reason: success === false ? components.reason : undefined,
    category: text(metadata["category"]),
    // What it asserts, with thresholds, rubrics and judges, whatever came of it.
    judge: list(test["assert"]).length === 0 ? undefined : hexHash(detailOf(test["assert"])),
    cluster: clusterIn(metadata, `${at}testCase.metadata.`, sink),
    model: text(record(row["provider"])["id"]),
    promptVersion: text(row["promptId"])?.slice(0, 12),
    costUsd: cached ? undefined : costOf(row, response),
    latencyMs: cached ? undefined : amount(row["latencyMs"]),
    inputTokens: amount(tokens["prompt"]),
    outputTokens: amount(tokens["completion"]),
  };
}

/** Why no answer came. An assertion that failed has its reason in `error`, too, and is none. */
function errorOf(row: RawRecord, response: RawRecord, grading: RawRecord | undefined): string | undefined {
  const message = text(row["error"]) ?? text(response["error"]);
  if (row["failureReason"] === BY_ERROR) return message ?? "promptfoo says that the answer failed with an error";
  if (message === "No output") return message;
  // Version 2 does not say: an error without a grading, or one that the provider gave, is no failed assertion.
  if (row["failureReason"] === undefined && (grading === undefined || text(response["error"]) !== undefined))
    return message;
  return undefined;
}

/** Set where nothing but the grading itself failed. */
function graderErrorOf({ checks, broken }: Components, grading: RawRecord | undefined): string | undefined {
  const [first] = broken;
  if (first !== undefined) return checks.some(({ passed }) => passed === false) ? undefined : first;
  return record(grading?.["metadata"])["graderError"] === true
    ? (text(grading?.["reason"]) ?? "the grader failed")
    : undefined;
}

function isUnchecked(grading: RawRecord | undefined, { count, canFail }: Components, test: RawRecord): boolean {
  if (text(grading?.["reason"]) === "No assertions") return true;
  // A threshold of the test itself passes it whatever its assertions say.
  if (number(test["threshold"]) === 0 || (count > 0 && !canFail)) return true;
  return count === 0 && list(test["assert"]).length === 0 && !isRecord(grading?.["assertion"]);
}

/** Zero is what promptfoo writes where a provider names no price. */
function costOf(row: RawRecord, response: RawRecord): number | undefined {
  return amount(response["cost"]) || amount(row["cost"]) || undefined;
}

function withoutConversation(vars: RawRecord): RawRecord {
  const { _conversation, ...rest } = vars;
  return rest;
}
