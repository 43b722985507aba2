import { Option as CommanderOption } from "commander";
import type { Layer } from "../config/layer.ts";
import type { Option } from "../config/option.ts";
import { isOptionId, OPTIONS, type OptionId } from "../config/options.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;

/** The option whose flag has another name, because `--format` is the form of the report. */
const RENAMED: Partial<Readonly<Record<OptionId, string>>> = { format: "log-format" };

/** A flag for every option that may be one, under the option's name. */
export function optionFlags(): { readonly id: OptionId; readonly flag: CommanderOption }[] {
  return Object.keys(OPTIONS)
    .filter(isOptionId)
    .filter((id) => TABLE[id].places.flag)
    .map((id) => ({ id, flag: new CommanderOption(`--${flagName(id)} <value>`, helpText(id)) }));
}

/** The flags that were given, as a layer of settings. */
export function flagLayer(given: Readonly<Record<string, unknown>>): Layer {
  const values: Record<string, unknown> = {};
  for (const { id, flag } of optionFlags()) {
    const value = given[flag.attributeName()];
    if (value !== undefined) values[id] = value;
  }
  return {
    place: "flag",
    values,
    locate: ([id, ...rest]) => ({
      field: [`--${isOptionId(String(id)) ? flagName(toId(id)) : String(id)}`, ...rest.map(String)].join("."),
    }),
  };
}

function toId(name: PropertyKey | undefined): OptionId {
  const text = String(name);
  if (!isOptionId(text)) throw new Error(`${text} is no option`);
  return text;
}

function flagName(id: OptionId): string {
  return RENAMED[id] ?? id;
}

function helpText(id: OptionId): string {
  const { docs, example } = TABLE[id];
  const [first = docs] = docs.split(/(?<=\.) /);
  return `${first.replaceAll("`", "")} Example: ${example}`;
}
