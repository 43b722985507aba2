import { diffLines, diffWordsWithSpace } from "diff";
import type { Piece } from "../form.ts";

/** More than this costs more time than it is worth. */
const LONGEST = 2000;

type Difference = { readonly before: readonly Piece[]; readonly now: readonly Piece[] };

/** What two answers of some length have in common; `undefined` if less than half of the longer one: then marks only disturb. */
export function differing(before: string, now: string): Difference | undefined {
  const isLong = before.length + now.length > LONGEST;
  const parts = isLong ? diffLines(before, now) : diffWordsWithSpace(before, now);
  const side = (leaves: "added" | "removed") =>
    parts.flatMap((part): Piece[] =>
      part[leaves] ? [] : [{ text: part.value, isChanged: part.added === true || part.removed === true }],
    );
  const kept = parts.reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.trim().length), 0);
  const isAlike = kept * 2 >= Math.max(before.length, now.length);
  return isAlike ? { before: joined(side("added")), now: joined(side("removed")) } : undefined;
}

/** What has changed with nothing but white space between it is one part. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = all.at(-1);
    const isGap = piece.text.trim() === "" && last?.isChanged === true && pieces[at + 1]?.isChanged === true;
    if (last !== undefined && (isGap || last.isChanged === piece.isChanged))
      all.splice(-1, 1, { text: last.text + piece.text, isChanged: last.isChanged });
    else all.push(piece);
  }
  return all;
}
