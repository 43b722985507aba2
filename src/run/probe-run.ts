import { type ProbeAnswer, type ProbeRun, probeKey } from "../ladder/probes.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import type { Run } from "../model/run.ts";

/**
 * How the questions of a probe fared: passed when most of their answered trials did. Questions without an answer are
 * left out: they say nothing.
 */
export function probeRunOf(run: Run): ProbeRun {
  type Tally = { readonly name: string; trials: number; passed: number };
  const tallies = new Map<string, Tally>();
  const variants = new Set<string | null>();
  const count = (key: string, name: string, passed: boolean): void => {
    const tally = tallies.get(key) ?? { name, trials: 0, passed: 0 };
    tally.trials += 1;
    if (passed) tally.passed += 1;
    tallies.set(key, tally);
  };
  for (const { id, variant, outcome, category } of run.records()) {
    if (id === UNKNOWN_ID || (outcome !== "passed" && outcome !== "failed")) continue;
    if (category === "infrastructure" || category === "grader-error") continue;
    variants.add(variant);
    count(probeKey(id, variant), variant === null ? id : `${id} (${variant})`, outcome === "passed");
  }
  const several = variants.size > 1;
  const answers = new Map<string, ProbeAnswer>();
  for (const [key, { name, trials, passed }] of tallies) {
    const [id = key] = key.split("\u0000", 1);
    const answer = { name: several ? name : id, passed: passed / trials > 0.5 };
    answers.set(key, answer);
    // The id alone stands for a question where no variant has to be told from another.
    if (!several) answers.set(id, answer);
  }
  return answers;
}
