import type { Layer } from "../config/layer.ts";
import { deliveryLayer, deliverySettings } from "../config/lenient.ts";
import { OPTIONS } from "../config/options.ts";
import { resolve } from "../config/resolve.ts";
import { DEFAULT_CONFIG_FILE } from "../config/run-options.ts";
import type { Settings } from "../config/settings.ts";
import { readConfigText } from "../io/config-file.ts";
import { readInputs } from "../io/inputs.ts";
import { failureOf, type Outcome } from "./outcome.ts";

/** The settings and where they come from. */
export type Settled = {
  readonly settings: Settings;
  /** The later over the earlier. */
  readonly layers: readonly Layer[];
  /** The configuration file's path, whether it is there or not, and its text. */
  readonly config: { readonly path: string; readonly text: string | null };
};

/** The settings, or the outcome of a run whose settings cannot be had. */
export type Loaded = Settled | { readonly outcome: Outcome };

/** Reads inputs and configuration file. Never throws: also a run that cannot be judged has to be told. */
export async function loadSettings(
  env: Readonly<Record<string, string | undefined>>,
  directory: string,
): Promise<Loaded> {
  const layers: Layer[] = [];
  let configMissing = false;
  try {
    const inputs = readInputs(env);
    layers.push(inputs);
    const input = inputs.values["config"];
    const named = typeof input === "string" && input.trim() !== "" ? input.trim() : undefined;
    configMissing = true;
    const config = await readConfigText(named, directory);
    configMissing = false;
    if (config !== undefined) {
      layers.unshift(deliveryLayer(config.text));
      layers[0] = (await import("../config/parse-config.ts")).parseConfig(config.text, config.path);
    }
    return {
      settings: resolve(layers),
      layers,
      config: config ?? { path: named ?? DEFAULT_CONFIG_FILE, text: null },
    };
  } catch (error) {
    const delivery = deliverySettings(layers, configMissing);
    return { outcome: { delivery, reportDir: OPTIONS["report-dir"].default, ...failureOf(error) } };
  }
}
