import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { LONG } from "../long.ts";

// The built action is tested on the Node that it ships for, and on the oldest that is supported, whichever Node
// runs the tests. Both come from npm, where Node's own releases are packages.

declare module "vitest" {
  export interface ProvidedContext {
    /** Paths of the executables. */
    readonly nodes: { readonly shipped: string; readonly oldest: string };
  }
}

/** `runs.using` of action.yml, and `engines` of package.json; a test holds the two to it. */
export const SHIPPED = "24.21.0";
export const OLDEST = "20.15.0";

/** The one that it ships for, as tests that run on each name it; in the long run the oldest, which the rest of them leaves to it. */
export const NODES: readonly (readonly [name: string, which: "shipped" | "oldest"])[] = [
  LONG ? [`Node ${OLDEST}, the oldest`, "oldest"] : [`Node ${SHIPPED}`, "shipped"],
];

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/rung-gate-nodes", import.meta.url));

export default function setup(project: TestProject): void {
  project.provide("nodes", { shipped: nodeOf(SHIPPED), oldest: nodeOf(OLDEST) });
}

/** The executable of a version; installed where it is not there yet. */
function nodeOf(version: string): string {
  if (process.version === `v${version}`) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = join(CACHE, `${name}-${version}`);
  const executable = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(executable)) return executable;
  mkdirSync(CACHE, { recursive: true });
  // Two runs of the tests may do this at once: whoever is first has it.
  const made = mkdtempSync(join(CACHE, "new-"));
  const shell = process.platform === "win32";
  execFileSync("npm", ["install", "--prefix", made, "--no-save", "--no-package-lock", `${name}@${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
    shell,
  });
  try {
    renameSync(made, home);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
  return executable;
}
