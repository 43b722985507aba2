import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { bomb, zipOf } from "../github/zip.ts";
import { addPulls, addReport, FORK, HEAD, RUN_ID, runEvent, tellOfFork } from "./fork-world.ts";
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
const GITHUB_PULL = { number: 2, headSha: HEAD, headBranch: "patch", headRepository: FORK };
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
    expect(body()).toMatch(new RegExp(`key=default run=${RUN_ID}\\.1 head=${HEAD} by=report -->$`));
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
    github.pulls.length = 0;
    github.pulls.push({ number: 2, headSha, headBranch: "patch", headRepository: "Codertocat/Hello-World" });
    const event = runEvent({
      head_sha: headSha,
      head_repository: { full_name: "Codertocat/Hello-World" },
      pull_requests: [pull],
    });
    const ended = await tellOfFork(github, { payload: event });
    expect([ended.outputs["comment-status"], body()]).toEqual(["newer", before]);
    github.artifacts.length = 0;
    const silent = await tellOfFork(github, { payload: event });
    expect([silent.outputs["comment-status"], body()]).toEqual(["newer", before]);
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
    github.fault = () => ({ status: 403, message: "API rate limit exceeded" });
    expect((await tellOfFork(github)).stdout).toContain("GitHub's rate limit is reached");
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
  test("a pull request that the event names, and that is another's", async () => {
    const pull = { number: 3, head: { sha: HEAD }, base: { repo: { id: 186853002 } } };
    expect(await nowhere({ pull_requests: [pull] })).toContain("no open pull request has the commit");
  });
  test("a pull request that is closed, or of another branch of the fork", async () => {
    github.pulls.splice(1, 1, { ...GITHUB_PULL, headBranch: "other" });
    const ended = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(ended.outputs["comment-status"]).toBe("no-pull-request");
    github.pulls.splice(1, 1, { ...GITHUB_PULL, state: "closed" });
    const closed = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect([closed.outputs["comment-status"], github.comments]).toEqual(["no-pull-request", []]);
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
    expect(body()).toMatch(new RegExp(`run=${RUN_ID}\\.1 head=${HEAD} by=report -->$`));
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
        Object.assign(document["dataQuality"] ?? {}, { advice: [words], warnings: ["weak-attribution"] });
      }),
    );
    await tellOfFork(github);
    expect(body()).toContain("❌ Retrieval failures 20%, at most 10% allowed");
    expect(body()).not.toContain("pwned");
  });

  test("a green verdict over red figures", async () => {
    addReport(
      github,
      changed((document) => Object.assign(Object(document["gates"])[0], { status: "passed" })),
    );
    await expectRefused("does not follow from its figures");
  });

  test("no report at all", async () => {
    await expectRefused(/has left no artifact/);
  });

  test("a small zip of a report that fills the memory once it is parsed", { timeout: 120_000 }, async () => {
    const pad = Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761).toString(36)).join("");
    addReport(
      github,
      zipOf({ "report.json": `${report.trimEnd().slice(0, -1)},"pad":"${pad}","x":[${"[],".repeat(15_000_000)}0]}` }),
    );
    await expectRefused("has more than 32 MB");
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

  test("a limit with room around it does not break the table, or the comment", async () => {
    for (const limitText of [`10%${"\n".repeat(70_000)}`, "\n\n10%\n\n"]) {
      github.artifacts.length = 0;
      github.comments.length = 0;
      addReport(
        github,
        changed((document) => Object.assign(Object(document["gates"])[0], { limitText })),
      );
      await tellOfFork(github);
      expect(body()).toContain("| ≤ 10% |");
    }
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

describe("a run that left no report", () => {
  const MARKED = (run: number, attempt: number) =>
    `✅ old\n\n<!-- rung-gate:v1 key=default run=${run}.${attempt} head= -->`;

  test.each(["cancelled", "skipped", "action_required"])(
    "and ended as %s starts no comment, and leaves no older one as if it were its own",
    async (conclusion) => {
      const payload = runEvent({ conclusion });
      const ended = await tellOfFork(github, { payload });
      expect([ended.code, ended.outputs["comment-status"], github.comments]).toEqual([0, "skipped", []]);
      github.plant("github-actions[bot]", MARKED(RUN_ID - 1, 1));
      await tellOfFork(github, { payload });
      expect(body()).toContain(`it ended as ${conclusion}, and has left no artifact`);
      expect(body()).not.toContain("✅");
    },
  );

  test("in a later attempt, of other jobs perhaps, leaves what the run has said", async () => {
    const said = github.plant("github-actions[bot]", MARKED(RUN_ID, 1)).body;
    addReport(github, report, { createdAt: "2026-11-20T09:59:59Z" });
    const ended = await tellOfFork(github, { payload: runEvent({ run_attempt: 2, conclusion: "success" }) });
    expect([ended.outputs["comment-status"], body()]).toEqual(["newer", said]);
  });

  test("and is told again once it has one", async () => {
    await tellOfFork(github);
    expect(body()).toContain("Could not judge");
    addReport(github, report);
    await tellOfFork(github);
    expect(github.comments).toHaveLength(1);
    expect(body()).toMatch(/^### ❌ Retrieval/);
  });

  test("in its first attempt and one in its second is told anew", async () => {
    github.plant("github-actions[bot]", MARKED(RUN_ID, 1));
    addReport(github, report);
    await tellOfFork(github, { payload: runEvent({ run_attempt: 2 }) });
    expect(body()).toContain(`run=${RUN_ID}.2 `);
  });
});

describe("what the mode does not do", () => {
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
