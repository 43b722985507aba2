import type { Problem } from "../model/user-error.ts";
import type { Places } from "./option.ts";

/** One place that options are set in: the configuration file, the action's inputs, the command's flags. */
export type Layer = {
  readonly place: keyof Places;
  /** Values by option name. Blank text and null are "unset". */
  readonly values: Readonly<Record<string, unknown>>;
  /** How a message names a value of this layer: where it stands and under which name. */
  readonly locate: (path: readonly PropertyKey[]) => Pick<Problem, "file" | "line" | "field">;
};
