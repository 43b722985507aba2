// The regression test on top of reading: what the analysis of a run takes more with a baseline and runs before it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze, collectSettings, readRun, readSettings, resolve } from "../lib/index.js";

/** CPU milliseconds that looking back on so many runs and comparing with them takes, the best of `rounds`. */
export async function measureRegression(folder, questions, runs, rounds) {
  const log = join(folder, "regression.jsonl");
  const settings = resolve([]);
  const reading = { directory: folder, ...readSettings(settings), settings: collectSettings(settings) };
  const past = [];
  for (let at = 0; at < runs; at += 1) {
    writeFileSync(log, logOf(at, questions));
    const run = await readRun({ ...reading, patterns: [log] });
    const identity = { id: `${at}`, attempt: 1, commit: null, branch: "main", createdAt: null, versions: NO_VERSIONS };
    past.push({ name: `run ${at}`, digest: `${at}`, run: identity, questions: run.records() });
  }
  writeFileSync(log, logOf(runs, questions));
  const run = await readRun({ ...reading, patterns: [log] });
  // Records are made when the log is read into a report, whether or not it is compared.
  run.records();
  const newest = past.at(-1);
  const baseline = {
    status: "ok",
    name: "main",
    found: null,
    commit: null,
    branch: "main",
    runId: newest.run.id,
    createdAt: null,
    questions: newest.questions,
  };
  const history = { runs: past, leftOut: [] };
  const many = { ...settings, "history-runs": runs };
  const cpu = (circumstances) => {
    const before = process.cpuUsage();
    const report = analyze(run, many, circumstances);
    void report.questions.length;
    const { user, system } = process.cpuUsage(before);
    return { ms: (user + system) / 1000, result: report.comparison?.result };
  };
  let [best, seen] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds; round += 1) {
    const alone = cpu({});
    const compared = cpu({ baseline, history });
    best = Math.min(best, compared.ms - alone.ms);
    seen = compared.result.pool.runs;
  }
  return { ms: best, runs: seen };
}

const NO_VERSIONS = { model: [], prompt: [], index: [], context: [] };

/** Nine of ten questions are steady, the others fail by chance. */
function logOf(run, questions) {
  const lines = [];
  for (let i = 0; i < questions; i += 1) {
    const chance = (Math.imul(run * 7919 + i, 2654435761) >>> 0) / 2 ** 32;
    const failed = i % 10 === 0 ? chance < 0.4 : chance < 0.01;
    lines.push(
      JSON.stringify({ question_id: `question-${i}`, grade: failed ? "wrong" : "correct", retrieval_hit: true }),
    );
  }
  return lines.join("\n");
}
