import * as z from "zod/mini";
import type { Entry, EvidenceState } from "../model/entry.ts";
import type { Escape } from "../words/visible.ts";
import type { LabelMeaning } from "./labels.ts";
import type { MetricReading, MetricSignals } from "./metric-signals.ts";

/** What is known of the evidence behind one answer, and which expected ids were not retrieved. */
export type EvidenceFinding = {
  readonly state: EvidenceState;
  readonly coverage: Coverage | undefined;
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
};

const BLANK = { coverage: undefined, metric: undefined, withGold: false };
const NOTHING_KNOWN: EvidenceFinding = { state: "unknown", ...BLANK };
const HIT: EvidenceFinding = { state: "present", ...BLANK };
const MISS: EvidenceFinding = { state: "absent", ...BLANK };
/** What the rules see of a question that fails even with gold evidence, whatever was retrieved for it. */
export const WITH_GOLD: EvidenceFinding = { state: "present", ...BLANK, withGold: true };

/**
 * Works out once per entry whether the right evidence was in the context.
 *
 * A label that says it was missing wins over everything, as it does in the attribution; then
 * `retrieval_hit`; then expected against retrieved ids, passages before files, because the right
 * file can still lack the right passage; then a judge's recall of the context. Without any of these the
 * state is unknown.
 */
export function findEvidence(entry: Entry, label: LabelMeaning, { recall }: MetricSignals): EvidenceFinding {
  const coverage = findCoverage(entry);
  const labelled = label.kind === "known" && label.label === "missing_evidence";
  if (labelled || entry.retrievalHit === false) return coverage === undefined ? MISS : { ...MISS, coverage };
  if (entry.retrievalHit === true) return HIT;
  if (coverage !== undefined) return { ...(coverage.missing.length === 0 ? HIT : MISS), coverage };
  return recall === undefined ? NOTHING_KNOWN : { ...(recall.good ? HIT : MISS), metric: recall };
}

function findCoverage(entry: Entry): Coverage | undefined {
  return (
    cover("expected_evidence", entry.expectedEvidence, entry.retrievedEvidence) ??
    cover("expected_files", entry.expectedFiles, entry.retrievedFiles)
  );
}

function cover(
  field: Coverage["field"],
  expected: readonly string[] | undefined,
  retrieved: readonly string[] | undefined,
): Coverage | undefined {
  if (expected === undefined || expected.length === 0 || retrieved === undefined) return undefined;
  const found = new Set(retrieved.map(plainName));
  const wanted = new Map(expected.map((id) => [plainName(id), id]));
  const missing = [...wanted].filter(([name]) => !found.has(name)).map(([, id]) => id);
  return { field, expected: wanted.size, retrieved: found.size, missing };
}

/** `./a`, `a\b`, `a//b` and `a/../b` are spellings of other names, and blanks around one are none of it. */
const SPELT_OTHERWISE = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|^\s|\s$/;

/** The name of a file or passage as it is compared. */
function plainName(name: string): string {
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
});
type CoverageEvidence = z.output<typeof coverageEvidenceSchema>;

export function coverageEvidence({ field, expected, missing }: Coverage): CoverageEvidence {
  return {
    field,
    expected,
    retrieved: expected - missing.length,
    ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN) }),
  };
}

/** "1 of 3 expected files retrieved, missing a b" */
export function coverageWords({ field, expected, retrieved, missing = [] }: CoverageEvidence, escape: Escape): string {
  const kind = field === "expected_files" ? "expected files" : "pieces of expected evidence";
  const shown = missing.slice(0, 3).map((id) => escape(id, 60));
  const rest = expected - retrieved - shown.length;
  const tail = shown.length === 0 ? "" : `, missing ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `${retrieved} of ${expected} ${kind} retrieved${tail}`;
}

/** What the log itself says of the evidence, in words. */
export function hitWords(retrievalHit: boolean): string {
  return `the evidence was ${retrievalHit ? "" : "not "}in the context`;
}
