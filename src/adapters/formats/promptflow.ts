import { BLANK_ENTRY, type Check, type Entry, type Outcome } from "../../model/entry.ts";
import type { MetricKind } from "../../model/metric.ts";
import type { Adapter, Claim, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { identityOf, idsIn } from "../kit/identity.ts";
import { amount, questionText, seconds, text } from "../kit/loose.ts";
import { type Reasons, reasonIn } from "../kit/reasons.ts";
import { firstOf, type ScorePolicy, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../kit/scores.ts";

const INPUTS = "inputs.";
const OUTPUTS = "outputs.";

/** Judged from 1 to 5, and what of: in the plain names of these tools only. */
const SCALES = {
  groundedness: "faithfulness",
  response_completeness: "completeness",
  similarity: "correctness",
} as const satisfies Record<string, MetricKind>;
const GOOD = 3;

/** Where evaluators give no verdict, those that compare with the right answer decide. */
const CORRECTNESS = ["response_completeness", "similarity", "gpt_similarity", "f1_score"];
const POLICY: ScorePolicy = {
  scope: "file",
  decides: (names) => CORRECTNESS.filter((name) => names.includes(name)).slice(0, 1),
  passScore: 0.5,
  thresholds: { response_completeness: GOOD, similarity: GOOD, gpt_similarity: GOOD },
};

export const promptflow: Adapter = {
  title: "promptflow and azure-ai-evaluation",
  docs: "The output of `evaluate()`: JSON with `rows`, or the rows as JSONL. Where evaluators write verdicts (`…_result`, `…_passed`) all of them have to pass; else `response_completeness`, `similarity` or `f1_score` decides, or what `pass-metric` says. Scales of 1 to 5 pass at 3.",
  export: 'Call `evaluate(…, output_path="results.json")`.',
  identity: "an id among the inputs, else the text of them, with a hash of all inputs",
  tells: {
    evidence: "a metric of your own named like `context_recall`",
    cause: "`groundedness`, `response_completeness`",
    rest: "no costs or latencies of the application; the judge's tokens are left out",
  },
  advice: "Add an evaluator that returns `context_recall`, how much of the expected material was retrieved.",
  step: ["python evaluate_rag.py # calls evaluate(…, output_path='results.json')"],
  file: "results.json",
  marks: { python: ["promptflow", "promptflow-evals", "azure-ai-evaluation"] },
  records: {
    paths: [["rows"], []],
    tables: true,
    claims,
    open,
  },
};

function claims(row: RawRecord): Claim {
  const keys = Object.keys(row);
  if ("example_id" in row || keys.some((key) => key.startsWith("feedback."))) return false;
  const outputs = keys.filter((key) => key.startsWith(OUTPUTS));
  if (!keys.some((key) => key.startsWith(INPUTS)) || outputs.length === 0) return false;
  return "line_number" in row || outputs.some((key) => key.split(".").length >= 3);
}

/** The metrics of a row by their last name, and the evaluators' verdicts by their path; `undefined` is none of the two. */
type Evaluations = {
  readonly scores: Record<string, number | null>;
  readonly verdicts: ReadonlyMap<string, boolean | undefined>;
  readonly reasons: Reasons;
};

function open(sink: Sink, settings: ReadSettings): Session {
  const judge = scoreJudge(sink, settings, POLICY);
  /** Every evaluator of the file that gives verdicts: a row that lacks one of them is not judged by the others. */
  const evaluators = new Set<string>();
  const held: (() => void)[] = [];
  return {
    record(row) {
      if (claims(row) !== false || Object.keys(row).some((key) => key.startsWith(INPUTS))) add(row);
      else sink.problem("wrong-record", undefined, "this row has no inputs of a question.", "Save the results again.");
    },
    end() {
      for (const deliver of held) deliver();
      judge.end();
    },
  };

  function add(row: RawRecord): void {
    const { scores, verdicts, reasons } = evaluationsOf(row);
    const inputs = below(row, INPUTS);
    for (const path of verdicts.keys()) evaluators.add(path);
    const question = questionText(inputs);
    const entry: Entry = {
      ...BLANK_ENTRY,
      ...identityOf({ given: idsIn(inputs, INPUTS), asked: [inputs, "inputs"], detail: [inputs, "inputs"] }, sink),
      question,
      answer:
        text(row["outputs.answer"]) ??
        text(row["outputs.response"]) ??
        text(inputs["response"]) ??
        text(inputs["answer"]),
      expectedAnswer: text(inputs["ground_truth"]) ?? text(inputs["expected_answer"]),
      checks: checksOf(scores, verdicts),
      latencyMs: amount(row["outputs.latency_ms"]) ?? seconds(row["outputs.latency"]),
    };
    const restore = sink.here();
    held.push(() => {
      restore();
      const own = settings.passMetrics.length > 0 ? undefined : overall(verdicts, evaluators);
      if (own === undefined) return judge.add(entry, scores, reasons);
      const failed = [...verdicts].flatMap(([path, passed]) =>
        passed === false ? [path.split(".").at(-1) ?? path] : [],
      );
      const reason = own === "failed" ? firstOf(failed, reasons) : undefined;
      judge.pass({ ...entry, verdict: own, grade: own === "ungraded" ? undefined : own, reason });
    });
  }
}

/** All of them have to pass. One without a word, because its judge failed, leaves the row unjudged unless another fails. */
function overall(verdicts: Evaluations["verdicts"], evaluators: ReadonlySet<string>): Outcome | undefined {
  const all = [...evaluators].map((path) => verdicts.get(path));
  if (all.length === 0) return undefined;
  if (all.includes(false)) return "failed";
  return all.includes(undefined) ? "ungraded" : "passed";
}

function checksOf(scores: Scores, verdicts: Evaluations["verdicts"]): Check[] {
  const judged = new Map([...verdicts].map(([path, passed]) => [path.split(".").at(-1) ?? path, passed]));
  return Object.entries(scores).map(([metric, score]): Check => {
    const kind = SCALES_BY_NAME.get(metric);
    const passed = judged.get(metric);
    if (kind === undefined || score === null || Number.isNaN(score))
      return { metric, score, passed, threshold: undefined };
    return { metric, score, passed: passed ?? score >= GOOD, threshold: passed === undefined ? GOOD : undefined, kind };
  });
}

const SCALES_BY_NAME = new Map<string, MetricKind>(Object.entries(SCALES));

const REASON = /_reason$/;
const VERDICT = /_(?:result|passed)$/;
const BESIDE =
  /_(?:result|passed|reason|threshold|status|properties|model|sample_input|sample_output|finish_reason|.*tokens?)$/;

function evaluationsOf(row: RawRecord): Evaluations {
  const scores = newScores();
  const verdicts = new Map<string, boolean | undefined>();
  const reasons = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) {
    if (!key.startsWith(OUTPUTS)) continue;
    const parts = key.slice(OUTPUTS.length).split(".");
    const name = parts.length >= 2 ? parts.at(-1) : undefined;
    if (name === undefined) continue;
    if (VERDICT.test(name)) verdicts.set(parts.join(".").replace(VERDICT, ""), flag(value));
    else if (REASON.test(name)) setReason(name.replace(REASON, ""), value);
    else if (!BESIDE.test(name)) setScore(scores, name, value);
  }
  return { scores, verdicts, reasons };

  function setReason(metric: string, value: unknown): void {
    const found = reasonIn(value);
    if (found !== undefined) reasons.set(metric, found);
  }
}

function flag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "pass" || value === "True" || value === "true") return true;
  return value === "fail" || value === "False" || value === "false" ? false : undefined;
}

function below(row: RawRecord, prefix: string): RawRecord {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
}
