import type { Layer } from "../options/layer.ts";

/** The runner's names of inputs: upper case, spaces as underscores, dashes as they are. */
const PREFIX = "INPUT_";

/**
 * The action's inputs as a layer of settings. Every `INPUT_…` variable is taken for an input, so that a
 * misspelt one is reported and not passed over.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Layer {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]),
  );
  return { place: "input", values, locate: (path) => ({ field: `input ${path.map(String).join(".")}` }) };
}
