import { isRecord } from "../../../model/record.ts";
import type { JsonDocument, RawRecord } from "../../adapter.ts";
import { list, number, record, text } from "../../kit/loose.ts";

/** How the columns of an evaluation are called: what differs of provider and prompt. */
export type VariantNames = { readonly of: (row: RawRecord) => string | undefined };

type ProviderColumn = { readonly provider: string; readonly raw: string; readonly label: string };

/**
 * Names the columns by provider and prompt, whether there are others or not: another one that is added must
 * not rename those that are there. The words of a prompt are never part of it: changing them
 * is what a pull request is for, and both runs have to pair.
 */
export function variantNames(document: JsonDocument): VariantNames {
  const columns: ProviderColumn[] = [];
  document.list(["results", "prompts"])?.each((prompt) => {
    if (isRecord(prompt))
      columns.push({
        provider: providerName(prompt["provider"]),
        raw: text(prompt["raw"]) ?? "",
        label: text(prompt["label"]) ?? "",
      });
  });
  // Version 2 has the prompts in the head of its table, and no number of a column in its rows.
  const { table } = record(record(document.outline)["results"]);
  for (const prompt of list(record(record(table)["head"])["prompts"]).filter(isRecord)) {
    const raw = text(prompt["display"]) ?? text(prompt["raw"]) ?? "";
    columns.push({ provider: providerName(prompt["provider"]), raw, label: raw });
  }
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const names = columns.map((column) => {
    const position = (counts.get(column.provider) ?? 0) + 1;
    counts.set(column.provider, position);
    const label = isName(column.label, column.raw) ? column.label : "";
    const key = keyOf(label, column.provider);
    // Two prompts of one label are two prompts.
    const isTaken = label !== "" && taken.has(key);
    taken.add(key);
    return nameOf(column.provider, isTaken ? `${label} · prompt ${position}` : label, position);
  });
  const rows = variantsOfRows();
  const positions = new Map<string, number>();
  for (const [at, { raw, provider }] of columns.entries())
    if (!positions.has(keyOf(raw, provider))) positions.set(keyOf(raw, provider), at);
  /** The first column of the row's prompt that is of its provider, or of none that is named. */
  const columnOf = (row: RawRecord): number => {
    const display = text(record(row["prompt"])["display"]);
    if (display === undefined) return -1;
    const found = [providerName(row["provider"]), ""].map((provider) => positions.get(keyOf(display, provider)));
    return Math.min(...found.map((at) => at ?? columns.length));
  };
  return {
    of: (row) => {
      const column = number(row["promptIdx"]) ?? columnOf(row);
      return column < 0 || column >= columns.length ? rows.of(row) : names[column];
    },
  };
}

/** The same for rows without a list of columns beside them: prompts are numbered as they come. */
export function variantsOfRows(): VariantNames {
  const prompts = new Map<string, Map<number, number>>();
  return {
    of: (row) => {
      const provider = providerName(row["provider"]);
      const prompt = record(row["prompt"]);
      const label = text(prompt["label"]) ?? text(prompt["display"]) ?? "";
      const column = number(row["promptIdx"]) ?? 0;
      const seen = prompts.get(provider) ?? new Map<number, number>();
      prompts.set(provider, seen);
      const position = seen.get(column) ?? seen.size + 1;
      seen.set(column, position);
      return nameOf(provider, isName(label, text(prompt["raw"]) ?? "") ? label : "", position);
    },
  };
}

function keyOf(name: string, provider: string): string {
  return JSON.stringify([name, provider]);
}

/** The provider, and the prompt's name where it has one, its number where it is not the first. */
function nameOf(provider: string, label: string, position: number): string | undefined {
  return [provider, label || (position > 1 ? `prompt ${position}` : "")].filter(Boolean).join(" · ") || undefined;
}

function providerName(provider: unknown): string {
  if (typeof provider === "string") return provider;
  const { id, label } = record(provider);
  return text(label) ?? text(id) ?? "";
}

const LONGEST_NAME = 60;

/** Whether a label is a name that somebody gave, and not the prompt itself. */
function isName(label: string, raw: string): boolean {
  if (label === "" || label === raw || label.length > LONGEST_NAME || /\n|\{\{/.test(label)) return false;
  return !raw.includes(label) || raw.length > LONGEST_NAME;
}
