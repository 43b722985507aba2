import { isMap, LineCounter, parseDocument } from "yaml";
import { UserError } from "../model/user-error.ts";
import type { Layer } from "./layer.ts";

/**
 * Reads the text of a configuration file.
 *
 * @param path as messages should name it
 * @throws UserError for YAML that does not parse, with its line
 */
export function parseConfig(text: string, path: string): Layer {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new UserError(
      document.errors.map((error) => ({
        code: "bad-yaml",
        file: path,
        line: lines.linePos(error.pos[0]).line,
        message: `this is not valid YAML: ${error.message}.`,
        hint: "Correct the line; quoting the value often helps.",
      })),
    );
  }
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    throw new UserError([
      {
        code: "bad-config",
        file: path,
        line: 1,
        message: "expected options as `name: value` lines.",
        hint: "An example: `max-retrieval-failures: 10%`.",
      },
    ]);
  }
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document.toJS() ?? {})) values[name] = value;
  return { place: "file", values, locate };

  function locate(keys: readonly PropertyKey[]) {
    const path_ = keys.map(String);
    const line = lineOf(path_);
    return { file: path, field: path_.join("."), ...(line === undefined ? {} : { line }) };
  }

  /** The line of the nearest thing on the path that has one. */
  function lineOf(keys: readonly string[]): number | undefined {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line;
      }
    }
    return undefined;
  }
}
