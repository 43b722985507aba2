import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { ADAPTERS, type FormatId } from "../../src/adapters/index.ts";
import { inProcess } from "../commands/in-process.ts";
import { ROOT } from "../example-report.ts";

// The recipes of docs/formats.md, each put into a small evaluation and run by its tool. The tools that are large, or
// have to be compiled, run with `npm run test:recipes`, which installs them.

const ALL = process.env["MODE"] === "recipes";

/** Right and retrieved; wrong and not retrieved; wrong and retrieved; right all the same, without its evidence. */
const TESTS = [
  {
    id: "fr",
    question: "Capital of France?",
    expected: "Paris",
    answer: "Paris",
    expectedIds: ["fr"],
    retrieved: ["fr", "de"],
  },
  { id: "pe", question: "Capital of Peru?", expected: "Lima", answer: "Cusco", expectedIds: ["pe"], retrieved: ["de"] },
  {
    id: "td",
    question: "Capital of Chad?",
    expected: "N'Djamena",
    answer: "Moundou",
    expectedIds: ["td"],
    retrieved: ["td"],
  },
  {
    id: "es",
    question: "Capital of Spain?",
    expected: "Madrid",
    answer: "Madrid",
    expectedIds: ["es"],
    retrieved: ["pt"],
  },
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-recipes-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recipe = (format: FormatId, indent = "") => {
  const lines = ADAPTERS[format].recipe?.lines ?? [];
  expect(lines.length, format).toBeGreaterThan(0);
  return lines.map((line) => `${indent}${line}`).join("\n");
};

/** An evaluation in a folder of its own, with the packages that are installed at `packages`. */
function project(name: string, packages: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  symlinkSync(join(packages, "node_modules"), join(place, "node_modules"), "junction");
  for (const [file, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files }))
    writeFileSync(join(place, file), text);
  return place;
}

function run(node: string, place: string, script: string, ...args: readonly string[]): void {
  const env = {
    ...process.env,
    PROMPTFOO_CONFIG_DIR: join(place, "home"),
    PROMPTFOO_DISABLE_TELEMETRY: "1",
    PROMPTFOO_DISABLE_UPDATE: "1",
  };
  const { status, stderr } = spawnSync(node, [join("node_modules", script), ...args], {
    cwd: place,
    env,
    encoding: "utf8",
  });
  expect(existsSync(join(place, "results.json")), `it ended with ${status}: ${stderr}`).toBe(true);
}

/** The tool of a version, installed once. */
function installed(tool: string, ...args: readonly string[]): string {
  const cache = join(ROOT, "node_modules/.cache/rung-gate-recipes");
  const home = join(cache, tool.replaceAll(/[@/]/g, "-"));
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, "new-"));
  writeFileSync(join(made, "package.json"), "{}");
  execFileSync("npm", ["install", "--no-save", "--no-package-lock", tool, ...args], {
    cwd: made,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  renameSync(made, home);
  return home;
}

/** What every recipe has to let the gate see: the evidence of all four, and that only one failure lacks it. */
async function expectEvidence(place: string, file = "results.json", ...args: readonly string[]): Promise<void> {
  const { stdout, stderr } = await inProcess(["diagnose", file, "--format", "json", ...args], place);
  expect(stderr).toBe("");
  const { totals, attributions, gap } = JSON.parse(stdout);
  expect(totals).toMatchObject({ entries: 4, passed: 2, failed: 2 });
  expect(gap).toMatchObject({ present: { passed: 1, failed: 1 }, absent: { passed: 1, failed: 1 } });
  const [first, second] = attributions;
  expect([first.category, second.category]).toEqual(["retrieval", "model"]);
  expect([first.questionId, second.questionId].join()).toMatch(/(?:pe|Peru).*,.*(?:td|Chad)/);
}

test("every recipe is six lines at most", () => {
  const formats = Object.values(ADAPTERS).filter(({ recipe: found }) => found !== undefined);
  expect(formats.map(({ title }) => title)).toEqual([
    "Run log",
    "promptfoo",
    "DeepEval",
    "Ragas",
    "evalite",
    "vitest-evals",
  ]);
  for (const { recipe: found } of formats) expect(found?.lines.length).toBeLessThanOrEqual(6);
});

test("by hand, as a run log", async () => {
  const place = project("by-hand", ROOT, {
    "evaluate.js": [
      'import { appendFileSync } from "node:fs";',
      `for (const test of ${JSON.stringify(TESTS)}) {`,
      "const answer = { text: test.answer, passages: test.retrieved.map((id) => ({ id })) };",
      recipe("run-log"),
      'appendFileSync("log.jsonl", `${JSON.stringify(entry)}\\n`); }',
    ].join("\n"),
  });
  execFileSync(process.execPath, ["evaluate.js"], { cwd: place });
  await expectEvidence(place, "log.jsonl");
});

test("vitest-evals", async () => {
  const place = project("vitest-evals", ROOT, {
    "vitest.config.js": 'export default { test: { include: ["*.eval.ts"] } };',
    "rag.eval.ts": [
      'import { expect } from "vitest";',
      'import { createHarness, describeEval } from "vitest-evals";',
      recipe("vitest-evals"),
      "const harness = createHarness({ name: 'rag', run: async ({ input }) => ({",
      "  output: { text: input.answer, ids: input.retrieved },",
      "  events: [{ type: 'message', role: 'user', content: input.question }],",
      "}) });",
      'describeEval("rag", { harness, judges: [retrievalRecall], judgeThreshold: null }, (it) => {',
      `  it.for(${JSON.stringify(TESTS)})("$question", async (input, { run }) => {`,
      "    expect((await run(input)).output.text).toBe(input.expected);",
      "  });",
      "});",
    ].join("\n"),
  });
  run(process.execPath, place, "vitest/vitest.mjs", "run", "--reporter=json", "--outputFile=results.json");
  await expectEvidence(place);
});

describe.skipIf(!ALL)("with the tool installed", () => {
  test("evalite", async () => {
    const place = project("evalite", installed("evalite@0.19.0", "vitest@4.1.12"), {
      "rag.eval.ts": [
        'import { evalite } from "evalite";',
        `const tests = ${JSON.stringify(TESTS)};`,
        'evalite("rag", {',
        "  data: () => tests.map(({ question, expected, expectedIds }) => ({ input: question, expected: { text: expected, ids: expectedIds } })),",
        "  task: async (input) => { const { answer, retrieved } = tests.find(({ question }) => question === input); return { text: answer, ids: retrieved }; },",
        '  scorers: [{ name: "exact", scorer: ({ output, expected }) => Number(output.text === expected.text) },',
        recipe("evalite"),
        "  ],",
        "});",
      ].join("\n"),
    });
    run(process.execPath, place, "evalite/dist/bin.js", "run", "--outputPath", "results.json", "--threshold", "0");
    await expectEvidence(place, "results.json", "--pass-metric", "exact");
  });

  test("promptfoo", async () => {
    const libsql = `@libsql/${process.platform}-${process.arch}${process.platform === "linux" ? "-gnu" : process.platform === "win32" ? "-msvc" : ""}`;
    const home = installed("promptfoo@0.123.1", libsql, "--omit=optional", "--ignore-scripts");
    const place = project("promptfoo", home, {
      "provider.mjs": [
        `const tests = ${JSON.stringify(TESTS)};`,
        "export default class { id() { return 'rag'; } async callApi(prompt) {",
        "  const { answer, retrieved } = tests.find(({ question }) => prompt.includes(question));",
        "  return { output: answer, metadata: { retrieved_ids: retrieved } };",
        "} }",
      ].join("\n"),
      "promptfooconfig.yaml": [
        "prompts: ['{{question}}']",
        "providers: [file://provider.mjs]",
        "defaultTest:",
        "  assert:",
        recipe("promptfoo", "    "),
        "tests:",
        ...TESTS.map(
          ({ question, expected, expectedIds }) =>
            `  - ${JSON.stringify({ vars: { question }, metadata: { expected_ids: expectedIds }, assert: [{ type: "equals", value: expected }] })}`,
        ),
      ].join("\n"),
    });
    const { bin } = JSON.parse(readFileSync(join(home, "node_modules/promptfoo/package.json"), "utf8"));
    run(inject("nodes").shipped, place, join("promptfoo", bin.promptfoo), "eval", "--no-cache", "-o", "results.json");
    await expectEvidence(place);
  });

  test.skipIf(process.platform === "win32")(
    "promptfoo asks again what examples/workflows/second-look.yml says",
    async () => {
      const libsql = `@libsql/${process.platform}-${process.arch}-${process.platform === "linux" ? "gnu" : ""}`.replace(
        /-$/,
        "",
      );
      const home = installed("promptfoo@0.123.1", libsql, "--omit=optional", "--ignore-scripts");
      const names = ["q1", "q10", "is 2 + 2 (base 10) | 4?", "q.1", "C:\\temp"];
      const place = project("again", home, {
        "provider.mjs": "export default class { id() { return 'rag'; } async callApi() { return { output: 'no' }; } }",
        "promptfooconfig.yaml": [
          "prompts: ['{{question}}']",
          "providers: [file://provider.mjs]",
          "tests:",
          ...names.map(
            (description) =>
              `  - ${JSON.stringify({ description, vars: { question: description }, assert: [{ type: "equals", value: "yes" }] })}`,
          ),
        ].join("\n"),
      });
      const { jobs } = parse(readFileSync(join(ROOT, "examples/workflows/second-look.yml"), "utf8"));
      const step = jobs.evaluation.steps.find(({ env }: { env?: object }) => env !== undefined && "QUESTIONS" in env);
      const { bin } = JSON.parse(readFileSync(join(home, "node_modules/promptfoo/package.json"), "utf8"));
      const tool = join(home, "node_modules/promptfoo", bin.promptfoo);
      const npx = `npx() { shift; "${inject("nodes").shipped}" "${tool}" "$@"; }`;
      for (const asked of [["q1"], names.slice(1)]) {
        const env = {
          ...process.env,
          QUESTIONS: asked.join("\n"),
          PROMPTFOO_CONFIG_DIR: join(place, "home"),
          PROMPTFOO_DISABLE_TELEMETRY: "1",
          PROMPTFOO_DISABLE_UPDATE: "1",
        };
        const ended = spawnSync("bash", ["--norc", "-e", "-c", `${npx}\n${step.run}`], {
          cwd: place,
          env,
          encoding: "utf8",
        });
        expect(ended.status, ended.stderr).toBe(0);
        const { stdout } = await inProcess(["diagnose", "rerun/questions.json", "--format", "json"], place);
        const ids = JSON.parse(stdout).questions.map(({ id }: { id: string }) => id);
        expect(ids.toSorted()).toEqual([...asked, ...asked].toSorted());
      }
    },
  );
});
