import type { Adapter } from "./adapter.ts";
import { runLog } from "./run-log.ts";

/** Every format that can be read. One file and one line here make a new one. */
export const ADAPTERS = { "run-log": runLog } as const satisfies Record<string, Adapter>;

export type FormatId = keyof typeof ADAPTERS;
