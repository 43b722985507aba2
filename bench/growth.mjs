// node bench/growth.mjs [name]: how time grows with each dimension of the input, as an exponent: 1 is twice the time for
// twice the input, 2 four times. Whole processes, the time to start taken off; exits with 1 above the limit.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const LIMIT = 1.3;
/** Below so many milliseconds beyond the start the exponent says nothing, and does not matter. */
const NOTHING = 60;
const ROUNDS = 3;

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const lines = (count, make) => times(count, (at) => JSON.stringify(make(at))).join("\n");
const LOG = lines(2, (at) => ({ question_id: `q${at}`, grade: "correct" }));
const config = (text, flags = []) => ({
  files: { "log.jsonl": LOG, "c.yml": text },
  args: ["log.jsonl", "--config", "c.yml", ...flags],
});
const log = (text, name = "log.jsonl", flags = []) => ({ files: { [name]: text }, args: [name, ...flags] });
const MAP = "fields: { question_id: id, grade: g, latency_ms: ms }\n";
const promptfooRow = (at, more) => ({
  promptIdx: at,
  testIdx: 0,
  success: true,
  vars: { question: `q${at}` },
  provider: { id: "p" },
  prompt: { raw: `prompt ${at}`, label: `prompt ${at}` },
  gradingResult: { pass: true, componentResults: [] },
  response: { output: "o" },
  ...more,
});
const promptfoo = (results) => JSON.stringify({ evalId: "e", results, config: {} });
const ragasRow = (more) => ({ user_input: "q", response: "a", answer_correctness: 1, ...more });
const inspect = (samples, more) =>
  JSON.stringify({
    version: 2,
    status: "success",
    eval: { task: "t", model: "m" },
    results: { scores: [{ name: "match" }] },
    samples,
    ...more,
  });

/** Every dimension: its first size, and what it makes of a size. */
const DIMENSIONS = {
  "digits of a number": [
    40_000,
    (n) => ({
      files: { "log.jsonl": JSON.stringify({ id: 1, g: true, ms: `${"1".repeat(n)}x` }), "c.yml": MAP },
      args: ["log.jsonl", "--config", "c.yml"],
    }),
  ],
  "digits of a score": [
    40_000,
    (n) => log(JSON.stringify([ragasRow({ answer_correctness: `${"1".repeat(n)}x` })]), "log.json"),
  ],
  "keys of a mapping in YAML": [3_500, (n) => config(`labels:\n${times(n, (at) => `  k${at}: prompt`).join("\n")}\n`)],
  "unknown options": [2_500, (n) => config(times(n, (at) => `max-retreival-${at}: 1`).join("\n"))],
  "items of a list in YAML": [5_000, (n) => config(`must-pass:\n${times(n, (at) => `  - q${at}`).join("\n")}\n`)],
  "waivers in YAML": [
    1_500,
    (n) => config(`quarantine:\n${times(n, (at) => `  - { question: q${at}, reason: r }`).join("\n")}\n`),
  ],
  "nesting in YAML": [500, (n) => config(`labels: ${"[".repeat(n)}${"]".repeat(n)}\n`)],
  "promptfoo prompts": [
    12_500,
    (n) =>
      log(
        promptfoo({
          version: 3,
          prompts: times(n, (at) => ({ provider: "p", raw: `r${at}`, label: `r${at}` })),
          results: [promptfooRow(0)],
          stats: {},
        }),
        "log.json",
      ),
  ],
  "promptfoo columns, version 2": [
    5_000,
    (n) =>
      log(
        promptfoo({
          version: 2,
          table: {
            head: { prompts: times(n, (at) => ({ provider: "p", raw: `r${at}`, display: `r${at}` })) },
            body: [],
          },
          results: times(n, (at) =>
            promptfooRow(at, { promptIdx: undefined, prompt: { display: `r${at}`, raw: `r${at}` } }),
          ),
          stats: {},
        }),
        "log.json",
      ),
  ],
  "promptfoo promptIdx in lines": [12_500, (n) => log(lines(n, (at) => promptfooRow(at)))],
  "promptfoo assertions of a row": [
    12_500,
    (n) =>
      log(
        promptfoo({
          version: 3,
          prompts: [],
          results: [
            promptfooRow(0, {
              success: false,
              gradingResult: {
                pass: false,
                componentResults: times(n, (at) => ({
                  pass: at % 2 === 0,
                  score: 0,
                  reason: "r",
                  assertion: { type: "equals", metric: `m${at}` },
                })),
              },
            }),
          ],
          stats: {},
        }),
        "log.json",
      ),
  ],
  "lm-eval rows of a document": [
    7_500,
    (n) =>
      log(
        lines(n, (at) => ({
          doc_id: 1,
          doc_hash: "h",
          filter: "none",
          filtered_resps: ["a"],
          metrics: ["acc"],
          acc: 1,
          at,
        })),
      ),
  ],
  "lm-eval filters of a document": [
    7_500,
    (n) =>
      log(
        lines(n, (at) => ({
          doc_id: 1,
          doc_hash: "h",
          filter: `f${at}`,
          filtered_resps: ["a"],
          metrics: ["acc"],
          acc: 1,
        })),
      ),
  ],
  "columns of a table": [
    10_000,
    (n) =>
      log(
        `user_input,answer_correctness,${times(n, (at) => `c${at}`).join(",")}\nq,1,${times(n, () => "x").join(",")}\n`,
        "log.csv",
      ),
  ],
  "rows of a table": [
    20_000,
    (n) => log(`user_input,answer_correctness\n${times(n, (at) => `q${at},1`).join("\n")}\n`, "log.csv"),
  ],
  "metrics of an entry": [
    12_500,
    (n) =>
      log(
        JSON.stringify({
          question_id: "q",
          grade: "wrong",
          scores: Object.fromEntries(times(n, (at) => [`m${at}`, 0.5])),
        }),
      ),
  ],
  "unreadable metrics of an entry": [
    12_500,
    (n) =>
      log(
        JSON.stringify({
          itemResults: [{ item: { id: "a" }, evaluations: times(n, (at) => ({ name: `m${at}`, value: "x" })) }],
        }),
        "log.json",
        ["--pass-metric", "m1"],
      ),
  ],
  "scores of a file": [
    5_000,
    (n) =>
      log(
        JSON.stringify({
          itemResults: times(n, (at) => ({
            item: { id: `i${at}` },
            evaluations: [
              { name: `m${at}`, value: 1 },
              { name: "correctness", value: 1 },
            ],
          })),
        }),
        "log.json",
      ),
  ],
  "scorers of an Inspect sample": [
    12_500,
    (n) =>
      log(
        inspect([
          {
            id: 1,
            epoch: 1,
            input: "q",
            target: "a",
            scores: Object.fromEntries(times(n, (at) => [at === 0 ? "match" : `s${at}`, { value: "C" }])),
          },
        ]),
        "log.json",
      ),
  ],
  "events of an OpenAI sample": [
    20_000,
    (n) =>
      log(
        `${JSON.stringify({ spec: { completion_fns: ["m"] } })}\n${JSON.stringify({ final_report: {} })}\n${lines(n, (at) => ({ run_id: "r", event_id: at, sample_id: "s", type: "match", data: { correct: true } }))}`,
      ),
  ],
  "claims of an answer": [
    10_000,
    (n) =>
      log(
        JSON.stringify({
          results: [
            {
              query_id: "1",
              query: "q",
              gt_answer: "a",
              response: "r",
              response2answer: times(n, () => "Entailment"),
              retrieved2answer: times(n, () => ["Entailment"]),
            },
          ],
        }),
        "log.json",
      ),
  ],
  "test cases in XML": [
    10_000,
    (n) =>
      log(
        `<testsuites name="promptfoo"><testsuite>${times(n, (at) => `<testcase name="t${at}"/>`).join("")}</testsuite></testsuites>`,
        "log.xml",
      ),
  ],
  "nesting in XML": [
    2_000,
    (n) =>
      log(
        `<testsuites name="promptfoo">${"<testsuite>".repeat(n)}<testcase name="t"/>${"</testsuite>".repeat(n)}</testsuites>`,
        "log.xml",
      ),
  ],
  "failures with metrics in XML": [
    2_000,
    (n) =>
      log(
        `<testsuites><testsuite><testcase name="t"><failure message="${"Metrics: M (score: 0.4, threshold: 0.5, strict: False, error: None, reason: x) ".repeat(n)}"/></testcase></testsuite></testsuites>`,
        "log.xml",
      ),
  ],
  "retrieved files of an entry": [
    40_000,
    (n) =>
      log(
        JSON.stringify({
          question_id: "q",
          grade: "wrong",
          expected_files: times(n, (at) => `./a/${at}`),
          retrieved_files: times(n, (at) => `a//${at + 1}`),
        }),
      ),
  ],
  entries: [50_000, (n) => log(lines(n, (at) => ({ question_id: `q${at}`, grade: "correct" })))],
  "repeats of a question": [
    20_000,
    (n) => log(lines(n, (at) => ({ question_id: "q", grade: at % 3 ? "correct" : "wrong" }))),
  ],
  "different numbers of repeats": [
    200,
    (n) =>
      log(
        times(n, (at) => lines(at + 1, (i) => ({ question_id: `q${at}`, grade: i % 3 ? "correct" : "wrong" }))).join(
          "\n",
        ),
      ),
  ],
  "questions asked again beside a baseline": [
    10_000,
    (n) => ({
      files: {
        "log.jsonl": lines(2 * n, (at) => ({ question_id: `q${at >> 1}`, grade: at % 3 ? "correct" : "wrong" })),
        "base.jsonl": lines(2 * n, (at) => ({ question_id: `q${at >> 1}`, grade: at % 5 ? "correct" : "wrong" })),
      },
      args: ["log.jsonl", "--baseline", "base.jsonl"],
    }),
  ],
  "questions of one cluster beside a baseline": [
    20_000,
    (n) => ({
      files: {
        "log.jsonl": lines(n, (at) => ({ question_id: `q${at}`, cluster: "c", grade: at % 3 ? "correct" : "wrong" })),
        "base.jsonl": lines(n, (at) => ({ question_id: `q${at}`, cluster: "c", grade: "correct" })),
      },
      args: ["log.jsonl", "--baseline", "base.jsonl"],
    }),
  ],
  "duplicate trials": [20_000, (n) => log(lines(n, () => ({ question_id: "q", trial: 1, grade: "correct" })))],
  categories: [
    10_000,
    (n) => log(lines(n, (at) => ({ question_id: `q${at}`, grade: "wrong", category: `c${at}`, cost_usd: 1 }))),
  ],
  systems: [10_000, (n) => log(lines(n, (at) => ({ question_id: "q", grade: "wrong", variant: `v${at}` })))],
  labels: [10_000, (n) => log(lines(n, (at) => ({ question_id: `q${at}`, grade: "wrong", failure_label: `l${at}` })))],
  grades: [10_000, (n) => log(lines(n, (at) => ({ question_id: `q${at}`, grade: at ? `g${at}` : "correct" })))],
  "broken lines": [20_000, (n) => log(`${LOG}\n${times(n, () => "{broken").join("\n")}`)],
  "wrong fields": [20_000, (n) => log(lines(n, (at) => ({ question_id: `q${at}`, grade: 5 })))],
  "length of a text": [
    1_000_000,
    (n) =>
      log(
        JSON.stringify({
          question_id: "q",
          grade: "wrong",
          question: "key=sk-a?token ".repeat(n / 15),
          error: "Bearer eyJ".repeat(n / 10),
        }),
      ),
  ],
  "length of an id": [1_000_000, (n) => log(JSON.stringify({ question_id: "?key".repeat(n / 4), grade: "wrong" }))],
  "a list of Python in a cell": [
    100_000,
    (n) =>
      log(
        `user_input,answer_correctness,reference_context_ids\nq,0,"[${times(n, (at) => `'${at}'`).join(", ")}]"\n`,
        "log.csv",
      ),
  ],
  "a list of Python that is none": [
    100_000,
    (n) => log(`user_input,answer_correctness,reference_context_ids\nq,0,"['${"\\\\a".repeat(n)}]"\n`, "log.csv"),
  ],
  "keys of a document": [
    50_000,
    (n) => log(JSON.stringify(Object.fromEntries(times(n, (at) => [`k${at}`, at]))), "log.json"),
  ],
  "nesting in JSON": [20_000, (n) => log(`{"question_id":"q","grade":"correct","x":${"[".repeat(n)}${"]".repeat(n)}}`)],
  "members of gzip": [
    2_000,
    (n) =>
      log(
        Buffer.concat(times(n, (at) => gzipSync(`${JSON.stringify({ question_id: `q${at}`, grade: "correct" })}\n`))),
        "log.jsonl.gz",
      ),
  ],
  files: [
    200,
    (n) => ({
      files: Object.fromEntries(
        times(n, (at) => [`logs/${at}.jsonl`, JSON.stringify({ question_id: `q${at}`, grade: "correct" })]),
      ),
      args: ["logs/*.jsonl"],
    }),
  ],
};

const folder = mkdtempSync(join(tmpdir(), "rung-gate-growth-"));
let beyond = false;
try {
  const start = best({ files: { "log.jsonl": LOG }, args: ["log.jsonl"] });
  console.log(`node ${process.version}, best of ${ROUNDS}; ${start.toFixed(0)} ms to start are taken off\n`);
  const [only] = process.argv.slice(2);
  for (const [name, [size, make]] of Object.entries(DIMENSIONS)) {
    if (only !== undefined && !name.includes(only)) continue;
    const took = [1, 2, 4].map((factor) => Math.max(1, best(make(size * factor)) - start));
    const exponent = Math.log2(took[2] / took[0]) / 2;
    const counts = took[2] > NOTHING && exponent > LIMIT;
    if (counts) beyond = true;
    const words = took[2] <= NOTHING ? "nothing to see" : exponent.toFixed(2);
    console.log(
      `${counts ? "BEYOND " : "       "}${name.padEnd(42)} ${String(size).padStart(9)} ×1, 2, 4: ${took.map((ms) => `${ms.toFixed(0)} ms`.padStart(9)).join("")}   ${words}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = beyond ? 1 : 0;

function best({ files, args }) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const { status, error } = spawnSync(process.execPath, [CLI, "diagnose", ...args], {
      cwd: folder,
      timeout: 120_000,
      stdio: "ignore",
    });
    const took = performance.now() - began;
    if (error !== undefined || status === null)
      throw new Error(`${args.join(" ")}: ${error?.message ?? "ended by a signal"}`);
    least = Math.min(least, took);
    // What is slow is measured well enough.
    if (took > 5_000) break;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return least;
}
