import { plainId } from "../model/question-id.ts";
import type { Asked, Question, Side } from "./questions.ts";

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
  readonly unanswered: readonly { readonly before: Asked; readonly after: Asked }[];
};

/**
 * Pairs by question and variant; by question alone where each side has a single variant, so that a
 * renamed system still pairs. Model, prompt and index versions never take part.
 *
 * A question is its name and what tells it from others of the name. A name that only counts (`test_rag[3]`) is another's
 * after an insertion: such questions are paired by what was asked before their name. Where what was asked has changed, or
 * one side does not say, the name alone pairs it, if it is the only one of that name left on both sides.
 */
export function match(base: Side, head: Side, pairedAs: NameOf = plainId): Match {
  const found = pairsOf(base, head, pairedAs);
  const pairs: Pair[] = [];
  const unanswered: { before: Asked; after: Asked }[] = [];
  for (const { before, after } of found.pairs) {
    if (isAnswered(before) && isAnswered(after)) pairs.push({ before, after });
    else unanswered.push({ before, after });
  }
  return {
    pairs: pairs.sort((a, b) => inOrder(a.after, b.after)),
    added: found.after.filter(isAnswered).sort(inOrder).map(nameOf),
    removed: found.before.filter(isAnswered).sort(inOrder).map(nameOf),
    unanswered: unanswered.sort((a, b) => inOrder(a.after, b.after)),
  };
}

/** How the questions of a run fared in an earlier one: answered in both, or without an answer in one of them. */
export function answersBeside(
  base: Side,
  head: Side,
): { readonly answers: Map<Asked, Question>; readonly unanswered: Map<Asked, Asked> } {
  const answers = new Map<Asked, Question>();
  const unanswered = new Map<Asked, Asked>();
  for (const { before, after } of pairsOf(base, head, plainId).pairs) {
    if (isAnswered(before) && isAnswered(after)) answers.set(after, before);
    else unanswered.set(after, before);
  }
  return { answers, unanswered };
}

function pairsOf(base: Side, head: Side, pairedAs: NameOf): Found {
  const byIdAlone = base.variants.size === 1 && head.variants.size === 1;
  const system = ({ variant }: Pick<Question, "variant">): string =>
    byIdAlone || variant === null ? "" : `\u0000${variant}`;
  const exact = (question: Asked): string => {
    const name = pairedAs(question);
    const { detail } = question;
    // Most have nothing but their name, which is a key as it is.
    if (detail === null && (byIdAlone || question.variant === null) && !name.includes("\u0000")) return name;
    return `${name}\u0000${detail ?? ""}${system(question)}`;
  };
  const byText = (question: Asked): string | undefined => {
    const key = textKey(question, pairedAs(question));
    return key === undefined ? undefined : `${key}${system(question)}`;
  };
  const byName = (question: Asked): string => `${pairedAs(question)}${system(question)}`;
  const index = indexOf(head, exact, pairedAs === plainId, byIdAlone);
  return pairUp(pairExactly(base, index, exact), [byText, byName]);
}

/** The number at the end of a name that may be a position. */
const POSITION = /(?:\[\d+\]|(?<=^|[_\s#/-])\d+)$/;

/** What was asked, and the name without its position; `undefined` where one of the two is not there. */
function textKey({ detail }: Asked, name: string): string | undefined {
  return detail === null || !POSITION.test(name) ? undefined : `${name.replace(POSITION, "")}\u0000${detail}`;
}

/** The name by which a question is paired. */
export type NameOf = (question: Asked) => string;

/** What is paired, and what is left on both sides. */
type Found = {
  readonly pairs: { readonly before: Asked; readonly after: Asked }[];
  readonly before: readonly Asked[];
  readonly after: readonly Asked[];
};

/** The questions of a side, and which of them each key is: the position, or −1 where several have it. */
type Index = { readonly questions: readonly Asked[]; readonly positions: ReadonlyMap<string, number> };

/** A run is laid beside many others: its index is made once. */
const INDEXES = new WeakMap<Side, { alone?: Index; bySystem?: Index }>();

function indexOf(side: Side, key: NameOf, isPlain: boolean, byIdAlone: boolean): Index {
  if (!isPlain) return newIndex(side, key);
  const known = INDEXES.get(side) ?? {};
  INDEXES.set(side, known);
  if (byIdAlone) {
    known.alone ??= newIndex(side, key);
    return known.alone;
  }
  known.bySystem ??= newIndex(side, key);
  return known.bySystem;
}

function newIndex({ questions: answered, unanswered }: Side, key: NameOf): Index {
  const questions: readonly Asked[] = unanswered.length === 0 ? answered : [...answered, ...unanswered];
  const positions = new Map<string, number>();
  for (const [at, question] of questions.entries()) {
    const name = key(question);
    positions.set(name, positions.has(name) ? -1 : at);
  }
  return { questions, positions };
}

/** Pairs what has the same key, in the order of the later side; a key that several of one side have pairs none of them. */
function pairExactly({ questions: answered, unanswered }: Side, { questions, positions }: Index, key: NameOf): Found {
  const found = new Array<Asked | null | undefined>(questions.length).fill(undefined);
  const before: Asked[] = [];
  const add = (question: Asked): void => {
    const at = positions.get(key(question)) ?? -1;
    const other = found[at];
    if (at < 0 || other === null) before.push(question);
    else if (other === undefined) found[at] = question;
    else {
      before.push(other, question);
      found[at] = null;
    }
  };
  for (const question of answered) add(question);
  for (const question of unanswered) add(question);
  const pairs: Found["pairs"] = [];
  const after: Asked[] = [];
  for (const [at, question] of questions.entries()) {
    const earlier = found[at];
    if (earlier === undefined || earlier === null) after.push(question);
    else pairs.push({ before: earlier, after: question });
  }
  return { pairs, before, after };
}

/** Pairs what is left by further keys, key after key. */
function pairUp({ pairs, before, after }: Found, keys: readonly ((question: Asked) => string | undefined)[]): Found {
  let left = before;
  let right = after;
  for (const key of keys) {
    if (left.length === 0 || right.length === 0) break;
    const known = uniqueBy(left, key);
    const taken = new Set<Asked>();
    for (const [name, question] of uniqueBy(right, key)) {
      const earlier = known.get(name);
      if (earlier === undefined || earlier === null || question === null) continue;
      pairs.push({ before: earlier, after: question });
      taken.add(earlier).add(question);
    }
    left = left.filter((question) => !taken.has(question));
    right = right.filter((question) => !taken.has(question));
  }
  return { pairs, before: left, after: right };
}

/** By key; null where several have it. What has no key is in none. */
function uniqueBy(
  questions: readonly Asked[],
  key: (question: Asked) => string | undefined,
): Map<string, Asked | null> {
  const found = new Map<string, Asked | null>();
  for (const question of questions) {
    const name = key(question);
    if (name !== undefined) found.set(name, found.has(name) ? null : question);
  }
  return found;
}

function isAnswered(question: Asked): question is Question {
  return "passRate" in question;
}

function nameOf({ id, variant }: Named): Named {
  return { id, variant };
}

function inOrder(a: Named, b: Named): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [x, y] = [a.variant ?? "", b.variant ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}
