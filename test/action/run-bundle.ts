import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { ROOT } from "../example-report.ts";

const ONLY_LOOPBACK = new URL("../runtimes/only-loopback.mjs", import.meta.url);
const LOOPBACK = /^127\.0\.0\.1:\d+$/;

/** How a run of the built action ended. */
export type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly ms: number;
  /** Where it asked for connections, `host:port`: on this machine, or the test fails. */
  readonly connections: ReadonlySet<string>;
  readonly file: (path: string) => string;
};

/** What a run is given. Files are written into its workspace first. */
export type Given = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly apiUrl?: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly runId?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that it runs on; the one that the action ships for unless given. */
  readonly node?: string;
};

type Example = { readonly name: string; readonly examples: readonly { readonly action?: string }[] };
const examples: readonly Example[] = createRequire(import.meta.url)("@octokit/webhooks-examples");

/** GitHub's own example of the event: pull request 2 of Codertocat/Hello-World. */
const PULL_REQUEST = examples
  .find(({ name }) => name === "pull_request")
  ?.examples.find(({ action }) => action === "opened");

const EXAMPLE_LOG = readFileSync(join(ROOT, "examples/baseline-graded.jsonl"), "utf8");

/** Runs `dist/index.js` as the runner does: inputs and context by environment, files for outputs and summary. */
export async function runBundle(given: Given): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-"));
  try {
    const file = (name: string, text: string | Buffer) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    };
    for (const [name, text] of Object.entries(given.files ?? { "log.jsonl": EXAMPLE_LOG })) file(name, text);
    const connections = file("connections.txt", "");
    const env = {
      NODE_OPTIONS: `--import=${ONLY_LOOPBACK}`,
      CONNECTIONS: connections,
      PATH: process.env["PATH"] ?? "",
      NO_PROXY: "*",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: "Codertocat/Hello-World",
      GITHUB_API_URL: given.apiUrl ?? "http://127.0.0.1:9",
      GITHUB_EVENT_NAME: given.event ?? "pull_request",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(given.payload ?? PULL_REQUEST)),
      GITHUB_OUTPUT: file("outputs.txt", ""),
      GITHUB_STEP_SUMMARY: file("summary.md", ""),
      GITHUB_SHA: "0123456789012345678901234567890123456789",
      GITHUB_RUN_ID: given.runId ?? "7000000001",
      GITHUB_RUN_ATTEMPT: "1",
      ...Object.fromEntries(
        Object.entries({ "run-log": "log.jsonl", "github-token": "job-token", ...given.inputs }).map(
          ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
        ),
      ),
      ...given.env,
    };
    const start = performance.now();
    const node = given.node ?? inject("nodes").shipped;
    const { code, stdout, stderr } = await run([join(ROOT, "dist/index.js")], env, folder, "", node);
    const ms = performance.now() - start;
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const hosts = new Set(read("connections.txt").split("\n").filter(Boolean));
    if (![...hosts].every((host) => LOOPBACK.test(host))) throw new Error(`connections to ${[...hosts].join(", ")}`);
    const outputs = parseOutputs(read("outputs.txt"));
    const written = existsSync(join(folder, "rung-gate-report")) ? readdirSync(join(folder, "rung-gate-report")) : [];
    const files = new Map(
      written.map((name) => `rung-gate-report/${name}`).map((name) => [name, tryRead(() => read(name))]),
    );
    const told = { summary: read("summary.md"), outputs, connections: hosts };
    return { code, stdout, stderr, ms, ...told, file: (path) => files.get(path) ?? "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs node with arguments to its end. */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  stdin = "",
  node = process.execPath,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return runProgram(node, args, env, cwd, stdin);
}

/** Runs a program with arguments to its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  stdin = "",
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env, cwd });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8");
    child.stderr.setEncoding("utf8");
    child.stdout.on("data", (piece) => {
      stdout += piece;
    });
    child.stderr.on("data", (piece) => {
      stderr += piece;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** Reads the runner's file of outputs as the runner does. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const value: string[] = [];
    for (i += 1; i < lines.length && lines[i] !== delimiter; i += 1) value.push(lines[i] ?? "");
    outputs[name] = value.join("\n");
  }
  return outputs;
}

function tryRead(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
