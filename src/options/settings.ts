import type { Layer } from "./layer.ts";
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

/** The settings and where they come from. */
export type Settled = {
  readonly settings: Settings;
  /** The later over the earlier. */
  readonly layers: readonly Layer[];
  /** The configuration file's path, whether it is there or not, and its text. */
  readonly config: { readonly path: string; readonly text: string | null };
};
