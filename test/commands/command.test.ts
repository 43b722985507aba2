import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, inject, test } from "vitest";
import { run } from "../action/run-bundle.ts";
import { EXAMPLE, ROOT } from "../example-report.ts";
import { LONG } from "../long.ts";
import { inProcess } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLI = join(ROOT, "dist/cli/index.js");
const command = (args: readonly string[], cwd = ROOT, stdin = "") =>
  run([CLI, ...args], { PATH: process.env["PATH"] ?? "" }, cwd, stdin, inject("nodes").oldest);
const golden = (args: readonly string[], { code, stdout, stderr }: Awaited<ReturnType<typeof run>>) =>
  `$ rung-gate ${args.join(" ")}\n${stdout}${stderr === "" ? "" : `--- stderr\n${stderr}`}--- exit ${code}\n`;

describe("the built command", () => {
  const goldens: [string, readonly string[]][] = [
    ["diagnose", ["diagnose", EXAMPLE]],
    ["diagnose-gate-failed", ["diagnose", EXAMPLE, "--max-retrieval-failures", "10%", "--must-pass", "q9,q1"]],
    ["compare", ["compare", EXAMPLE, "examples/candidate-graded.jsonl", "--max-new-failures", "3"]],
    ["compare-no-baseline", ["compare", "missing.json", EXAMPLE]],
    ["validate", ["validate", EXAMPLE]],
    ["validate-promptfoo", ["validate", "test/fixtures/promptfoo/results.json"]],
    ["validate-several", ["validate", "test/fixtures/ragas/results.csv", "test/fixtures/inspect/unfinished.eval"]],
    ["diagnose-promptfoo", ["diagnose", "test/fixtures/promptfoo/results.json", "--min-pass-rate", "50%"]],
    ["diagnose-deepeval", ["diagnose", "test/fixtures/deepeval/test_run.json", "--max-off-ladder", "0"]],
    ["link-only", ["diagnose", "test/fixtures/deepeval/refused-link-only.json"]],
    ["unit-tests", ["diagnose", "test/fixtures/vitest-evals/refused-unit-tests.json"]],
    ["unknown-format", ["diagnose", "test/fixtures/mapped/results.csv", "package.json"]],
    ["plan", ["plan", EXAMPLE]],
    ["plan-climbing", ["plan", EXAMPLE, "--config", "examples/climbing.yml", "--created-at", "2026-05-05"]],
    ["diagnose-climbing", ["diagnose", EXAMPLE, "--config", "examples/climbing.yml"]],
    ["report-as-log", ["diagnose", "examples/history/run-101.json"]],
    ["bad-created-at", ["plan", EXAMPLE, "--created-at", "yesterday"]],
    [
      "power",
      ["power", "examples/candidate-graded.jsonl", "--history", "examples/baseline-graded.jsonl", "--drop", "10%"],
    ],
    ["power-not-percent", ["power", EXAMPLE, "--drop", "5"]],
    ["explain", ["explain"]],
    ["explain-retrieval", ["explain", "retrieval"]],
    ["explain-model", ["explain", "model"]],
    ["help", ["--help"]],
    ["unknown-flag", ["diagnose", EXAMPLE, "--max-retreival-failures", "1"]],
    ["bad-limit", ["diagnose", EXAMPLE, "--min-pass-rate", "high"]],
    ["no-such-file", ["diagnose", "results/none.jsonl", "results/*.jsonl"]],
    ["unknown-rung", ["explain", "vibes"]],
  ];
  test.each(goldens)("%s reads as its golden file", async (name, args) => {
    const ended = await (LONG ? command(args) : inProcess(args, ROOT));
    await expect(golden(args, ended)).toMatchFileSnapshot(`../golden/commands/${name}.txt`);
  });

  test("exits with 0, 1 and 2 for fine, failed and could not judge", async () => {
    const codes = await Promise.all([
      command(["diagnose", EXAMPLE]),
      command(["diagnose", EXAMPLE, "--max-retrieval-failures", "10%"]),
      command(["diagnose", "missing.jsonl"]),
      command(["diagnose"]),
      command(["nonsense"]),
      command([]),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([0, 1, 2, 2, 2, 2]);
  });

  test("--format json is the report, --output a file, and standard output is nothing else", async () => {
    const { stdout, stderr } = await command(["diagnose", EXAMPLE, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 2, nextRung: "retrieval" });
    expect(stderr).toBe("");
    const path = join(folder, "out", "report.json");
    expect(await command(["diagnose", EXAMPLE, "--format", "json", "--output", path])).toMatchObject({
      code: 0,
      stdout: "",
    });
    const made = /"createdAt": "\d{4}-\d\d-\d\dT[\d:.]+Z"/;
    expect(stdout).toMatch(made);
    expect(readFileSync(path, "utf8").replace(made, "")).toBe(stdout.replace(made, ""));
  });

  test("a plan judges nothing, and comes as Markdown and JSON, too", async () => {
    const args = ["plan", EXAMPLE, "--config", "examples/climbing.yml", "--min-pass-rate", "99%"];
    const [text, markdown, json] = await Promise.all([
      command(args),
      command([...args, "--format", "markdown"]),
      command([...args, "--format", "json"]),
    ]);
    expect([text.code, markdown.code, json.code]).toEqual([0, 0, 0]);
    expect(markdown.stdout).toMatch(/^### Work plan: 9 of 15 pass[\s\S]*#### 1\. Retrieval improvement \(rung 2\)/);
    const plan = JSON.parse(json.stdout);
    expect(plan.now.map(({ title }: { title: string }) => title)).toEqual([
      "Retrieval improvement (rung 2)",
      "Prompt engineering (rung 1)",
    ]);
    expect(plan.notYet.map(({ title }: { title: string }) => title)).toEqual([
      "Distillation (rung 4)",
      "Fine-tuning (rung 5)",
    ]);
    expect(plan.now[0].facts).toContainEqual({
      name: "reversibility",
      text: "high: code and index change, the model does not",
    });
  });

  test("says when the evaluation ran, in order among reports", async () => {
    const { stdout } = await command(["diagnose", EXAMPLE, "--format", "json", "--created-at", "2026-05-02"]);
    expect(JSON.parse(stdout).run.createdAt).toBe("2026-05-02");
    const looking = await command([
      "plan",
      EXAMPLE,
      "--history",
      "examples/history/*.json",
      "--created-at",
      "2026-05-02T12:00:00Z",
    ]);
    expect(looking.stdout).toContain("Looks back on 2 earlier runs.");
    expect(looking.stdout).toMatch(
      /Left out: examples\/history\/run-103\.json,\s+examples\/history\/run-104\.json\s+\(it was made after\s+this run\)/,
    );
  });

  test("reads standard input", async () => {
    const { stdout } = await command(["diagnose", "-"], ROOT, readFileSync(join(ROOT, EXAMPLE), "utf8"));
    expect(stdout).toContain("9 of 15 pass");
  });

  test("reads gzip and globs, from the folder it is called in", async () => {
    const lines = readFileSync(join(ROOT, EXAMPLE), "utf8").split("\n");
    writeFileSync(join(folder, "part-2.jsonl.gz"), gzipSync(lines.slice(8).join("\n")));
    writeFileSync(join(folder, "part-1.jsonl"), lines.slice(0, 8).join("\n"));
    expect(gunzipSync(readFileSync(join(folder, "part-2.jsonl.gz"))).length).toBeGreaterThan(0);
    const { stdout } = await command(["diagnose", "part-*"], folder);
    expect(stdout).toContain("9 of 15 pass");
  });

  test("takes the configuration file of the folder, under the flags", async () => {
    writeFileSync(join(folder, "gate.yml"), "max-retrieval-failures: 10%\n");
    const log = join(ROOT, EXAMPLE);
    expect((await command(["diagnose", log, "--config", "gate.yml"], folder)).code).toBe(1);
    expect(
      (await command(["diagnose", log, "--config", "gate.yml", "--max-retrieval-failures", "30%"], folder)).code,
    ).toBe(0);
    expect((await command(["diagnose", log, "--config", "none.yml"], folder)).code).toBe(2);
  });

  test("a list grows with each time its flag is given; another flag given twice is refused", async () => {
    const twice = await command(["diagnose", EXAMPLE, "--must-pass", "q9", "--must-pass", "q1,q2"]);
    expect(twice.code).toBe(1);
    expect(twice.stdout).toContain("1 must-pass question fails");
    const limits = await command(["diagnose", EXAMPLE, "--max-model-failures", "0", "--max-model-failures", "50%"]);
    expect(limits).toMatchObject({ code: 2, stdout: "" });
    expect(limits.stderr).toContain("It is given twice");
  });

  test("validate takes no limits, which it would not hold a log to", async () => {
    expect((await command(["validate", EXAMPLE, "--min-pass-rate", "99%"])).code).toBe(2);
  });

  // There is no device that is always full.
  test.skipIf(process.platform === "win32")(
    "an output that cannot be written is reported, and is no verdict",
    async () => {
      const { code, stderr } = await command(["diagnose", EXAMPLE, "--output", folder]);
      expect(code).toBe(2);
      expect(stderr).toContain(`--output: ${folder} cannot be written`);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test.runIf(process.platform === "linux")("a full disk under standard output is no gate that failed", async () => {
    const shell = (line: string) => spawnSync("bash", ["--norc", "-c", line], { cwd: ROOT, encoding: "utf8" });
    const node = `${JSON.stringify(process.execPath)} ${JSON.stringify(CLI)}`;
    expect(shell(`${node} diagnose ${EXAMPLE} > /dev/full`)).toMatchObject({ status: 2, stderr: "" });
    expect(shell(`${node} diagnose missing.jsonl 2> /dev/full`).status).toBe(2);
    expect(shell(`${node} diagnose ${EXAMPLE} | true; exit \${PIPESTATUS[0]}`).status).toBe(0);
    expect(shell(`${node} diagnose <(cat ${EXAMPLE})`).stdout).toContain("9 of 15 pass");
  });
});
