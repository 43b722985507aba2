import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, JsonDocument, RawRecord, ReadSettings, Sink, Unusable } from "../adapter.ts";
import { clusterIn, identityOf, idsIn } from "../kit/identity.ts";
import { questionText, record, shown, text } from "../kit/loose.ts";
import { hasOwnVerdict } from "../kit/own-verdict.ts";
import { reasonsOf } from "../kit/reasons.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../kit/scores.ts";
import { refuseElement } from "../kit/strict.ts";

const SUMMARY_ONLY: Unusable = {
  code: "aggregate-only",
  message: "these are Braintrust's summaries, which hold averages and no answers.",
  hint: "Write what `Eval()` returns to a file: it has `summary` and `results`.",
};

export const braintrust: Adapter = {
  title: "Braintrust",
  docs: "What `Eval()` returns, saved as JSON, with `summary` and `results`. Scores have no verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which. A score of null was left out by its scorer.",
  export:
    "Save it: `writeFile('results.json', JSON.stringify(await Eval(…)))`; `braintrust eval --jsonl` prints averages only.",
  identity: "`origin.id`, else an id in `metadata`, else the text of `input`",
  tells: {
    evidence: "scorers named like `ContextRecall` or `retrieval_recall`",
    cause: "scorers named `Faithfulness` and the like",
    rest: "trials by input; no costs or latencies in the rows; a link to the experiment",
  },
  advice: "Add a scorer such as autoevals' `ContextRecall` that says how much of the expected material was retrieved.",
  step: ["node evals/rag.eval.mjs # writes results.json"],
  file: "results.json",
  marks: {
    npm: ["braintrust"],
    python: ["braintrust"],
    isGeneral: true,
    pythonStep: ["python evals/rag_eval.py # writes results.json"],
  },
  document: { claims, read },
  records: {
    paths: [],
    tables: false,
    claims: (row) =>
      ("projectName" in row && "experimentName" in row && "scores" in row) ||
      ("evaluatorName" in row && "errors" in row)
        ? SUMMARY_ONLY
        : false,
    open: () => ({ record: () => {}, end: () => {} }),
  },
};

function claims({ outline, list: listAt }: JsonDocument): boolean {
  const { summary } = record(outline);
  const results = listAt(["results"]);
  if (!isRecord(summary) || results === undefined) return false;
  if ("experimentName" in summary || "projectName" in summary) return true;
  const first = record(results.first());
  return "scores" in first && "input" in first && !hasOwnVerdict(first);
}

function read(document: JsonDocument, sink: Sink, settings: ReadSettings): void {
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  const traceUrl = text(record(record(document.outline)["summary"])["experimentUrl"]);
  document.list(["results"])?.each((result, index) => {
    if (isRecord(result)) add(result);
    else refuseElement(result, `results[${index}]`, sink);
  });
  judge.end();

  function add(result: RawRecord): void {
    const metadata = record(result["metadata"]);
    const crashed = record(metadata["scorer_errors"]);
    const scores = scoresOf(result["scores"]);
    const all: Scores = Object.assign(
      newScores(),
      Object.fromEntries(Object.keys(crashed).map((name) => [name, null])),
      scores,
    );
    const error = errorOf(result["error"]) ?? text(result["exc_info"]);
    const question = questionText(result["input"]);
    const entry: Entry = {
      ...BLANK_ENTRY,
      ...identityOf(
        {
          given: [[record(result["origin"])["id"], "origin.id"], ...idsIn(metadata, "metadata.")],
          asked: [result["input"], "input"],
          detail: [result["input"], "input"],
        },
        sink,
      ),
      traceUrl,
      question,
      answer: shown(result["output"]),
      expectedAnswer: questionText(result["expected"]),
      scores,
      category: text(metadata["category"]),
      cluster: clusterIn(metadata, "metadata.", sink),
      model: text(metadata["model"]),
    };
    const reasons = reasonsOf(
      Object.entries(record(result["scores"])).map(([name, score]) => [name, record(score)["metadata"]]),
    );
    judge.add(entry, all, reasons, (judged, decides) => {
      if (error !== undefined) return { verdict: "failed", grade: "error", error };
      const [name, stack] = Object.entries(crashed).find(([scorer]) => decides(scorer)) ?? [];
      if (name === undefined || judged.verdict === "failed") return {};
      return { verdict: "failed", grade: "error", graderError: `${name}: ${shown(stack) ?? "failed"}` };
    });
  }
}

/** An error that was thrown is written as an empty object: what counts is that it is there. */
function errorOf(error: unknown): string | undefined {
  if (error === undefined || error === null) return undefined;
  return text(error) ?? text(record(error)["message"]) ?? "the task failed with an error";
}

function scoresOf(value: unknown): Record<string, number | null> {
  const scores = newScores();
  for (const [name, score] of Object.entries(record(value))) {
    setScore(scores, name, isRecord(score) ? score["score"] : score);
  }
  return scores;
}
