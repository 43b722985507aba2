import type { Comparison } from "../../model/comparison.ts";
import { grouped } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import { beforeWords, solidFirst, standingWords } from "./comparison-words.ts";

type Result = NonNullable<Comparison["result"]>;

/** So many questions of a kind are named. */
const SHOWN = 10;

/**
 * Whose fault each failure is, a line a question with its rung: what newly fails, solid before flaky, what is new, and what
 * fails on the base branch already; none where nothing newly fails.
 */
export function faultLines(result: Result, escape: Escape): string[] {
  const fresh = result.added.filter(({ after }) => after !== undefined);
  if (result.newlyFailing.length + fresh.length === 0) return [];
  const { failingOnBase = [] } = result.pool ?? {};
  return [
    ...listed(solidFirst(result), (change) => {
      const fault = change.fault === undefined ? "" : `${change.fault}, `;
      return `${escape(change.id, 60)}: ${fault}${beforeWords(change)} → ${standingWords(change.after)}`;
    }),
    ...listed(fresh, ({ id, after }) => `${escape(id, 60)}: new → ${standingWords(after ?? "unattributed")}`),
    ...listed(
      failingOnBase,
      ({ id, after }) => `${escape(id, 60)}: failing on the base branch already → ${standingWords(after)}`,
    ),
  ];
}

function listed<T>(items: readonly T[], line: (item: T) => string): string[] {
  const lines = items.slice(0, SHOWN).map(line);
  return items.length > SHOWN ? [...lines, `… and ${grouped(items.length - SHOWN)} more`] : lines;
}
