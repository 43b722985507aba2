import * as z from "zod/mini";
import { OPTION_GROUPS, type Option } from "./option.ts";
import { isOptionId, OPTIONS, type OptionId } from "./options.ts";

// Everything that is generated from the option table. A test writes it and fails when it has drifted.

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
const IDS = Object.keys(OPTIONS).filter(isOptionId);

/** The `inputs:` of `action.yml`. No defaults but the token's: the runner would pass them as if somebody had typed them. */
export function actionInputs(): string {
  return IDS.filter((id) => TABLE[id].places.input)
    .map((id) => {
      const lines = [
        `  ${id}:`,
        `    description: ${quote(`${TABLE[id].docs}${defaultWords(id)}`)}`,
        `    required: false`,
      ];
      return [...lines, ...(id === "github-token" ? [quotedDefault()] : [])].join("\n");
    })
    .join("\n");
}

/** A Markdown table of the options of each group that can be set in a place. */
export function optionTables(place: keyof Option<unknown>["places"]): string {
  return OPTION_GROUPS.map((group) => {
    const ids = IDS.filter((id) => TABLE[id].group === group && TABLE[id].places[place]);
    if (ids.length === 0) return undefined;
    const rows = ids.map(
      (id) => `| \`${id}\` | ${cell(TABLE[id].docs)} | ${cell(defaultCell(id))} | \`${cell(TABLE[id].example)}\` |`,
    );
    return [`**${group}**`, "", "| name | what it does | default | example |", "|:--|:--|:--|:--|", ...rows].join("\n");
  })
    .filter((table) => table !== undefined)
    .join("\n\n");
}

/** The JSON Schema of the configuration file. */
export function configSchema(): object {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const id of IDS.filter((name) => TABLE[name].places.file)) {
    shape[id] = z.optional(TABLE[id].documented ?? TABLE[id].schema).check(z.describe(TABLE[id].docs));
  }
  return z.toJSONSchema(z.strictObject(shape), { io: "input", unrepresentable: "any" });
}

function defaultWords(id: OptionId): string {
  const { default: value } = TABLE[id];
  if (id === "run-log" || id === "github-token") return "";
  return value === undefined && TABLE[id].defaultText === undefined ? "" : ` Default: ${defaultCell(id)}.`;
}

/** What an option is where nobody sets it, in Markdown; `unset` where that is nothing. */
export function defaultCell(id: OptionId): string {
  const { default: value, defaultText } = TABLE[id];
  if (defaultText !== undefined) return defaultText;
  return value === undefined ? (id === "run-log" ? "required in `mode: gate`" : "unset") : `\`${String(value)}\``;
}

function quotedDefault(): string {
  return "    default: $" + "{{ github.token }}";
}

function quote(text: string): string {
  return JSON.stringify(text.replaceAll("`", ""));
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
