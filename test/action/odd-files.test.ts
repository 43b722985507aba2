import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { addPulls, addReport, BASE, MERGE, runEvent, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// What a fork writes into its workflow and its configuration is compared in a moment, or not at all; and a folder that can
// hold no report is reported before the verdict.

const WORKFLOW = ".github/workflows/eval.yml";
const CONFIG = ".github/rung-gate.yml";
const STEP = `      - uses: rung-gate/rung-gate@v0
        with: { run-log: a, min-pass-rate: "\${{ env.A }} \${{ needs.x }} \${{ steps.y }} \${{ matrix.z }}" }
`;
const PLAIN = `on: pull_request\njobs:\n  e:\n    steps:\n${STEP}`;

let report = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const inputs = { "max-retrieval-failures": "30%", comment: "never", "github-token": "" };
  report = (await runBundle({ inputs })).file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** As much of a unit as makes a file of some size, in UTF-16 units. */
function filled(head: string, unit: (at: number) => string, size: number): string {
  const parts = [head];
  for (let at = 0, length = head.length; length < size; at += 1) {
    const part = unit(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

const JOBS = "on: pull_request\njobs:\n";
/** Just under what is read, and as much as GitHub gives of a file. */
const SIZES = [127_000, 500_000];
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "many keys": (size) => filled(PLAIN, (at) => `k${at}: 1\n`, size),
  "many gates": (size) => filled(`${JOBS}  e:\n    steps:\n`, () => STEP, size),
  "many jobs with gates": (size) => filled(JOBS, (at) => `  j${at}:\n    steps:\n${STEP}`, size),
  "many steps beside many gates": (size) =>
    filled(`${JOBS}  e:\n    steps:\n${STEP.repeat(90)}`, () => "      - uses: a/b@v1\n", size),
  "many inputs": (size) =>
    filled(
      `${JOBS}  e:\n    steps:\n      - uses: rung-gate/rung-gate@v0\n        with:\n`,
      (at) => `          i${at}: "\${{ needs.a }}"\n`,
      size,
    ),
  "one environment for many gates": (size) =>
    `on: x\nenv: &a { ${filled("A: 1", (at) => `, k${at}: v`, size - 20_000)} }\njobs:\n${Array.from({ length: 90 }, (_, at) => `  j${at}:\n    env: *a\n    steps:\n${STEP}`).join("")}`,
  "aliases of aliases": () =>
    `on: x\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join(",")}]\n`).join("")}env: { A: *a9 }\njobs:\n  e:\n    steps:\n${STEP}`,
  "deep brackets": (size) => `on: x\njobs: ${"[".repeat(size)}`,
  "deep braces": (size) => `on: x\njobs: ${"{a: ".repeat(size / 4)}`,
  "deep dashes": (size) => `on: x\njobs:\n${"- ".repeat(size / 2)}`,
  "many mistakes": (size) => filled(JOBS, () => "}: {\n", size),
  "many tags": (size) => filled(JOBS, (at) => `k${at}: !!t${at} 1\n`, size),
};

describe.each(NODES)("on %s", (_name, which) => {
  const node = () => inject("nodes")[which];

  test.each(Object.keys(SHAPES))(
    "%s in a fork's workflow and configuration do not keep its comment waiting",
    async (shape) => {
      for (const size of SIZES) {
        github.comments.length = 0;
        github.artifacts.length = 0;
        addReport(github, report);
        github.files.set(`${BASE}:${WORKFLOW}`, PLAIN).set(`${BASE}:${CONFIG}`, "min-pass-rate: 90%\n");
        const text = SHAPES[shape]?.(size) ?? "";
        github.files.set(`${MERGE}:${WORKFLOW}`, text).set(`${MERGE}:${CONFIG}`, text);
        const ended = await tellOfFork(github, {
          payload: runEvent({ path: WORKFLOW, conclusion: "success" }),
          env: { GITHUB_ACTION_REPOSITORY: "rung-gate/rung-gate", GITHUB_JOB: "comment" },
          node: node(),
        });
        expect([ended.code, ended.outputs["comment-status"]], ended.stdout).toEqual([0, "created"]);
        expect(github.comments[0]?.body).toContain(
          "This pull request changes the gate that judges it, and nothing here can say how",
        );
      }
    },
  );

  test
    .runIf(process.platform === "linux")
    .each(["/proc/x/y", "/sys/kernel/x", "/dev/null", "log.jsonl", "log.jsonl/x"])(
    "report-dir %s is refused before the verdict is reported",
    async (folder) => {
      const inputs = { "min-pass-rate": "1%", "report-dir": folder };
      const ended = await runBundle({ inputs, apiUrl: github.url, node: node() });
      expect([ended.code, ended.outputs["conclusion"], ended.outputs["report-path"]]).toEqual([2, "error", ""]);
      expect(ended.stdout).toContain("::error title=Rung Gate could not judge::report-dir: ");
      expect(ended.stdout).not.toContain("could not write the report files");
      expect(github.comments[0]?.body).toContain("report-dir");
      expect(github.comments[0]?.body).not.toContain("All gates");
    },
  );
});
