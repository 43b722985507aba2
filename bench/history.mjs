// A history of 200 runs of 1,000 questions: read and analysed on top of the run that is judged.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { analyze, collectSettings, readHistory, readRun, readSettings, renderJson, resolve } from "../lib/index.js";
import { bestInTurn } from "./measure.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const RUNS = 200;
const QUESTIONS = 1000;

/** Milliseconds of whole processes with and without the history, peak memory, and bytes a question of a packed report. */
export async function measureHistory(folder) {
  const past = join(folder, "history");
  mkdirSync(past);
  const settings = resolve([]);
  const reading = { directory: folder, ...readSettings(settings), settings: collectSettings(settings) };
  const log = join(folder, "run.jsonl");
  let bytes = 0;
  for (let at = 0; at < RUNS; at += 1) {
    writeFileSync(log, logOf(at));
    const run = await readRun({ ...reading, patterns: [log] });
    const createdAt = new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString();
    const context = { id: String(at), attempt: 1, commit: "c".repeat(40), branch: "main", createdAt };
    const path = join(past, `report-${at}.json`);
    const text = [...renderJson(analyze(run, settings, { context }))].join("");
    writeFileSync(path, text);
    bytes = Math.max(bytes, gzipSync(text).length / QUESTIONS);
  }
  writeFileSync(log, logOf(RUNS));
  const args = [CLI, "diagnose", log];
  const [alone, looking] = await bestInTurn([{ args }, { args: [...args, "--history", join(past, "*.json")] }], 5);
  const history = await readHistory([join(past, "*.json")], { ...reading, head: [log] });
  const report = analyze(await readRun({ ...reading, patterns: [log] }), settings, { history });
  bytes = Math.max(bytes, gzipSync([...renderJson(report)].join("")).length / QUESTIONS);
  return {
    runs: RUNS,
    questions: QUESTIONS,
    alone: alone.ms,
    looking: looking.ms,
    mb: looking.mb,
    code: looking.code,
    bytes,
  };
}

/** A fifth of the questions fails, some of them always and some by chance; versions change on the way. */
function logOf(run) {
  const lines = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    const chance = (Math.imul(run * 7919 + i, 2654435761) >>> 0) / 2 ** 32;
    const failed = i % 10 === 0 || chance < 0.1;
    lines.push(
      JSON.stringify({
        question_id: `question-${i}`,
        grade: failed ? "wrong" : "correct",
        retrieval_hit: !(failed && i % 3 === 0),
        failure_label: failed && i % 3 === 1 ? "wrong_format" : null,
        category: ["billing", "auth", "search"][i % 3],
        model: "model-a",
        prompt_version: `p${Math.floor(run / 9)}`,
        index_version: `i${Math.floor(run / 13)}`,
        context_version: `c${Math.floor(run / 17)}`,
        cost_usd: 0.0012 + (i % 7) * 0.001,
        latency_ms: 800 + (i % 900),
      }),
    );
  }
  return lines.join("\n");
}
