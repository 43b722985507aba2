import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inputFiles } from "../../src/io/input-files.ts";
import { checkReportFolder, emptyReportFolder } from "../../src/io/report-folder.ts";
import { UserError } from "../../src/model/user-error.ts";
import { runBundle } from "../action/run-bundle.ts";
import { inProcess } from "../commands/in-process.ts";
import { gate, graded, lines } from "./gate.ts";

// What is read is read whole, and what is written destroys nothing.

const LOG = `${lines(graded("pppp"))}\n`;
const MORE = `${lines(graded("ffff", (at) => ({ question_id: `m${at}` })))}\n`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Buffer) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
};

describe("what follows the first member of a gzip file", () => {
  const packed = (...parts: readonly Buffer[]) =>
    gate({ "l.jsonl.gz": Buffer.concat(parts) }, "l.jsonl.gz", "--min-pass-rate", "90%");
  const zeros = (count: number) => Buffer.alloc(count);

  test("another member is read, and padding is none of it", async () => {
    expect((await packed(gzipSync(LOG), gzipSync(MORE))).stdout).toMatch(/^❌ Pass rate 50%/);
    expect((await packed(gzipSync(LOG), zeros(100_000))).code).toBe(0);
  });

  test.each([
    ["a member behind padding", [gzipSync(LOG), zeros(3), gzipSync(MORE)]],
    ["lines behind padding", [gzipSync(LOG), zeros(1), Buffer.from(MORE)]],
    ["lines behind much padding", [gzipSync(LOG), zeros(200_000), Buffer.from(MORE)]],
    ["something that is no member", [gzipSync(LOG), Buffer.from("garbage")]],
  ])("%s is refused", async (_name, parts) => {
    const found = await packed(...parts);
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("l.jsonl.gz: ")]);
  });
});

describe("--output", () => {
  const diagnose = (...args: string[]) => inProcess(["diagnose", "l.jsonl", ...args], folder);

  test.each([
    ["the log itself", "l.jsonl"],
    ["the log in another spelling", "./x/../l.jsonl"],
    ["a link to it", "link.jsonl"],
    ["another name of it", "hard.jsonl"],
    ["the baseline", "base.jsonl"],
    ["the gold-evidence run", "gold.jsonl"],
    ["a report of the history", "h/1.json"],
    ["the configuration", "c.yml"],
  ])("never overwrites %s", async (_name, output) => {
    for (const name of ["l.jsonl", "base.jsonl", "gold.jsonl"]) put(name, LOG);
    put("h/1.json", "{}");
    put("c.yml", "min-pass-rate: 1%\n");
    put("x/y", "");
    symlinkSync("l.jsonl", join(folder, "link.jsonl"));
    linkSync(join(folder, "l.jsonl"), join(folder, "hard.jsonl"));
    const before = readFileSync(join(folder, output), "utf8");
    const args = [
      "--baseline",
      "base.jsonl",
      "--oracle-run",
      "gold.jsonl",
      "--history",
      "h/*.json",
      "--config",
      "c.yml",
    ];
    const found = await diagnose(...args, "--output", output);
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("is one of the files that are read")]);
    expect(readFileSync(join(folder, output), "utf8")).toBe(before);
  });

  test("writes elsewhere", async () => {
    put("l.jsonl", LOG);
    expect((await diagnose("--output", "out/report.md", "--format", "markdown")).code).toBe(0);
    expect(readFileSync(join(folder, "out/report.md"), "utf8")).toContain("4 of 4 pass");
  });
});

test.runIf(process.platform === "linux")("a configuration that never ends is refused", async () => {
  put("log.jsonl", LOG);
  mkdirSync(join(folder, ".github"));
  symlinkSync("/dev/zero", join(folder, ".github/rung-gate.yml"));
  const { code, stderr } = await inProcess(["diagnose", "log.jsonl"], folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining("a configuration file has at most 256 kB")]);
});

describe("the folder of the report", () => {
  const names = ["report.md", "report.json"];
  const none = () => inputFiles({}, folder);

  test("is emptied of the reports of earlier runs, and links in it are not written through", async () => {
    put("out/report.json", "old");
    put("victim", "mine");
    symlinkSync("../victim", join(folder, "out/report.md"));
    const path = await emptyReportFolder(folder, "out", names, await none());
    expect(existsSync(join(path, "report.json"))).toBe(false);
    expect(() => lstatSync(join(path, "report.md"))).toThrow();
    expect(readFileSync(join(folder, "victim"), "utf8")).toBe("mine");
  });

  test("is left as it is where one of the files was read", async () => {
    put("out/report.json", LOG);
    const inputs = await inputFiles({ "run-log": ["out/*.json"] }, folder);
    await expect(emptyReportFolder(folder, "out", names, inputs)).rejects.toThrow("is one of the files that were read");
    expect(readFileSync(join(folder, "out/report.json"), "utf8")).toBe(LOG);
  });

  test("is no link out of the working directory", async () => {
    mkdirSync(join(folder, "work"));
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("../elsewhere", join(folder, "work/out"));
    await expect(emptyReportFolder(join(folder, "work"), "out", names, await none())).rejects.toThrow(
      "`out` is a link",
    );
    await expect(emptyReportFolder(join(folder, "work"), "../elsewhere", names, await none())).resolves.toBe(
      join(folder, "elsewhere"),
    );
  });

  test.runIf(process.platform === "linux")("is on a disk, and is a folder, or could be one", async () => {
    put("a-file", "x");
    mkdirSync(join(folder, "inner"));
    symlinkSync("inner", join(folder, "a-link"));
    symlinkSync("/proc/self", join(folder, "inner/deep"));
    execFileSync("sh", ["-c", `mkfifo "${join(folder, "a-pipe")}"`]);
    const refused = (path: string) => expect(checkReportFolder(folder, path)).rejects.toThrow(UserError);
    for (const path of ["a-file", "a-file/below", "a-link", "a-link/below", "a-pipe", "a-pipe/below", "inner/deep/x"])
      await refused(path);
    for (const path of ["/proc/x", "/proc/self/fd/x/y", "/sys/x", "/sys/kernel/x", "/dev/x", "/dev/fd/1", "/dev/null"])
      await refused(path);
    for (const path of ["inner", "new/and/below", "/dev/shm/rung-gate", join(folder, "elsewhere")])
      await expect(checkReportFolder(folder, path)).resolves.toBe(resolve(folder, path));
    expect(readdirSync(folder).sort()).toEqual(["a-file", "a-link", "a-pipe", "inner"]);
  });

  test("of the action: a log in it survives, is judged, and that no report was written is a warning", async () => {
    const log = "rung-gate-report/report.json";
    const ended = await runBundle({ files: { [log]: LOG }, inputs: { "run-log": log } });
    expect(ended.code).toBe(0);
    expect(ended.file(log)).toBe(LOG);
    expect(ended.stdout).toContain(
      `Rung Gate could not write the report files: ${log} is one of the files that were read`,
    );
    expect(ended.outputs["report-path"]).toBe("");
  });
});

describe("the configuration file", () => {
  const run = () => inProcess(["diagnose", "l.jsonl"], folder);
  beforeEach(() => put("l.jsonl", `${lines(graded("pf"))}\n`));

  test("is read under either ending, and refused under both", async () => {
    put(".github/rung-gate.yaml", "min-pass-rate: 90%\n");
    expect((await run()).code).toBe(1);
    put(".github/rung-gate.yml", "min-pass-rate: 90%\n");
    expect(await run()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(".github/rung-gate.yaml: there is .github/rung-gate.yml, too"),
    });
  });

  test.each(["rung-gate.yml", ".rung-gate.yaml", ".github/rung_gate.yml"])(
    "under the name %s is reported, and not read",
    async (name) => {
      put(name, "min-pass-rate: 90%\n");
      expect(await run()).toMatchObject({ code: 0, stderr: expect.stringContaining(`! ${name} was not read`) });
    },
  );

  test("of more than 256 kB is refused before it is parsed", async () => {
    put(".github/rung-gate.yml", `labels:\n${Array.from({ length: 64_000 }, (_, at) => ` k${at}: x\n`).join("")}`);
    expect(await run()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("a configuration file has at most 256 kB"),
    });
  });

  test("that is nested too deeply is refused in words", async () => {
    put(".github/rung-gate.yml", `labels: ${"[".repeat(50_000)}`);
    const found = await run();
    expect(found.code).toBe(2);
    expect(found.stderr).not.toContain("bug");
  });
});
