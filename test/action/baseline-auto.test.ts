import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../example-report.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { zipOf } from "../github/zip.ts";
import { LONG } from "../long.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, reportFor, sha } from "./baseline-world.ts";
import { type Ended, type Given, run } from "./run-bundle.ts";

let github: LoopbackGitHub;
let report = "";

beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
  report = await reportFor(GOOD);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const keep = (commit: string, more?: Parameters<typeof keepReport>[3]) => keepReport(github, report, commit, more);
const gate = (more?: Partial<Given>) => gateWithAuto(github, more);

const status = ({ code, outputs }: Ended) => [code, outputs["baseline-status"]];
const words = () => github.comments.at(-1)?.body ?? "";

describe("baseline: auto", () => {
  test("the report of the commit that the merge was tested on: exact, and a regression fails the check", async () => {
    keep("c");
    keep("d");
    keep("d", { name: "another-report", bytes: zipOf({ "report.json": "{}" }) });
    const ended = await gate();
    expect(status(ended)).toEqual([1, "ok"]);
    expect(words()).toMatch(/9 newly failing .*compared with a run of `main`: `ddddddd`, run 501, [23] hours old/s);
    expect(JSON.parse(ended.file("rung-gate-report/report.json")).comparison.baseline).toMatchObject({
      name: "main",
      found: {
        by: "commit",
        commits: null,
        run: 501,
        hoursOld: expect.toSatisfy((hours) => hours === 2 || hours === 3),
      },
      commit: sha("d"),
      runId: "501",
    });
  });

  test("at most 7 calls in the ordinary case, one more to look for answers, and the artifact's host never sees the token", async () => {
    keep("d");
    await gate();
    expect(github.calls.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`)).toEqual([
      `GET /commits/${sha("1")}`,
      "GET /actions/artifacts",
      "GET /actions/runs/500",
      "GET /actions/artifacts/100/zip",
      "POST /graphql",
      "GET /actions/runs/500/artifacts",
      "POST /issues/2/comments",
      "POST /graphql",
    ]);
  });

  test("else the nearest ancestor, and its distance is reported", async () => {
    keep("a");
    keep("b");
    expect(status(await gate())).toEqual([1, "drift"]);
    expect(words()).toMatch(/a run of `main`: `bbbbbbb`, run 501, 2 commits behind the base, [23] hours old/);
  });

  test("else the newest of the branch", async () => {
    github.commits.set(sha("9"), []);
    github.commits.set(sha("8"), []);
    keep("9");
    keep("8");
    expect(status(await gate())).toEqual([1, "drift"]);
    expect(words()).toContain("run 501, the newest of its branch, which is not among the last 100 commits");
  });

  test("without a merge commit, the merge base decides", async () => {
    keep("c");
    keep("d");
    const ended = await gate({ env: { GITHUB_SHA: sha("e") } });
    expect(status(ended)).toEqual([1, "ok"]);
    expect(words()).toContain("`ccccccc`, run 500");
  });

  test("a push is compared with what stood before, a merge group with its base, a schedule with its own branch", async () => {
    keep("c");
    const env = { GITHUB_SHA: sha("d"), GITHUB_REF_NAME: "main" };
    const push = await gate({ event: "push", payload: { before: sha("c") }, env });
    expect(status(push)).toEqual([1, "ok"]);
    const group = await gate({
      event: "merge_group",
      payload: { merge_group: { base_sha: sha("c"), base_ref: "refs/heads/main" } },
    });
    expect(status(group)).toEqual([1, "ok"]);
    expect(status(await gate({ event: "schedule", payload: {}, env }))).toEqual([1, "drift"]);
    const first = await gate({ event: "push", payload: { before: "0".repeat(40) }, env });
    expect(status(first)).toEqual([0, "none"]);
  });

  test("a page of a hundred is not the end of the list", async () => {
    keep("d");
    for (let i = 0; i < 120; i += 1) keep("a", { branch: `topic-${i}` });
    expect(status(await gate())).toEqual([1, "ok"]);
  });
});

describe("what is no baseline is a reason, and no failed check", () => {
  const cases: [string, () => void, RegExp][] = [
    ["no artifact at all", () => {}, /there is no artifact `rung-gate-report`; upload the report on `main`/],
    ["an expired one", () => keep("d", { expired: true }), /every artifact `rung-gate-report` has expired/],
    [
      "a fork's branch of the same name",
      () => keep("d", { fork: true }),
      /no artifact `rung-gate-report` of this repository is of the base commit `ddddddd`, of one of the 100 commits before it, or of the branch `main`/,
    ],
    [
      "a commit of another branch",
      () => {
        github.commits.set(sha("9"), []);
        keep("9", { branch: "topic" });
      },
      /no artifact .* is of the base commit/,
    ],
    [
      "a pull request's run of the very commit",
      () => keep("d", { branch: "patch", event: "pull_request_target" }),
      /run 500 was made by a `pull_request_target` event/,
    ],
    [
      "a run of a pull request",
      () => keep("d", { event: "pull_request" }),
      /run 500 was made by a `pull_request` event/,
    ],
    [
      "a run of another workflow",
      () => keep("d", { path: ".github/workflows/other.yml" }),
      /run 500 is of another workflow/,
    ],
    [
      "a broken zip",
      () => keep("d", { bytes: zipOf({ "report.json": report }).subarray(0, 300) }),
      /this zip archive is broken or cut short/,
    ],
    ["ten gigabytes", () => keep("d", { size: 10_000_000_000 }), /has 10,000,000,000 bytes and is no report/],
    [
      "a zip of little that unpacks to much",
      () => keep("d", { bytes: zipOf({ "report.json": `[${" ".repeat(80_000_000)}` }) }),
      /unpacks to more than two hundred times its size/,
    ],
    [
      "a zip without a report",
      () => keep("d", { bytes: zipOf({ "notes.txt": "x" }) }),
      /there is no JSON file in the artifact of run 500/,
    ],
    [
      "a report of another version",
      () => keep("d", { bytes: zipOf({ "report.json": '{"schemaVersion":99}' }) }),
      /report version 99/,
    ],
    [
      "a report of another form",
      () => keep("d", { bytes: zipOf({ "report.json": '{"schemaVersion":1,"run":5}' }) }),
      /does not have the form of a report/,
    ],
    [
      "a download without its digest",
      () => keep("d", { digest: `sha256:${"0".repeat(64)}` }),
      /GitHub could not be asked|digest/,
    ],
    [
      "a token that may not read artifacts",
      () =>
        void github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "write", actions: "none" }),
      /give the job `actions: read`/,
    ],
    [
      "an answer that is no JSON",
      () => {
        github.fault = ({ path }) => (path.endsWith("/actions/artifacts") ? "not-json" : undefined);
      },
      /expected form|could not be asked/,
    ],
    [
      "an answer cut in the middle",
      () => {
        github.fault = ({ path }) => (path.endsWith("/actions/artifacts") ? "truncated" : undefined);
      },
      /could not be asked/,
    ],
  ];
  test.each(cases)("%s", async (_name, prepare, said) => {
    prepare();
    const ended = await gate();
    const [code, found] = status(ended);
    expect([code, ["none", "unreadable", "incompatible"].includes(String(found))]).toEqual([0, true]);
    expect(words()).toMatch(said);
    const required = await gate({ inputs: { "require-baseline": "true" }, runId: "7000000002" });
    expect(required.code).toBe(1);
  });

  test("a report that was uploaded unpacked is read, too", async () => {
    keep("d", { bytes: Buffer.from(report), contentType: "application/json" });
    expect(status(await gate())).toEqual([1, "ok"]);
    github.artifacts.length = 0;
    keep("d", { bytes: Buffer.from(report), contentType: "application/octet-stream" });
    expect(status(await gate({ runId: "7000000002" }))).toEqual([1, "ok"]);
    github.artifacts.length = 0;
    keep("d", { bytes: gzipSync(report), contentType: "application/octet-stream" });
    expect(status(await gate({ runId: "7000000003" }))).toEqual([1, "ok"]);
  });

  test("of several reports in an artifact the one that is not in a folder is taken, plain or gzip", async () => {
    keep("d", { bytes: zipOf({ "old/report.json": '{"schemaVersion":99}', "report.json.gz": gzipSync(report) }) });
    expect(status(await gate())).toEqual([1, "ok"]);
  });

  test.runIf(LONG)("GitHub hanging costs the time budget of all calls and nothing else", async () => {
    github.fault = () => "hang";
    const ended = await gate();
    expect(status(ended)).toEqual([0, "none"]);
    expect(ended.summary).toContain("GitHub did not answer in time");
  });

  test("this run's own artifact is not its baseline", async () => {
    keep("d");
    expect(status(await gate({ runId: "500" }))).toEqual([0, "none"]);
  });

  describe("the answers of the baseline's run", () => {
    const withAnswers = (failing: number) =>
      Array.from({ length: 40 }, (_, i) =>
        JSON.stringify({
          question_id: `q${i}`,
          grade: i < failing ? "wrong" : "correct",
          retrieval_hit: i >= failing,
          answer: i < failing ? "You have 14 days." : "You have 30 days.",
        }),
      ).join("\n");
    const kept = { schemaVersion: 1, answers: [{ id: "q0", variant: null, answer: "You have 30 days." }] };
    const keepAnswers = (document: unknown) => {
      keep("d");
      const [first] = github.artifacts;
      if (first === undefined) throw new Error("no report was kept");
      const bytes = zipOf({ "answers.json.gz": gzipSync(JSON.stringify(document)) });
      const { run: made, createdAt, expired } = first;
      github.addArtifact({ run: made, createdAt, expired, name: "rung-gate-answers", bytes });
    };
    const asked = () => github.calls.filter(({ path }) => /artifacts/.test(path)).length;

    test("are fetched if something newly fails, in two calls, and shown beside those of this run", async () => {
      keepAnswers(kept);
      const ended = await gate({ files: { "log.jsonl": withAnswers(9) } });
      expect(words()).toContain("- before: You have <del>30</del> days.\n- now: You have <ins>14</ins> days.");
      expect(asked()).toBe(4);
      expect(ended.outputs["answers-path"]).toMatch(/rung-gate-report\/answers\.json\.gz$/);
    });

    test("are not asked for if nothing does", async () => {
      keepAnswers(kept);
      await gate({ files: { "log.jsonl": withAnswers(0) } });
      expect(asked()).toBe(2);
    });

    test("are neither asked for nor written with `show-text: false`", async () => {
      keepAnswers(kept);
      const inputs = { "show-text": "false" };
      const ended = await gate({ files: { "log.jsonl": withAnswers(9) }, inputs });
      expect(asked()).toBe(2);
      expect(ended.outputs["answers-path"]).toBe("");
      expect(ended.file("rung-gate-report/answers.json.gz")).toBe("");
      expect(words()).not.toMatch(/(?:30|14) days/);
    });

    test.each<[string, unknown]>([
      ["of another form", { schemaVersion: 2, answers: "@everyone" }],
      ["that are none", "x"],
    ])("%s are left out, and change nothing else", async (_name, document) => {
      keepAnswers(document);
      expect(status(await gate({ files: { "log.jsonl": withAnswers(9) } }))).toEqual([1, "ok"]);
      expect(words()).not.toContain("before and now");
    });
  });

  test("the command says that only the action can look", async () => {
    const args = ["dist/cli/index.js", "diagnose", "examples/baseline-graded.jsonl", "--baseline", "auto"];
    const { code, stdout } = await run(args, { PATH: process.env["PATH"] ?? "" }, ROOT);
    expect(code).toBe(0);
    expect(stdout).toMatch(/which\s+only\s+the\s+action\s+can/);
  });
});
