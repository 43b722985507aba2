import type { Entry } from "../model/entry.ts";
import { textHash } from "../model/text-hash.ts";
import type { Prints } from "./entry-table.ts";

/**
 * Tells whether two answers to a question can be compared: by what was asked, by the reference answer, and by who judged
 * it. Short hashes, 0 where the log does not say: some log a reference only where the answer is wrong.
 */
export function fingerprinter(): (entry: Entry) => Prints {
  const judges = new Map<string, number>();
  return ({ question, expectedAnswer, judge }) => ({
    asked: question === undefined || question === "" ? 0 : textHash(question),
    reference: expectedAnswer === undefined || expectedAnswer === "" ? 0 : textHash(expectedAnswer),
    judged: judge === undefined ? 0 : judgedPrint(judges, judge),
  });
}

/** More different ones are not kept: they are as many as there are questions. */
const MOST_KEPT = 1000;

function judgedPrint(known: Map<string, number>, judge: string): number {
  const found = known.get(judge);
  if (found !== undefined) return found;
  const print = textHash(judge);
  if (known.size < MOST_KEPT) known.set(judge, print);
  return print;
}
