import { BLANK_ENTRY, type Entry } from "../../../model/entry.ts";
import { textId } from "../../../model/text-id.ts";
import type { Adapter, RawRecord, ReadSettings, Session, Sink } from "../../adapter.ts";
import type { FieldMap, FieldSource } from "../../field-map.ts";
import { exactText, ids } from "../../kit/identity.ts";
import { number, shown } from "../../kit/loose.ts";
import { pythonList } from "../../kit/python-list.ts";
import { NO_REASONS, type Reasons, toolReason } from "../../kit/reasons.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../../kit/score-verdict.ts";
import { runLogEntrySchema } from "../run-log/schema.ts";
import { amountOf } from "./amounts.ts";
import { type Reader, readerOf } from "./places.ts";
import { scoresReader } from "./scores-at.ts";
import { gradeOf, hitOf, scaleKeeper } from "./verdicts.ts";

/** The fields of a run log, which `fields:` can name places of. */
export const MAPPED_FIELDS: readonly string[] = Object.keys(runLogEntrySchema.shape);

export const mapped: Adapter = {
  title: "Any file, by a map of its fields",
  docs: "JSON, JSONL or CSV of whatever form, through `fields:` in the config, which says where it has the fields of a run log: names of columns, or paths such as `answer.text`, `scores[0].score` and `retrieved[].id`. `rung-gate validate <file>` proposes the map; a guess never judges. `records:` says where a JSON document has its list, or several of them: `results`, `by_category.*`; objects keyed by id (`$key` is the key), pandas' `split` and columns of lists are read as records, too. A `grade` that is true or false is the verdict; one with `pass:` passes by these words, with `min:` or `max:` from or up to that value on the file's own scale, and without any of them by the table of words, `passing-grades` or `pass-score`. `scores` are columns, objects of numbers or of `{score, reason}`, lists of `{name, score}`, or a pattern (`metrics.*`), with `scale: 100` where 100 stands for 1; without a `grade` they decide as `pass-metric` says. Times and costs have a `unit:`. `variants:` reads several systems from one row.",
  export:
    "Whatever your evaluation writes; put the map into `.github/rung-gate.yml`: `fields: { question_id: id, grade: verdict, retrieval_hit: evidence.found }`.",
  identity: "what you map to `question_id`, else the text of `question`",
  tells: {
    evidence: "what you map to `retrieval_hit`, to `scores` such as `context_recall`, or to expected and retrieved ids",
    cause: "what you map to `failure_label` and `scores`",
    rest: "what you map to costs, latencies, tokens, trials and versions",
  },
  advice: "Map `retrieval_hit`, or expected and retrieved ids, and `failure_label`.",
  step: ["./run-evaluation.sh --output results.csv"],
  file: "results.csv",
  records: {
    paths: [[], ["results"], ["rows"], ["items"], ["data"]],
    tables: true,
    claims: (_record, { fields, variants }) => Object.keys(fields).length + Object.keys(variants).length > 0,
    open: (sink, settings) => openMapped(sink, settings, settings.fields, settings.variants),
  },
};

/**
 * Reads records by a map.
 *
 * @param variants several systems in one row: for each, by its name, the places of its own; those of `fields` hold for all
 */
export function openMapped(
  sink: Sink,
  settings: ReadSettings,
  fields: FieldMap,
  variants: ReadSettings["variants"] = {},
): Session {
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  const names = Object.keys(variants);
  const readers =
    names.length === 0
      ? [entryReader(fields, undefined, settings, sink)]
      : names.map((name) => entryReader({ ...fields, ...variants[name] }, name, settings, sink));
  let firstKeys: readonly string[] | undefined;
  return {
    record(row) {
      firstKeys ??= Object.keys(row).slice(0, 12);
      for (const { read, isByScores } of readers) {
        const { entry, reasons } = read(row);
        if (isByScores && entry.scores !== undefined) judge.add(entry, entry.scores, reasons);
        else judge.pass(entry);
      }
    },
    end() {
      sink.atFile();
      if (Object.keys(fields).length + names.length === 0) {
        sink.problem(
          "no-fields",
          "fields",
          "nothing says where the fields are.",
          "Set `fields:` in the config: `{ question_id: id, grade: verdict }`.",
        );
        return;
      }
      if (firstKeys === undefined) return;
      for (const reader of readers) reader.end((field, place) => tellMissing(field, place));
      judge.end();
    },
  };

  /** A place that no record has is a misspelt one: it would be unknown everywhere, and nobody would notice. */
  function tellMissing(field: string, place: string): void {
    const keys = (firstKeys ?? []).filter((key) => settings.showText || /^[\w.:@$-]{1,40}$/.test(key));
    sink.problem(
      "no-such-field",
      field,
      `no record has \`${place}\`; the first has ${keys.map((key) => `\`${key.slice(0, 40)}\``).join(", ") || "no key"}.`,
      "Name a column, or a path of keys with dots between them.",
    );
  }
}

type EntryReader = {
  /** The entry, and what the record says of each of its scores. */
  readonly read: (row: RawRecord) => { readonly entry: Entry; readonly reasons: Reasons };
  /** Whether scores decide, for want of a verdict. */
  readonly isByScores: boolean;
  readonly end: (onMissing: (field: string, place: string) => void) => void;
};

/** @param variant the system that the map is of, where a row has several */
function entryReader(map: FieldMap, variant: string | undefined, settings: ReadSettings, sink: Sink): EntryReader {
  const places = new Map(
    Object.entries(map).flatMap(([field, [source]]): [string, { source: FieldSource; reader: Reader }][] =>
      source === undefined || field === "scores" ? [] : [[field, { source, reader: readerOf(source.field) }]],
    ),
  );
  const scores = scoresReader(map["scores"] ?? []);
  const scale = scaleKeeper();
  const seen = new Set<string>();
  const idPlace = places.get("question_id")?.source.field;
  const questionPlace = places.get("question")?.source.field;
  return {
    isByScores: !places.has("grade"),
    read: toEntry,
    end(onMissing) {
      const prefix = variant === undefined ? "fields" : `variants.${variant}`;
      for (const [field, { source }] of places) if (!seen.has(field)) onMissing(`${prefix}.${field}`, source.field);
      for (const { field } of scores.missing()) onMissing(`${prefix}.scores`, field);
      const grade = places.get("grade")?.source;
      if (grade !== undefined) scale.tell(grade, settings, sink);
      scores.tell(sink);
    },
  };

  function at(row: RawRecord, field: string): unknown {
    const found = places.get(field)?.reader(row);
    if (found !== undefined) seen.add(field);
    return found === "" ? undefined : (found ?? undefined);
  }

  function toEntry(row: RawRecord): { readonly entry: Entry; readonly reasons: Reasons } {
    const question = text("question");
    const graded = judgement();
    const found = scores.of(row);
    const { reasons } = found ?? { reasons: NO_REASONS };
    const questionId = named("question_id") ?? (idPlace === undefined ? textId(question ?? "") : undefined);
    const entry: Entry = {
      ...BLANK_ENTRY,
      questionId,
      isTextId: questionId !== undefined && (idPlace === undefined || idPlace === questionPlace),
      variant: named("variant") ?? variant,
      trial: read("trial", wholeNumber, "a whole number"),
      grade: graded.grade,
      verdict: graded.verdict,
      unchecked: graded.unchecked,
      retrievalHit: read("retrieval_hit", hitOf, "true or false"),
      failureLabel: text("failure_label"),
      expectedFiles: texts("expected_files"),
      expectedEvidence: texts("expected_evidence"),
      retrievedFiles: texts("retrieved_files"),
      retrievedEvidence: texts("retrieved_evidence"),
      candidateEvidence: texts("candidate_evidence"),
      retrievedWholeFiles: read("retrieved_whole_files", hitOf, "true or false"),
      shouldDecline: read("should_decline", hitOf, "true or false"),
      corpusGap: read("corpus_gap", hitOf, "true or false"),
      error: text("error") ?? graded.error,
      graderError: text("grader_error"),
      traceUrl: text("trace_url"),
      question,
      answer: text("answer"),
      expectedAnswer: text("expected_answer"),
      scores: found?.scores,
      reason: toolReason(null, text("reason")),
      cluster: named("cluster"),
      judge: text("judge"),
      category: text("category"),
      model: text("model"),
      promptVersion: text("prompt_version"),
      indexVersion: text("index_version"),
      contextVersion: text("context_version"),
      costUsd: read("cost_usd", amountOf, "an amount of US dollars of at least 0"),
      latencyMs: read("latency_ms", amountOf, "a time of at least 0"),
      inputTokens: read("input_tokens", count, "a number of at least 0"),
      outputTokens: read("output_tokens", count, "a number of at least 0"),
      contextTokens: read("context_tokens", count, "a number of at least 0"),
    };
    return { entry, reasons };

    function read<Value>(
      field: string,
      convert: (value: unknown, source: FieldSource) => Value | undefined,
      expected: string,
    ): Value | undefined {
      const value = at(row, field);
      const source = places.get(field)?.source;
      if (value === undefined || source === undefined) return undefined;
      const converted = convert(value, source);
      if (converted === undefined)
        sink.problem(
          "wrong-type",
          source.field,
          `expected ${expected} as \`${field}\`, found ${sink.describe(value)}.`,
          "Correct the file, or map another field.",
        );
      return converted;
    }

    function text(field: string): string | undefined {
      return read(field, shown, "text");
    }

    function texts(field: string): readonly string[] | undefined {
      return read(field, (value, source) => textList(value, source, sink), "a list of texts");
    }

    function named(field: string): string | undefined {
      const value = at(row, field);
      return typeof value === "object" || typeof value === "boolean"
        ? shown(value)
        : exactText(value, places.get(field)?.source.field ?? field, sink);
    }

    function judgement(): ReturnType<typeof gradeOf> {
      const source = places.get("grade")?.source;
      if (source === undefined) return { grade: undefined, verdict: "ungraded", unchecked: false };
      const value = at(row, "grade");
      scale.note(value);
      return gradeOf(value, source, settings, sink);
    }
  }
}

function count(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found >= 0 ? found : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const found = count(value);
  return found !== undefined && Number.isInteger(found) && found < 2 ** 31 ? found : undefined;
}

function textList(value: unknown, { field, split }: FieldSource, sink: Sink): readonly string[] | undefined {
  if (typeof value !== "string") return ids(value, field, sink);
  const parts = split === undefined ? undefined : value.split(split).map((part) => part.trim());
  return ids(parts?.filter((part) => part !== "") ?? pythonList(value) ?? [value], field, sink);
}
