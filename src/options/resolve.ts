import { isRecord } from "../model/record.ts";
import { type Problem, UserError } from "../model/user-error.ts";
import { orList } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";
import { closest } from "./closest.ts";
import type { Layer } from "./layer.ts";
import type { Option } from "./option.ts";
import { isOptionId, OPTIONS, type OptionId } from "./options.ts";
import type { Settings } from "./settings.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
/** So many names that are no options are reported one by one. */
const MOST_PROBLEMS = 20;
const IDS = Object.keys(OPTIONS).filter(isOptionId);

/**
 * Puts the layers over the defaults, later layers over earlier ones.
 *
 * @throws UserError with every misspelt name and every value that does not parse, of all layers
 */
export function resolve(layers: readonly Layer[]): Settings {
  const problems: Problem[] = [];
  let more = 0;
  const settings: Partial<Record<OptionId, unknown>> = {};
  for (const id of IDS) settings[id] = TABLE[id].default;
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.values)) {
      if (!isOptionId(name) || !TABLE[name].places[layer.place]) {
        // What is meant by a name is looked for among all options: a file of nothing else has thousands.
        if (problems.length < MOST_PROBLEMS) problems.push(unknownOption(name, layer));
        else more += 1;
      } else if (!isBlank(value)) {
        const parsed = TABLE[name].schema.safeParse(value);
        if (parsed.success) settings[name] = parsed.data;
        else problems.push(...parsed.error.issues.map((issue) => valueProblem(issue, name, layer)));
      }
    }
  }
  if (problems.length > 0) throw new UserError(problems, more);
  if (!isSettings(settings)) throw new Error("an option got lost between the table and the settings");
  return settings;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function unknownOption(name: string, layer: Layer): Problem {
  const known = IDS.filter((id) => TABLE[id].places[layer.place]);
  const near = closest(name, known);
  const elsewhere = isOptionId(name);
  return {
    code: "unknown-option",
    ...layer.locate([name]),
    message: elsewhere ? "this option cannot be set here." : "there is no such option.",
    hint: holdsOptions(layer.values[name])
      ? "Options stand at the top of the file, without a name around them."
      : elsewhere
        ? placesHint(name)
        : near === undefined
          ? `The options are ${orList(known)}.`
          : `Did you mean \`${near}\`?`,
  };
}

/** Whether somebody has put options under a name of their own, such as `gates:`. */
function holdsOptions(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).some(isOptionId);
}

function placesHint(id: OptionId): string {
  const { places } = TABLE[id];
  const where = [
    places.input ? "as an input of the action" : "",
    places.file ? "in the configuration file" : "",
    places.flag ? `as the flag \`--${id}\`` : "",
  ].filter(Boolean);
  return `It can be set ${where.join(" or ")}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: "a list",
  object: "`name: value` lines",
  record: "`name: value` lines",
  string: "a text",
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isRecord(found) ? found[String(key)] : undefined;
  }
  return found;
}

type Issue = {
  readonly expected?: string;
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
};

function valueProblem(issue: Issue, name: OptionId, layer: Layer): Problem {
  const path = [name, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys ?? [];
    return {
      code: "unknown-option",
      ...layer.locate([...path, key]),
      message: "there is no such option here.",
      hint: `An example: \`${name}: ${TABLE[name].example}\`.`,
    };
  }
  const own = issue.code === "custom";
  const found = valueAt(layer.values[name], issue.path);
  const last = String(issue.path.at(-1) ?? "");
  return {
    code: "bad-value",
    ...layer.locate(path),
    message: own
      ? issue.message
      : found === undefined && last !== ""
        ? `\`${last}\` is missing.`
        : `this value does not fit the option: expected ${EXPECTED[issue.expected ?? ""] ?? "another form"}, found ${describeValue(found)}.`,
    ...(own ? {} : { hint: `An example: \`${TABLE[name].example}\`.` }),
  };
}

function isSettings(settings: Partial<Record<OptionId, unknown>>): settings is Settings {
  return IDS.every((id) => id in settings);
}
