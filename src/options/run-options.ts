import { ADAPTERS, type FormatId, isFormatId } from "../adapters/index.ts";
import { linesSchema } from "../values/list.ts";
import { choice, textSchema } from "../values/values.ts";
import { DOCUMENTED_FIELDS, DOCUMENTED_VARIANTS, fieldsSchema, recordsSchema, variantsSchema } from "./field-values.ts";
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
    docs: "For files of no known format: where they have the fields of a run log, as names of columns or paths of keys, or objects with `field` and how it is to be read: `pass` (words), `min` or `max` (a threshold on the file's own scale), `unit` (`s`, `ms` …; `cent`), `scale` (100 for percent). Makes the format `mapped`. `rung-gate validate <file>` proposes it. As an input or flag: `question_id=id, grade=verdict`.",
    group: "Run",
    places: EVERYWHERE,
    example: "question_id=id, grade=verdict, retrieval_hit=retrieval.hit",
    schema: fieldsSchema,
    documented: DOCUMENTED_FIELDS,
    default: {},
    defaultText: "none",
  }),
  variants: option({
    docs: "For files whose rows hold the answers of several systems: for each, by its name, the fields of its own, as under `fields`; those of `fields` hold for all.",
    group: "Run",
    places: FILE_ONLY,
    example: "{ base: { grade: base.ok }, tuned: { grade: tuned.ok } }",
    schema: variantsSchema,
    documented: DOCUMENTED_VARIANTS,
    default: {},
    defaultText: "none",
  }),
  records: option({
    docs: "For JSON documents of no known format: the path of the list of records in them, or several; `*` stands for any key. Objects whose values are records are taken for lists, and `$key` is the key of each.",
    group: "Run",
    places: EVERYWHERE,
    example: "report.items",
    schema: recordsSchema,
    default: [],
    defaultText: "the document itself",
  }),
} as const;

function formatIds(): FormatId[] {
  return Object.keys(ADAPTERS).filter(isFormatId);
}
