import type { Question, Side } from "./questions.ts";

/** One question before and after. */
export type Pair = { readonly before: Question; readonly after: Question };

/** A question by name. */
type Named = { readonly id: string; readonly variant: string | null };

/** Two runs laid side by side, each list in the order of ids, so that the order of a log does not show. */
export type Match = {
  readonly pairs: readonly Pair[];
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  /** In both runs, and without an answer in one of them: no pair, and neither added nor removed. */
  readonly unanswered: readonly Named[];
};

/**
 * Pairs by question and variant; by question alone where each side has a single variant, so that a
 * renamed system still pairs. Model, prompt and index versions never take part.
 */
export function match(base: Side, head: Side): Match {
  const byIdAlone = base.variants.size === 1 && head.variants.size === 1;
  const key = ({ id, variant }: Named) => (byIdAlone || variant === null ? id : `${id}\u0000${variant}`);
  const before = new Map(base.questions.map((question) => [key(question), question]));
  const silentBefore = new Set(base.unanswered.map(key));
  const silentAfter = new Map(head.unanswered.map((question) => [key(question), question]));
  const pairs: Pair[] = [];
  const added: Named[] = [];
  const unanswered: Named[] = [];
  for (const after of head.questions) {
    const known = before.get(key(after));
    if (known !== undefined) pairs.push({ before: known, after });
    else (silentBefore.has(key(after)) ? unanswered : added).push(after);
    before.delete(key(after));
  }
  const removed: Named[] = [];
  for (const [name, question] of before) (silentAfter.has(name) ? unanswered : removed).push(question);
  for (const [name, question] of silentAfter) if (silentBefore.has(name)) unanswered.push(question);
  return {
    pairs: pairs.sort((a, b) => inOrder(a.after, b.after)),
    added: added.sort(inOrder).map(nameOf),
    removed: removed.sort(inOrder).map(nameOf),
    unanswered: unanswered.sort(inOrder).map(nameOf),
  };
}

function nameOf({ id, variant }: Named): Named {
  return { id, variant };
}

function inOrder(a: Named, b: Named): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [x, y] = [a.variant ?? "", b.variant ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}
