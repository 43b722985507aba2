// npm run bench: speed against a yardstick of the same run, and peak memory. Exits with 1 beyond a limit.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureCompare } from "./compare.mjs";
import { measureHistory } from "./history.mjs";
import { makeInspect, makePromptfoo } from "./make-formats.mjs";
import { makeLog } from "./make-log.mjs";
import { bestInTurn } from "./measure.mjs";
import { measureRegression } from "./regression.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = at("../dist/cli/index.js");
const ACTION = at("../dist/index.js");
const EXAMPLE = at("../examples/baseline-graded.jsonl");
const folder = mkdtempSync(join(tmpdir(), "rung-gate-bench-"));
let beyond = false;
/** The comment that was written last, until a list has shown it: each run begins without one. */
let written;

try {
  console.log(`node ${process.version}, best of several rounds, whole processes from start to exit\n`);
  await reading("20,000 entries of 20 KB", 20_000, 18_500, { ratio: 1.25, mb: 160 });
  await reading("1,000,000 short entries", 1_000_000, 0, { ratio: 1.6, mb: 400 });
  await formats();
  await comparing();
  await lookingBack();
  await regression();
  await starting();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = beyond ? 1 : 0;

/** The regression test against the runs of the base branch, on top of reading them. */
async function regression() {
  console.log("the regression test, CPU time");
  for (const [questions, runs, rounds, limit] of [
    [1_000, 20, 9, 50],
    [100_000, 10, 2, 3_000],
  ]) {
    const found = await measureRegression(folder, questions, runs, rounds);
    console.log(`  ${questions.toLocaleString("en")} questions, ${found.runs} runs`);
    verdict("time", found.ms, limit, " ms");
  }
  console.log();
}

async function reading(name, count, answer, limit) {
  const log = join(folder, "log.jsonl");
  makeLog(log, count, answer);
  const size = Math.round(statSync(log).size / 1e6);
  const [yardstick, diagnose] = await bestInTurn(
    [{ args: [at("yardstick.mjs"), log] }, { args: [CLI, "diagnose", log] }],
    7,
  );
  const ratio = diagnose.ms / yardstick.ms;
  console.log(`${name} (${size} MB)`);
  console.log(`  JSON.parse of every line   ${yardstick.ms.toFixed(0)} ms, ${yardstick.mb.toFixed(0)} MB`);
  console.log(`  rung-gate diagnose         ${diagnose.ms.toFixed(0)} ms, ${diagnose.mb.toFixed(0)} MB`);
  verdict("time", ratio, limit.ratio, "x");
  verdict("memory", diagnose.mb, limit.mb, " MB");
  console.log();
  rmSync(log);
}

/** Files of other tools: a document in pieces, lines and an archive as streams. */
async function formats() {
  const document = join(folder, "results.json");
  makePromptfoo(document, 20_000, 9_000, false);
  const size = statSync(document).size / 1e6;
  const [yardstick, diagnose] = await bestInTurn(
    [{ args: [at("yardstick-document.mjs"), document] }, { args: [CLI, "diagnose", document] }],
    5,
  );
  console.log(`a promptfoo document of ${size.toFixed(0)} MB`);
  console.log(`  JSON.parse of the whole    ${yardstick.ms.toFixed(0)} ms, ${yardstick.mb.toFixed(0)} MB`);
  console.log(`  rung-gate diagnose         ${diagnose.ms.toFixed(0)} ms, ${diagnose.mb.toFixed(0)} MB`);
  verdict("time", diagnose.ms / yardstick.ms, 2, "x");
  verdict("memory, of its size", diagnose.mb / size, 2, "x");
  console.log();
  rmSync(document);
  const lines = join(folder, "results.jsonl");
  makePromptfoo(lines, 20_000, 9_000, true);
  await streaming(`the same ${size.toFixed(0)} MB as lines`, lines, 20_000);
  const archive = join(folder, "log.eval");
  makeInspect(archive, 2_000, 100_000);
  await streaming("an Inspect archive with 200 MB of samples", archive, 2_000);
}

async function streaming(name, path, entries) {
  const [{ ms, mb, code }] = await bestInTurn(
    [{ args: [CLI, "diagnose", path, "--min-questions", String(entries)] }],
    3,
  );
  if (code !== 0) beyond = true;
  console.log(`${name}${code === 0 ? "" : ` (exit ${code})`}`);
  console.log(`  rung-gate diagnose         ${ms.toFixed(0)} ms`);
  verdict("memory", mb, 160, " MB");
  console.log();
  rmSync(path);
}

async function comparing() {
  const { count, read, compare, added } = await measureCompare(folder);
  console.log(`${count.toLocaleString("en-US")} paired questions compared`);
  console.log(`  one log read and judged    ${read.toFixed(0)} ms of CPU`);
  console.log(`  two read and compared      ${compare.toFixed(0)} ms of CPU`);
  verdict("on top of reading both", added, 1000, " ms");
  console.log();
}

async function lookingBack() {
  const { runs, questions, alone, looking, mb, code, bytes } = await measureHistory(folder);
  if (code !== 0) beyond = true;
  console.log(
    `a history of ${runs} runs of ${questions.toLocaleString("en-US")} questions${code === 0 ? "" : ` (exit ${code})`}`,
  );
  console.log(`  the run by itself          ${alone.toFixed(0)} ms`);
  console.log(`  with its history           ${looking.toFixed(0)} ms, ${mb.toFixed(0)} MB`);
  verdict("read and analysed", looking, 2000, " ms");
  verdict("a packed report, by question", bytes, 40, " bytes");
  console.log();
}

async function starting() {
  const server = createServer((request, response) => answer(request, response));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const event = join(folder, "event.json");
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: { number: 1, head: { sha: "0".repeat(40), ref: "b", repo: { full_name: "o/r" } } },
    }),
  );
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "o/r",
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: "1",
    "INPUT_RUN-LOG": EXAMPLE,
    "INPUT_GITHUB-TOKEN": "t",
  };
  const [bare, command, silent, commenting] = await bestInTurn(
    [
      { args: ["-e", "0"] },
      { args: [CLI, "diagnose", EXAMPLE] },
      { args: [ACTION], env: { ...env, INPUT_COMMENT: "never" } },
      { args: [ACTION], env },
    ],
    15,
  );
  server.close();
  console.log("15 entries, start to exit");
  for (const [name, { ms, code }] of [
    ["node -e 0", bare],
    ["rung-gate diagnose", command],
    ["the action, no comment", silent],
    ["the action, one comment written (3 calls on loopback)", commenting],
  ]) {
    console.log(`  ${name.padEnd(54)} ${ms.toFixed(0)} ms${code === 0 ? "" : ` (exit ${code})`}`);
    if (code !== 0) beyond = true;
  }
}

function answer(request, response) {
  let text = "";
  request.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  request.on("end", () => {
    const list = request.url === "/graphql";
    const url = "https://github.com/o/r/pull/1#issuecomment-1";
    const nodes =
      written === undefined ? [] : [{ id: "IC_1", fullDatabaseId: "1", body: written, url, viewerDidAuthor: true }];
    written = list ? undefined : JSON.parse(text).body;
    const comments = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
    const body = list
      ? { data: { repository: { pullRequest: { comments } } } }
      : { id: 1, node_id: "IC_1", body: written, html_url: url };
    response.writeHead(list ? 200 : 201, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}

function verdict(what, value, limit, unit) {
  const over = value > limit;
  if (over) beyond = true;
  console.log(
    `  ${what.padEnd(26)} ${value.toFixed(unit === "x" ? 2 : 0)}${unit}, limit ${limit}${unit}: ${over ? "BEYOND" : "within"}`,
  );
}
