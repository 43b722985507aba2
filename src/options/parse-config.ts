import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { refuse, UserError } from "../model/user-error.ts";
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
  refuseSpecialNames(document, lines, path);
  const values: Record<string, unknown> = Object.fromEntries(Object.entries(toValues(document, path)));
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

/** A name that JavaScript objects treat as their own would be lost on the way. */
function refuseSpecialNames(document: Document, lines: LineCounter, path: string): void {
  visit(document, {
    Pair(_key, { key }) {
      if (!isScalar(key) || key.value !== "__proto__") return;
      refuse({
        code: "unknown-option",
        file: path,
        line: lines.linePos(key.range?.[0] ?? 0).line,
        field: "__proto__",
        message: "this name cannot be used.",
        hint: "Name it otherwise.",
      });
    },
  });
}

/** Aliases are resolved only here, and can be wrong, or too many. */
function toValues(document: Document, path: string): object {
  try {
    const values: unknown = document.toJS();
    return typeof values === "object" && values !== null ? values : {};
  } catch (error) {
    return refuse({
      code: "bad-yaml",
      file: path,
      message: `this is not valid YAML: ${error instanceof Error ? error.message : String(error)}.`,
      hint: "A value that begins with `*` or `&` has to be quoted.",
    });
  }
}
