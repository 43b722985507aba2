import { statusOf } from "./api-error.ts";
import type { GitHub } from "./client.ts";
import { createComment, deleteComment, listOwnComments, type OwnComment, updateComment } from "./comments.ts";
import { compareRuns, formatMarker, type Marker, parseMarker } from "./marker.ts";

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
};

/** A body of ours, and the run that its marker names. */
type Version = { readonly body: string; readonly marker: Marker };
type Known = OwnComment & Version;

/** So often the comment is put right before another run is left to do it. */
const MOST_ROUNDS = 6;

/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten.
 *
 * Runs may do this at the same moment, and GitHub has no way to write only what has not changed. So each
 * looks again after it has written, and puts right what it finds: duplicates collapse onto the oldest, and a
 * newer result that was overwritten in between comes back from the comment's edits. Who writes last looks
 * last, and then the newest result stands.
 *
 * @throws whatever a call throws before anything was written
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const mine: Version = { body: request.body(formatMarker(request.marker)), marker: request.marker };
  let result: CommentResult | undefined;
  let written: OwnComment | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let state: State;
    try {
      state = await look(github, request, written);
    } catch (error) {
      // What was written stands; another run, or the next one, puts right what is left.
      if (result !== undefined) return result;
      throw error;
    }
    const [oldest, ...others] = state.ours;
    if (oldest === undefined) {
      if (!request.createMissing && result === undefined) return { status: "skipped", url: "" };
      written = await createComment(github, request.pullRequest, mine.body);
      result = { status: "created", url: written.url };
      continue;
    }
    const newest = newestOf([mine, ...state.ours, ...state.history]);
    const status = compareRuns(newest.marker, mine.marker) > 0 ? "newer" : undefined;
    const right = oldest.body.trimEnd() === newest.body.trimEnd();
    if (right && others.length === 0) return final(result, status, oldest.url);
    if (!right) {
      const done = await updateIfThere(github, oldest, newest.body);
      if (done === undefined) continue;
      written = done;
      result = { status: status ?? result?.status ?? "updated", url: done.url };
    }
    for (const other of others) await deleteIfThere(github, other);
    result ??= { status: status ?? "unchanged", url: oldest.url };
  }
  return result ?? { status: "newer", url: "" };
}

function final(result: CommentResult | undefined, status: "newer" | undefined, url: string): CommentResult {
  return { status: status ?? result?.status ?? "unchanged", url };
}

type State = { readonly ours: readonly Known[]; readonly history: readonly Version[] };

async function look(
  github: GitHub,
  { pullRequest, marker }: CommentRequest,
  written: OwnComment | undefined,
): Promise<State> {
  const edited = written === undefined || written.nodeId === "" ? undefined : written;
  const { own, history } = await listOwnComments(github, pullRequest, edited);
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
  return rest.reduce((best, each) => (compareRuns(each.marker, best.marker) > 0 ? each : best), first);
}

/** `undefined` where it was deleted meanwhile. */
async function updateIfThere(github: GitHub, comment: OwnComment, body: string): Promise<OwnComment | undefined> {
  try {
    return await updateComment(github, comment, body);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Tidying up: what cannot be deleted now is deleted by a later run, and the comment is written all the same. */
async function deleteIfThere(github: GitHub, comment: OwnComment): Promise<void> {
  try {
    await deleteComment(github, comment);
  } catch {
    return;
  }
}
