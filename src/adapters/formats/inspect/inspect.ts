import { isRecord } from "../../../model/record.ts";
import type { Adapter, Claim, JsonDocument, RawRecord, ReadSettings, Sink, Unusable } from "../../adapter.ts";
import { record } from "../../kit/loose.ts";
import { refuseElement } from "../../kit/strict.ts";
import { type InspectLog, readHeader } from "./sample.ts";

export const inspect: Adapter = {
  title: "Inspect AI",
  docs: "Inspect's evaluation logs, as `.eval` archives (deflate and zstd) and as `.json`. The first scorer decides, or what `pass-metric` says; correct is a value of 1 (`C`), or of at least `pass-score`. Each model is a variant, each epoch a trial.",
  export: "Inspect writes them to `./logs`; `inspect log dump` turns an archive into JSON.",
  identity:
    "the task and the sample's `id`; ids that are numbers, which Inspect gives by position, pair by a hash of the input first",
  tells: {
    evidence: "scorers, or keys of a scorer's values, named like `retrieval_recall`",
    cause: "scorers named `faithfulness` and the like",
    rest: "tokens, cost where the log has it, latency, epochs; a sample that met a limit has the label of the limit",
  },
  advice: "Add a scorer named `retrieval_recall` that says how much of the expected material was retrieved.",
  step: ["inspect eval rag.py --log-dir logs"],
  file: "logs/*.eval",
  marks: { python: ["inspect-ai"] },
  document: { claims: claimsDocument, read: readDocument },
  archive: {
    claims: (members) => members.includes("header.json") || members.includes("_journal/start.json"),
    // The header first: it says which scorer decides. A log that never ended has only its beginning.
    members: (members) => [
      ...(members.includes("header.json") ? ["header.json"] : ["_journal/start.json"]),
      ...members.filter((name) => name.startsWith("samples/") && name.endsWith(".json")).sort(),
    ],
    open: (sink, settings) => {
      let log: InspectLog | undefined;
      return {
        record({ name, value }) {
          if (log === undefined) log = readHeader(record(value), name === "header.json", sink, settings);
          else if (isRecord(value)) log.sample(value, name);
          else refuseElement(value, name, sink);
        },
        end() {
          if (log === undefined || log.count() === 0) refuseEmpty(sink);
          else log.end();
        },
      };
    },
  },
};

const NO_SAMPLES: Unusable = {
  code: "no-samples",
  message: "this Inspect log holds a header and no samples.",
  hint: "Keep the samples (`log_samples` is on by default), and name the log of a run that got that far.",
};

function claimsDocument({ outline, list: listAt }: JsonDocument): Claim {
  const { eval: evaluation, status } = record(outline);
  const { task, model } = record(evaluation);
  if (typeof task !== "string" || typeof model !== "string" || typeof status !== "string") return false;
  return (listAt(["samples"])?.length ?? 0) > 0 ? true : NO_SAMPLES;
}

function readDocument(document: JsonDocument, sink: Sink, settings: ReadSettings): void {
  const log = readHeader(headerOf(document), true, sink, settings);
  document.list(["samples"])?.each((sample, index) => {
    if (isRecord(sample)) log.sample(sample, `samples[${index}]`);
    else refuseElement(sample, `samples[${index}]`, sink);
  });
  log.end();
}

/** The document without its samples: of its outline, lists of objects have to be asked for. */
function headerOf({ outline, list: listAt }: JsonDocument): RawRecord {
  const elements = (path: readonly string[]): readonly unknown[] => {
    const found: unknown[] = [];
    listAt(path)?.each((element) => found.push(element));
    return found;
  };
  const header = record(outline);
  return {
    ...header,
    results: { ...record(header["results"]), scores: elements(["results", "scores"]) },
    eval: { ...record(header["eval"]), scorers: elements(["eval", "scorers"]) },
  };
}

function refuseEmpty(sink: Sink): void {
  sink.problem(NO_SAMPLES.code, undefined, NO_SAMPLES.message, NO_SAMPLES.hint);
}
