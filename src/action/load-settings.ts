import type { Layer } from "../config/layer.ts";
import { deliveryLayer, deliverySettings } from "../config/lenient.ts";
import { OPTIONS } from "../config/options.ts";
import { resolve } from "../config/resolve.ts";
import type { Settings } from "../config/settings.ts";
import { readConfigText } from "../io/config-file.ts";
import { readInputs } from "../io/inputs.ts";
import { failureOf, type Outcome } from "./outcome.ts";

/** The settings, or the outcome of a run whose settings cannot be had. */
export type Loaded = { readonly settings: Settings } | { readonly outcome: Outcome };

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
    const named = inputs.values["config"];
    configMissing = true;
    const config = await readConfigText(
      typeof named === "string" && named.trim() !== "" ? named.trim() : undefined,
      directory,
    );
    configMissing = false;
    if (config !== undefined) {
      layers.unshift(deliveryLayer(config.text));
      layers[0] = (await import("../config/parse-config.ts")).parseConfig(config.text, config.path);
    }
    return { settings: resolve(layers) };
  } catch (error) {
    const delivery = deliverySettings(layers, configMissing);
    return { outcome: { delivery, reportDir: OPTIONS["report-dir"].default, ...failureOf(error) } };
  }
}
