import type { ClusterPasses } from "../model/run.ts";
import type { Rows } from "./rows.ts";
import { isGraded, PASSED_KIND } from "./tally.ts";
import type { Trials } from "./trials.ts";

/** What the questions of every cluster passed, those of none each a cluster of its own; empty where none is declared. */
export function clusterPasses(rows: Rows, { repeats }: Trials): ClusterPasses[] {
  const { kind, cluster } = rows.columns();
  if (cluster.length === 0) return [];
  const found = new Map<number, { questions: number; passed: number }>();
  const alone: ClusterPasses[] = [];
  const repeated = new Set(repeats.flatMap((group) => [...group.rows]));
  for (let row = 0; row < rows.length(); row += 1) if (!repeated.has(row)) add([row]);
  for (const group of repeats) add(group.rows);
  return [...found.values(), ...alone];

  function add(answers: readonly number[]): void {
    const judged = answers.filter((row) => isGraded(kind[row]));
    if (judged.length === 0) return;
    const passed = judged.filter((row) => kind[row] === PASSED_KIND).length / judged.length;
    const position = cluster[judged[0] ?? 0] ?? 0;
    const known = found.get(position);
    if (position === 0) alone.push({ questions: 1, passed });
    else if (known === undefined) found.set(position, { questions: 1, passed });
    else {
      known.questions += 1;
      known.passed += passed;
    }
  }
}
