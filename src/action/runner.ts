import { randomUUID } from "node:crypto";

/** The runner's protocol. Loading it takes longer than judging a small run, so it is loaded behind the verdict. */
export type Runner = typeof import("@actions/core");

/** Loads the protocol, and has the runner hide the token from whatever is printed from then on. */
export async function loadRunner(token: string | undefined): Promise<Runner> {
  const core = await import("@actions/core");
  if (token !== undefined && token !== "") core.setSecret(token);
  return core;
}

/** A text in which the runner obeys no command: nothing that comes from a log can be one. */
export function inert(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`;
}

/** The same without a command of its own: no line begins like a command, and none holds the old form of one. */
export function harmless(text: string): string {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
