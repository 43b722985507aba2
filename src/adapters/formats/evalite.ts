import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { knownMetric } from "../../model/metric.ts";
import { isRecord } from "../../model/record.ts";
import { textHash } from "../../model/text-hash.ts";
import { plural } from "../../words/numbers.ts";
import type { Adapter, JsonDocument, RawRecord, ReadSettings, Sink } from "../adapter.ts";
import { identityOf } from "../kit/identity.ts";
import { amount, list, questionText, record, shown, text } from "../kit/loose.ts";
import { type Reasons, reasonsOf } from "../kit/reasons.ts";
import { EVERY_SCORE, firstOf, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../kit/scores.ts";
import { refuseElement } from "../kit/strict.ts";

export const evalite: Adapter = {
  title: "evalite",
  docs: "evalite's JSON output. It gives scores and no verdict: an answer passes with every score at least 0.5, whatever the scorer is called, or what `pass-metric` and `pass-score` say. Variants are variants; trials repeat their input.",
  export: "Run `evalite run --outputPath results.json`; without it results stay in a database.",
  identity: "the text of `input`",
  tells: {
    evidence: "scorers named like `context_recall` or `retrieval_recall`",
    cause: "scorers named `faithfulness` and the like",
    rest: "latency, tokens from traces, repeats by input",
  },
  advice: "Add a scorer named `context_recall` that says how much of the expected material was retrieved.",
  recipe: {
    needs:
      "with ids in what is expected and in what the task returns, add this scorer, and set `pass-metric` to the scorer that judges the answer",
    language: "ts",
    lines: [
      "{",
      '  name: "retrieval_recall",',
      "  scorer: ({ output, expected }) =>",
      "    expected.ids.filter((id) => output.ids.includes(id)).length / expected.ids.length,",
      "},",
    ],
  },
  step: ["npx evalite run --outputPath results.json --threshold 0"],
  file: "results.json",
  marks: { files: ["evalite.config.ts"], npm: ["evalite"] },
  document: { claims, read },
};

/** Version 1 calls suites what was called evals before, and evals what was called results. */
const LAYOUTS = [
  { suites: "evals", results: "results" },
  { suites: "suites", results: "evals" },
] as const;

function layoutOf({ outline, list: listAt }: JsonDocument): (typeof LAYOUTS)[number] | undefined {
  if (!("runType" in record(record(outline)["run"]))) return undefined;
  return LAYOUTS.find(({ suites, results }) => {
    const found = listAt([suites]);
    return found !== undefined && (found.length === 0 || results in record(found.first()));
  });
}

function claims(document: JsonDocument): boolean {
  return layoutOf(document) !== undefined;
}

function read(document: JsonDocument, sink: Sink, settings: ReadSettings): void {
  const judge = scoreJudge(sink, settings, EVERY_SCORE);
  const layout = layoutOf(document) ?? LAYOUTS[0];
  let running = 0;
  let failedSuites = 0;
  document.list([layout.suites])?.each((element, index) => {
    const at = `${layout.suites}[${index}]`;
    if (!isRecord(element)) return refuseElement(element, at, sink);
    const results = list(element[layout.results]);
    const isRunning = element["status"] === "running";
    if (isRunning) running += 1;
    else if (
      element["status"] === "fail" &&
      results.every((result) => record(result)["status"] === "success") &&
      results.length > 0
    )
      failedSuites += 1;
    // An eval whose module failed has no results, and is still one that was to be judged.
    if (results.length === 0) sink.entry(withoutResults(element));
    // A result that lacks a scorer of its suite is not judged by the others.
    const scorers = new Set(results.flatMap((result) => Object.keys(scoresOf(record(result)))));
    results.forEach((result, position) => {
      const place = `${at}.${layout.results}[${position}]`;
      if (isRecord(result)) sink.entry(toEntry(result, element, scorers, place));
      else refuseElement(result, place, sink);
    });
  });
  if (running > 0)
    sink.notice({ code: "unfinished", detail: `${plural(running, "result is", "results are")} still running` });
  if (failedSuites > 0)
    sink.notice({
      code: "contradiction",
      detail: `${plural(failedSuites, "suite")} failed, and no result of ${failedSuites === 1 ? "it" : "them"} shows a failure`,
    });
  judge.end();

  function toEntry(result: RawRecord, suite: RawRecord, scorers: ReadonlySet<string>, at: string): Entry {
    const name = text(suite["name"]);
    const { input, output } = result;
    const scores: Scores = { ...Object.fromEntries([...scorers].map((each) => [each, null])), ...scoresOf(result) };
    const { status } = result;
    if (status !== "success" && status !== "fail" && status !== "running")
      sink.problem(
        "wrong-type",
        `${at}.status`,
        "expected `success`, `fail` or `running`.",
        "Run the evaluation again.",
      );
    const failed = status === "fail";
    if (result["status"] === "running") running += 1;
    const thrown = failed ? thrownIn(output) : undefined;
    const answered = output !== undefined && output !== null && thrown === undefined;
    const error = result["status"] === "running" || (failed && !answered) ? errorText(result, thrown) : undefined;
    const checked = Object.keys(scores).length > 0;
    const { verdict, grade, unchecked, failedBy = [] } = judge.now(scores);
    // A success without a score passes, unless the configuration names scores that decide.
    const judged = failed ? "failed" : checked || settings.passMetrics.length > 0 ? verdict : "passed";
    return {
      ...BLANK_ENTRY,
      ...identityOf({ given: [], asked: [input, `${at}.input`] }, sink),
      questionDetail: textHash(`${name ?? ""}\n${shown(input) ?? ""}`),
      variant: text(suite["variantName"]),
      verdict: error === undefined ? judged : "failed",
      grade: failed ? "error" : checked ? grade : "no scores",
      error,
      graderError: failed && error === undefined ? "a scorer threw" : undefined,
      unchecked: judged === "passed" && error === undefined && (!checked || unchecked === true),
      question: questionText(input),
      answer: answered ? shown(output) : undefined,
      expectedAnswer: shown(result["expected"]),
      scores: uniform(scores),
      reason: judged === "failed" ? firstOf(failedBy, reasonsIn(result)) : undefined,
      category: name,
      latencyMs: amount(result["duration"]),
      ...tokensOf(result["traces"]),
    };
  }
}

/** What the task or a scorer threw stands where the answer would; nothing tells the two apart. */
function thrownIn(output: unknown): string | undefined {
  const { name, message, stack } = record(output);
  if (stack === undefined || typeof message !== "string") return undefined;
  return `${text(name) ?? "Error"}: ${message}`;
}

function errorText(result: RawRecord, thrown: string | undefined): string {
  return result["status"] === "running"
    ? "the result is still running"
    : (thrown ?? "the task threw and gave no answer");
}

function withoutResults(suite: RawRecord): Entry {
  const name = text(suite["name"]);
  return {
    ...BLANK_ENTRY,
    questionId: name,
    verdict: "failed",
    grade: "error",
    error: "the eval has no results: its file or its data could not be loaded",
    category: name,
  };
}

/** What scorers attach to their scores. */
function reasonsIn(result: RawRecord): Reasons {
  const scores = list(result["scores"]).filter(isRecord);
  return reasonsOf(scores.map((score) => [text(score["name"]), score["metadata"]]));
}

function scoresOf(result: RawRecord): Scores {
  const scores = newScores();
  for (const score of list(result["scores"]).filter(isRecord)) {
    const name = text(score["name"]);
    if (name !== undefined) setScore(scores, name, score["score"]);
  }
  return scores;
}

/** Scores here are better when higher; a metric that is known the other way round says nothing under its name. */
function uniform(scores: Scores): Scores {
  const kept = Object.entries(scores).filter(([name]) => knownMetric(name)?.operator !== "<=");
  return Object.assign(newScores(), Object.fromEntries(kept));
}

function tokensOf(traces: unknown): Pick<Entry, "inputTokens" | "outputTokens"> {
  const sum = (key: string): number | undefined => {
    const found = list(traces)
      .map((trace) => amount(record(trace)[key]))
      .filter((tokens) => tokens !== undefined);
    return found.length === 0 ? undefined : found.reduce((total, tokens) => total + tokens, 0);
  };
  return { inputTokens: sum("inputTokens"), outputTokens: sum("outputTokens") };
}
