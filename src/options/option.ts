import type * as z from "zod/mini";
import type { Strictness } from "../model/strictness.ts";

/** Where an option can be set. Every place has the same name for it. */
export type Places = {
  /** An input of the action (`with:`). */
  readonly input: boolean;
  /** A key of the configuration file. */
  readonly file: boolean;
  /** A flag of the command. */
  readonly flag: boolean;
};

export const EVERYWHERE: Places = { input: true, file: true, flag: true };
export const FILE_ONLY: Places = { input: false, file: true, flag: false };
export const INPUT_ONLY: Places = { input: true, file: false, flag: false };
export const INPUT_AND_FILE: Places = { input: true, file: true, flag: false };
export const INPUT_AND_FLAG: Places = { input: true, file: false, flag: true };

/** The headings under which docs list the options. */
export const OPTION_GROUPS = [
  "Run",
  "Gates",
  "Regression",
  "Verdict",
  "Attribution",
  "Probes",
  "Climbing",
  "Report",
  "GitHub",
] as const;

/** One option: its schema, its description and its default in one place. All else is generated from it. */
export type Option<Value> = {
  readonly docs: string;
  readonly group: (typeof OPTION_GROUPS)[number];
  readonly places: Places;
  /** A value as a person would write it. */
  readonly example: string;
  /** Takes what YAML gives and what inputs and flags give, which is always text. */
  readonly schema: z.ZodMiniType<Value, unknown>;
  /** What the schema of the configuration file says, where `schema` parses a form of its own. */
  readonly documented?: z.ZodMiniType;
  /** What holds where the option is set nowhere. `undefined` is "unset". */
  readonly default: Value | undefined;
  /** A list: its flag may be given several times. */
  readonly repeatable?: true;
  /** How strict a value is, where it can be said: what tells relaxing the gate from tightening it. */
  strictness?(value: Value): Strictness;
  /** How the default reads in docs, where the value itself does not say it. */
  readonly defaultText?: string;
};

/** An option that always has a value. */
export type DefaultedOption<Value> = Omit<Option<Value>, "default"> & { readonly default: Value };

/** An option that is unset unless somebody sets it. */
export type UnsetOption<Value> = Omit<Option<Value>, "default"> & { readonly default: undefined };

/** Keeps the type of the value and of the default together. */
export function option<Value>(
  definition: Omit<Option<Value>, "default"> & { readonly default: NoInfer<Value> },
): DefaultedOption<Value> {
  return definition;
}

export function unsetOption<Value>(definition: Omit<Option<Value>, "default">): UnsetOption<Value> {
  return { ...definition, default: undefined };
}
