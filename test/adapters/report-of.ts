import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { analyze, collectSettings, readSettings } from "../../src/analyze.ts";
import { readBaseline } from "../../src/io/read-baseline.ts";
import type { Report } from "../../src/model/report.ts";
import { resolve } from "../../src/options/resolve.ts";
import { runOf } from "./read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-adapters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file for the tests of one file; what is no text or bytes becomes JSON. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  // Files of tests that share these modules may have tidied up.
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

/** The report on one file, with options as a configuration file has them; `baseline` is a path. */
export async function reportOf(path: string, options: Readonly<Record<string, unknown>> = {}): Promise<Report> {
  const settings = resolve([{ place: "file", values: options, locate: (at) => ({ field: at.join(".") }) }]);
  const reading = { directory: "/", head: [path], ...readSettings(settings), settings: collectSettings(settings) };
  const baseline = await readBaseline(settings.baseline, reading);
  return analyze(await runOf([path], options), settings, { baseline });
}
