import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, Claim, JsonDocument, RawRecord, ReadSettings, Sink } from "../adapter.ts";
import { identityOf } from "../kit/identity.ts";
import { list, record, text } from "../kit/loose.ts";
import { type ScorePolicy, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../kit/scores.ts";
import { refuseElement } from "../kit/strict.ts";

const POLICY: ScorePolicy = { scope: "entry", decides: () => ["recall"], passScore: 1 };
const ENTAILED = "Entailment";

export const ragchecker: Adapter = {
  title: "RAGChecker",
  docs: "RAGChecker's checking outputs, with the claims of every answer. An answer passes when every claim of the reference answer is in it: `recall` of 1, or of at least `pass-score`.",
  export: "Run `ragchecker-cli` with `--output_path checking_outputs.json`.",
  identity: "`query_id`, else the text of `query`",
  tells: {
    evidence: "claim by claim: which claims missing from the answer were in the retrieved passages",
    cause: "a claim that was retrieved and is missing from the answer: incomplete use, the context",
    rest: "no costs, latencies, models or repeats",
  },
  advice: "Nothing is missing for attribution; claims tell more than any other format.",
  step: ["ragchecker-cli --input_path inputs.json --output_path checking_outputs.json"],
  file: "checking_outputs.json",
  marks: { python: ["ragchecker"] },
  document: { claims, read },
};

function claims({ list: listAt }: JsonDocument): Claim {
  const first = listAt(["results"])?.first();
  if (!isRecord(first) || !("query_id" in first)) return false;
  if ("retrieved2answer" in first && "response2answer" in first) return true;
  return "gt_answer" in first
    ? {
        code: "not-evaluated",
        message: "these are RAGChecker's inputs: no claims were checked yet.",
        hint: "Name the file that `ragchecker-cli` writes to its `--output_path`.",
      }
    : false;
}

function read(document: JsonDocument, sink: Sink, settings: ReadSettings): void {
  const judge = scoreJudge(sink, settings, POLICY);
  document.list(["results"])?.each((element, index) => {
    if (isRecord(element)) sink.entry(toEntry(element, `results[${index}]`));
    else refuseElement(element, `results[${index}]`, sink);
  });
  judge.end();

  function toEntry(result: RawRecord, at: string): Entry {
    const inAnswer = entailments(result["response2answer"], `${at}.response2answer`);
    const retrieved = list(result["retrieved2answer"]).map((row) => list(row).includes(ENTAILED));
    if (retrieved.length !== inAnswer.length) {
      sink.problem(
        "wrong-length",
        `${at}.retrieved2answer`,
        `expected a row for each of the ${inAnswer.length} claims, found ${retrieved.length}.`,
        "Run `ragchecker-cli` again with all its metrics.",
      );
    }
    const metrics = scoresOf(result["metrics"]);
    const recall = inAnswer.length === 0 ? null : inAnswer.filter(Boolean).length / inAnswer.length;
    const { verdict, grade, unchecked = false } = judge.now({ ...metrics, recall });
    // What explains a failure are the claims that the answer lacks; of a pass, all of them had to be known.
    const claimed = inAnswer.map((there, claim) => ({ there, claim }));
    const wanted = verdict === "failed" ? claimed.filter(({ there }) => !there) : claimed;
    const question = text(result["query"]);
    return {
      ...BLANK_ENTRY,
      ...identityOf({ given: [[result["query_id"], `${at}.query_id`]], asked: [question, `${at}.query`] }, sink),
      verdict,
      grade,
      unchecked,
      failureLabel:
        verdict === "failed" && wanted.length > 0 && wanted.every(({ claim }) => retrieved[claim] === true)
          ? "incomplete_evidence_use"
          : undefined,
      expectedEvidence: wanted.map(({ claim }) => name(claim)),
      retrievedEvidence: wanted.filter(({ claim }) => retrieved[claim] === true).map(({ claim }) => name(claim)),
      question,
      answer: text(result["response"]),
      expectedAnswer: text(result["gt_answer"]),
      scores: metrics,
    };
  }

  function entailments(value: unknown, field: string): readonly boolean[] {
    if (Array.isArray(value)) return value.map((label) => label === ENTAILED);
    sink.problem(
      "wrong-type",
      field,
      "expected a list of entailment labels, one for each claim of the reference answer.",
      "Run `ragchecker-cli` again; a result without it was not checked.",
    );
    return [];
  }
}

/** Claims are numbered: their words are the reference answer, which may not be for publishing. */
function name(claim: number): string {
  return `claim ${claim + 1}`;
}

/** A row's own metrics; those of the generator that follow from the claims above are left to them. */
function scoresOf(metrics: unknown): Scores {
  const scores = newScores();
  for (const [metric, value] of Object.entries(record(metrics))) {
    if (!FROM_CLAIMS.has(metric)) setScore(scores, metric, value);
  }
  return scores;
}

const FROM_CLAIMS = new Set(["recall", "claim_recall", "context_utilization"]);
