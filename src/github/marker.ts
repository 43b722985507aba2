/** The hidden last line of our comment: which gate it belongs to, and which run wrote it. */
export type Marker = {
  readonly key: string;
  /** Digits; compared as a number of any size. */
  readonly runId: string;
  readonly attempt: number;
  readonly headSha: string;
  /** Whose word the comment is. */
  readonly by: By;
};

/** The run's own; another run's that tells its report; another run's that found no report of it. In this order. */
const BY = ["gate", "report", "note"] as const;
type By = (typeof BY)[number];

const PATTERN =
  /^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64})(?: by=(report|note))? -->$/;

export function formatMarker({ key, runId, attempt, headSha, by }: Marker): string {
  const head = /^[0-9a-f]{0,64}$/.test(headSha) ? headSha : "";
  return `<!-- rung-gate:v1 key=${key} run=${runId}.${attempt} head=${head}${by === "gate" ? "" : ` by=${by}`} -->`;
}

/** Reads the marker of a comment; only the last line can be one, whatever a log has put above it. */
export function parseMarker(body: string): Marker | undefined {
  const match = PATTERN.exec(body.trimEnd().split("\n").at(-1)?.trim() ?? "");
  if (match === null) return undefined;
  const [, key = "", runId = "0", attempt = "0", headSha = "", by] = match;
  return { key, runId, attempt: Number(attempt), headSha, by: BY.find((name) => name === by) ?? "gate" };
}

/**
 * Below 0 when `b` is to stand and not `a`: the newer run's; of one run, what it or its report says and not that none was
 * found, for a later attempt may be of other jobs; then the later attempt's; then the run's own word. A total order, so
 * that runs which write at once agree on what is to stand.
 */
export function compareMarkers(a: Marker, b: Marker): number {
  const [first, second] = [BigInt(a.runId), BigInt(b.runId)];
  if (first !== second) return first < second ? -1 : 1;
  const isNote = (marker: Marker) => Number(marker.by === "note");
  return isNote(b) - isNote(a) || a.attempt - b.attempt || BY.indexOf(b.by) - BY.indexOf(a.by);
}
