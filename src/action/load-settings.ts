import { readConfigText } from "../io/config-file.ts";
import type { Layer } from "../options/layer.ts";
import { deliveryLayer, deliverySettings } from "../options/lenient.ts";
import { OPTIONS } from "../options/options.ts";
import { resolve } from "../options/resolve.ts";
import { DEFAULT_CONFIG_FILE } from "../options/run-options.ts";
import type { Settled } from "../options/settings.ts";
import { readInputs } from "./inputs.ts";
import { type ActionOutcome, failureOf } from "./outcome.ts";

/** The settings, or the outcome of a run whose settings cannot be had. */
export type Loaded = Settled | { readonly outcome: ActionOutcome };

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
      layers[0] = (await import("../options/parse-config.ts")).parseConfig(config.text, config.path);
    }
    return {
      settings: resolve(layers),
      layers,
      config: config ?? { path: named ?? DEFAULT_CONFIG_FILE, text: null },
    };
  } catch (error) {
    const delivery = deliverySettings(layers, configMissing);
    const logs = layers
      .map(({ values }) => OPTIONS["run-log"].schema.safeParse(values["run-log"]))
      .find(({ success }) => success);
    return {
      outcome: {
        delivery,
        reportDir: OPTIONS["report-dir"].default,
        inputs: { "run-log": logs?.data },
        ...failureOf(error),
      },
    };
  }
}
