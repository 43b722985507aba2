import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { metricName } from "../../model/metric.ts";
import { directionOf } from "../../model/metric-direction.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { exactText, ids } from "../kit/identity.ts";
import { number, record, shown } from "../kit/loose.ts";
import { pythonList } from "../kit/python-list.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, setScore } from "../kit/scores.ts";
import { runLogEntrySchema } from "./run-log/schema.ts";

/** The fields of a run log, which `fields:` can name places of. */
export const MAPPED_FIELDS: readonly string[] = Object.keys(runLogEntrySchema.shape);

export const mapped: Adapter = {
  title: "Any file, by a map of its fields",
  docs: "JSON, JSONL or CSV of whatever form, through `fields:` in the config, which says where it has the fields of a run log (names of columns, or paths such as `answer.text` and `scores[0].score`), and `records:`, where a JSON document has its list. A `grade` that is true or false is the verdict; one that is a number passes from `pass-score` on; a word passes by the table of words, or as `passing-grades` says; without a `grade`, `scores` (an object of numbers, or a list of `{name, score}`) decide as `pass-metric` says.",
  export:
    "Whatever your evaluation writes; put the map into `.github/rung-gate.yml`: `fields: { question_id: id, grade: verdict, retrieval_hit: evidence.found }`.",
  tells: {
    evidence: "what you map to `retrieval_hit`, or to expected and retrieved ids",
    cause: "what you map to `failure_label`",
    rest: "what you map to costs, latencies, tokens, trials and versions",
  },
  advice: "Map `retrieval_hit`, or expected and retrieved ids, and `failure_label`.",
  step: ["./run-evaluation.sh --output results.csv"],
  file: "results.csv",
  records: {
    paths: [[], ["results"], ["rows"], ["items"], ["data"]],
    tables: true,
    claims: (_record, { fields }) => Object.keys(fields).length > 0,
    open,
  },
};

function open(sink: Sink, settings: ReadSettings): Session {
  const paths = new Map(Object.entries(settings.fields));
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  const seen = new Set<string>();
  let records = 0;
  /** The highest grade that is a number. */
  let highest = 0;
  let firstKeys: readonly string[] = [];
  return {
    record(row) {
      if (records === 0) firstKeys = Object.keys(row).slice(0, 12);
      records += 1;
      const entry = toEntry(row);
      if (!paths.has("grade") && entry.scores !== undefined) judge.add(entry, entry.scores);
      else {
        const grade = at(row, "grade");
        highest = Math.max(highest, number(grade) ?? 0);
        judge.pass({ ...entry, ...gradeOf(grade, paths.get("grade") ?? "", settings, sink) });
      }
    },
    end() {
      sink.atFile();
      if (paths.size === 0) {
        sink.problem(
          "no-fields",
          "fields",
          "nothing says where the fields are.",
          "Set `fields:` in the config: `{ question_id: id, grade: verdict }`.",
        );
        return;
      }
      if (records === 0) return;
      for (const [field, place] of paths) if (!seen.has(field)) tellMissing(field, place);
      tellScale(paths.get("grade") ?? "");
      judge.end();
    },
  };

  /** Like is compared with like: a `pass-score` of another scale than the grades' would pass all of them, or none. */
  function tellScale(place: string): void {
    const { passScore, metrics } = settings;
    if (passScore === undefined || metrics.has(metricName(lastKey(place)))) return;
    const isLess = directionOf(lastKey(place)) !== undefined;
    const isAbove = passScore <= 1 && highest > 1;
    if (isAbove || (passScore > 1 && isLess && highest <= 1))
      sink.problem(
        "score-scale",
        place,
        `its grades are numbers up to ${highest}, and \`pass-score: ${passScore}\` is on another scale.`,
        "Set `pass-score` on the scale of the file, for example 4 of 5.",
      );
  }

  /** A place that no record has is a misspelt one: it would be unknown everywhere, and nobody would notice. */
  function tellMissing(field: string, place: string): void {
    sink.problem(
      "no-such-field",
      `fields.${field}`,
      `no record has \`${place}\`; the first has ${firstKeys
        .filter((key) => settings.showText || /^[\w.:@-]{1,40}$/.test(key))
        .map((key) => `\`${key.slice(0, 40)}\``)
        .join(", ")}.`,
      "Name a column, or a path of keys with dots between them.",
    );
  }

  function at(row: RawRecord, field: string): unknown {
    const place = paths.get(field);
    if (place === undefined) return undefined;
    const found = valueAt(row, place);
    if (found !== undefined) seen.add(field);
    return found === "" ? undefined : (found ?? undefined);
  }

  function toEntry(row: RawRecord): Entry {
    const read = <Value>(field: string, convert: (value: unknown) => Value | undefined, expected: string) => {
      const value = at(row, field);
      if (value === undefined) return undefined;
      const converted = convert(value);
      if (converted === undefined)
        sink.problem(
          "wrong-type",
          paths.get(field),
          `expected ${expected} as \`${field}\`, found ${sink.describe(value)}.`,
          "Correct the file, or map another field.",
        );
      return converted;
    };
    const text = (field: string) => read(field, shown, "text");
    const amount = (field: string) => read(field, positive, "a number of at least 0");
    const texts = (field: string) =>
      read(field, (value) => textList(value, paths.get(field) ?? field, sink), "a list of texts");
    const named = (field: string) => {
      const value = at(row, field);
      return typeof value === "object" || typeof value === "boolean"
        ? shown(value)
        : exactText(value, paths.get(field) ?? field, sink);
    };
    const scores = read("scores", scoresIn, "an object of numbers");
    return {
      ...BLANK_ENTRY,
      questionId: named("question_id"),
      isTextId: paths.get("question_id") === paths.get("question"),
      variant: named("variant"),
      trial: read("trial", wholeNumber, "a whole number"),
      retrievalHit: read("retrieval_hit", flag, "true or false"),
      failureLabel: text("failure_label"),
      expectedFiles: texts("expected_files"),
      expectedEvidence: texts("expected_evidence"),
      retrievedFiles: texts("retrieved_files"),
      retrievedEvidence: texts("retrieved_evidence"),
      error: text("error"),
      graderError: text("grader_error"),
      traceUrl: text("trace_url"),
      question: text("question"),
      answer: text("answer"),
      expectedAnswer: text("expected_answer"),
      scores,
      category: text("category"),
      model: text("model"),
      promptVersion: text("prompt_version"),
      indexVersion: text("index_version"),
      contextVersion: text("context_version"),
      costUsd: amount("cost_usd"),
      latencyMs: amount("latency_ms"),
      inputTokens: amount("input_tokens"),
      outputTokens: amount("output_tokens"),
      contextTokens: amount("context_tokens"),
    };
  }
}

/** A key as it stands, dots and all, before a path of keys. */
function valueAt(row: RawRecord, place: string): unknown {
  if (place in row) return row[place];
  let value: unknown = row;
  for (const key of place.split(/[.[\]]+/).filter(Boolean)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isRecord(value) ? value[key] : undefined;
  }
  return value;
}

/** True and false are a verdict; a number is one against `pass-score`, the way that its name says. Any other word is a grade. */
function gradeOf(
  value: unknown,
  place: string,
  { passScore, metrics }: ReadSettings,
  sink: Sink,
): Pick<Entry, "grade" | "verdict" | "unchecked"> {
  const own = flag(value);
  if (own !== undefined) return { ...judged(own), grade: own ? "true" : "false" };
  const score = passScore === undefined ? undefined : number(value);
  if (score === undefined || passScore === undefined)
    return { grade: shown(value), verdict: undefined, unchecked: false };
  const name = lastKey(place);
  const bound = metrics.get(metricName(name));
  if (bound !== undefined) return judged(bound.operator === ">=" ? score >= bound.threshold : score <= bound.threshold);
  const direction = directionOf(name);
  if (direction === "unclear")
    sink.problem(
      "score-direction",
      place,
      "it can be read two ways whether more of this is better or less, and it decides.",
      `Say which: \`metrics: { ${metricName(name)}: { means: correctness, max: ${passScore} } }\`, with \`min\` where more is better.`,
    );
  return direction === undefined ? judged(score >= passScore, passScore > 0) : judged(score <= passScore);
}

/** The name that a path ends with. */
function lastKey(place: string): string {
  return (
    place
      .split(/[.[\]]+/)
      .filter(Boolean)
      .at(-1) ?? place
  );
}

/** @param canFail whether any answer could have failed */
function judged(passed: boolean, canFail = true): Pick<Entry, "grade" | "verdict" | "unchecked"> {
  const word = passed ? "passed" : "failed";
  return { grade: word, verdict: word, unchecked: passed && !canFail };
}

function flag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

function positive(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found >= 0 ? found : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && Number.isInteger(found) && found >= 0 && found < 2 ** 31 ? found : undefined;
}

function textList(value: unknown, field: string, sink: Sink): readonly string[] | undefined {
  return ids(typeof value === "string" ? (pythonList(value) ?? [value]) : value, field, sink);
}

/** `{name: score}`, or a list of `{name, score}`. */
function scoresIn(value: unknown): Readonly<Record<string, number | null>> | undefined {
  const scores = newScores();
  if (Array.isArray(value)) {
    for (const item of value) {
      const { name, metric, key, score, value: plain } = record(item);
      const named = shown(name ?? metric ?? key);
      if (named === undefined) return undefined;
      setScore(scores, named, score ?? plain);
    }
    return scores;
  }
  if (!isRecord(value)) return undefined;
  for (const [name, score] of Object.entries(value)) setScore(scores, name, score);
  return scores;
}
