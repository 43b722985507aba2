import type { ProbeAnswer, Probed, ProbeRuns } from "../ladder/probes.ts";
import type { FailureCategory } from "../model/attribution.ts";
import { PROBES } from "../model/probe.ts";
import type { ProbeTally } from "../model/run.ts";
import { type Category, isCategory } from "../model/rung.ts";

/** As many ids of questions that the log does not have are named. */
const NAMED = 10;

/** What became of a row in the end; the category is that of a failure. */
type Outcome = { readonly isPassed: boolean; readonly category: FailureCategory | undefined };

const noCounts = () => ({ failures: 0, turned: 0, passing: 0, lost: 0 });

/** Keeps what the probes say of the questions of a run, until it is known what became of each answer. */
export function probeLogOf(runs: ProbeRuns) {
  const given = PROBES.filter((probe) => runs[probe] !== undefined);
  const rows: number[] = [];
  const answers: Probed[] = [];
  return { note, settle };

  function note(row: number, probed: Probed): void {
    if (given.every((probe) => probed[probe] === undefined)) return;
    rows.push(row);
    answers.push(probed);
  }

  function settle(outcomeOf: (row: number) => Outcome): ProbeTally {
    const seen = new Set<ProbeAnswer>();
    const counts = new Map(given.map((probe) => [probe, noCounts()]));
    const asked = new Set<number>();
    const byRow = new Map<number, Probed>();
    const patterns = new Map<string, { readonly results: (Category | false | null)[]; failures: number }>();
    for (const [at, row] of rows.entries()) {
      const probed = answers[at] ?? {};
      byRow.set(row, probed);
      const { isPassed, category } = outcomeOf(row);
      if (given.every((probe) => probed[probe] !== undefined)) asked.add(row);
      // A probe may well show the rung of what has no signal of its own.
      const isOnLadder = category !== undefined && (isCategory(category) || category === "unattributed");
      for (const probe of given) {
        const answer = probed[probe];
        const count = counts.get(probe);
        if (answer === undefined || count === undefined) continue;
        seen.add(answer);
        if (isPassed) {
          count.passing += 1;
          if (!answer.passed) count.lost += 1;
        } else if (isOnLadder) {
          count.failures += 1;
          if (answer.passed) count.turned += 1;
        }
      }
      if (!isOnLadder) continue;
      const results = resultsOf(probed, category);
      const key = results.join();
      const known = patterns.get(key);
      if (known === undefined) patterns.set(key, { results, failures: 1 });
      else known.failures += 1;
    }
    return {
      runs: given.map((probe) => {
        const all = new Set(runs[probe]?.values());
        const strange = [...all].filter((answer) => !seen.has(answer));
        return {
          probe,
          questions: all.size,
          notInLog: strange.length,
          notInLogIds: strange.slice(0, NAMED).map(({ name }) => name),
          ...(counts.get(probe) ?? noCounts()),
        };
      }),
      patterns: [...patterns.values()],
      isAsked: (row) => asked.has(row),
      failedIn: (row) => {
        const probed = byRow.get(row) ?? {};
        return given.some((probe) => probed[probe]?.passed === true)
          ? undefined
          : given.filter((probe) => probed[probe]?.passed === false);
      },
    };
  }

  function resultsOf(probed: Probed, category: FailureCategory): (Category | false | null)[] {
    const results: (Category | false | null)[] = [];
    for (const probe of given) {
      const answer = probed[probe];
      results.push(answer === undefined ? null : answer.passed && isCategory(category) ? category : false);
      if (answer?.passed === true) break;
    }
    return results;
  }
}
