import type { Entry } from "../model/entry.ts";
import type { RetrievalRecord } from "../model/report.ts";
import { plainName } from "./evidence-state.ts";

/** Names kept of each list. */
const KEPT = 20;

/**
 * What should have been retrieved, and what was, in its order: passages if the log names any, else files.
 *
 * @param short how a name is kept
 */
export function retrievalRecord(entry: Entry, short: (name: string) => string): RetrievalRecord | undefined {
  const { expectedEvidence, retrievedEvidence, candidateEvidence, expectedFiles, retrievedFiles } = entry;
  const passages = () => recordOf("passages", expectedEvidence, retrievedEvidence, candidateEvidence, short);
  const files = () => recordOf("files", expectedFiles, retrievedFiles, undefined, short);
  // As the attribution compares them; for want of anything to compare, what there is.
  if (isCompared(expectedEvidence, retrievedEvidence)) return passages();
  if (isCompared(expectedFiles, retrievedFiles)) return files();
  return passages() ?? files();
}

function isCompared(expected: readonly string[] = [], retrieved: readonly string[] | undefined): boolean {
  return expected.length > 0 && retrieved !== undefined;
}

function recordOf(
  of: RetrievalRecord["of"],
  expected: readonly string[] = [],
  retrieved: readonly string[] | undefined,
  candidates: readonly string[] | undefined,
  short: (name: string) => string,
): RetrievalRecord | undefined {
  if (expected.length === 0 && retrieved === undefined) return undefined;
  const [ranks, before] = [ranksOf(retrieved), ranksOf(candidates)];
  const wanted = new Set(expected.map(plainName));
  return {
    of,
    expected: expected.slice(0, KEPT).map((name) => {
      const found = before.get(plainName(name));
      return {
        name: short(name),
        rank: ranks.get(plainName(name)) ?? null,
        ...(found === undefined ? {} : { candidateRank: found }),
      };
    }),
    retrieved:
      retrieved === undefined
        ? null
        : retrieved.slice(0, KEPT).map((name) => ({ name: short(name), isExpected: wanted.has(plainName(name)) })),
    more: {
      expected: Math.max(0, expected.length - KEPT),
      retrieved: Math.max(0, (retrieved?.length ?? 0) - KEPT),
    },
  };
}

/** From 1; of a name that occurs twice the first. */
function ranksOf(names: readonly string[] = []): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [at, name] of names.entries()) if (!ranks.has(plainName(name))) ranks.set(plainName(name), at + 1);
  return ranks;
}
