import type { LoopbackGitHub } from "../github/loopback.ts";
import type { Call, Fault } from "../github/state.ts";
import { LONG } from "../long.ts";
import type { Ended } from "./run-bundle.ts";

// What goes wrong with a call, and the table of what became of it.

/** A call that a run makes. */
export type Where = {
  readonly name: string;
  readonly is: (call: Call) => boolean;
  readonly baseline: boolean;
  /** The commit whose report was kept, where it is not that of the base: for the calls that this takes. */
  readonly kept?: string;
  /** The commit that runs, where it is not the merge commit: for the calls that this takes. */
  readonly runs?: string;
};

/** A call by its method and path. `baseline`: it is made on the way to the baseline. */
export const rest = (
  name: string,
  method: string,
  path: RegExp,
  baseline: boolean,
  more: Pick<Where, "kept" | "runs"> = {},
): Where => ({
  ...more,
  name,
  is: (call) => call.method === method && path.test(call.path),
  baseline,
});

const status = (code: number, headers?: Readonly<Record<string, string>>): Fault => ({
  status: code,
  message: code === 403 ? "Resource not accessible by integration" : "fault",
  ...(headers === undefined ? {} : { headers }),
});

/** What can go wrong with any of them. */
export const FAULTS: readonly (readonly [string, Fault])[] = [
  ...[401, 403, 404, 410, 422, 500, 502, 503].map((code) => [String(code), status(code)] as const),
  ["429, retry-after 1", status(429, { "retry-after": "1" })],
  ["403, retry-after 3600", status(403, { "retry-after": "3600" })],
  ["reset", "reset"],
  ["cut body", "truncated"],
  ["no JSON", "not-json"],
  ["hang", "hang"],
  ["slow", { delayMs: 700 }],
  ...[1, 2, 99].map((lag) => [`lag ${lag}`, { lag }] as const),
];

/** The same without those that take all the time there is for calls, unless everything is run. */
export const BRIEF: typeof FAULTS = LONG ? FAULTS : FAULTS.filter(([name]) => name !== "hang");

/** What became of a run with a fault. */
export type Cell = {
  readonly call: string;
  readonly fault: string;
  readonly ended: Ended;
  readonly github: LoopbackGitHub;
};

/** The cells as lines of a table. */
export function asTable(cells: readonly Cell[]): string {
  const head = ["call", "fault", "exit", "baseline", "comment", "ms"];
  const rows = cells.map(({ call, fault, ended }) => [
    call,
    fault,
    String(ended.code),
    ended.outputs["baseline-status"] ?? "",
    ended.outputs["comment-status"] ?? "",
    ended.ms.toFixed(0),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [head, ...rows.sort()].map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")).join("\n");
}
