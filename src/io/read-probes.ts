import type { ProbeRun, ProbeRuns } from "../ladder/probes.ts";
import { PROBE_FACTS, PROBES, type Probe } from "../model/probe.ts";
import { refuse } from "../model/user-error.ts";
import type { ProbeFiles } from "../options/probe-files.ts";
import { probeRunOf } from "../run/probe-run.ts";
import { findFiles } from "./find-files.ts";
import { type ReadOptions, readRun } from "./read-run.ts";

/**
 * Reads the probes of a run: second runs of the same questions, each with one thing changed.
 *
 * @param head what the run itself is read from
 * @throws UserError where one cannot be read, answers nothing, or is a part of the run or of another probe
 */
export async function readProbes(
  files: ProbeFiles,
  head: readonly string[],
  options: Omit<ReadOptions, "patterns">,
): Promise<ProbeRuns> {
  const runs: Partial<Record<Probe, ProbeRun>> = {};
  if (PROBES.every((probe) => files[probe] === undefined)) return runs;
  const taken = new Map<string, string>();
  for (const { absolute } of await findFiles(head, options.directory)) taken.set(absolute, "the run itself");
  for (const probe of PROBES) {
    const given = files[probe];
    if (given === undefined) continue;
    for (const { absolute, shown } of await findFiles(given.patterns, options.directory)) {
      const owner = taken.get(absolute);
      if (owner !== undefined)
        refuse({
          code: "probe-is-run",
          file: shown,
          field: given.option,
          message: `this file is a part of ${owner}.`,
          hint: `Name the log of a run of its own, in which the questions were asked again with ${PROBE_FACTS[probe].change}.`,
        });
      taken.set(absolute, `\`${given.option}\``);
    }
    const run = probeRunOf(await readRun({ ...options, patterns: given.patterns }));
    if (run.size === 0)
      refuse({
        code: "empty-probe",
        field: given.option,
        message: "no question of this run has both an id and a graded answer.",
        hint: "It has to be a run of the same questions, or of some of them, with the same ids.",
      });
    runs[probe] = run;
  }
  return runs;
}

/** The same of a gold-evidence run alone. */
export function readGoldEvidence(
  patterns: readonly string[],
  head: readonly string[],
  options: Omit<ReadOptions, "patterns">,
): Promise<ProbeRuns> {
  return readProbes(patterns.length === 0 ? {} : { gold: { option: "gold-run", patterns } }, head, options);
}
