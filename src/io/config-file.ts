import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../model/user-error.ts";
import type { Layer } from "../options/layer.ts";
import { DEFAULT_CONFIG_FILE } from "../options/run-options.ts";

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

/** The text of the configuration file; `undefined` where none is named and the default one is not there. */
export async function readConfigText(
  named: string | undefined,
  directory: string,
): Promise<{ readonly text: string; readonly path: string } | undefined> {
  const path = named ?? DEFAULT_CONFIG_FILE;
  const text = await readFile(resolve(directory, path), "utf8").catch((error: NodeJS.ErrnoException) => error);
  if (typeof text === "string") return { text, path };
  if (named === undefined && text.code === "ENOENT") return undefined;
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
