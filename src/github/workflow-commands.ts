import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";

// The runner's protocol (docs.github.com, "Workflow commands for GitHub Actions"), written by hand:
// loading @actions/core costs more than the whole rest of a small run (docs/adr/0003).

/** Where an annotation points. Lines are 1-based. */
export type Place = { readonly title?: string; readonly file?: string | undefined; readonly line?: number | undefined };

/** `::error …::text` and the like, on one line whatever the text holds. */
export function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const set = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(text)}\n`;
}

export function annotation(level: "error" | "warning" | "notice", text: string, place: Place = {}): string {
  return command(level, { title: place.title, file: place.file, line: place.line }, text);
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

/** Appends outputs to the runner's file; a random delimiter keeps a value from becoming a second output. */
export async function writeOutputs(path: string, outputs: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `rung_gate_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(path, lines.join(""), "utf8");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
