/** The hidden line of our comment, its last but for notes below it: which gate it belongs to, and which run wrote it. */
export type Marker = {
  readonly key: string;
  /** Digits; compared as a number of any size. */
  readonly runId: string;
  readonly attempt: number;
  readonly headSha: string;
  /** Whose word the comment is. */
  readonly by: By;
  /** The gate that wrote it, under the key that it would have by itself; undefined if the marker does not say. */
  readonly gate?: string | undefined;
};

/** The run's own; another run's that tells its report; another run's that found no report of it. In this order. */
const BY = ["gate", "report", "note"] as const;
type By = (typeof BY)[number];

const PATTERN =
  /^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64})(?: by=(report|note))?(?: gate=([A-Za-z0-9._-]{1,64}))?(?: write=([0-9a-f]{8}))? -->$/;

export function formatMarker({ key, runId, attempt, headSha, by, gate }: Marker): string {
  const head = /^[0-9a-f]{0,64}$/.test(headSha) ? headSha : "";
  const whose = by === "gate" ? "" : ` by=${by}`;
  const from = gate === undefined || gate === key ? "" : ` gate=${gate}`;
  return `<!-- rung-gate:v1 key=${key} run=${runId}.${attempt} head=${head}${whose}${from} -->`;
}

/** A comment of ours in its parts. */
export type MarkedText = {
  readonly marker: Marker;
  /** What we wrote, the marker included; equal for all writes of one version. */
  readonly text: string;
  /** Which write of it this is, where it was put back after another had written over it. */
  readonly write: string | undefined;
  /** What somebody has added below it; blank if nobody has. */
  readonly note: string;
};

/**
 * Takes a comment of ours apart. The marker is the last line that is one: no text of a log is ever a line of its own in
 * it, and what stands below is somebody's note. An editor in a browser leaves its own line ends.
 */
export function readMarked(body: string): MarkedText | undefined {
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  for (let last = lines.length - 1; last >= 0; last -= 1) {
    const match = PATTERN.exec(lines[last]?.trim() ?? "");
    if (match === null) continue;
    const [, key = "", runId = "0", attempt = "0", headSha = "", by, gate, write] = match;
    const marker = {
      key,
      runId,
      attempt: Number(attempt),
      headSha,
      by: BY.find((name) => name === by) ?? "gate",
      gate,
    };
    return {
      marker,
      text: [...lines.slice(0, last), formatMarker(marker)].join("\n").trim(),
      write,
      note: lines
        .slice(last + 1)
        .join("\n")
        .trim(),
    };
  }
  return undefined;
}

/** A text of ours as one write of it, so that it can be told from other writes of the same. */
export function asWrite(text: string, write: string): string {
  return text.replace(/ -->$/, ` write=${write} -->`);
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
