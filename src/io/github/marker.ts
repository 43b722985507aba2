/** The hidden last line of our comment: which gate it belongs to, and which run wrote it. */
export type Marker = {
  readonly key: string;
  /** Digits; compared as a number of any size. */
  readonly runId: string;
  readonly attempt: number;
  readonly headSha: string;
};

const PATTERN = /^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64}) -->$/;

export function formatMarker({ key, runId, attempt, headSha }: Marker): string {
  return `<!-- rung-gate:v1 key=${key} run=${runId}.${attempt} head=${/^[0-9a-f]{0,64}$/.test(headSha) ? headSha : ""} -->`;
}

/** Reads the marker of a comment; only the last line can be one, whatever a log has put above it. */
export function parseMarker(body: string): Marker | undefined {
  const match = PATTERN.exec(body.trimEnd().split("\n").at(-1)?.trim() ?? "");
  if (match === null) return undefined;
  const [, key = "", runId = "0", attempt = "0", headSha = ""] = match;
  return { key, runId, attempt: Number(attempt), headSha };
}

/** Below 0 when `a` is the older run, above 0 when it is the newer one. */
export function compareRuns(a: Marker, b: Marker): number {
  const first = BigInt(a.runId);
  const second = BigInt(b.runId);
  if (first !== second) return first < second ? -1 : 1;
  return a.attempt - b.attempt;
}
