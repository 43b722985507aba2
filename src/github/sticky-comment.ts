import { isAbort, statusOf } from "./api-error.ts";
import type { GitHub } from "./client.ts";
import {
  createComment,
  deleteComment,
  type Listing,
  listOwnComments,
  type OwnComment,
  updateComment,
} from "./comments.ts";
import { compareMarkers, formatMarker, type Marker, parseMarker } from "./marker.ts";

/** What became of the comment. `newer`: a later run has written it already, so it was left alone. */
export type CommentStatus = "created" | "updated" | "unchanged" | "newer" | "skipped";
export type CommentResult = { readonly status: CommentStatus; readonly url: string };

/** What to write and whether to start a comment where there is none; one that is there is always brought up to date. */
export type CommentRequest = {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** The whole body for a marker line, which has to be its last line. */
  readonly body: (marker: string) => string;
  readonly createMissing: boolean;
  /** What a look a moment ago found; it saves the first one. */
  readonly seen?: Listing | undefined;
};

/** A body of ours, and the run that its marker names. */
type Version = { readonly body: string; readonly marker: Marker };
type Known = OwnComment & Version;

/** So often the comment is put right before another run is left to do it. */
const MOST_ROUNDS = 8;
/** So many writes may come to nothing; before each other one is half a second more of waiting, and another look. */
const MOST_FAILURES = 2;
const PAUSE_MS = 500;

/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten.
 *
 * Runs may do this at the same moment, and GitHub has no way to write only what has not changed. So each
 * looks again after it has written, and puts right what it finds: duplicates collapse onto the oldest, and a
 * newer result that was overwritten in between comes back from the comment's edits. Who writes last looks
 * last, and then the newest result stands. A write without an answer may have been obeyed: it, too, is
 * looked for before it is made again.
 *
 * @throws whatever a call throws before anything was written
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const mine: Version = { body: request.body(formatMarker(request.marker)), marker: request.marker };
  const undeletable = new Set<bigint>();
  let result: CommentResult | undefined;
  let written: OwnComment | undefined;
  let failures = 0;
  /** What a write that failed would have come to. */
  let tried: "created" | "updated" | undefined;

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let state: State;
    try {
      state = round === 0 && request.seen ? stateOf(request.seen, request) : await look(github, request, written);
    } catch (error) {
      // What was written stands; another run, or the next one, puts right what is left.
      if (result !== undefined) return result;
      throw error;
    }
    // What was written before stands; what could not be written now is for the next run.
    if (failures > MOST_FAILURES && result !== undefined) return result;
    const [oldest, ...more] = state.ours;
    if (oldest === undefined) {
      // GitHub has said that it wrote it: a list that is behind must not make a second one.
      if (written !== undefined && result !== undefined) return result;
      if (!request.createMissing) return result ?? { status: "skipped", url: "" };
      const done = await attempt("created", () => createComment(github, request.pullRequest, mine.body));
      if (done !== undefined) result = { status: "created", url: done.url };
      continue;
    }
    const duplicates = more.filter(({ id }) => !undeletable.has(id));
    const others = [...state.ours, ...state.history];
    const newest = newestOf([mine, ...others]);
    const status = compareMarkers(newest.marker, mine.marker) > 0 ? "newer" : undefined;
    const right = oldest.body.trimEnd() === newest.body.trimEnd();
    if (right && duplicates.length === 0) {
      if (tried !== undefined && written === undefined) {
        // Our write was obeyed after all; what it may have overwritten is in the comment's edits.
        written = oldest;
        continue;
      }
      return { status: status ?? result?.status ?? tried ?? "unchanged", url: oldest.url };
    }
    if (!right) {
      const done = await attempt("updated", () => updateComment(github, oldest, newest.body));
      if (done === undefined) continue;
      result = { status: status ?? result?.status ?? "updated", url: done.url };
    }
    for (const other of duplicates) if (!(await isDeleted(github, other))) undeletable.add(other.id);
    result ??= { status: status ?? tried ?? "unchanged", url: oldest.url };
  }
  if (result === undefined) throw new Error("the comment kept changing while it was written");
  return result;

  /** `undefined` where another look has to tell what came of it. */
  async function attempt(
    outcome: "created" | "updated",
    write: () => Promise<OwnComment>,
  ): Promise<OwnComment | undefined> {
    try {
      written = await write();
      return written;
    } catch (error) {
      failures += 1;
      const deleted = outcome === "updated" && statusOf(error) === 404;
      if (failures > MOST_FAILURES || !(deleted || mayHaveBeenObeyed(error))) {
        if (result === undefined) throw error;
        failures = MOST_FAILURES + 1;
        return undefined;
      }
      if (!deleted) {
        tried = outcome;
        await new Promise((done) => setTimeout(done, failures * PAUSE_MS));
      }
      return undefined;
    }
  }
}

type State = { readonly ours: readonly Known[]; readonly history: readonly Version[] };

async function look(github: GitHub, request: CommentRequest, written: OwnComment | undefined): Promise<State> {
  const edited = written === undefined || written.nodeId === "" ? undefined : written;
  return stateOf(await listOwnComments(github, request.pullRequest, { edited }), request);
}

function stateOf({ own, history }: Listing, { marker }: CommentRequest): State {
  const isOurs = (found: Marker | undefined): found is Marker => found?.key === marker.key;
  return {
    ours: own.flatMap((comment) => {
      const found = parseMarker(comment.body);
      return isOurs(found) ? [{ ...comment, marker: found }] : [];
    }),
    history: history.flatMap((body) => {
      const found = parseMarker(body);
      return isOurs(found) ? [{ body, marker: found }] : [];
    }),
  };
}

/** The newest run's; of two of the same run, the one that is given first. */
function newestOf([first, ...rest]: readonly [Version, ...Version[]]): Version {
  return rest.reduce((best, each) => (compareMarkers(each.marker, best.marker) > 0 ? each : best), first);
}

/** No answer, one that is none, or an error of GitHub's own. */
function mayHaveBeenObeyed(error: unknown): boolean {
  if (isAbort(error)) return false;
  const status = statusOf(error);
  return status === undefined || status < 300 || status >= 500;
}

/** Tidying up: what cannot be deleted now is deleted by a later run, and the comment is written all the same. */
async function isDeleted(github: GitHub, comment: OwnComment): Promise<boolean> {
  try {
    await deleteComment(github, comment);
    return true;
  } catch (error) {
    return statusOf(error) === 404;
  }
}
