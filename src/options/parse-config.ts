import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type ScalarTag,
  visit,
  type YAMLMap,
} from "yaml";
import { type Problem, refuse, UserError } from "../model/user-error.ts";
import type { Layer } from "./layer.ts";

/** A larger configuration is none: some thousand lines are 100 kB, and YAML takes its time. */
export const MOST_CONFIG_BYTES = 256_000;
/** So many mistakes are reported one by one. */
const MOST_PROBLEMS = 20;

/** A value that is not there. Everything else is the text that is written, so that the id `1.10` stays what it is. */
const NULL: ScalarTag = {
  identify: (value) => value === null,
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|null|Null|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }) => source ?? "null",
};

/**
 * Reads the text of a configuration file. Its values are texts, lists and objects of texts: what stands for a number or for
 * true and false is for the options to read.
 *
 * @param path as messages should name it
 * @throws UserError for YAML that does not parse, with its line, and for more than 256 kB
 */
export function parseConfig(text: string, path: string): Layer {
  if (text.length > MOST_CONFIG_BYTES) refuseSize(path);
  const lines = new LineCounter();
  const document = parse(text, lines, path);
  if (document.errors.length > 0) {
    throw new UserError(
      document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
        code: "bad-yaml",
        file: path,
        line: lines.linePos(error.pos[0]).line,
        message: `this is not valid YAML: ${REASONS[error.code] ?? "it cannot be read"}.`,
        hint: "Correct the line; quoting the value often helps.",
      })),
      Math.max(0, document.errors.length - MOST_PROBLEMS),
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
  settle(document, lines, path);
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

/** Says that a configuration is too large to be read. */
export function refuseSize(path: string): never {
  return refuse({
    code: "config-too-large",
    file: path,
    message: `a configuration file has at most ${MOST_CONFIG_BYTES / 1000} kB.`,
    hint: "Is this the right file? Long lists of questions can be categories of the log.",
  });
}

function parse(text: string, lines: LineCounter, path: string): Document.Parsed {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: "failsafe",
      customTags: (tags) => [...tags, NULL],
      // Compared one by one they take minutes where there are many; see below.
      uniqueKeys: false,
      logLevel: "error",
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse({
      code: "bad-yaml",
      file: path,
      message: "something in this file is nested too deeply to be read.",
      hint: "Options are lines such as `max-retrieval-failures: 10%`.",
    });
  }
}

/** In our own words: the library's repeat what the file holds. */
const REASONS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias has properties of its own",
  BAD_ALIAS: "an alias has no name",
  BAD_DIRECTIVE: "a directive is not known",
  BAD_DQ_ESCAPE: "an escape in a quoted text is not known",
  BAD_INDENT: "it is indented the wrong way",
  BAD_PROP_ORDER: "an anchor or a tag stands in the wrong place",
  BAD_SCALAR_START: "a value begins with a character that has to be quoted",
  BLOCK_AS_IMPLICIT_KEY: "a value goes on where a name is expected",
  BLOCK_IN_FLOW: "a block stands within brackets",
  DUPLICATE_KEY: "a name is there twice",
  IMPOSSIBLE: "it cannot be read",
  KEY_OVER_1024_CHARS: "a name has more than 1,024 characters",
  MISSING_CHAR: "a character is missing, such as a colon, a comma, a space or a closing quote",
  MULTILINE_IMPLICIT_KEY: "a name goes over several lines",
  MULTIPLE_ANCHORS: "a value has several anchors",
  MULTIPLE_DOCS: "there are several documents in it",
  MULTIPLE_TAGS: "a value has several tags",
  NON_STRING_KEY: "a name is no text",
  TAB_AS_INDENT: "it is indented by a tab",
  TAG_RESOLVE_FAILED: "a tag is not known",
  UNEXPECTED_TOKEN: "something stands where it is not expected",
  BAD_COLLECTION_TYPE: "a tag does not fit its value",
};

/**
 * Reads what stands in a list, or names a question, as it is written, also where it is the word null; refuses names that
 * are there twice, of which only one would count, and one that JavaScript objects treat as their own.
 */
function settle(document: Document, lines: LineCounter, path: string): void {
  const problems: Problem[] = [];
  let more = 0;
  const tell = (node: { readonly range?: readonly number[] | null | undefined }, problem: Problem): void => {
    if (problems.length >= MOST_PROBLEMS) more += 1;
    else problems.push({ ...problem, file: path, line: lines.linePos(node.range?.[0] ?? 0).line });
  };
  visit(document, {
    Scalar(key, node, ancestors) {
      const parent = ancestors.at(-1);
      const isItem = isSeq(parent) || key === "key";
      const isQuestion = isPair(parent) && isScalar(parent.key) && parent.key.value === "question";
      if (node.value === null && node.source && (isItem || isQuestion)) node.value = node.source;
    },
    Map(_key, map) {
      for (const { name, node } of namesIn(map)) {
        if (name === "__proto__")
          tell(node, {
            code: "unknown-option",
            field: name,
            message: "this name cannot be used.",
            hint: "Name it otherwise.",
          });
      }
      const seen = new Set<string>();
      for (const { name, node } of namesIn(map)) {
        if (seen.has(name))
          tell(node, {
            code: "bad-yaml",
            message: "this is not valid YAML: a name is there twice.",
            hint: "Leave one of them out.",
          });
        seen.add(name);
      }
    },
  });
  if (problems.length > 0) throw new UserError(problems, more);
}

function namesIn(map: YAMLMap): { readonly name: string; readonly node: Scalar }[] {
  return map.items.flatMap(({ key }) =>
    isScalar(key) ? [{ name: String(key.value ?? key.source ?? ""), node: key }] : [],
  );
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
      message: `this is not valid YAML: ${error instanceof RangeError ? "it is nested too deeply" : "an alias leads nowhere, or there are too many"}.`,
      hint: "A value that begins with `*` or `&` has to be quoted.",
    });
  }
}
