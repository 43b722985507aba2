import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../model/user-error.ts";
import type { Layer } from "../options/layer.ts";
import { CONFIG_FILES, DEFAULT_CONFIG_FILE } from "../options/run-options.ts";

/**
 * Reads the configuration file: the one that is named, or the default one where it is there.
 *
 * @throws UserError where a named file is missing, or where the file is not valid YAML
 */
export async function readConfigFile(named: string | undefined, directory: string): Promise<Layer | undefined> {
  const file = await readConfigText(named, directory);
  if (file === undefined) return undefined;
  const { parseConfig } = await import("../options/parse-config.ts");
  return parseConfig(file.text, file.path);
}

/**
 * The text of the configuration file; `undefined` where none is named and the default one is not there.
 *
 * @throws UserError where it cannot be read, is larger than any configuration, or could be either of two
 */
export async function readConfigText(
  named: string | undefined,
  directory: string,
): Promise<{ readonly text: string; readonly path: string } | undefined> {
  const there: string[] = [];
  for (const path of named === undefined ? CONFIG_FILES : [named]) {
    const missing = await stat(resolve(directory, path)).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code,
    );
    if (named !== undefined || missing !== "ENOENT") there.push(path);
  }
  const [first, second] = there;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    refuse({
      code: "two-configs",
      file: second,
      message: `there is ${first}, too, and only one of them can hold.`,
      hint: "Remove one of the two, or name the one that is meant with `config`.",
    });
  }
  const path = first;
  const { MOST_CONFIG_BYTES, refuseSize } = await import("../options/parse-config.ts");
  const text = await textUpTo(MOST_CONFIG_BYTES, resolve(directory, path)).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (text === undefined) return refuseSize(path);
  if (typeof text === "string") return { text, path };
  return refuse({
    code: "no-config",
    file: path,
    message:
      text.code === "ENOENT"
        ? "there is no such configuration file."
        : `the configuration file cannot be read: ${text.message}.`,
    hint: "Check the path, and that the repository was checked out before this step.",
  });
}

/** The text of a file; `undefined` where it has more bytes than that. What it says of its size is not asked: a device has none. */
async function textUpTo(most: number, path: string): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: most })) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return bytes.length > most ? undefined : bytes.toString("utf8");
}

/** Names that somebody may have given the configuration file. None of them is read unless it is named. */
const LOOKALIKES = [
  "rung-gate.yml",
  "rung-gate.yaml",
  ".rung-gate.yml",
  ".rung-gate.yaml",
  ".github/rung_gate.yml",
  ".github/rung_gate.yaml",
  ".github/.rung-gate.yml",
  ".github/rung-gate.json",
];

/** A file that looks like the configuration where none is read: what to say of it, or nothing. */
export async function unreadConfig(named: string | undefined, directory: string): Promise<string | undefined> {
  if (named !== undefined) return undefined;
  const isThere = async (path: string) =>
    (await stat(resolve(directory, path)).catch(() => undefined))?.isFile() === true;
  for (const path of CONFIG_FILES) if (await isThere(path)) return undefined;
  for (const path of LOOKALIKES)
    if (await isThere(path))
      return `${path} was not read: the configuration is ${DEFAULT_CONFIG_FILE}, or the file that \`config\` names.`;
  return undefined;
}
