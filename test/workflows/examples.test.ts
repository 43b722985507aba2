import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCommits, sha } from "../action/baseline-world.ts";
import { FORK } from "../action/fork-world.ts";
import { run } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { evaluation, evaluationProbed, evaluationTwice, writePrograms } from "./evaluations.ts";
import type { Trigger, World } from "./our-action.ts";
import { type JobRun, runWorkflow, type WorkflowRun } from "./runner.ts";

// Every published example, executed.

const programs = writePrograms();
afterAll(() => rmSync(programs, { recursive: true, force: true }));

let github: LoopbackGitHub;
let contents: World["contents"];
let caches: NonNullable<World["caches"]>;
const ran = new Set<string>();
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
  contents = new Map();
  caches = new Map();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const execute = (name: string, trigger: Trigger, repository: World["repository"]): Promise<WorkflowRun> => {
  ran.add(name);
  return runWorkflow(`examples/workflows/${name}`, trigger, { github, programs, repository, contents, caches });
};

const pull = (headRepository = "Codertocat/Hello-World"): Trigger => ({
  event: "pull_request",
  sha: sha("1"),
  branch: "2/merge",
  readOnly: headRepository === FORK,
  payload: {
    pull_request: {
      number: 2,
      head: { sha: sha("e"), ref: "patch", repo: { full_name: headRepository } },
      base: { sha: sha("d"), ref: "main" },
    },
  },
});
const push: Trigger = { event: "push", sha: sha("d"), branch: "main", payload: { before: sha("c"), after: sha("d") } };
const address = ({ run: { id } }: WorkflowRun, artifact: number | undefined) =>
  `https://github.com/Codertocat/Hello-World/actions/runs/${id}/artifacts/${artifact}`;
const body = () => github.comments[0]?.body ?? "";
const job = ({ jobs }: WorkflowRun, id: string): JobRun | undefined => jobs.find((each) => each.id === id);
const logs = ({ jobs }: WorkflowRun) => jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");

// Workflows run on Linux, and their scripts are bash.
describe.skipIf(process.platform === "win32")("the example", () => {
  test("one-job.yml is green, comments, and is red when a limit is missed", async () => {
    const green = await execute("one-job.yml", pull(), evaluation(2));
    expect(green.conclusion, logs(green)).toBe("success");
    expect(green.group).toEqual({ group: "rung-gate-evaluation-2" });
    expect(body()).toContain("### ✅ 38 of 40 pass");
    const red = await execute("one-job.yml", pull(), evaluation(12));
    expect(red.conclusion, logs(red)).toBe("failure");
    expect(github.comments).toHaveLength(1);
    expect(body()).toMatch(/^### ❌ /);
  });

  test("page.yml uploads the page as it is, also of a red run, and links the comment to it", async () => {
    for (const wrong of [2, 12]) {
      const ended = await execute("page.yml", pull(), evaluation(wrong));
      expect(ended.conclusion, logs(ended)).toBe(wrong === 2 ? "success" : "failure");
      const page = github.artifacts.at(-1);
      expect(page?.name).toBe("rung-gate-page.yml.evaluation.html");
      expect(page?.bytes.toString()).toContain("<!doctype html>");
      expect(github.comments).toHaveLength(1);
      expect(body()).toContain(`[Open the full report](<${address(ended, page?.id)}>)`);
      expect(body()).toContain(wrong === 2 ? "### ✅" : "### ❌");
    }
    expect(github.artifacts).toHaveLength(2);
  });

  test("one-job.yml is red when the evaluation breaks, and not only when it fails", async () => {
    const broken = await execute("one-job.yml", pull(), {});
    expect(broken.conclusion).toBe("failure");
    expect(github.comments).toEqual([]);
  });

  test("advisory.yml says what is missed and blocks nothing", async () => {
    const advisory = await execute("advisory.yml", pull(), evaluation(20));
    expect(advisory.conclusion, logs(advisory)).toBe("success");
    expect(body()).toContain("### ⚪ Pass rate 50%, at least 80% required · not blocking");
  });

  test("baseline.yml keeps the report of main, also of a red run, and compares with it", async () => {
    const main = await execute("baseline.yml", push, evaluation(2));
    expect(main.conclusion, logs(main)).toBe("success");
    expect(github.artifacts.map(({ name }) => name)).toEqual(["rung-gate-report", "rung-gate-answers"]);
    const same = await execute("baseline.yml", pull(), evaluation(2));
    expect(same.conclusion, logs(same)).toBe("success");
    expect(body()).toContain("compared with a run of `main`: `ddddddd`, run ");
    expect(github.artifacts).toHaveLength(2);
    const worse = await execute("baseline.yml", pull(), evaluation(14));
    expect(worse.conclusion, logs(worse)).toBe("failure");
    expect(body()).toContain("### ❌ 12 newly failing (p = ");
  });

  test("baseline.yml: a label accepts what is worse, and the next push asks again", async () => {
    github.permissions.set("octocat", "write");
    await execute("baseline.yml", push, evaluation(2));
    const { pull_request: request } = pull().payload;
    const on = (action: string, more: object = {}): Trigger => ({
      ...pull(),
      payload: { action, pull_request: { ...Object(request), labels: [{ name: "accept-regression" }] }, ...more },
    });
    const label = { label: { name: "accept-regression" }, sender: { login: "octocat", type: "User" } };
    const accepted = await execute("baseline.yml", on("labeled", label), evaluation(14));
    expect(accepted.conclusion, logs(accepted)).toBe("success");
    expect(body()).toContain("accepted by `octocat` until the next push");
    const pushed = await execute("baseline.yml", on("synchronize"), evaluation(14));
    expect(pushed.conclusion, logs(pushed)).toBe("failure");
    expect(body()).toContain("The label `accept-regression` does not count: it was set before the last push");
  });

  test.each(["second-look.yml", "second-look-script.yml"])(
    "%s asks again what looks worse, and is red only where it is",
    async (name) => {
      const main = await execute(name, push, evaluationTwice(2, 2));
      expect(main.conclusion, logs(main)).toBe("success");
      const ran = ({ jobs }: WorkflowRun) => jobs[0]?.steps.filter(({ outcome }) => outcome === "success").length ?? 0;
      const same = await execute(name, pull(), evaluationTwice(2, 2));
      expect([same.conclusion, body()], logs(same)).toEqual(["success", expect.stringMatching(/^### [⚪✅]/)]);

      // Three questions newly fail: one look at one earlier run says p = 0.06.
      const worse = await execute(name, pull(), evaluationTwice(5, 5));
      expect(worse.conclusion, logs(worse)).toBe("failure");
      expect(body()).toContain("### ❌ 3 newly failing (p = 0.063, p = 0.063 when asked again)");
      expect(body()).toContain(
        "Asked again, 3 questions fail every time: p = 0.063; combined with the first run, significantly worse",
      );
      expect(ran(worse)).toBe(ran(same) + 2 - 1);

      const outage = await execute(name, pull(), evaluationTwice(12, 2));
      expect(outage.conclusion, logs(outage)).toBe("success");
      expect(body()).toMatch(/The whole suite, asked once more in `rerun\/whole\.jsonl?`, is not worse/);
      expect(ran(outage)).toBe(ran(worse) + 2);
      expect(github.comments).toHaveLength(1);
    },
  );

  test("probes.yml asks a sample of the failures again, and measures what they are", async () => {
    const measured = await execute("probes.yml", pull(), evaluationProbed(50));
    expect(measured.conclusion, logs(measured)).toBe("failure");
    const [, gold = "", of] = /`gold-run`: (\d+) of (\d+) failures pass with the gold evidence\./.exec(body()) ?? [];
    expect([of, Number(gold) > 5]).toEqual(["30", true]);
    expect(body()).toMatch(/`prompt-run`: \d of 30 failures pass with another prompt\./);
    expect(body()).toMatch(/Measured shares of all failures: prompt [\d.]+% \(\d+–\d+%, 30 asked\) and retrieval/);
    expect(body()).toContain(
      "Ask 30 of the 50 failing questions again with the retrieved evidence reordered or cut down",
    );
    const fine = await execute("probes.yml", pull(), evaluationProbed(0));
    expect(fine.conclusion, logs(fine)).toBe("success");
    expect(body()).not.toContain("How sure");
  });

  test("enterprise-server.yml keeps the report of main in a cache, also of a red run, and compares with it", async () => {
    const first = await execute("enterprise-server.yml", push, evaluation(2));
    expect(first.conclusion, logs(first)).toBe("success");
    expect([...caches.keys()]).toEqual([`rung-gate-${sha("d")}`]);
    expect(github.artifacts).toEqual([]);
    const worse = await execute("enterprise-server.yml", pull(), evaluation(14));
    expect(worse.conclusion, logs(worse)).toBe("failure");
    expect(body()).toContain("### ❌ 12 newly failing (p = ");
    expect(caches.size).toBe(1);
    const later: Trigger = { ...push, sha: sha("1"), payload: { before: sha("d"), after: sha("1") } };
    const red = await execute("enterprise-server.yml", later, evaluation(14));
    expect([red.conclusion, caches.size], logs(red)).toEqual(["failure", 2]);
  });

  test("shards.yml judges all shards as one run, and a shard that broke is not passed over", async () => {
    const shard = (part: number, length = 60) =>
      Array.from({ length }, (_, i) => JSON.stringify({ question_id: `${part}-${i}`, grade: "correct" })).join("\n");
    const all = Object.fromEntries([1, 2, 3, 4].map((part) => [`shard-${part}.jsonl`, shard(part)]));
    const whole = await execute("shards.yml", pull(), all);
    expect(whole.conclusion, logs(whole)).toBe("success");
    expect(whole.jobs.map(({ id }) => id)).toEqual(["evaluation", "evaluation", "evaluation", "evaluation", "gate"]);
    expect(body()).toContain("240 of 240 pass");
    const { "shard-3.jsonl": _lost, ...rest } = all;
    const broken = await execute("shards.yml", pull(), rest);
    expect(job(broken, "gate")?.result, logs(broken)).toBe("failure");
    expect(body()).toContain("### ❌ Pass rate 100% · Questions in the run 180, at least 200 required");
  });

  test("merge-queue.yml judges what would be merged, without a comment", async () => {
    const group: Trigger = {
      event: "merge_group",
      sha: sha("1"),
      branch: "gh-readonly-queue/main/pr-2",
      payload: { merge_group: { base_sha: sha("d"), base_ref: "refs/heads/main", head_sha: sha("1") } },
    };
    const red = await execute("merge-queue.yml", group, evaluation(20));
    expect(red.conclusion, logs(red)).toBe("failure");
    expect(github.comments).toEqual([]);
    expect(github.calls).toEqual([]);
    const asked = await execute("merge-queue.yml", pull(), evaluation(2));
    expect([asked.conclusion, github.comments.length]).toEqual(["success", 1]);
  });

  test("fork-evaluation.yml and fork-comment.yml: judged with a token that reads, told with one that writes", async () => {
    github.pulls.push({
      number: 2,
      headSha: sha("e"),
      headBranch: "patch",
      headRepository: FORK,
      baseSha: sha("d"),
      mergeSha: sha("1"),
    });
    const judged = await execute("fork-evaluation.yml", pull(FORK), evaluation(20));
    expect(judged.conclusion, logs(judged)).toBe("failure");
    expect(github.comments).toEqual([]);
    expect(github.artifacts.map(({ name }) => name)).toEqual(["rung-gate-report"]);

    const finished = (event: string): Trigger => ({
      event: "workflow_run",
      sha: sha("d"),
      branch: "main",
      payload: {
        repository: { id: 186853002 },
        workflow_run: {
          id: judged.run.id,
          run_attempt: 1,
          event,
          name: "evaluation",
          path: judged.run.path,
          head_sha: sha("e"),
          head_branch: "patch",
          head_repository: { full_name: FORK },
          run_started_at: "2026-01-01T00:00:00Z",
          conclusion: judged.conclusion,
          pull_requests: [],
        },
      },
    });
    const told = await execute("fork-comment.yml", finished("pull_request"), { "evil.sh": "exit 1" });
    expect(told.conclusion, logs(told)).toBe("success");
    expect(body()).toContain("### ❌ Pass rate 50%, at least 80% required");
    expect(body()).toContain(`of the fork \`${FORK}\``);
    // The page is of the checked report, uploaded by this workflow and not by the fork's, and the comment leads to it.
    const page = github.artifacts.at(-1);
    expect(page?.name).toBe("rung-gate-fork-evaluation.yml.evaluation.html");
    expect(page?.run.id).toBe(told.run.id);
    expect(page?.bytes.toString()).toContain("<h1>❌ Pass rate 50%, at least 80% required");
    expect(body()).toContain(`[Open the full report](<${address(told, page?.id)}>)`);
    const other = await execute("fork-comment.yml", finished("push"), {});
    expect(job(other, "comment")?.result).toBe("skipped");
  });
});

test.skipIf(process.platform === "win32")(
  "the workflow that init writes: advice at first, and a limit that blocks once it is asked to",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-init-"));
    for (const name of ["promptfooconfig.yaml", "package.json", "package-lock.json"])
      writeFileSync(join(folder, name), "{}");
    const { code } = await run([join(ROOT, "dist/cli/index.js"), "init"], {}, folder);
    expect(code).toBe(0);
    const config = readFileSync(join(folder, ".github/rung-gate.yml"), "utf8");
    const written = join(folder, ".github/workflows/rung-gate.yml");
    const judged = (text: string, wrong: number, trigger = pull()) =>
      runWorkflow(written, trigger, {
        github,
        programs,
        contents,
        repository: { ".github/rung-gate.yml": text, ...evaluation(wrong) },
      });
    const main = await judged(config, 2, push);
    expect([main.conclusion, github.artifacts.length], logs(main)).toEqual(["success", 1]);
    const limits = config.replace("#min-pass-rate:", "min-pass-rate:");
    const advice = await judged(limits, 20);
    expect(advice.conclusion, logs(advice)).toBe("success");
    expect(body()).toMatch(/^### ⚪ .*pass rate .* not blocking/i);
    writeFileSync(written, readFileSync(written, "utf8").replace(/^ *fail-on: never.*\n/m, ""));
    const blocking = await judged(limits, 20);
    expect(blocking.conclusion, logs(blocking)).toBe("failure");
    expect(body()).toMatch(/^### ❌ .*pass rate/i);
    rmSync(folder, { recursive: true });
  },
);

test.skipIf(process.platform === "win32")("no example is left out", () => {
  expect([...ran].sort()).toEqual(readdirSync(join(ROOT, "examples/workflows")).sort());
});

test.skipIf(process.platform === "win32")(
  "the project's own self-test: one step passes, one fails, and the job says that it did",
  async () => {
    const repository = {
      "examples/baseline-graded.jsonl": readFileSync(join(ROOT, "examples/baseline-graded.jsonl"), "utf8"),
    };
    const own = await runWorkflow(
      ".github/workflows/ci.yml",
      push,
      { github, programs, repository, contents },
      "self-test",
    );
    expect(own.conclusion, logs(own)).toBe("success");
    expect(own.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(["success", "success", "failure", "success"]);
  },
);

test("the runner refuses what GitHub would refuse", async () => {
  const wrong = { ...pull(), event: "issues" };
  await expect(execute("one-job.yml", wrong, {})).rejects.toThrow("does not run on issues");
});
