import type { DefaultedOption, Option, UnsetOption } from "./option.ts";
import type { OPTIONS, OptionId } from "./options.ts";

type SettingOf<O> =
  O extends UnsetOption<infer Value>
    ? Value | undefined
    : O extends DefaultedOption<infer Value>
      ? Value
      : O extends Option<infer Value>
        ? Value | undefined
        : never;

/** The value of every option, under the option's own name. `undefined` is "unset". */
export type Settings = { readonly [Id in OptionId]: SettingOf<(typeof OPTIONS)[Id]> };
