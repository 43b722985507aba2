import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { ROOT } from "../example-report.ts";
import { runOrRefusal } from "./read-file.ts";

// Real result files that lie beside a checkout where they are to be had. They are not part of the project:
// several have no licence.
const SAMPLES = join(ROOT, "..", "shared", "samples");
const there = existsSync(join(SAMPLES, "PROVENANCE.tsv"));

/** Files that have to be refused, by the reason. Everything else is read. */
const REFUSED: Readonly<Record<string, string>> = {
  "PROVENANCE.tsv": "unknown-format",
  "README.md": "unknown-format",
  "custom_retrieval_log/hectorluisalamo_bilingual.jsonl": "unknown-format", // read by a map of its fields, below
  "inspect/evaleval_data_with_llm_scoring.json": "no-samples",
  "inspect/inspect_ai_no-samples.json": "no-samples",
  "lm_eval/evaleval_results.json": "aggregate-only",
  "local/autoevals/ae.mjs": "unknown-format",
  "local/autoevals/autoevals.jsonl": "unknown-format", // read by a map of its fields, below
  "local/evalite/capitals.eval.ts": "unknown-format",
  "local/promptfoo/cfg2.yaml": "unknown-format",
  "local/promptfoo/grader.mjs": "unknown-format",
  "local/promptfoo/promptfooconfig.yaml": "unknown-format",
  "local/promptfoo/provider.mjs": "unknown-format",
  "local/promptfoo/provider2.mjs": "unknown-format",
  "local/promptfoo/repeat3.csv": "no-details",
  "local/promptfoo/repeat3.yaml": "no-details",
  "local/vitest-evals/capitals.eval.ts": "unknown-format",
  "local/vitest-evals/vitest.config.ts": "unknown-format",
  "ragas/HyeonBin0118_aggregate.csv": "aggregate-only",
  "ragas/nikola-zitko_aggregate.csv": "aggregate-only",
};

/** Cases, failures and ungraded cases of files whose row has no such numbers; counted in the files. */
const COUNTED: Readonly<Record<string, readonly [number, number, number]>> = {
  "local/evalite/results.json": [4, 2, 0],
  "local/promptfoo/candidate.json": [8, 4, 0],
  "local/promptfoo/candidate.jsonl": [8, 4, 0],
  "local/promptfoo/repeat3.json": [24, 15, 0],
  "local/promptfoo/repeat3.jsonl": [24, 15, 0],
  "local/promptfoo/repeat3.junit.xml": [24, 15, 0],
  "local/promptfoo/results.json": [8, 5, 0],
  "local/promptfoo/results.jsonl": [8, 5, 0],
  "local/vitest-evals/vitest-junit.xml": [4, 2, 0],
  "local/vitest-evals/vitest-results.json": [4, 2, 0],
  "ragas/filipxcode_FinanceDocs.csv": [4, 0, 4],
  "ragas/linus-ireri_VeritasRAG.json": [25, 0, 25],
  "ragas/userANNA123_openagenda.csv": [5, 0, 5],
  "ragchecker/checking_outputs.json": [2, 2, 0],
};

const files = there
  ? walk(SAMPLES)
      .map((path) => relative(SAMPLES, path).replaceAll("\\", "/"))
      .sort()
  : [];
const provenance = there ? readProvenance() : new Map<string, { cases: number; failures: number }>();
const rows: string[] = [];

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** The rows that give both numbers as numbers. "0 (unscored 10)" is 0 failures. */
function readProvenance(): Map<string, { cases: number; failures: number }> {
  const [, ...lines] = readFileSync(join(SAMPLES, "PROVENANCE.tsv"), "utf8").trim().split("\n");
  const found = new Map<string, { cases: number; failures: number }>();
  for (const line of lines) {
    const [file = "", , , , , , cases = "", failures = ""] = line.split("\t");
    if (/^\d+$/.test(cases) && /^\d+\b/.test(failures))
      found.set(file, { cases: Number(cases), failures: Number.parseInt(failures, 10) });
  }
  return found;
}

describe.skipIf(!there)("real result files", () => {
  test.each(files)("%s", async (file) => {
    const found = await runOrRefusal([file], {}, SAMPLES);
    if (found instanceof UserError) {
      const [problem] = found.problems;
      rows.push(`${file.padEnd(66)} refused: ${problem?.code}`);
      expect(REFUSED[file], found.message).toBe(problem?.code);
      expect(problem?.hint).toBeDefined();
      return;
    }
    const { entries, failed, ungraded } = found.total;
    rows.push(
      `${file.padEnd(66)} ${(found.files[0]?.format ?? "").padEnd(13)} ${String(entries).padStart(4)} cases ${String(failed).padStart(4)} failed ${String(ungraded).padStart(4)} ungraded`,
    );
    expect(REFUSED[file], "read, and should have been refused").toBeUndefined();
    const row = provenance.get(file);
    const counted = COUNTED[file];
    expect(row ?? counted, "neither the row nor this test says how many cases there are").toBeDefined();
    if (row !== undefined) expect({ cases: entries, failures: failed }).toEqual(row);
    if (counted !== undefined) expect([entries, failed, ungraded]).toEqual(counted);
    for (const { attribution } of found.failures()) {
      if (attribution.category === "model") expect(Object.keys(attribution.evidence)).not.toEqual([]);
    }
  });

  test("a table of all of them", () => {
    console.log(rows.join("\n"));
    expect(rows).toHaveLength(files.length);
  });

  test("a retrieval log of somebody's own, by a map of its fields", async () => {
    const found = await runOrRefusal(
      ["custom_retrieval_log/hectorluisalamo_bilingual.jsonl"],
      {
        fields: {
          question_id: "query",
          variant: "k",
          grade: "hit",
          retrieval_hit: "hit",
          retrieved_evidence: "uris",
          latency_ms: "latency_ms",
          category: "topic_hint",
          index_version: "index_name",
        },
      },
      SAMPLES,
    );
    if (found instanceof UserError) throw found;
    expect(found.total).toMatchObject({ entries: 150, failed: 56, retrieval: 56 });
    expect(found.questionCount).toBe(50);
  });

  test("scores of autoevals, by a map of their fields", async () => {
    const options = { fields: { question_id: "input", scores: "scores" } };
    const found = await runOrRefusal(["local/autoevals/autoevals.jsonl"], options, SAMPLES);
    if (found instanceof UserError) throw found;
    expect(found.total).toMatchObject({ entries: 4, passed: 1, failed: 2, ungraded: 1 });
  });
});

test.runIf(!there)("no real result files beside this checkout: their tests are skipped", () => {
  console.log(`Real result files are looked for in ${relative(ROOT, SAMPLES)}; there are none.`);
  expect(files).toEqual([]);
});
