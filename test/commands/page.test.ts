import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLE, ROOT } from "../example-report.ts";
import { inProcess } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-open-"));
const made: string[] = [];
afterAll(() => {
  for (const path of [folder, ...made]) rmSync(path, { recursive: true, force: true });
});

/** The page that was said to be somewhere. */
function pageAt(stdout: string): string {
  const path = fileURLToPath(/^file:\/\/\S+$/m.exec(stdout)?.[0] ?? "file:///nothing");
  made.push(dirname(path));
  return path;
}

describe("rung-gate open", () => {
  test("writes the page to a folder of its own, says the verdict and where it is, and exits as diagnose does", async () => {
    const green = await inProcess(["open", EXAMPLE], ROOT);
    expect([green.code, green.stderr]).toEqual([0, ""]);
    expect(green.stdout).toMatch(/^9 of 15 pass .*\nfile:\/\/\S+\/report\.html\n$/);
    expect(readFileSync(pageAt(green.stdout), "utf8")).toContain("<h1>⚪ 9 of 15 pass");
    const red = await inProcess(["open", EXAMPLE, "--min-pass-rate", "90%"], ROOT);
    expect(red.code).toBe(1);
    expect(dirname(pageAt(red.stdout))).not.toBe(dirname(pageAt(green.stdout)));
  });

  test("what cannot be judged has no page", async () => {
    const { code, stdout, stderr } = await inProcess(["open", "no-such.jsonl"], ROOT);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^rung-gate could not judge:\n.*no-such\.jsonl/);
  });

  test.skipIf(process.platform === "win32")("starts what BROWSER names, with the page where it says", async () => {
    const seen = join(folder, "seen");
    const browser = join(folder, "browser.sh");
    writeFileSync(browser, `#!/bin/sh\nprintf '%s|' "$@" > ${seen}.new && mv ${seen}.new ${seen}\n`, { mode: 0o755 });
    const spaced = join(folder, "my browser.sh");
    copyFileSync(browser, spaced);
    for (const [value, around] of [
      [browser, ["", "|"]],
      [`${browser} --new %s --end`, ["--new|", "|--end|"]],
      [`${browser}:/usr/bin/other`, ["", "|"]],
      [spaced, ["", "|"]],
    ] as const) {
      rmSync(seen, { force: true });
      const { code, stdout, stderr } = await inProcess(["open", EXAMPLE], ROOT, { BROWSER: value });
      expect([code, stderr]).toEqual([0, ""]);
      await expect.poll(() => existsSync(seen), { timeout: 20_000 }).toBe(true);
      expect(readFileSync(seen, "utf8")).toBe(`${around[0]}${pageAt(stdout)}${around[1]}`);
    }
  });

  test("a browser that does not start is said, the next is tried, and the page is there", async () => {
    const { code, stdout, stderr } = await inProcess(["open", EXAMPLE], ROOT, {
      BROWSER: ["no-such-browser", "/no/such/either"].join(delimiter),
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^! no-such-browser did not start: .*\n! \/no\/such\/either did not start: .*\n! Open the file yourself\.\n$/,
    );
    expect(existsSync(pageAt(stdout))).toBe(true);
    const none = await inProcess(["open", EXAMPLE], ROOT, { BROWSER: "none" });
    expect([none.code, none.stderr]).toEqual([0, ""]);
    pageAt(none.stdout);
  });
});

describe("--format html", () => {
  test("writes the page to a file or to standard output, of diagnose and compare", async () => {
    const out = join(folder, "report.html");
    const compared = ["compare", EXAMPLE, "examples/candidate-graded.jsonl", "--format", "html"];
    expect((await inProcess([...compared, "--output", out], ROOT)).code).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).toMatch(/^<!doctype html>[\s\S]*4 newly failing/);
    // A question that passes is there with its text, although its log has no answer.
    const packed = /id="rung-gate-index">([^<]+)</.exec(page)?.[1] ?? "";
    const { columns } = JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8"));
    expect(columns.asked[columns.id.indexOf("q5")]).toBe("List the config keys as JSON.");
    const { stdout } = await inProcess(["diagnose", EXAMPLE, "--format", "html"], ROOT);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  test("is nothing for a terminal, and no form of what is no run", async () => {
    const shown = await inProcess(["diagnose", EXAMPLE, "--format", "html"], ROOT, {}, true);
    expect([shown.code, shown.stdout]).toEqual([2, ""]);
    expect(shown.stderr).toContain("Add --output report.html, or run rung-gate open with the same arguments.");
    for (const command of ["plan", "power"]) {
      const { code, stderr } = await inProcess([command, EXAMPLE, "--format", "html"], ROOT);
      expect(code).toBe(2);
      expect(stderr).toContain("Allowed choices are text, markdown, json.");
    }
  });
});
