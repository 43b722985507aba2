import type { Evidence } from "../model/attribution.ts";
import type { Entry, EvidenceState } from "../model/entry.ts";
import type { LabelMeaning } from "./labels.ts";

/** What is known of the evidence behind one answer, and which expected ids were not retrieved. */
export type EvidenceFinding = {
  readonly state: EvidenceState;
  readonly coverage: Coverage | undefined;
};

/** Expected against retrieved ids, under the names the log gives the two fields. */
export type Coverage = {
  readonly field: "expected_evidence" | "expected_files";
  readonly expected: number;
  readonly missing: readonly string[];
};

const NOTHING_KNOWN: EvidenceFinding = { state: "unknown", coverage: undefined };
const HIT: EvidenceFinding = { state: "present", coverage: undefined };

/**
 * Works out once per entry whether the right evidence was in the context.
 *
 * A label that says it was missing wins over everything, as it does in the attribution; then
 * `retrieval_hit`; then expected against retrieved ids, passages before files, because the right
 * file can still lack the right passage. Without any of these the state is unknown.
 */
export function findEvidence(entry: Entry, label: LabelMeaning): EvidenceFinding {
  const coverage = findCoverage(entry);
  if (label.kind === "known" && label.label === "missing_evidence") return { state: "absent", coverage };
  if (entry.retrievalHit === true) return HIT;
  if (entry.retrievalHit === false) return { state: "absent", coverage };
  if (coverage === undefined) return NOTHING_KNOWN;
  return { state: coverage.missing.length === 0 ? "present" : "absent", coverage };
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
  const found = new Set(retrieved);
  const wanted = [...new Set(expected)];
  return { field, expected: wanted.length, missing: wanted.filter((id) => !found.has(id)) };
}

/** As many missing ids as a report has room for; the counts say how many there were. */
const MISSING_SHOWN = 10;

/** Coverage as the ground of an attribution: how much was expected and found, and what was not. */
export function coverageEvidence({ field, expected, missing }: Coverage): Evidence {
  return {
    field,
    expected,
    retrieved: expected - missing.length,
    ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN) }),
  };
}
