import { randomBytes } from "node:crypto";
import { isAbort, statusOf, wasAnswered } from "./api-error.ts";
import type { GitHub } from "./client.ts";
import {
  createComment,
  deleteComment,
  type Listing,
  listOwnComments,
  type OwnComment,
  updateComment,
} from "./comments.ts";
import { asWrite, compareMarkers, formatMarker, type MarkedText, type Marker, readMarked } from "./marker.ts";
import { type OwnWrites, reflects, withOwnWrites } from "./own-writes.ts";

/** What became of the comment. `newer`: a later run has written it already, so it was left alone. */
export type CommentStatus = "created" | "updated" | "unchanged" | "newer" | "skipped";
export type CommentResult = {
  readonly status: CommentStatus;
  readonly url: string;
  /** Another gate that writes the same comment. */
  readonly sharedWith: OtherGate | undefined;
};

/** Another gate with the key of this one: its name, or that it ran in the same attempt of the same run. */
export type OtherGate = { readonly gate: string } | "same-run";

/** What a body has to leave room for, and to say. */
export type Beside = {
  /** Bytes of the notes that stand below. */
  readonly notes: number;
  readonly sharedWith: OtherGate | undefined;
};

/** What to write and whether to start a comment if there is none; one that is there is always brought up to date. */
export type CommentRequest = {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** The body for a marker line, which has to be its last line. */
  readonly body: (marker: string, beside: Beside) => string;
  readonly createMissing: boolean;
  /** Keys whose comments are taken over if there is none of this key. */
  readonly adopts?: readonly string[];
  /** The key is that of a workflow: the comment of its one job that has one is meant. */
  readonly isOfAnyJob?: boolean;
  /** What a look a moment ago found; it saves the first one. */
  readonly seen?: Listing | undefined;
  /** Waits, in milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
};

/** A text of ours, and the run that its marker names. */
type Version = Pick<MarkedText, "text" | "marker">;
type Known = OwnComment & MarkedText;

/** So often the comment is put right before another run is left to do it. */
const MOST_ROUNDS = 16;
/** So many writes may come to nothing; before each other one is half a second more of waiting, and another look. */
const MOST_FAILURES = 2;
const PAUSE_MS = 500;
/** How long a list of comments may be behind a write of ours before nothing more is made of it. */
const LAG_MS = [250, 500, 1000, 2000];
/** A comment that GitHub may have made, or not, is looked for once more after this before it is made again. */
const DOUBT_MS = 500;

/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten; notes that somebody
 * has written below stay below.
 *
 * Runs may do this at the same moment, and GitHub has no way to write only what has not changed. So each
 * looks again after it has written, until it sees what it wrote, and puts right what it finds: duplicates collapse onto
 * the oldest, and a newer result that was overwritten in between comes back from the comment's edits. Who writes last
 * sees all that was written before, and then the newest result stands. A list may be behind what GitHub has answered:
 * what was answered is known from the answer, and never written a second time. A write without an answer may have been
 * obeyed: it is looked for before it is made again.
 *
 * @throws whatever a call throws before anything was written
 */
export async function upsertComment(github: GitHub, given: CommentRequest): Promise<CommentResult> {
  let request = given;
  const { pause = (ms) => new Promise((done) => setTimeout(done, ms)) } = request;
  const memory: OwnWrites = { written: new Map(), gone: new Set() };
  /** All of our text for this run, and what of it, or of others' that we have put back, was written. */
  const texts = new Set<string>();
  const writtenTexts = new Set<string>();
  const undeletable = new Set<bigint>();
  let sharedWith: OtherGate | undefined;
  let result: Pick<CommentResult, "status" | "url"> | undefined;
  /** The last write that was answered, until a list shows it. */
  let unseen: OwnComment | undefined;
  let lastWritten: OwnComment | undefined;
  /** Whether a comment was made; an error if GitHub has said so in an answer that cannot be read. */
  let created: true | Error | undefined;
  /** A comment that was not there to be written, although a list has shown it. */
  let missing: { readonly id: bigint; readonly error: unknown } | undefined;
  let throughRest: Listing["throughRest"];
  let failures = 0;
  /** What a write without an answer would have come to. */
  let tried: "created" | "updated" | undefined;
  let isDoubtful = false;
  let waits = 0;
  const ended = (with_: Pick<CommentResult, "status" | "url">): CommentResult => ({ ...with_, sharedWith });

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let listing: Listing;
    try {
      listing =
        round === 0 && request.seen
          ? request.seen
          : await listOwnComments(github, request.pullRequest, { edited: lastWritten, throughRest });
    } catch (error) {
      // What was written stands; another run, or the next one, puts right what is left.
      if (result !== undefined) return ended(result);
      throw error;
    }
    throughRest = listing.throughRest;
    if (missing !== undefined) {
      const { id, error } = missing;
      // Somebody has deleted it, which the list may be behind; what stays in it was refused.
      if (listing.own.some((comment) => comment.id === id)) {
        if (await isWorthAnotherLook()) continue;
        if (result === undefined) throw error;
        return ended(result);
      }
      memory.gone.add(id);
      missing = undefined;
    }
    if (round === 0 && given.isOfAnyJob) request = ofItsJob(given, listing);
    if (unseen !== undefined && reflects(listing, unseen)) unseen = undefined;
    const ours = oursAmong(withOwnWrites(listing, memory), request);
    const history = versionsOf(listing.history, request.marker.key);
    sharedWith ??= [...ours, ...history].map(otherGateOf).find((other) => other !== undefined);
    // What was written before stands; what could not be written now is for the next run.
    if (failures > MOST_FAILURES && result !== undefined) return ended(result);

    const [oldest, ...more] = ours;
    if (oldest === undefined) {
      if (created !== undefined) {
        if (await isWorthAnotherLook()) continue;
        if (created !== true) throw created;
        return ended(result ?? { status: "created", url: "" });
      }
      if (!request.createMissing) return ended(result ?? { status: "skipped", url: "" });
      if (isDoubtful) {
        isDoubtful = false;
        await pause(DOUBT_MS);
        continue;
      }
      const { text } = mine("");
      writtenTexts.add(text);
      const done = await attempt("created", () => createComment(github, request.pullRequest, text));
      if (done !== undefined) result = { status: "created", url: done.url };
      continue;
    }
    const duplicates = more.filter(({ id }) => !undeletable.has(id));
    const note = [...new Set(ours.map((comment) => comment.note).filter((each) => each !== ""))].join("\n\n");
    const own = mine(note);
    const isOther = (version: Version) => otherGateOf(version) !== undefined;
    // Another gate with our key is neither older nor newer: whoever writes last says that there are two.
    const first = isOther(oldest) && memory.written.has(oldest.id) ? oldest : own;
    const rivals = oldest.marker.key === own.marker.key ? [...ours, ...history].filter((each) => !isOther(each)) : [];
    const newest = newestOf(first, rivals);
    const status = compareMarkers(newest.marker, own.marker) > 0 && !isOther(newest) ? "newer" : undefined;
    const right = oldest.text === newest.text && oldest.note === note;
    if (right && duplicates.length === 0) {
      if (tried !== undefined && lastWritten === undefined) {
        // Our write was obeyed after all; what it may have overwritten is in the comment's edits.
        lastWritten = oldest;
        continue;
      }
      if (unseen !== undefined && (await isWorthAnotherLook())) continue;
      return ended({ status: status ?? result?.status ?? tried ?? "unchanged", url: oldest.url });
    }
    if (!right) {
      // What a list shows of a text that stood before is not this write of it.
      const isFirst = newest === own && !writtenTexts.has(own.text);
      writtenTexts.add(newest.text);
      const text = isFirst ? newest.text : asWrite(newest.text, randomBytes(4).toString("hex"));
      const body = note === "" ? text : `${text}\n\n${note}`;
      const done = await attempt("updated", () => updateComment(github, oldest, body), oldest);
      if (done === undefined) continue;
      result = { status: status ?? result?.status ?? "updated", url: done.url };
    }
    for (const other of duplicates) {
      if (await isDeleted(github, other)) memory.gone.add(other.id);
      else undeletable.add(other.id);
    }
    result ??= { status: status ?? tried ?? "unchanged", url: oldest.url };
  }
  if (result === undefined) throw new Error("the comment kept changing while it was written");
  return ended(result);

  function mine(note: string): Version {
    const line = formatMarker(request.marker);
    const text = request.body(line, { notes: Buffer.byteLength(note), sharedWith }).trim();
    texts.add(text);
    return { text, marker: request.marker };
  }

  /** Another gate with this key that has judged the same commit: one commit has no other result of this gate. */
  function otherGateOf({ marker, text }: Version): OtherGate | undefined {
    const { key, gate = key, runId, headSha, by } = request.marker;
    if (marker.key !== key) return undefined;
    if (marker.gate !== undefined && marker.gate !== gate && marker.headSha === headSha && headSha !== "")
      return { gate: marker.gate };
    const isSameRun = marker.runId === runId && marker.attempt === request.marker.attempt;
    if (!isSameRun || marker.by !== "gate" || by !== "gate" || texts.has(text)) return undefined;
    return text === mine("").text ? undefined : "same-run";
  }

  /** Whether there is patience left for a list that is behind; waits. */
  async function isWorthAnotherLook(): Promise<boolean> {
    const ms = LAG_MS[waits];
    if (ms === undefined) return false;
    waits += 1;
    await pause(ms);
    return true;
  }

  /** `undefined` where another look has to tell what came of it. */
  async function attempt(
    outcome: "created" | "updated",
    write: () => Promise<OwnComment>,
    target?: OwnComment,
  ): Promise<OwnComment | undefined> {
    try {
      const done = await write();
      if (outcome === "created") created = true;
      waits = 0;
      memory.written.set(done.id, done);
      unseen = done;
      lastWritten = done;
      return done;
    } catch (error) {
      if (outcome === "created" && error instanceof Error && wasAnswered(error)) {
        created = error;
        tried = outcome;
        return undefined;
      }
      failures += 1;
      const deleted = target !== undefined && statusOf(error) === 404;
      if (failures > MOST_FAILURES || !(deleted || mayHaveBeenObeyed(error))) {
        if (result === undefined) throw error;
        failures = MOST_FAILURES + 1;
        return undefined;
      }
      if (deleted) missing = { id: target.id, error };
      else {
        tried = outcome;
        isDoubtful = true;
        await pause(failures * PAUSE_MS);
      }
      return undefined;
    }
  }
}

/** The same for the job of the workflow, if comments are of one alone. */
function ofItsJob(request: CommentRequest, { own }: Listing): CommentRequest {
  const keys = own.map(({ body }) => readMarked(body)?.marker.key ?? "");
  const [key, ...others] = new Set(keys.filter((each) => each.startsWith(`${request.marker.key}.`)));
  return key === undefined || others.length > 0 ? request : { ...request, marker: { ...request.marker, key } };
}

/** The comments of this key; if there are none, those to take over. */
function oursAmong(comments: readonly OwnComment[], { marker, adopts = [] }: CommentRequest): readonly Known[] {
  const marked = comments.flatMap((comment) => {
    const found = readMarked(comment.body);
    return found === undefined ? [] : [{ ...comment, ...found }];
  });
  const own = marked.filter((comment) => comment.marker.key === marker.key);
  if (own.length > 0) return own;
  for (const key of adopts) {
    const adopted = marked.filter((comment) => comment.marker.key === key);
    if (adopted.length > 0) return adopted;
  }
  return [];
}

function versionsOf(bodies: readonly string[], key: string): readonly Version[] {
  return bodies.flatMap((body) => {
    const found = readMarked(body);
    return found?.marker.key === key ? [found] : [];
  });
}

/** The newest run's; of two of the same run, the one that is given first. */
function newestOf(first: Version, rest: readonly Version[]): Version {
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
