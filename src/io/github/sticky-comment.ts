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

type Known = OwnComment & { readonly marker: Marker };

/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten.
 *
 * @throws whatever a call throws
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const ours = await listOurs(github, request);
  if (ours.length > 0) return update(github, request, ours);
  if (!request.createMissing) return { status: "skipped", url: "" };
  return create(github, request);
}

async function create(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const body = request.body(formatMarker(request.marker));
  const created = await createComment(github, request.pullRequest, body);
  const done: CommentResult = { status: "created", url: created.url };
  try {
    // Another run may have created one at the same moment: then the older one stays.
    const ours = await listOurs(github, request);
    const [oldest] = ours;
    return oldest === undefined || oldest.id >= created.id ? done : await update(github, request, ours);
  } catch {
    return done;
  }
}

/** Writes into the oldest of ours and deletes the others, unless one of them is from a newer run. */
async function update(github: GitHub, request: CommentRequest, ours: readonly Known[]): Promise<CommentResult> {
  const [oldest, ...others] = ours;
  if (oldest === undefined) return create(github, request);
  const newest = ours.reduce((a, b) => (compareRuns(a.marker, b.marker) >= 0 ? a : b));
  const outdated = compareRuns(newest.marker, request.marker) > 0;
  const body = outdated ? newest.body : request.body(formatMarker(request.marker));
  const unchanged = oldest.body.trimEnd() === body.trimEnd();
  try {
    const written = unchanged ? oldest : await updateComment(github, oldest, body);
    for (const other of others) await deleteIfThere(github, other);
    return { status: outdated ? "newer" : unchanged ? "unchanged" : "updated", url: written.url };
  } catch (error) {
    if (statusOf(error) !== 404 || others.length > 0) throw error;
    return create(github, request);
  }
}

async function listOurs(github: GitHub, { pullRequest, marker }: CommentRequest): Promise<readonly Known[]> {
  const own = await listOwnComments(github, pullRequest);
  return own.flatMap((comment) => {
    const found = parseMarker(comment.body);
    return found?.key === marker.key ? [{ ...comment, marker: found }] : [];
  });
}

/** Tidying up: what cannot be deleted now is deleted by a later run, and the comment is written all the same. */
async function deleteIfThere(github: GitHub, comment: OwnComment): Promise<void> {
  try {
    await deleteComment(github, comment);
  } catch {
    return;
  }
}
