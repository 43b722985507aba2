import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runProgram } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";
import { evaluation, writePrograms } from "./evaluations.ts";

// The example for another CI: its rules, its lines as a shell runs them, and the command as it is built.

const programs = writePrograms();
afterAll(() => rmSync(programs, { recursive: true, force: true }));
/** `npx` gives the command, beside the evaluation; `curl` gives what is kept of the default branch. */
writeFileSync(join(programs, "npx-evaluation"), readFileSync(join(programs, "npx"), "utf8"));
writeFileSync(
  join(programs, "npx"),
  `#!/usr/bin/env bash
if [ "$1 $2" = "--yes rung-gate@0.1" ]; then shift 2; exec "${process.execPath}" "${join(ROOT, "dist/cli/index.js")}" "$@"; fi
exec bash "${join(programs, "npx-evaluation")}" "$@"
`,
);
writeFileSync(
  join(programs, "curl"),
  `#!/usr/bin/env bash
set -e
address="\${@: -1}"
[ "$address" = "https://gitlab.example/api/v4/projects/7/jobs/artifacts/main/raw/report.json?job=evaluation" ] || { echo "$address"; exit 3; }
while [ "$1" != --output ]; do shift; done
[ -e kept.json ] || { echo "curl: (22) 404" >&2; exit 22; }
cp kept.json "$2"
`,
);
for (const name of ["npx", "curl"]) chmodSync(join(programs, name), 0o755);

type Job = {
  readonly rules: readonly { readonly if: string; readonly variables?: Readonly<Record<string, string>> }[];
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[] };
};
const { evaluation: job }: { evaluation: Job } = parse(
  readFileSync(join(ROOT, "examples/other-ci/gitlab-ci.yml"), "utf8"),
);
const ON = {
  mergeRequest: '$CI_PIPELINE_SOURCE == "merge_request_event"',
  defaultBranch: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
};

/** The job's end, and what it keeps, by path. */
async function pipeline(on: keyof typeof ON, wrong: number, kept?: string) {
  const rule = job.rules.find((each) => each.if === ON[on]);
  if (rule === undefined) throw new Error(`the job does not run on ${on}`);
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-other-"));
  try {
    for (const [name, text] of Object.entries(evaluation(wrong))) writeFileSync(join(folder, name), text);
    if (kept !== undefined) writeFileSync(join(folder, "kept.json"), kept);
    const env = {
      PATH: `${programs}${delimiter}${process.env["PATH"] ?? ""}`,
      CI_DEFAULT_BRANCH: "main",
      CI_PROJECT_ID: "7",
      CI_API_V4_URL: "https://gitlab.example/api/v4",
      CI_JOB_TOKEN: "secret",
      ...job.variables,
      ...rule.variables,
    };
    // As GitLab's runner does: one shell, which ends at the first line that fails.
    const script = ["set -eo pipefail", ...job.script].join("\n");
    const { code, stdout, stderr } = await runProgram("bash", ["--norc", "-c", script], env, folder);
    const files = Object.fromEntries(
      job.artifacts.paths.map((path) => [
        path,
        existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "",
      ]),
    );
    return { code, log: stdout + stderr, report: files["report.json"] ?? "", markdown: files["report.md"] ?? "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(process.platform === "win32")(
  "gitlab-ci.yml: the default branch keeps its report, and a merge request is held to it",
  async () => {
    const alone = await pipeline("mergeRequest", 2);
    expect(alone.code, alone.log).toBe(0);
    expect(alone.markdown).toContain("38 of 40 pass");
    const main = await pipeline("defaultBranch", 20);
    expect(main.code, main.log).toBe(0);
    expect(main.markdown).toContain("### ⚪ Pass rate 50%");
    const kept = (await pipeline("defaultBranch", 2)).report;
    const worse = await pipeline("mergeRequest", 7, kept);
    expect(worse.code, worse.log).toBe(1);
    expect(worse.markdown).toContain("5 newly failing");
    expect(worse.log).toContain("5 newly failing (p = ");
    expect(worse.log).not.toContain("secret");
  },
);

test.skipIf(process.platform === "win32")("gitlab-ci.yml: an evaluation that breaks is no verdict", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-other-"));
  const env = { PATH: `${programs}${delimiter}${process.env["PATH"] ?? ""}`, ...job.variables };
  const script = ["set -eo pipefail", ...job.script].join("\n");
  expect((await runProgram("bash", ["--norc", "-c", script], env, folder)).code).not.toBe(0);
  rmSync(folder, { recursive: true });
});
