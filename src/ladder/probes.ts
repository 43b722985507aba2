import type { Entry } from "../model/entry.ts";
import { PROBE_FACTS, PROBES, type Probe } from "../model/probe.ts";
import { detailText, idWithDetail } from "../model/question-id.ts";
import type { Category } from "../model/rung.ts";

/** How a question fared in a probe. */
export type ProbeAnswer = {
  /** Its id, and its variant where the probe has several. */
  readonly name: string;
  /** Whether more than half of its answers passed. */
  readonly passed: boolean;
};

/** A probe's questions: by id and variant (joined by {@link probeKey}), and by id alone where it has one variant. */
export type ProbeRun = ReadonlyMap<string, ProbeAnswer>;

/** The probes of a run, as far as they are given. */
export type ProbeRuns = Partial<Readonly<Record<Probe, ProbeRun>>>;

/** What the probes say of one question; nothing where they did not ask it, or it was not answered. */
export type Probed = Partial<Readonly<Record<Probe, ProbeAnswer>>>;

export const NOT_PROBED: Probed = {};

export function probeKey(id: string, variant: string | null): string {
  return variant === null ? id : `${id}\u0000${variant}`;
}

/** How an entry's question fared in each of the probes. */
export function probedIn(runs: ProbeRuns, entry: Pick<Entry, "questionId" | "questionDetail" | "variant">): Probed {
  let found: Partial<Record<Probe, ProbeAnswer>> | undefined;
  for (const probe of PROBES) {
    const run = runs[probe];
    const answer = run === undefined ? undefined : answerIn(run, entry);
    if (answer === undefined) continue;
    found ??= {};
    found[probe] = answer;
  }
  return found ?? NOT_PROBED;
}

function answerIn(
  run: ProbeRun,
  { questionId: id, questionDetail, variant }: Pick<Entry, "questionId" | "questionDetail" | "variant">,
): ProbeAnswer | undefined {
  if (id === undefined) return undefined;
  const detail = detailText(questionDetail);
  for (const name of detail === null ? [id] : [idWithDetail(id, detail), id]) {
    const found = (variant === undefined ? undefined : run.get(probeKey(name, variant))) ?? run.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const NOTHING: readonly Category[] = [];

/** The rungs that a failure has been shown not to be of: it fails with what is changed there, too. */
export function ruledOut(probed: Probed): readonly Category[] {
  if (probed === NOT_PROBED) return NOTHING;
  return PROBES.filter((probe) => probed[probe]?.passed === false).map((probe) => PROBE_FACTS[probe].category);
}
