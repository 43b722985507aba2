import { BLANK_ENTRY, type Check, type Entry, type Outcome, type ToolReason } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import { textHash } from "../../model/text-hash.ts";
import { plural } from "../../words/numbers.ts";
import type { Adapter, Claim, JsonDocument, RawRecord, Sink } from "../adapter.ts";
import { amount, list, number, record, shown, text } from "../kit/loose.ts";
import { toolReason } from "../kit/reasons.ts";
import { refuseElement } from "../kit/strict.ts";
import { holdToTotals } from "../kit/totals.ts";

export const vitestEvals: Adapter = {
  title: "vitest-evals",
  docs: "Vitest's JSON report of a suite that uses vitest-evals. A test is a question, and its status the verdict; skipped tests are not graded. An ordinary Vitest or Jest report is no evaluation and is refused.",
  export: "Run `vitest run --reporter=json --outputFile=results.json`.",
  identity: "the name of the test, with a hash of its file",
  tells: {
    evidence: "judges named like `context_recall` or `retrieval_recall`",
    cause: "judges named `faithfulness` and the like",
    rest: "latency, tokens, cost and model where the harness reports its usage",
  },
  advice: "Add a judge named `context_recall` that says how much of the expected material was retrieved.",
  recipe: {
    needs:
      "with ids in the input and in what the harness returns, add this to `judges`; with `judgeThreshold: null` your own assertions decide",
    language: "ts",
    lines: [
      "const retrievalRecall = {",
      '  name: "retrieval_recall",',
      "  assess: ({ input, output }) => ({",
      "    score: input.expectedIds.filter((id) => output.ids.includes(id)).length / input.expectedIds.length,",
      "  }),",
      "};",
    ],
  },
  step: ["npx vitest run --reporter=json --outputFile=results.json || [ $? -eq 1 ]"],
  file: "results.json",
  marks: { npm: ["vitest-evals"] },
  document: { claims, read },
};

function claims({ list: listAt }: JsonDocument): Claim {
  const files = listAt(["testResults"]);
  if (files === undefined) return false;
  const hasEvaluation = files.some((file) =>
    list(record(file)["assertionResults"]).some((test) => {
      const meta = record(record(test)["meta"]);
      return isRecord(meta["eval"]) || isRecord(meta["harness"]);
    }),
  );
  if (hasEvaluation) return true;
  if (files.length > 0 && !("assertionResults" in record(files.first()))) return false;
  return {
    code: "unit-tests",
    message: "this is a report of unit tests, none of which is an evaluation.",
    hint: "Name the report of the suite that uses vitest-evals.",
  };
}

function read(document: JsonDocument, sink: Sink): void {
  const found = { failed: 0, cases: 0 };
  // Where what comes before its tests fails, they are written as skipped.
  let failedFiles = 0;
  const add = (entry: Entry): void => {
    found.cases += 1;
    if (entry.verdict === "failed") found.failed += 1;
    sink.entry(entry);
  };
  document.list(["testResults"])?.each((file, index) => {
    const path = text(record(file)["name"]) ?? "";
    const tests = list(record(file)["assertionResults"]);
    if (tests.length === 0) add(brokenFile(record(file), path));
    else if (record(file)["status"] === "failed" && !tests.some((test) => record(test)["status"] === "failed"))
      failedFiles += 1;
    tests.forEach((test, position) => {
      const at = `testResults[${index}].assertionResults[${position}]`;
      if (isRecord(test)) add(toEntry(test, path, at, sink));
      else refuseElement(test, at, sink);
    });
  });
  const top = record(document.outline);
  const count = (key: string): number => number(top[key]) ?? 0;
  const totals = {
    failed: count("numFailedTests"),
    ran: count("numTotalTests") - count("numPendingTests") - count("numTodoTests"),
    success: typeof top["success"] === "boolean" ? top["success"] : undefined,
  };
  holdToTotals(totals, found, sink);
  if (failedFiles > 0)
    sink.notice({
      code: "contradiction",
      detail: `${plural(failedFiles, "file")} failed, and no test in ${failedFiles === 1 ? "it" : "them"} did`,
    });
  if (top["wasInterrupted"] === true) sink.notice({ code: "unfinished", detail: "it was interrupted" });
}

/** A file that could not be loaded has no tests, and its questions were not asked. */
function brokenFile(file: RawRecord, path: string): Entry {
  const message = text(file["message"]);
  return {
    ...BLANK_ENTRY,
    questionId: path.split("/").at(-1) || undefined,
    verdict: file["status"] === "failed" ? "failed" : "ungraded",
    grade: file["status"] === "failed" ? "error" : undefined,
    error: file["status"] === "failed" ? (message ?? "the file could not be loaded") : undefined,
  };
}

function toEntry(test: RawRecord, path: string, at: string, sink: Sink): Entry {
  const meta = record(test["meta"]);
  const evaluation = isRecord(meta["eval"]) ? meta["eval"] : undefined;
  const run = record(record(meta["harness"])["run"]);
  const usage = record(run["usage"]);
  const status = statusOf(test["status"], `${at}.status`, sink);
  const error = status === "failed" ? errorOf(test, evaluation, run) : undefined;
  const name = text(test["fullName"]) ?? text(test["title"]);
  const checks = checksOf(evaluation);
  return {
    ...BLANK_ENTRY,
    questionId: name,
    // Where the checkout lies is nobody's business: the file's folder and name tell it from others.
    questionDetail: textHash(path.split("/").slice(-2).join("/")),
    verdict: status,
    grade: status === "passed" || status === "failed" ? status : undefined,
    error,
    unchecked: status === "passed" && checks.length === 0,
    question: questionOf(run) ?? text(test["title"]),
    answer: shown(evaluation?.["output"]) ?? shown(run["output"]),
    checks,
    reason: status === "failed" && error === undefined ? reasonOf(test, evaluation) : undefined,
    category: list(test["ancestorTitles"]).filter((title) => typeof title === "string")[0],
    model: text(usage["model"]),
    costUsd: amount(usage["costUsd"]),
    latencyMs: amount(record(run["timings"])["totalMs"]) ?? amount(test["duration"]),
    inputTokens: amount(usage["inputTokens"]),
    outputTokens: amount(usage["outputTokens"]),
  };
}

/** What the suite was told not to run. A test that is pending was to run, and never came to an end. */
const SKIPPED = new Set<unknown>(["skipped", "todo", "disabled"]);

function statusOf(status: unknown, field: string, sink: Sink): Outcome {
  if (status === "passed" || status === "failed") return status;
  if (SKIPPED.has(status)) return "skipped";
  if (status !== "pending")
    sink.problem(
      "wrong-type",
      field,
      "expected `passed`, `failed`, `pending`, `skipped` or `todo`.",
      "Run the suite again.",
    );
  return "ungraded";
}

/** A test that failed and not for its score: an assertion of its own is a verdict, anything else thrown is none. */
function errorOf(test: RawRecord, evaluation: RawRecord | undefined, run: RawRecord): string | undefined {
  if (evaluation?.["thresholdFailed"] === true) return undefined;
  const [thrown] = list(run["errors"]);
  const message = text(list(test["failureMessages"])[0]);
  if (thrown !== undefined) return shown(record(thrown)["message"]) ?? shown(thrown);
  if (message !== undefined && /^(?:AssertionError|Score: )/.test(message)) return undefined;
  return message ?? "the test failed without a reason";
}

/** An assertion's own message; of a threshold that was missed, what the lowest score says, if it is one that was not full. */
function reasonOf(test: RawRecord, evaluation: RawRecord | undefined): ToolReason | undefined {
  const scores = list(evaluation?.["scores"]).filter(isRecord);
  const [lowest] = [...scores].sort((a, b) => (number(a["score"]) ?? 0) - (number(b["score"]) ?? 0));
  const isFull = (number(lowest?.["score"]) ?? 0) >= 1;
  const byScore =
    lowest === undefined || isFull ? undefined : toolReason(text(lowest["name"]) ?? null, lowest["metadata"]);
  const message = toolReason(null, list(test["failureMessages"])[0]);
  return evaluation?.["thresholdFailed"] === true ? (byScore ?? message) : message;
}

function checksOf(evaluation: RawRecord | undefined): Check[] {
  return list(evaluation?.["scores"])
    .filter(isRecord)
    .map((score) => ({
      metric: text(score["name"]) ?? "score",
      score: number(score["score"]) ?? null,
      passed: undefined,
      threshold: undefined,
    }));
}

/** What the user said first in the harness' session. */
function questionOf(run: RawRecord): string | undefined {
  const session = record(run["session"]);
  const said = [...list(session["events"]), ...list(session["messages"])].filter(isRecord);
  return shown(said.find((message) => message["role"] === "user")?.["content"]);
}
