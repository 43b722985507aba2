import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { bomb } from "../github/zip.ts";
import { addPulls, addReport, BASE, FORK, HEAD, MERGE, RUN_ID, runEvent, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// `mode: comment` on `workflow_run`: what a run that could only read has found.

let report = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const ended = await runBundle({ inputs: { "max-retrieval-failures": "10%", comment: "never", "github-token": "" } });
  report = ended.file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** The report with a change to it. */
const changed = (change: (document: Record<string, never>) => void): string => {
  const document = JSON.parse(report);
  change(document);
  return JSON.stringify(document);
};
const body = () => github.comments[0]?.body ?? "";

describe("the comment on a fork's pull request", () => {
  test("is written by the workflow_run workflow, on the pull request of the run, with the run's marker", async () => {
    addReport(github, report);
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"], ended.outputs["conclusion"]]).toEqual([
      0,
      "created",
      "failure",
    ]);
    expect(body()).toContain("❌ Retrieval failures 20%, at most 10% allowed");
    expect(body()).toContain(
      `reported by [run ${RUN_ID}](<https://github.com/Codertocat/Hello-World/actions/runs/${RUN_ID}>) of the fork \`${FORK}\``,
    );
    expect(body()).toMatch(new RegExp(`key=default run=${RUN_ID}\\.1 head=${HEAD} -->$`));
    expect(ended.stdout).not.toContain("::error");
    expect(ended.summary).toContain("❌ Retrieval failures 20%");
    expect(github.calls.length).toBeLessThanOrEqual(7);
  });

  test("is the same as the run itself would have written, but for whose word it is", async () => {
    const own = await runBundle({ inputs: { "max-retrieval-failures": "10%" }, apiUrl: github.url });
    expect(own.outputs["comment-status"]).toBe("created");
    const before = body();
    github.comments.length = 0;
    addReport(github, own.file("rung-gate-report/report.json"));
    await tellOfFork(github);
    const shown = (text: string) => text.split("<sub>")[0];
    expect(shown(body())).toBe(shown(before));
  });

  test("of a run of the repository itself leaves the comment of that run as it is", async () => {
    const headSha = "0123456789012345678901234567890123456789";
    const payload = { pull_request: { number: 2, head: { sha: headSha, ref: "patch" } } };
    const own = await runBundle({ inputs: {}, apiUrl: github.url, payload, runId: String(RUN_ID) });
    const before = body();
    addReport(github, own.file("rung-gate-report/report.json"));
    const pull = { number: 2, head: { sha: headSha }, base: { repo: { id: 186853002 } } };
    const event = runEvent({
      head_sha: headSha,
      head_repository: { full_name: "Codertocat/Hello-World" },
      pull_requests: [pull],
    });
    const ended = await tellOfFork(github, { payload: event });
    expect([ended.outputs["comment-status"], body()]).toEqual(["unchanged", before]);
    github.artifacts.length = 0;
    const silent = await tellOfFork(github, { payload: event });
    expect([silent.outputs["comment-status"], body()]).toEqual(["unchanged", before]);
  });

  test("says what the fork changes of the gate, whatever its report says of that", async () => {
    const path = ".github/workflows/eval.yml";
    const gate = (limit: string) =>
      `jobs:\n  e:\n    steps:\n      - uses: rung-gate/rung-gate@v0\n        with: { run-log: x, min-pass-rate: ${limit} }\n`;
    for (const [commit, limit, config] of [
      [BASE, "90%", "max-model-failures: 1\n"],
      [MERGE, "10%", "max-model-failures: 0\n"],
    ] as const) {
      github.files.set(`${commit}:${path}`, gate(limit)).set(`${commit}:.github/rung-gate.yml`, config);
    }
    addReport(
      github,
      changed((document) => Object.assign(document, { gateChanges: { base: BASE, reason: null, changes: [] } })),
    );
    const env = { GITHUB_ACTION_REPOSITORY: "rung-gate/rung-gate" };
    await tellOfFork(github, { payload: runEvent({ path }), env });
    expect(body()).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `10%` |");
    expect(body()).toContain("| 🔒 tightened | `max-model-failures` | `1` | `0` |");
    expect(github.calls.filter(({ path: called }) => called === "/graphql")).toHaveLength(2);
  });

  test("does not overwrite a newer run's", async () => {
    addReport(github, report);
    const newer = github.plant(
      "github-actions[bot]",
      `new\n\n<!-- rung-gate:v1 key=default run=${RUN_ID + 1}.1 head= -->`,
    );
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"], body()]).toEqual([0, "newer", newer.body]);
  });

  test("that cannot be written is one warning, and no red", async () => {
    addReport(github, report);
    github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "read", actions: "read" });
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(ended.stdout.match(/^::warning/gm)).toHaveLength(1);
    expect(ended.stdout).toContain("pull-requests: write");
    github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "write", actions: "none" });
    const blind = await tellOfFork(github);
    expect([blind.code, blind.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(blind.stdout).toContain("actions: read");
    expect(github.comments).toEqual([]);
  });
});

describe("the pull request comes from the trusted run", () => {
  const nowhere = async (event: Record<string, unknown>, status = "no-pull-request") => {
    addReport(github, report);
    const ended = await tellOfFork(github, { payload: runEvent(event) });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, status]);
    expect(github.comments).toEqual([]);
    return ended.stdout;
  };

  test("a run that no open pull request has as its head: no comment", async () => {
    expect(await nowhere({ head_branch: "other" })).toContain("no open pull request has the commit");
  });
  test("a pull request that has moved on is left to its own run", async () => {
    expect(await nowhere({ head_sha: "d".repeat(40) }, "newer")).toContain("moved on");
  });
  test("a fork that was deleted: no comment", async () => {
    expect(await nowhere({ head_repository: null })).toContain("is gone");
  });
  test("another repository of the same owner", async () => {
    await nowhere({ head_repository: { full_name: "mallory/Other" } });
  });
  test("a run of a push, whatever it uploaded", async () => {
    expect(await nowhere({ event: "push" })).toContain("was made by a push event");
  });
  test("a pull request of a fork that has a branch of ours as its head is none of ours", async () => {
    const pull = { number: 9, head: { sha: HEAD }, base: { repo: { id: 1 } } };
    await nowhere({ pull_requests: [pull], head_branch: "main" });
  });
  test("two pull requests with one head: none is guessed, and the one that is named is held to the run", async () => {
    github.pulls.push({ number: 4, headSha: HEAD, headBranch: "patch", headRepository: FORK });
    expect(await nowhere({})).toContain("pull requests 2 and 4");
    const named = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(named.outputs["comment-status"]).toBe("created");
  });
  test("a number that the workflow took from the artifact is refused where it is not the run's", async () => {
    addReport(github, report);
    const ended = await tellOfFork(github, { inputs: { "pr-number": "3" } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "no-pull-request"]);
    const right = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(right.outputs["comment-status"]).toBe("created");
  });
});

describe("a planted artifact does no harm", () => {
  const expectRefused = async (reason: string | RegExp) => {
    github.comments.length = 0;
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["conclusion"]]).toEqual([0, "error"]);
    expect(body()).toContain("🚫 Could not judge this run");
    expect(body()).toMatch(reason);
    expect(body()).not.toContain("pwned");
    expect(ended.stdout).toContain("::warning title=Rung Gate could not judge");
  };

  test("another pull request's number, branch, commit and run in it", async () => {
    addReport(
      github,
      changed((document) => {
        Object.assign(document, { pr: 3, pullRequest: 3, number: 3 });
        Object.assign(document["run"] ?? {}, {
          id: "9999999999",
          commit: "c0ffee".repeat(6),
          branch: "main",
          attempt: 9,
        });
      }),
    );
    await tellOfFork(github);
    expect(body()).toMatch(new RegExp(`run=${RUN_ID}\\.1 head=${HEAD} -->$`));
    expect(body()).not.toContain("c0ffee");
    expect(github.calls.filter(({ path }) => path.includes("/issues/")).map(({ path }) => path)).toEqual([
      "/repos/Codertocat/Hello-World/issues/2/comments",
    ]);
  });

  test("Markdown beside the report, or in the place of it", async () => {
    addReport(github, { "report.md": "# pwned", "comment.md": "pwned" });
    await expectRefused("no JSON file");
    github.artifacts.length = 0;
    addReport(github, Buffer.from("# pwned"));
    await expectRefused("neither a zip archive nor JSON");
  });

  test("sentences of its own in the places of ours", async () => {
    const words = "pwned @everyone [link](https://evil.example) <img src=x>";
    addReport(
      github,
      changed((document) => {
        const gates: { message: string; title: string }[] = document["gates"] ?? [];
        for (const gate of gates) Object.assign(gate, { message: words, title: words });
        Object.assign(document["dataQuality"] ?? {}, { advice: [words], noSignal: 5, warnings: ["weak-attribution"] });
      }),
    );
    await tellOfFork(github);
    expect(body()).toContain("❌ Retrieval failures 20%, at most 10% allowed");
    expect(body()).not.toContain("pwned");
  });

  test.each([
    [
      "a version that is Markdown",
      (d: Record<string, never>) => Object.assign(d["tool"] ?? {}, { version: "1 [pwned](x)" }),
      "no version",
    ],
    [
      "a rule that there is not",
      (d: Record<string, never>) => Object.assign(Object(d["attributions"])[0], { rule: "pwned" }),
      "a rule that there is not",
    ],
    [
      "a gate that there is not",
      (d: Record<string, never>) => Object.assign(Object(d["gates"])[0], { id: "pwned" }),
      "a gate that there is not",
    ],
    [
      "a limit that is a sentence",
      (d: Record<string, never>) => Object.assign(Object(d["gates"])[0], { limitText: "pwned" }),
      "is none",
    ],
    [
      "a green verdict over red figures",
      (d: Record<string, never>) => Object.assign(Object(d["gates"])[0], { status: "passed" }),
      "does not follow from its figures",
    ],
    [
      "a conclusion that its gates do not have",
      (d: Record<string, never>) => Object.assign(d, { conclusion: "success" }),
      "does not follow from its gates",
    ],
    [
      "figures that contradict each other",
      (d: Record<string, never>) => Object.assign(d["totals"] ?? {}, { passed: 15, failed: 0 }),
      "contradict",
    ],
    [
      "failures that it does not list",
      (d: Record<string, never>) => Object.assign(d, { attributions: [] }),
      "does not list as many",
    ],
    [
      "a warning a thousand times",
      (d: Record<string, never>) => Object.assign(d["dataQuality"] ?? {}, { warnings: Array(1000).fill("unchecked") }),
      "more than once",
    ],
    [
      "another schema",
      (d: Record<string, never>) => Object.assign(d, { totals: "pwned" }),
      "form of a report, at totals",
    ],
    [
      "another version of the schema",
      (d: Record<string, never>) => Object.assign(d, { schemaVersion: 99 }),
      "report version 99",
    ],
  ])("%s", async (_name, change, reason) => {
    addReport(github, changed(change));
    await expectRefused(reason);
  });

  test("no report at all", async () => {
    await expectRefused(/has left no artifact/);
  });

  test("a zip of ten gigabytes, and one that says it is small and unpacks to them", async () => {
    addReport(github, report, { size: 10_000_000_000 });
    await expectRefused("with 10000000000 bytes it is no report");
    github.artifacts.length = 0;
    addReport(github, bomb("report.json"));
    await expectRefused("this member of the archive cannot be unpacked");
  });

  test("a corrupt zip, and one whose content is not what its digest says", async () => {
    addReport(github, Buffer.from("PK\x03\x04 and no more"));
    await expectRefused(/./);
    github.artifacts.length = 0;
    addReport(github, report, { digest: `sha256:${"0".repeat(64)}` });
    const ended = await tellOfFork(github, { payload: runEvent({ run_attempt: 2 }) });
    expect([ended.code, ended.stdout.includes("digest")]).toEqual([0, true]);
  });

  test("the artifact of an earlier attempt is not what this attempt found", async () => {
    addReport(github, report, { createdAt: "2026-11-20T09:59:59Z" });
    await expectRefused(/has left no artifact/);
  });

  test("links to hosts that the telling workflow does not list are not shown", async () => {
    const trace = "https://evil.example/trace";
    addReport(
      github,
      changed((document) => {
        for (const record of Object.values(Object(document["attributions"])))
          Object.assign(Object(record), { traceUrl: trace });
      }),
    );
    await tellOfFork(github);
    expect(body()).not.toContain("evil");
    github.comments.length = 0;
    await tellOfFork(github, { inputs: { "trace-hosts": "evil.example" } });
    expect(body()).toContain(`[trace](<${trace}>)`);
  });

  test("a green report of a run that ended red is told with a warning", async () => {
    const green = await runBundle({
      inputs: { comment: "never", "max-retrieval-failures": "30%", "github-token": "" },
    });
    addReport(github, green.file("rung-gate-report/report.json"));
    await tellOfFork(github);
    expect(body()).toContain("✅");
    expect(body()).toContain("The run itself ended as `failure`");
    github.comments.length = 0;
    await tellOfFork(github, { payload: runEvent({ conclusion: "success" }) });
    expect(body()).not.toContain("The run itself ended");
  });
});

describe("what the mode does not do", () => {
  test("a cancelled run without a report is not told of", async () => {
    const ended = await tellOfFork(github, { payload: runEvent({ conclusion: "cancelled" }) });
    expect([ended.code, ended.outputs["comment-status"], github.comments]).toEqual([0, "skipped", []]);
  });

  test.each([
    ["a log to read", { "run-log": "log.jsonl" }, {}, "reads no log"],
    ["an event that names no run", {}, { event: "push", payload: {} }, "a push event names none"],
    ["no token", { "github-token": "" }, {}, "there is no token"],
    ["a mode that there is not", { mode: "coment" }, {}, "`gate` or `comment`"],
  ])("%s is exit 2, in words", async (_name, inputs, more, said) => {
    const ended = await tellOfFork(github, { ...more, inputs });
    expect([ended.code, github.comments]).toEqual([2, []]);
    expect(ended.stderr).toContain(said);
  });
});
