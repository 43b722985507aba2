import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inProcess } from "../commands/in-process.ts";

/** Files by name: text, bytes, or what becomes JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** How a run of `rung-gate diagnose` ended, in a folder of nothing but its files. */
export type Ended = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both together. */
  readonly said: string;
  readonly read: (name: string) => string;
};

/** Runs the command in a folder of its own and takes the folder away. */
export async function gate(files: Files, ...args: readonly string[]): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-kinds-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    }
    const { code, stdout, stderr } = await inProcess(["diagnose", ...args], folder);
    const after = new Map(Object.keys(files).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
    return { code, stdout, stderr, said: `${stdout}${stderr}`, read: (name) => after.get(name) ?? "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of JSON. */
export function lines(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

/** Rows of a run log: as many as there are letters, `p` passes and all else fails. */
export function graded(letters: string, more: (at: number) => object = () => ({})): object[] {
  return [...letters].map((letter, at) => ({
    question_id: `q${at}`,
    grade: letter === "p" ? "correct" : "wrong",
    ...more(at),
  }));
}
