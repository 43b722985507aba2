import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { runBundle } from "./run-bundle.ts";

const STRICT = { "max-retrieval-failures": "10%" };
const MILD = { "max-retrieval-failures": "30%" };

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

describe("what cannot be written never changes the verdict", () => {
  const refusals: [string, number][] = [
    ["401", 401],
    ["403", 403],
    ["404", 404],
    ["410", 410],
    ["422", 422],
    ["429", 429],
    ["500", 500],
  ];
  test.each(refusals)(
    "every call answered with %s: green stays green, red stays red, with one warning",
    async (_name, status) => {
      github.fault = () => ({ status, message: "Resource not accessible by integration" });
      const green = await runBundle({ inputs: MILD, apiUrl: github.url });
      expect(green.code).toBe(0);
      expect(green.stdout.match(/^::warning/gm)).toHaveLength(1);
      expect(green.outputs).toMatchObject({ conclusion: "success", "comment-status": "failed" });
      const red = await runBundle({ inputs: STRICT, apiUrl: github.url });
      expect(red.code).toBe(1);
      expect(red.outputs).toMatchObject({ conclusion: "failure", "comment-status": "failed" });
      expect(red.summary).toContain("❌");
    },
  );

  test("writes refused for want of a permission name it", async () => {
    github.fault = ({ path }) =>
      path === "/graphql" ? undefined : { status: 403, message: "Resource not accessible by integration" };
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("pull-requests: write");
  });

  test.each(["hang", "reset"] as const)(
    "every call ends in a %s: the verdict all the same, summary written",
    async (fault) => {
      github.fault = () => fault;
      const [green, red] = await Promise.all([
        runBundle({ inputs: MILD, apiUrl: github.url }),
        runBundle({ inputs: STRICT, apiUrl: github.url }),
      ]);
      expect([green.code, red.code]).toEqual([0, 1]);
      if (fault === "hang") expect(green.stdout).toContain("within the 20 seconds that all calls of a run share");
      expect(green.summary).toContain("✅");
      expect(red.summary).toContain("❌");
      expect(red.outputs["comment-status"]).toBe("failed");
    },
  );

  test("no server, no summary file, no outputs file: the verdict stands", async () => {
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" };
    expect((await runBundle({ inputs: MILD, env })).code).toBe(0);
    expect((await runBundle({ inputs: STRICT, env })).code).toBe(1);
  });

  test("a fork's read-only token is reported as that", async () => {
    github.fault = () => ({ status: 403 });
    const payload = { pull_request: { number: 2, head: { sha: "0".repeat(40), ref: "patch", repo: null } } };
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url, payload });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("from a fork");
  });
});

describe("a fork's code in a job that may write", () => {
  const head = "e".repeat(40);
  const merge = "1".repeat(40);
  const payload = (full_name: string) => ({
    pull_request: {
      number: 2,
      merge_commit_sha: merge,
      head: { sha: head, ref: "patch", repo: { full_name } },
      base: { sha: head, ref: "main" },
    },
  });
  const log = '{"question_id":"q1","grade":"correct"}\n';
  const judged = (event: string, repository: string, git: Readonly<Record<string, string>>) =>
    runBundle({
      inputs: {},
      apiUrl: github.url,
      event,
      payload: payload(repository),
      files: {
        "log.jsonl": log,
        ...Object.fromEntries(Object.entries(git).map(([name, text]) => [`.git/${name}`, text])),
      },
    });
  const SAID = "::warning title=Rung Gate::This job has checked out the code of a fork";

  test("under pull_request_target is reported: its head, a branch at it, or its merge", async () => {
    for (const git of [
      { HEAD: `${head}\n` },
      { HEAD: "ref: refs/heads/patch\n", "refs/heads/patch": `${head}\n` },
      { HEAD: "ref: refs/heads/patch\n", "packed-refs": `# pack-refs\n${head} refs/heads/patch\n` },
      { HEAD: `${merge}\n` },
    ]) {
      const ended = await judged("pull_request_target", "mallory/Hello-World", git);
      expect([ended.code, ended.stdout.includes(SAID)]).toEqual([0, true]);
    }
  });

  test("is not said of the base's code, of a branch of our own, or of a job whose token can only read", async () => {
    for (const [event, repository, git] of [
      ["pull_request_target", "mallory/Hello-World", "ref: refs/heads/main\n"],
      ["pull_request_target", "Codertocat/Hello-World", `${head}\n`],
      ["pull_request", "mallory/Hello-World", `${head}\n`],
    ] as const)
      expect((await judged(event, repository, { HEAD: git })).stdout).not.toContain(SAID);
  });
});

describe("a run that cannot be judged", () => {
  test("is red, says why at file and line, and brings an existing comment up to date", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    const ended = await runBundle({
      inputs: MILD,
      apiUrl: github.url,
      runId: "7000000002",
      files: { "log.jsonl": '{"question_id":"q1","grade":"correct"}\n{"question_id":"q2","grade":true}\n' },
    });
    expect(ended.code).toBe(2);
    expect(ended.outputs).toMatchObject({ conclusion: "error", "report-path": "", "comment-status": "updated" });
    expect(ended.stderr).toContain("log.jsonl:2: grade: expected text, found true.");
    expect(ended.stdout).toContain("::error title=Rung Gate could not judge,file=log.jsonl,line=2::");
    expect(github.comments[0]?.body).toContain("🚫 Could not judge this run");
    expect(github.comments[0]?.body).toContain("log.jsonl:2");
    expect(ended.summary).toContain("🚫 Could not judge");
  });

  test.each([
    ["a misspelt input", { "max-retreival-failures": "10%" }, "Did you mean `max-retrieval-failures`?"],
    ["underscores for dashes", { max_retrieval_failures: "10%" }, "Did you mean `max-retrieval-failures`?"],
    ["a limit that does not parse", { "min-pass-rate": "high" }, "input min-pass-rate"],
    ["a fraction for a rate", { "min-pass-rate": "0.8" }, "such as `80%`"],
    ["a pattern that matches nothing", { "run-log": "nothing/*.jsonl" }, "matches no file"],
    ["a config that is not there", { config: "missing.yml" }, "no such configuration file"],
    ["an unknown gate in warn-only", { "warn-only": "max-everything" }, "not a gate"],
    ["a comment key with a space", { "comment-key": "a b" }, "letters, digits"],
  ])("%s is exit 2 with the option's name, and no stack", async (_name, inputs, said) => {
    const ended = await runBundle({ inputs, apiUrl: github.url });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.outputs["conclusion"]).toBe("error");
  });

  test("a file of no known format: the comment holds the map that is proposed, folded, and nothing is judged", async () => {
    const rows = ["Lima", "Oslo", "Quito", "Tunis"].map((city, at) => ({
      question: `Where is ${city}, and since when?`,
      verdict: at > 0 ? "PASS" : "FAIL",
    }));
    const ended = await runBundle({
      inputs: { "run-log": "r.json" },
      files: { "r.json": JSON.stringify({ results: rows }) },
      apiUrl: github.url,
    });
    expect([ended.code, ended.outputs["conclusion"]]).toEqual([2, "error"]);
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain("🚫 Could not judge this run");
    expect(body).toMatch(
      /<details><summary><b>A map that may read it<\/b><\/summary>\n\n```yaml\n# A map for r\.json, 4 records[\s\S]*\n {2}grade: verdict # pass 3, fail 1\n[\s\S]*\n```\n\n<\/details>/,
    );
    expect(ended.summary).toContain("grade: verdict # pass 3, fail 1");
  });

  test("a configuration that is no YAML updates its own comment, and no other gate's", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    const other = github.comments[0]?.body;
    const log = '{"question_id":"q1","grade":"correct"}';
    const broken = { "log.jsonl": log, ".github/rung-gate.yml": "comment-key: b\nmin-pass-rate: [\n" };
    const ended = await runBundle({ inputs: {}, apiUrl: github.url, runId: "7000000002", files: broken });
    expect(ended.code).toBe(2);
    expect(github.comments.map(({ body }) => body.includes("Could not judge"))).toEqual([false, true]);
    expect(github.comments[0]?.body).toBe(other);
    expect(github.comments[1]?.body).toContain("key=b ");
    const silent = { "log.jsonl": log, ".github/rung-gate.yml": "comment: never\nmin-pass-rate: [\n" };
    expect((await runBundle({ inputs: {}, apiUrl: github.url, files: silent })).outputs["comment-status"]).toBe("off");
    expect((await runBundle({ inputs: { config: "gone.yml" }, apiUrl: github.url })).outputs["comment-status"]).toBe(
      "off",
    );
    const named = await runBundle({
      inputs: { config: "gone.yml", "comment-key": "default" },
      apiUrl: github.url,
      runId: "7000000003",
    });
    expect(named.outputs["comment-status"]).toBe("updated");
  });

  test("standard input is refused, and not waited for", async () => {
    const ended = await runBundle({ inputs: { "run-log": "-" }, apiUrl: github.url });
    expect([ended.code, ended.stderr.includes("no standard input")]).toEqual([2, true]);
  });

  test("a comment that was written is not called failed for what comes after", async () => {
    github.fault = () => (github.calls.length === 3 ? { status: 502 } : undefined);
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ended.outputs["comment-status"]).toBe("created");
    expect(ended.stdout).not.toContain("::warning");
  });

  test("a misspelt input still updates the comment that is there", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    await runBundle({ inputs: { "max-retreival-failures": "10%" }, apiUrl: github.url, runId: "7000000002" });
    expect(github.comments[0]?.body).toContain("🚫 Could not judge");
  });
});

test("a baseline that is named and not there is an annotation; that `auto` finds none is not one", async () => {
  const named = await runBundle({ inputs: { ...MILD, comment: "never", baseline: "no/report.json" } });
  expect(named.code).toBe(0);
  expect(named.stdout).toMatch(/^::warning title=Rung Gate::Not compared: the baseline is missing .*no\/report.json/m);
  const found = await runBundle({ inputs: { ...MILD, comment: "never", baseline: "auto" } });
  expect(found.stdout).not.toMatch(/^::warning.*Not compared/m);
});

describe("a mistake that is made many times", () => {
  const errors = (text: string) => text.split("\n").filter((line) => line.startsWith("::error"));
  const line = (at: number, hit: unknown) =>
    JSON.stringify({ question_id: `q${at}`, grade: "wrong", retrieval_hit: hit });
  test.each<[string, Readonly<Record<string, string>>]>([
    ["in many lines", { "log/a.jsonl": Array.from({ length: 15 }, (_, at) => line(at, "maybe")).join("\n") }],
    ["with other values", { "log/a.jsonl": Array.from({ length: 15 }, (_, at) => line(at, `maybe ${at}`)).join("\n") }],
    ["in many files", Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`log/${at}.jsonl`, line(at, 5)]))],
  ])("%s has one annotation, beside that of the step", async (_where, files) => {
    const ended = await runBundle({ inputs: { "run-log": "log/*.jsonl", comment: "never" }, files });
    expect(ended.code).toBe(2);
    expect(errors(ended.stdout)).toHaveLength(2);
    expect(errors(ended.stdout)[0]).toMatch(/retrieval_hit.*\(and 1[14] more such mistakes; the log has them\)/);
  });
});
