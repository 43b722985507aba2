import { ADAPTERS, type FormatId, isFormatId } from "../adapters/index.ts";
import { linesSchema } from "../values/list.ts";
import { choice, textSchema } from "../values/values.ts";
import { fieldsSchema, recordsSchema } from "./field-values.ts";
import { EVERYWHERE, FILE_ONLY, INPUT_AND_FLAG, INPUT_ONLY, option, unsetOption } from "./option.ts";

/** The file that is read as configuration where it exists and no other is named. */
export const DEFAULT_CONFIG_FILE = ".github/rung-gate.yml";
/** The same under either ending; both together are refused. */
export const CONFIG_FILES: readonly string[] = [DEFAULT_CONFIG_FILE, ".github/rung-gate.yaml"];

/** The options that say what is read, and how. */
export const RUN_OPTIONS = {
  "run-log": unsetOption({
    docs: "The graded run log: paths or globs, one a line. Several files are one run. `.gz` is read as it is.",
    group: "Run",
    places: INPUT_ONLY,
    example: "eval/results/*.jsonl",
    schema: linesSchema,
  }),
  format: option({
    docs: "The format of the run log, where its content does not tell. On the command line: `--log-format`.",
    group: "Run",
    places: EVERYWHERE,
    example: "run-log",
    schema: choice(["auto", ...formatIds()]),
    default: "auto",
  }),
  config: unsetOption({
    docs: "The configuration file. A file named here has to exist.",
    group: "Run",
    places: INPUT_AND_FLAG,
    example: ".github/rung-gate.yml",
    schema: textSchema,
    defaultText: `\`${DEFAULT_CONFIG_FILE}\` (or \`.yaml\`) if it is there`,
  }),
  fields: option({
    docs: "For files of no known format: where they have the fields of a run log, as names of columns or paths of keys. Makes the format `mapped`.",
    group: "Run",
    places: FILE_ONLY,
    example: "{ question_id: id, grade: verdict, retrieval_hit: retrieval.hit }",
    schema: fieldsSchema,
    default: {},
    defaultText: "none",
  }),
  records: option({
    docs: "For JSON documents of no known format: the path of the list of records in them.",
    group: "Run",
    places: FILE_ONLY,
    example: "report.items",
    schema: recordsSchema,
    default: [],
    defaultText: "the document itself",
  }),
} as const;

function formatIds(): FormatId[] {
  return Object.keys(ADAPTERS).filter(isFormatId);
}
