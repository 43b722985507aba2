import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diagnose, renderComment, renderJson, type UserError } from "../src/index.ts";
import { ROOT } from "./example-report.ts";

const BASELINE = "examples/baseline-graded.jsonl";
const CANDIDATE = "examples/candidate-graded.jsonl";
const folder = mkdtempSync(join(tmpdir(), "rung-gate-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("diagnose()", () => {
  test("does the whole job in one call", async () => {
    const report = await diagnose({
      runLog: CANDIDATE,
      baseline: [BASELINE],
      history: "examples/history/*.json",
      settings: { "max-retrieval-failures": "10%" },
      directory: ROOT,
      context: { id: "105", branch: "topic" },
    });
    expect([report.conclusion, report.nextRung]).toEqual(["failure", "retrieval"]);
    expect(report.comparison?.result?.newlyFailing.map(({ id }) => id)).toEqual(["q10", "q13", "q15", "q2"]);
    expect(report.climb?.history?.total).toBe(5);
    expect(report.run).toMatchObject({ id: "105", branch: "topic", commit: null });
    expect(report.run.createdAt).toMatch(/^20\d\d-/);
    expect(renderComment(report)).toContain("### ❌ 4 newly failing · 1 fixed · pass rate 60% → 40% · 1 limit missed");
  });

  test("compares with a report that it made before, and reads a configuration file under its settings", async () => {
    const report = await diagnose({ runLog: BASELINE, directory: ROOT });
    writeFileSync(join(folder, "before.json"), [...renderJson(report)].join(""));
    writeFileSync(join(folder, "gate.yml"), "min-pass-rate: 70%\nmax-new-failures: 0\n");
    const options = { runLog: join(ROOT, CANDIDATE), baseline: "before.json", config: "gate.yml", directory: folder };
    const limits = (found: Awaited<ReturnType<typeof diagnose>>) =>
      found.gates.map(({ id, limitText, status }) => `${id} ${limitText} ${status}`);
    expect(limits(await diagnose(options))).toEqual([
      "min-pass-rate 70% failed",
      "regression significant passed",
      "max-new-failures 0 failed",
      "min-matched 80% passed",
    ]);
    expect(limits(await diagnose({ ...options, settings: { "min-pass-rate": "30%" } }))[0]).toBe(
      "min-pass-rate 30% passed",
    );
  });

  test("knows what the right evidence would have done", async () => {
    writeFileSync(
      join(folder, "log.jsonl"),
      '{"question_id":"a","grade":"wrong"}\n{"question_id":"b","grade":"correct"}\n',
    );
    writeFileSync(join(folder, "gold.jsonl"), '{"question_id":"a","grade":"correct"}\n');
    const report = await diagnose({ runLog: "log.jsonl", goldEvidence: "gold.jsonl", directory: folder });
    expect(report.attributions).toMatchObject([{ questionId: "a", category: "retrieval", rule: "gold-evidence-run" }]);
  });

  test.each<[string, object, string]>([
    ["a log that is not there", { runLog: "nowhere.jsonl" }, "nowhere.jsonl: there is no such file"],
    ["a limit that is none", { settings: { "min-pass-rate": "high" } }, "settings.min-pass-rate: "],
    ["an option that there is not", { settings: { "min-pass": "80%" } }, "min-pass-rate"],
    [
      "a configuration that is not there",
      { config: "nowhere.yml" },
      "nowhere.yml: there is no such configuration file",
    ],
  ])("%s is a UserError that says so", async (_name, options, message) => {
    const failing = diagnose({ runLog: join(ROOT, CANDIDATE), directory: folder, ...options });
    await expect(failing).rejects.toThrow(message);
    await failing.catch((error: UserError) => expect(error.problems.length).toBeGreaterThan(0));
  });
});

describe("the package", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const importsOf = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/^(?:import|export) [^"]*from "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
      ([, fixed, loaded]) => fixed ?? loaded ?? "",
    );
  const closure = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (closure.has(path)) return;
    closure.add(path);
    for (const name of importsOf(path)) {
      // The program of the page is made by the build, and imports nothing.
      if (name.endsWith("/app-bundle.js")) continue;
      if (name.startsWith(".")) visit(resolve(dirname(path), name));
      else if (!name.startsWith("node:"))
        packages.add(
          name
            .split("/")
            .slice(0, name.startsWith("@") ? 2 : 1)
            .join("/"),
        );
    }
  };
  visit(join(ROOT, "src/index.ts"));

  test("depends on what the library imports, and on nothing that only a bundle does", () => {
    expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test("holds every file that the library imports, and no room that only the action or the command has", () => {
    const rooms = new Set([...closure].map((path) => relative(join(ROOT, "src"), path).split("/")[0] ?? ""));
    const left = manifest.files
      .filter((name: string) => name.startsWith("!lib/"))
      .map((name: string) => name.slice("!lib/".length));
    for (const name of left) expect([...rooms], name).not.toContain(name);
    const own = readdirSync(join(ROOT, "src"), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && !rooms.has(entry.name) ? [entry.name] : [],
    );
    expect(left.filter((name: string) => !name.includes("."))).toEqual(own.sort());
  });
});
