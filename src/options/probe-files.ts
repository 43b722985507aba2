import { PROBES, type Probe } from "../model/probe.ts";
import { refuse } from "../model/user-error.ts";
import type { Settings } from "./settings.ts";

/** The files of each probe that is given, and the option that names them. */
export type ProbeFiles = Partial<
  Readonly<Record<Probe, { readonly option: string; readonly patterns: readonly string[] }>>
>;

/**
 * The files of the probes.
 *
 * @throws UserError where the gold-evidence run is named twice, by its two names
 */
export function probeFiles(settings: Settings): ProbeFiles {
  const [gold, oracle] = [settings["gold-run"], settings["oracle-run"]];
  if (gold.length > 0 && oracle.length > 0)
    refuse({
      code: "named-twice",
      field: "oracle-run",
      message: "`gold-run` and `oracle-run` are two names of one option, and both are set.",
      hint: "Keep `gold-run`.",
    });
  const all = {
    prompt: { option: "prompt-run", patterns: settings["prompt-run"] },
    gold: oracle.length > 0 ? { option: "oracle-run", patterns: oracle } : { option: "gold-run", patterns: gold },
    context: { option: "context-run", patterns: settings["context-run"] },
    model: { option: "model-run", patterns: settings["model-run"] },
  };
  const isGiven = (probe: Probe): boolean => all[probe].patterns.length > 0;
  return Object.fromEntries(PROBES.filter(isGiven).map((probe) => [probe, all[probe]]));
}
