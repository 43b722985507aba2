import { Option as CommanderOption, InvalidArgumentError } from "commander";
import { defaultCell } from "../options/describe.ts";
import type { Layer } from "../options/layer.ts";
import type { Option } from "../options/option.ts";
import { isOptionId, OPTIONS, type OptionId } from "../options/options.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;

/** The option whose flag has another name, because `--format` is the form of the report. */
const RENAMED: Partial<Readonly<Record<OptionId, string>>> = { format: "log-format" };

/** A flag for every option that may be one, under the option's name. */
export function optionFlags(): { readonly id: OptionId; readonly flag: CommanderOption }[] {
  return Object.keys(OPTIONS)
    .filter(isOptionId)
    .filter((id) => TABLE[id].places.flag)
    .map((id) => ({ id, flag: flagOf(id) }));
}

/** Whether an option says how a log is read, and not how it is judged or told. */
export function isReadingOption(id: OptionId): boolean {
  return TABLE[id].group === "Run" || TABLE[id].group === "Attribution";
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

/** Whether an option is true or false: its flag alone says true. */
function isSwitch(id: OptionId): boolean {
  const { schema } = TABLE[id];
  return [true, false].every((value) => schema.safeParse(value).success) && !schema.safeParse("1").success;
}

/** A switch takes the word behind it only if that is true or false: it may be a log. */
export function withSwitches(args: readonly string[]): string[] {
  const switches = new Set(
    optionFlags()
      .filter(({ id }) => isSwitch(id))
      .map(({ flag }) => flag.long),
  );
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  return args.map((arg, at) =>
    at < end && switches.has(arg) && !/^(?:true|false)$/i.test(args[at + 1] ?? "") ? `${arg}=true` : arg,
  );
}

/** A list grows with each time its flag is given; any other flag given twice would drop the first limit. */
function flagOf(id: OptionId): CommanderOption {
  if (isSwitch(id)) return new CommanderOption(`--${flagName(id)} [value]`, helpText(id));
  const flag = new CommanderOption(`--${flagName(id)} <value>`, helpText(id));
  return flag.argParser((value: string, previous: string | undefined): string => {
    if (previous === undefined) return value;
    if (TABLE[id].repeatable !== true) throw new InvalidArgumentError("It is given twice.");
    return [previous, value].flatMap((text) => (text.includes("\n") ? [text] : text.split(","))).join("\n");
  });
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
  const usual = defaultCell(id);
  return `${first} ${usual === "unset" || id === "run-log" ? "" : `Default: ${usual}. `}Example: ${example}`.replaceAll(
    "`",
    "",
  );
}
