import type { GateSettings } from "../gates/decide.ts";
import { GATES, gateOptionOf, isGateId } from "../gates/index.ts";
import type { ClimbSettings } from "../model/climb-settings.ts";
import type { Settings } from "./settings.ts";

/** What a look at the upper rungs needs of the settings. */
export function climbSettings(
  settings: Settings,
  quarantined: ReadonlySet<string>,
  anchorTime: number | undefined,
): ClimbSettings {
  return {
    decisionRules: settings["decision-rules"],
    alpha: settings.alpha.fewRuns,
    margin: settings.margin,
    distillation: settings.distillation,
    fineTuning: settings["fine-tuning"],
    effort: settings.effort,
    optimizations: settings.optimizations,
    anchor: settings.anchor === undefined ? undefined : { name: settings.anchor, time: anchorTime },
    quarantined,
  };
}

/** The limits of the settings, and which of them may fail the check. */
export function gateSettings(settings: Settings): GateSettings {
  const limits: GateSettings["limits"] = Object.fromEntries(
    Object.keys(GATES)
      .filter(isGateId)
      .map((id) => [id, settings[gateOptionOf(id)]]),
  );
  return { limits, categories: settings.categories, warnOnly: settings["warn-only"], failOn: settings["fail-on"] };
}
