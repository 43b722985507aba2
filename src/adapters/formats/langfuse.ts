import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, JsonDocument, JsonList, RawRecord, ReadSettings, Sink } from "../adapter.ts";
import { clusterIn, identityOf, idsIn } from "../kit/identity.ts";
import { list, questionText, record, shown, text } from "../kit/loose.ts";
import { reasonsOf } from "../kit/reasons.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, setScore } from "../kit/scores.ts";
import { refuseElement } from "../kit/strict.ts";

export const langfuse: Adapter = {
  title: "Langfuse",
  docs: "The result of an experiment run with Langfuse's SDK, saved as JSON, with its items and their evaluations. Evaluations have no verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which. Items whose task failed are missing from such a result.",
  export: "Save what `experiment.run()` returns: `writeFile('results.json', JSON.stringify(result))`.",
  identity: "the id of the dataset item, else an id in its metadata, else the text of its input",
  tells: {
    evidence: "evaluations named like `context_recall` or `retrieval_recall`",
    cause: "evaluations named `faithfulness`, `hallucination` and the like",
    rest: "a link to the dataset run; no costs or latencies",
  },
  advice: "Add an evaluator named `context_recall`, and `min-questions`: items whose task failed are not in the file.",
  step: ["node evals/experiment.mjs # writes results.json"],
  file: "results.json",
  marks: {
    npm: ["langfuse", "@langfuse/client"],
    python: ["langfuse"],
    isGeneral: true,
    pythonStep: ["python evals/experiment.py # writes results.json"],
  },
  document: { claims, read },
  records: {
    paths: [[]],
    tables: true,
    claims: (row) =>
      "traceId" in row && "dataType" in row && "name" in row && "value" in row
        ? {
            code: "scores-only",
            message: "this is Langfuse's export of scores, which does not say which question each is about.",
            hint: "Run the evaluation as an experiment of the SDK, and save its result.",
          }
        : false,
    open: () => ({ record: () => {}, end: () => {} }),
  },
};

/** JavaScript and Python spell it differently. */
function itemsOf({ list: listAt }: JsonDocument): JsonList | undefined {
  return listAt(["itemResults"]) ?? listAt(["item_results"]);
}

function claims(document: JsonDocument): boolean {
  const items = itemsOf(document);
  return items !== undefined && (items.length === 0 || "evaluations" in record(items.first()));
}

function read(document: JsonDocument, sink: Sink, settings: ReadSettings): void {
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  const top = record(document.outline);
  const traceUrl = text(top["datasetRunUrl"]) ?? text(top["dataset_run_url"]);
  itemsOf(document)?.each((result, index) => {
    if (isRecord(result)) add(result);
    else refuseElement(result, `itemResults[${index}]`, sink);
  });
  judge.end();

  function add(result: RawRecord): void {
    const item = record(result["item"]);
    const metadata = record(item["metadata"]);
    const scores = scoresOf(result["evaluations"]);
    const question = questionText(item["input"] ?? result["input"]);
    const entry: Entry = {
      ...BLANK_ENTRY,
      ...identityOf(
        {
          given: [[item["id"], "item.id"], ...idsIn(metadata, "item.metadata.")],
          asked: [item["input"] ?? result["input"], "item.input"],
          detail: [item["input"] ?? result["input"], "item.input"],
        },
        sink,
      ),
      traceUrl,
      question,
      answer: shown(result["output"]),
      expectedAnswer: questionText(item["expectedOutput"] ?? item["expected_output"] ?? result["expectedOutput"]),
      scores,
      category: text(metadata["category"]),
      cluster: clusterIn(metadata, "item.metadata.", sink),
    };
    const evaluations = list(result["evaluations"]).filter(isRecord);
    judge.add(entry, scores, reasonsOf(evaluations.map((each) => [text(each["name"]), each])));
  }
}

function scoresOf(evaluations: unknown): Record<string, number | null> {
  const scores = newScores();
  for (const evaluation of list(evaluations).filter(isRecord)) {
    const name = text(evaluation["name"]);
    const { value } = evaluation;
    if (name !== undefined) setScore(scores, name, value);
  }
  return scores;
}
