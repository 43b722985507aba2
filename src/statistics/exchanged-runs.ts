import type { Distribution } from "./distribution.ts";

/**
 * Questions that may fail together, such as the turns of one conversation: their answers run by run. If nothing changed,
 * any of the runs may as well have been the later ones, whatever the answers within a run have to do with each other.
 */
export type GroupRuns = {
  /** How many of the runs, which stand last, are the later ones. */
  readonly later: number;
  readonly questions: readonly {
    /** Answers to the question in each run. */
    readonly answers: number;
    /** How many of them fail, run by run. */
    readonly failures: readonly number[];
  }[];
};

/** How many runs there are. */
export function runsOf({ questions }: GroupRuns): number {
  return questions[0]?.failures.length ?? 0;
}

/** What each run counts: its failures, each as many times as `stepOf` says for its question. */
export function runValues(group: GroupRuns, stepOf: (question: GroupRuns["questions"][number]) => number): number[] {
  const values = new Array<number>(runsOf(group)).fill(0);
  for (const question of group.questions) {
    const step = stepOf(question);
    for (const [run, failures] of question.failures.entries()) values[run] = (values[run] ?? 0) + step * failures;
  }
  return values;
}

/** The distribution of the sum of so many of the values, every choice of them as likely. */
export function sumOfChosen(values: readonly number[], chosen: number): Distribution {
  // By how many are chosen: the sums they have, and the share of choices that have it.
  const sums: Map<number, number>[] = Array.from({ length: chosen + 1 }, () => new Map());
  sums[0]?.set(0, 1);
  for (const [index, value] of values.entries()) {
    for (let count = Math.min(chosen, index + 1); count > 0; count -= 1) {
      const target = sums[count];
      for (const [sum, ways] of sums[count - 1] ?? []) target?.set(sum + value, (target.get(sum + value) ?? 0) + ways);
    }
  }
  const found = [...(sums[chosen] ?? [])].sort(([a], [b]) => a - b);
  const [from, to] = [found[0]?.[0] ?? 0, found.at(-1)?.[0] ?? 0];
  const whole = found.reduce((all, [, ways]) => all + ways, 0);
  const distribution = new Float64Array(to - from + 1);
  for (const [sum, ways] of found) distribution[sum - from] = ways / whole;
  return { from, values: distribution };
}
