// The whole action beside jest-coverage-comment on the same results, whose action.yml and bundle are given by path:
//   node bench/beside.mjs <folder of that action> [rounds]
// Run it with the Node that GitHub runs actions with. Both write one comment to an API on loopback.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { bestInTurn } from "./measure.mjs";

const [other, rounds = "11"] = process.argv.slice(2);
if (other === undefined) throw new Error("name the folder of the other action");
const OURS = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rung-gate-beside-"));

/** Both list the comments of the pull request and write one; it is listed from then on. */
let comments = [];
const server = createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  request.on("end", () => {
    const body = text === "" ? {} : JSON.parse(text);
    const [status, answer] = answerTo(request, body);
    const packed = /gzip/.test(request.headers["accept-encoding"] ?? "");
    const json = JSON.stringify(answer);
    response
      .writeHead(status, { "content-type": "application/json", ...(packed ? { "content-encoding": "gzip" } : {}) })
      .end(packed ? gzipSync(json) : json);
  });
});

function answerTo({ method, url }, body) {
  if (url === "/graphql") {
    const nodes = comments.map(({ id, body: said, html_url, own }) => ({
      id: `IC_${id}`,
      fullDatabaseId: String(id),
      databaseId: id,
      body: said,
      url: html_url,
      isMinimized: false,
      viewerDidAuthor: own,
      author: { login: own ? "github-actions" : "alice", __typename: own ? "Bot" : "User" },
    }));
    const pageInfo = { hasNextPage: false, endCursor: null };
    return [200, { data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } }];
  }
  if (/\/issues\/7\/comments/.test(url) && method === "GET") return [200, comments];
  if (/\/issues\/7\/comments/.test(url)) {
    comments.push(commentOf(100, body.body, true));
    return [201, comments.at(-1)];
  }
  return [200, { files: [], sha: "0".repeat(40) }];
}

function commentOf(id, body, own) {
  const user = own ? { login: "github-actions[bot]", type: "Bot" } : { login: "alice", type: "User" };
  return { id, body, own, user, html_url: `https://github.com/o/r/pull/7#issuecomment-${id}`, node_id: `IC_${id}` };
}

function results(count, failing) {
  const fails = (at) => Math.floor(((at + 1) * failing) / count) > Math.floor((at * failing) / count);
  const cases = Array.from({ length: count }, (_, at) => ({ id: `question-${at}`, failed: fails(at) }));
  const log = cases.map(({ id, failed }) =>
    JSON.stringify({ question_id: id, grade: failed ? "wrong" : "correct", retrieval_hit: !failed, latency_ms: 900 }),
  );
  const xml = cases.map(({ id, failed }) =>
    failed
      ? `<testcase classname="eval" name="${id}" time="0.9"><failure message="wrong">wrong</failure></testcase>`
      : `<testcase classname="eval" name="${id}" time="0.9"/>`,
  );
  writeFileSync(join(folder, "run.jsonl"), log.join("\n"));
  writeFileSync(
    join(folder, "junit.xml"),
    `<?xml version="1.0"?><testsuites name="eval" tests="${count}" failures="${failing}" errors="0" time="1"><testsuite name="eval" tests="${count}" failures="${failing}" errors="0" skipped="0" time="1">${xml.join("")}</testsuite></testsuites>`,
  );
  const part = { total: count, covered: count, skipped: 0, pct: 100 };
  const total = { lines: part, statements: part, functions: part, branches: part };
  writeFileSync(join(folder, "coverage-summary.json"), JSON.stringify({ total }));
}

try {
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const event = join(folder, "event.json");
  const repository = { full_name: "o/r", name: "r", owner: { login: "o" } };
  const head = { sha: "0".repeat(40), ref: "b", repo: { full_name: "o/r" } };
  const base = { sha: "1".repeat(40), ref: "main" };
  writeFileSync(event, JSON.stringify({ number: 7, repository, pull_request: { number: 7, head, base } }));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "o/r",
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: "0".repeat(40),
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_RUN_ID: "1",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  const action = parse(readFileSync(join(other, "action.yml"), "utf8"));
  const theirs = Object.entries(action.inputs).map(([name, { default: value = "" }]) => [
    `INPUT_${name.toUpperCase()}`,
    /github\.token/.test(value) ? "t" : String(value),
  ]);
  const given = { "INPUT_JUNITXML-PATH": "junit.xml", "INPUT_COVERAGE-SUMMARY-PATH": "coverage-summary.json" };
  console.log(`node ${process.version}, the least of ${rounds} rounds in turn`);
  for (const [count, failing] of [
    [1_000, 60],
    [20_000, 1_200],
  ]) {
    results(count, failing);
    const fresh = () => {
      comments = Array.from({ length: 12 }, (_, at) => commentOf(at + 1, "talk", false));
    };
    const [bare, ours, them] = await bestInTurn(
      [
        { args: ["-e", "0"] },
        { args: [OURS], env: { ...env, "INPUT_RUN-LOG": "run.jsonl", "INPUT_GITHUB-TOKEN": "t" }, before: fresh },
        {
          args: [join(other, action.runs.main)],
          env: { ...env, ...Object.fromEntries(theirs), ...given },
          before: fresh,
          cwd: folder,
        },
      ],
      Number(rounds),
    );
    console.log(`${count.toLocaleString("en-US")} results, ${failing.toLocaleString("en-US")} failing`);
    for (const [name, { ms, cpuMs, code }] of [
      ["node -e 0", bare],
      ["rung-gate", ours],
      ["jest-coverage-comment", them],
    ])
      console.log(
        `  ${name.padEnd(24)} ${ms.toFixed(0)} ms, CPU ${cpuMs.toFixed(0)} ms${code === 0 ? "" : ` (exit ${code})`}`,
      );
    console.log(`  rung-gate is ${(ours.ms / them.ms).toFixed(2)} x`);
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
