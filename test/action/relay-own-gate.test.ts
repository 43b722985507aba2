import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { addPulls, addReport, BASE, HEAD, MERGE, runEvent, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// What a pull request changes of the gate that judges it, told by `mode: comment`: asked of GitHub, step by step.

const WORKFLOW = ".github/workflows/eval.yml";
const CONFIG = ".github/rung-gate.yml";

let report = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const { file } = await runBundle({
    inputs: { "max-retrieval-failures": "30%", comment: "never", "github-token": "" },
  });
  report = file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const step = (inputs: string, id = "") =>
  `      - uses: rung-gate/rung-gate@v0\n${id === "" ? "" : `        id: ${id}\n`}        with: { run-log: x, ${inputs} }\n`;
const workflow = (jobs: Readonly<Record<string, string>>) =>
  `jobs:\n${Object.entries(jobs)
    .map(([name, steps]) => `  ${name}:\n    steps:\n${steps}`)
    .join("")}`;

/** The comment on the pull request, with files at its base and in its merge commit. */
async function told(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  event: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  for (const [path, text] of Object.entries(before)) github.files.set(`${BASE}:${path}`, text);
  for (const [path, text] of Object.entries(after)) github.files.set(`${MERGE}:${path}`, text);
  const document = JSON.parse(report);
  addReport(github, JSON.stringify({ ...document, gateChanges: { base: BASE, reason: null, changes: [] } }));
  await tellOfFork(github, {
    payload: runEvent({ path: WORKFLOW, conclusion: "success", ...event }),
    // The step that tells has a job and an id of its own, which say nothing of the steps that judged.
    env: {
      GITHUB_ACTION_REPOSITORY: "rung-gate/rung-gate",
      GITHUB_JOB: "comment",
      GITHUB_ACTION: "__rung-gate_rung-gate",
    },
  });
  return github.comments[0]?.body ?? "";
}

describe("mode: comment on a pull request that changes its own gate", () => {
  test("says what the fork changes of the gate, whatever its report says of that", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%") }), [CONFIG]: "max-model-failures: 1\n" },
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 10%") }), [CONFIG]: "max-model-failures: 0\n" },
    );
    expect(body).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `10%` |");
    expect(body).toContain("| 🔒 tightened | `max-model-failures` | `1` | `0` |");
    expect(github.calls.filter(({ path }) => path === "/graphql")).toHaveLength(2);
    expect(github.calls.length).toBeLessThanOrEqual(7);
  });

  test("nothing where nothing has changed, and no more than that with a workflow that has", async () => {
    const same = { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%") }) };
    expect(await told(same, { [WORKFLOW]: `${same[WORKFLOW]}# a comment\n` })).not.toContain("the gate that judges it");
  });

  test("another step cannot stand in for the one that is relaxed", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ evaluation: step("min-pass-rate: 90%") }) },
      {
        [WORKFLOW]: workflow({
          evaluation: step("min-pass-rate: 1%"),
          comment: `${step("min-pass-rate: 90%")}        if: false\n`,
        }),
      },
    );
    expect(body).toContain("| 🔓 relaxed | `evaluation/#1: min-pass-rate` | `90%` | `1%` |");
    expect(body).toContain("| ✏️ changed | `step comment/#1` | `none` | `a gate` |");
  });

  test("a step that is taken out is reported", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%", "a") + step("max-model-failures: 1", "b") }) },
      { [WORKFLOW]: workflow({ e: step("max-model-failures: 1", "b") }) },
    );
    expect(body).toContain("| 🔓 relaxed | `step e/a` | `a gate` | `none` |");
  });

  test("a configuration file that both workflows name is compared, in one call more", async () => {
    const judge = workflow({ e: step("config: eval/gate.yml") });
    const body = await told(
      { [WORKFLOW]: judge, "eval/gate.yml": "min-pass-rate: 90%\n" },
      { [WORKFLOW]: judge, "eval/gate.yml": "min-pass-rate: 10%\n" },
    );
    expect(body).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `10%` |");
  });

  test("each of several configuration files is compared, also one that was not named before", async () => {
    const judge = workflow({ e: step("config: a.yml", "a") + step("config: b.yml", "b") });
    const body = await told(
      { [WORKFLOW]: judge, "a.yml": "min-pass-rate: 90%\n", "b.yml": "min-pass-rate: 90%\n" },
      { [WORKFLOW]: judge, "a.yml": "min-pass-rate: 90%\n", "b.yml": "min-pass-rate: 0%\n" },
    );
    expect(body).toContain("| 🔓 relaxed | `e/b: min-pass-rate` | `90%` | `0%` |");
  });

  test("a gate in a reusable workflow: its configuration is compared", async () => {
    const reusable = { [WORKFLOW]: "jobs:\n  eval:\n    uses: ./.github/workflows/r.yml\n" };
    const body = await told(
      { ...reusable, [CONFIG]: "min-pass-rate: 90%\n" },
      { ...reusable, [CONFIG]: "min-pass-rate: 0%\n" },
    );
    expect(body).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `0%` |");
  });

  test("under pull_request_target the base's workflow has judged, whatever the pull request makes of it", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%") }) },
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 0%") }) },
      { event: "pull_request_target" },
    );
    expect(body).not.toContain("the gate that judges it");
  });

  test("another name for a job is no change", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%") }) },
      { [WORKFLOW]: workflow({ renamed: step("min-pass-rate: 90%") }) },
    );
    expect(body).not.toContain("the gate that judges it");
  });

  test("another configuration file is reported by its name", async () => {
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("baseline: auto") }), [CONFIG]: "min-pass-rate: 90%\n" },
      { [WORKFLOW]: workflow({ e: step("baseline: auto, config: lax.yml") }), "lax.yml": "min-pass-rate: 1%\n" },
    );
    expect(body).toContain("| ✏️ changed | `config` | `.github/rung-gate.yml (or .yaml) if it is there` | `lax.yml` |");
  });

  test.each([
    [
      "a configuration file by an expression",
      { [WORKFLOW]: workflow({ e: step("config: 'ci/${{ matrix.suite }}.yml'") }) },
      { [WORKFLOW]: `${workflow({ e: step("config: 'ci/${{ matrix.suite }}.yml'") })}# new` },
      "which configuration file",
    ],
    [
      "a workflow that only the pull request has",
      {},
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 1%") }) },
      "not at the base",
    ],
    [
      "a workflow that is no YAML",
      { [WORKFLOW]: workflow({ e: step("alpha: 5%") }) },
      { [WORKFLOW]: "jobs: [" },
      "cannot be read",
    ],
    [
      "a configuration that is no option",
      { [CONFIG]: "alpha: 5%\n", [WORKFLOW]: "jobs: {}" },
      { [CONFIG]: "alpa: 1%\n", [WORKFLOW]: workflow({ e: step("alpha: 5%") }) },
      "",
    ],
  ])("%s is a warning above the fold, and not passed over", async (_name, before, after, reason) => {
    const body = await told(before, after);
    expect(body).toContain("[!WARNING]");
    expect(body).toContain("the gate that judges it");
    expect(body).toContain(reason);
  });

  test("of the repository itself is asked of GitHub, too", async () => {
    github.pulls.length = 0;
    const own = "Codertocat/Hello-World";
    github.pulls.push({
      number: 2,
      headSha: HEAD,
      headBranch: "patch",
      headRepository: own,
      baseSha: BASE,
      mergeSha: MERGE,
    });
    const body = await told(
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 90%") }) },
      { [WORKFLOW]: workflow({ e: step("min-pass-rate: 1%") }) },
      {
        head_repository: { full_name: own },
        pull_requests: [{ number: 2, head: { sha: HEAD }, base: { repo: { id: 186853002 } } }],
      },
    );
    expect(body).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `1%` |");
    expect(github.calls.length).toBeLessThanOrEqual(7);
  });
});
