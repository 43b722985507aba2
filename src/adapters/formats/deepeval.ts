import { BLANK_ENTRY, type Check, type Entry, type Outcome, type ToolReason } from "../../model/entry.ts";
import { directionOf } from "../../model/metric-direction.ts";
import { isRecord } from "../../model/record.ts";
import { plural } from "../../words/numbers.ts";
import type { Adapter, Claim, JsonDocument, RawRecord, Sink } from "../adapter.ts";
import { clusterIn, identityOf, idsIn } from "../kit/identity.ts";
import { amount, list, number, record, seconds, shown, text } from "../kit/loose.ts";
import { toolReason } from "../kit/reasons.ts";
import { refuseElement } from "../kit/strict.ts";
import { holdToTotals } from "../kit/totals.ts";

const WRAPPED = ["testRunData"];
const LISTS = ["testCases", "conversationalTestCases"];

export const deepeval: Adapter = {
  title: "DeepEval",
  docs: "A DeepEval test run: `.deepeval/.latest_run_full.json`, which DeepEval 4 writes on every run, logged in or not; `.deepeval/.latest_test_run.json` of older versions, with the run in `testRunData` or bare; and files of a results folder. The judge's costs, tokens and model are not the application's and are left out.",
  export:
    "Run `deepeval test run`; the files in `.deepeval/` are overwritten by every run. Before version 4, be logged out of its cloud, or set `DEEPEVAL_RESULTS_FOLDER`.",
  identity:
    "an id in the test case's metadata, else its `name`, with a hash of its input and expected output; names that count (`test_rag[3]`) pair by that hash first",
  tells: {
    evidence: "Contextual Recall",
    cause:
      "Json Correctness, Pattern Match, Prompt Alignment and GEval judges named after form; Faithfulness, Hallucination; Contextual Precision and Relevancy",
    rest: "latency (`completionTime`) and cost (`tokenCost`) where the test cases carry them; repeats by input",
  },
  advice:
    "Add the Contextual Recall metric with `expected_output` to tell retrieval failures from others, and Faithfulness to tell the context's.",
  recipe: {
    needs:
      "with the passages that a question needs as `context` of its test case, and those that were retrieved as `retrieval_context`, add `RetrievalRecall()` to your metrics. At a threshold of 0 it measures and decides nothing",
    language: "python",
    lines: [
      "class RetrievalRecall(BaseMetric):",
      '    __name__, threshold, success, async_mode, is_successful = "Retrieval Recall", 0, True, False, lambda self: True',
      "    async def a_measure(self, case, *args, **kwargs): return self.measure(case)",
      "    def measure(self, case, *args, **kwargs):",
      "        self.score = sum(any(text in found for found in case.retrieval_context) for text in case.context) / len(case.context)",
      "        return self.score",
    ],
  },
  step: ["deepeval test run tests/test_rag.py || [ $? -eq 1 ]"],
  file: ".deepeval/.latest_run_full.json",
  marks: { python: ["deepeval"] },
  document: { claims, read },
};

function claims({ outline, list: listAt }: JsonDocument): Claim {
  const top = record(outline);
  const keys = Object.keys(top);
  if (keys.length === 1 && typeof top["testRunLink"] === "string") {
    return {
      code: "link-only",
      message: "this file holds only a link to DeepEval's cloud, and no results.",
      hint: "Name `.deepeval/.latest_run_full.json`, which DeepEval 4 writes on every run; with older versions log out (`deepeval logout`) before the run, or set `DEEPEVAL_RESULTS_FOLDER` and name the file in that folder.",
    };
  }
  if (listAt([...WRAPPED, "testCases"]) !== undefined) return true;
  return listAt(["testCases"]) !== undefined && ("metricsScores" in top || "testPassed" in top);
}

function read(document: JsonDocument, sink: Sink): void {
  const wrapped = document.list([...WRAPPED, "testCases"]) !== undefined;
  const path = wrapped ? WRAPPED : [];
  const top = record(document.outline);
  const run = wrapped ? record(top["testRunData"]) : top;
  const hyperparameters = record(run["hyperparameters"]);
  const found = { failed: 0, cases: 0 };
  let contradictory = 0;
  for (const name of LISTS) {
    document.list([...path, name])?.each((element, index) => {
      const at = [...path, `${name}[${index}]`].join(".");
      if (!isRecord(element)) return refuseElement(element, at, sink);
      const entry = toEntry(element, at, hyperparameters, sink);
      if (entry.verdict === "passed" && readMetrics(element["metricsData"]).failed > 0) contradictory += 1;
      found.cases += 1;
      if (entry.verdict === "failed") found.failed += 1;
      sink.entry(entry);
    });
  }
  const [passed, failed] = [number(run["testPassed"]) ?? 0, number(run["testFailed"]) ?? 0];
  sink.atFile();
  holdToTotals({ failed, ran: passed + failed }, found, sink);
  if (contradictory > 0)
    sink.notice({
      code: "contradiction",
      detail: `${plural(contradictory, "case passes", "cases pass")} in it with a metric that failed`,
    });
}

type Metrics = {
  readonly checks: readonly Check[];
  /** Metrics that decide and failed, and those whose judge failed. */
  readonly failed: number;
  readonly errors: readonly string[];
  /** What the first metric says that failed and decides. */
  readonly reason: ToolReason | undefined;
  /** Whether an answer could have failed one of them. */
  readonly canFail: boolean;
};

function toEntry(test: RawRecord, at: string, hyperparameters: RawRecord, sink: Sink): Entry {
  const metrics = readMetrics(test["metricsData"]);
  const input = text(test["input"]) ?? text(test["scenario"]) ?? conversationOf(test["turns"]);
  const name = text(test["name"]);
  const metadata = record(test["metadata"] ?? test["additionalMetadata"]);
  // Numbered names are made anew in every run.
  const ownName = name === undefined || /^(?:conversational_)?test_case_\d+$/.test(name) ? undefined : name;
  const said = verdictOf(test, `${at}.success`, sink);
  // A pass by nothing but metrics whose judge failed is none.
  const verdict = said === "passed" && !metrics.canFail && metrics.errors.length > 0 ? "ungraded" : said;
  const graderError =
    verdict === "failed" && metrics.failed === 0 && metrics.errors.length > 0 ? metrics.errors[0] : undefined;
  return {
    ...BLANK_ENTRY,
    ...identityOf(
      {
        given: [...idsIn(metadata, `${at}.metadata.`), [ownName, `${at}.name`]],
        asked: [input, `${at}.input`],
        detail: [[input ?? null, text(test["expectedOutput"]) ?? null], `${at}.input`],
      },
      sink,
    ),
    verdict,
    grade: verdict === "passed" ? "pass" : verdict === "failed" ? "fail" : undefined,
    graderError,
    unchecked: verdict === "passed" && !metrics.canFail,
    question: input,
    answer: text(test["actualOutput"]),
    expectedAnswer: text(test["expectedOutput"]) ?? text(test["expectedOutcome"]),
    checks: metrics.checks,
    reason: verdict === "failed" ? metrics.reason : undefined,
    category: text(metadata["category"]),
    judge: judgesIn(test["metricsData"]),
    cluster: clusterIn(metadata, `${at}.metadata.`, sink),
    model: text(hyperparameters["model"]),
    costUsd: amount(test["tokenCost"]),
    latencyMs: seconds(test["completionTime"]),
    inputTokens: amount(test["inputTokenCount"]),
    outputTokens: amount(test["outputTokenCount"]),
  };
}

/** Left out where no metric has a threshold: then nothing was judged. */
function verdictOf(test: RawRecord, field: string, sink: Sink): Outcome {
  const { success } = test;
  if (success === undefined || success === null) return "ungraded";
  if (typeof success === "boolean") return success ? "passed" : "failed";
  sink.problem("wrong-type", field, "expected true or false.", "Run the evaluation again, or correct the file.");
  return "ungraded";
}

/** All metrics with their thresholds and judge models, those whose judge failed, too. */
function judgesIn(data: unknown): string | undefined {
  const metrics = list(data)
    .filter(isRecord)
    .map((metric) => [metric["name"], metric["threshold"], metric["evaluationModel"], metric["strictMode"]].join(" "));
  return metrics.length === 0 ? undefined : metrics.sort().join(", ");
}

/** The tool's own verdict on every metric: for some, lower is better. */
function readMetrics(data: unknown): Metrics {
  const checks: Check[] = [];
  const errors: string[] = [];
  let failed = 0;
  let canFail = false;
  let reason: ToolReason | undefined;
  for (const metric of list(data).filter(isRecord)) {
    const name = text(metric["name"]);
    if (name === undefined) continue;
    const error = text(metric["error"]);
    if (error !== undefined) {
      errors.push(`${name}: ${error}`);
      continue;
    }
    const passed = typeof metric["success"] === "boolean" ? metric["success"] : undefined;
    if (passed === false && metric["flaky"] !== true) {
      failed += 1;
      reason ??= toolReason(name, metric);
    }
    // At a threshold that every score reaches a pass says nothing, whatever the score.
    const threshold = number(metric["threshold"]);
    const isUpper = directionOf(name) === "lower";
    const couldFail = threshold === undefined || (isUpper ? threshold < 1 : threshold > 0);
    const means = couldFail || passed !== true;
    if (metric["flaky"] !== true && (isUpper ? couldFail : means)) canFail = true;
    checks.push({
      metric: name,
      score: number(metric["score"]) ?? null,
      passed: means ? passed : undefined,
      threshold: means ? threshold : undefined,
    });
  }
  return { checks, errors, failed, canFail, reason };
}

function conversationOf(turns: unknown): string | undefined {
  const said = list(turns)
    .filter(isRecord)
    .map((turn) => `${text(turn["role"]) ?? ""}: ${shown(turn["content"]) ?? ""}`);
  return said.length === 0 ? undefined : said.join("\n");
}
