import type { Listing, OwnComment } from "./comments.ts";
import { readMarked } from "./marker.ts";

/**
 * What GitHub has answered to our own writes in this run. Its lists of comments can be behind what it has answered, so
 * that they are read together with this.
 */
export type OwnWrites = {
  /** Comments as they were last written, by id. */
  readonly written: Map<bigint, OwnComment>;
  /** Comments that are deleted, by us or, as a write said, by somebody else. */
  readonly gone: Set<bigint>;
};

/**
 * Whether a list was made after a write: it shows what was written, or that it was written over since. Something newer in
 * its place says nothing: it may be what we have written over. Whatever was written before, by any run, is in such a list,
 * too.
 */
export function reflects({ own, history }: Listing, written: OwnComment): boolean {
  const ours = readMarked(written.body);
  const shown = own.find(({ id }) => id === written.id);
  const found = shown === undefined ? undefined : readMarked(shown.body);
  if (ours === undefined || found === undefined) return false;
  return [shown?.body ?? "", ...history].some((body) => {
    const each = readMarked(body);
    return each?.text === ours.text && each.write === ours.write;
  });
}

/** The comments of a list as they are after our own writes, oldest first. */
export function withOwnWrites(listing: Listing, { written, gone }: OwnWrites): readonly OwnComment[] {
  const comments = listing.own.filter(({ id }) => !gone.has(id) && !written.has(id));
  for (const comment of written.values()) {
    if (gone.has(comment.id)) continue;
    const shown = listing.own.find(({ id }) => id === comment.id);
    comments.push(shown !== undefined && reflects(listing, comment) ? shown : comment);
  }
  return comments.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
