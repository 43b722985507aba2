import * as z from "zod/mini";
import type { Entry, EvidenceState } from "../model/entry.ts";
import { type Escape, shortId } from "../words/visible.ts";
import type { LabelMeaning } from "./labels.ts";
import type { MetricReading, MetricSignals } from "./metric-signals.ts";

/** What is known of the evidence behind one answer, and which expected ids were not retrieved. */
export type EvidenceFinding = {
  readonly state: EvidenceState;
  readonly coverage: Coverage | undefined;
  /** The same also where it decides nothing: ids were compared. */
  readonly compared: Coverage | undefined;
  /** Every expected file was retrieved, and whether the right passages of them were is not known. */
  readonly isFilesOnly: boolean;
  /** The label says that evidence was missing, and the ids say that all of it was there: they are believed. */
  readonly isOverruled: boolean;
  /** The metric that tells, where nothing stronger does. */
  readonly metric: MetricReading | undefined;
  /** The question fails even with the gold evidence in its context: `present` is certain. */
  readonly withGold: boolean;
};

/** Expected against retrieved ids, under the names the log gives the two fields. */
export type Coverage = {
  readonly field: "expected_evidence" | "expected_files";
  readonly expected: number;
  /** How many different ids were retrieved in all. */
  readonly retrieved: number;
  readonly missing: readonly string[];
  /** Of the missing ones, where they were found before the cut: ranks from 1; empty where nothing says. */
  readonly cut: readonly { readonly id: string; readonly rank: number }[];
  /** Whether the log says what was found before the cut. */
  readonly hasCandidates: boolean;
};

const BLANK = {
  coverage: undefined,
  compared: undefined,
  metric: undefined,
  withGold: false,
  isFilesOnly: false,
  isOverruled: false,
};
const NOTHING_KNOWN: EvidenceFinding = { state: "unknown", ...BLANK };
/** The evidence was in the context; how that is known need not be said. */
export const PRESENT: EvidenceFinding = { state: "present", ...BLANK };
const MISS: EvidenceFinding = { state: "absent", ...BLANK };
/** What the rules see of a question that fails even with gold evidence, whatever was retrieved for it. */
export const WITH_GOLD: EvidenceFinding = { state: "present", ...BLANK, withGold: true };

/**
 * Works out once per entry whether the right evidence was in the context.
 *
 * Of all that a log says, complete ids of passages are the surest, and of files that were in the context whole: a label that
 * the evidence was missing is overruled by them. It is often a heuristic on the answer's text; on a public set attribution
 * was right in 73 % of failures without such labels, and in 60 % with them. Otherwise that label wins over everything, as it
 * does in the attribution; then `retrieval_hit`; then expected against retrieved ids, passages before files; then a judge's
 * recall of the context. The right file can still lack the right passage: all files retrieved prove nothing. Without any of
 * these the state is unknown.
 */
export function findEvidence(entry: Entry, label: LabelMeaning, { recall }: MetricSignals): EvidenceFinding {
  const compared = findCoverage(entry);
  const isComplete = compared !== undefined && compared.missing.length === 0;
  const isFilesOnly = isComplete && compared.field === "expected_files" && entry.retrievedWholeFiles !== true;
  const coverage = isFilesOnly ? undefined : compared;
  const labelled = label.kind === "known" && label.label === "missing_evidence";
  const isOverruled = labelled && coverage !== undefined && isComplete && entry.retrievalHit !== false;
  if (entry.retrievalHit === false || (labelled && !isOverruled))
    return compared === undefined ? MISS : { ...MISS, coverage: compared, compared };
  if (entry.retrievalHit === true && !isOverruled) return PRESENT;
  if (coverage !== undefined) return { ...(isComplete ? PRESENT : MISS), coverage, compared, isOverruled };
  if (recall !== undefined) return { ...(recall.good ? PRESENT : MISS), metric: recall, compared };
  return compared === undefined ? NOTHING_KNOWN : { ...NOTHING_KNOWN, compared, isFilesOnly };
}

function findCoverage(entry: Entry): Coverage | undefined {
  return (
    cover("expected_evidence", entry.expectedEvidence, entry.retrievedEvidence, entry.candidateEvidence) ??
    cover("expected_files", entry.expectedFiles, entry.retrievedFiles)
  );
}

function cover(
  field: Coverage["field"],
  expected: readonly string[] | undefined,
  retrieved: readonly string[] | undefined,
  candidates?: readonly string[],
): Coverage | undefined {
  if (expected === undefined || expected.length === 0 || retrieved === undefined) return undefined;
  const found = new Set(retrieved.map(plainName));
  const wanted = new Map(expected.map((id) => [plainName(id), id]));
  const missing = [...wanted].filter(([name]) => !found.has(name)).map(([, id]) => id);
  const hasCandidates = candidates !== undefined;
  const cut = hasCandidates && missing.length > 0 ? cutOf(missing, candidates) : [];
  return { field, expected: wanted.size, retrieved: found.size, missing, cut, hasCandidates };
}

/** Where missing ids were found before the cut, the best rank first. */
function cutOf(missing: readonly string[], candidates: readonly string[]): Coverage["cut"] {
  const ranks = new Map<string, number>();
  for (const [at, id] of candidates.entries()) {
    const name = plainName(id);
    if (!ranks.has(name)) ranks.set(name, at + 1);
  }
  return missing
    .flatMap((id) => {
      const rank = ranks.get(plainName(id));
      return rank === undefined ? [] : [{ id, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** `./a`, `a\b`, `a//b` and `a/../b` are spellings of other names, and blanks around one are none of it. */
const SPELT_OTHERWISE = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|^\s|\s$/;

/** The name of a file or passage as it is compared. */
export function plainName(name: string): string {
  if (!SPELT_OTHERWISE.test(name)) return name;
  const text = name.trim().replaceAll("\\", "/");
  const parts: string[] = [];
  for (const part of text.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return `${text.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}

/** As many missing ids as a report has room for; the counts say how many there were. */
const MISSING_SHOWN = 10;

/** Coverage as the ground of an attribution: how much was expected and found, and what was not. */
export const coverageEvidenceSchema = z.object({
  field: z.enum(["expected_evidence", "expected_files"]),
  expected: z.number(),
  retrieved: z.number(),
  missing: z.optional(z.readonly(z.array(z.string()))),
  /** Of the missing ones, those that were found and cut by rank or a reranker, the best rank first; with that rank. */
  cut: z.optional(z.readonly(z.array(z.string()))),
  rank: z.optional(z.number()),
});
type CoverageEvidence = z.output<typeof coverageEvidenceSchema>;

export function coverageEvidence({ field, expected, missing, cut, hasCandidates }: Coverage): CoverageEvidence {
  const [best] = cut;
  return {
    field,
    expected,
    retrieved: expected - missing.length,
    ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN) }),
    ...(hasCandidates && missing.length > 0 ? { cut: cut.slice(0, MISSING_SHOWN).map(({ id }) => id) } : {}),
    ...(best === undefined ? {} : { rank: best.rank }),
  };
}

/** "a not retrieved", "1 of 3 expected files retrieved, missing a, b" */
export function coverageWords(
  { field, expected, retrieved, missing = [], cut, rank }: CoverageEvidence,
  escape: Escape,
): string {
  const kind = field === "expected_files" ? "expected files" : "expected passages";
  const [only] = missing;
  if (expected === 1 && only !== undefined) {
    const name = escape(shortId(only, 60));
    return rank === undefined
      ? `${name} not retrieved${cutWords(cut, rank, escape)}`
      : `${name} found at rank ${rank}, and cut`;
  }
  const shown = missing.slice(0, 3).map((id) => escape(shortId(id, 60)));
  const rest = expected - retrieved - shown.length;
  const tail = shown.length === 0 ? "" : `, missing ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `${retrieved} of ${expected} ${kind} retrieved${tail}${cutWords(cut, rank, escape)}`;
}

/** "; a was found at rank 14 and cut", or that it was not found at all; nothing where the log does not say. */
function cutWords(cut: readonly string[] | undefined, rank: number | undefined, escape: Escape): string {
  if (cut === undefined) return "";
  const [first] = cut;
  return first === undefined || rank === undefined
    ? "; not among what was found before the cut"
    : `; ${escape(shortId(first, 60))} was found at rank ${rank} and cut`;
}

/** What the log itself says of the evidence, in words. */
export function hitWords(retrievalHit: boolean): string {
  return `the evidence was ${retrievalHit ? "" : "not "}in the context`;
}
