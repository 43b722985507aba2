import { deflateRawSync } from "node:zlib";
import { publishable } from "../report-file/write.ts";
import type { PageData } from "./page-data.ts";

/** Bytes of a page that texts of failures may have, and from which on answers that passed are left out. */
const MOST_TEXTS = 24_000_000;
const ENOUGH_TEXTS = 800_000;

/** The blocks that the program of the page unpacks: the index, and the texts some at a time. */
export type Packed = {
  readonly index: string;
  readonly texts: readonly string[];
};

/**
 * A page's data as base64 of raw deflate. Texts that there is no room for are left out from the end, and the index says so
 * of their questions.
 */
export function packed({ index, texts }: PageData): Packed {
  const blocks: string[] = [];
  let size = 0;
  let kept = 0;
  for (let from = 0; from < texts.length; from += index.block) {
    const part = texts.slice(from, from + index.block);
    const isOfFailures = part.some(({ answers }) => answers.some(({ failure }) => failure !== null));
    const block = pack(part);
    if (size + block.length > (isOfFailures ? MOST_TEXTS : ENOUGH_TEXTS)) break;
    blocks.push(block);
    size += block.length;
    kept += part.length;
  }
  const { columns } = index;
  const text = columns.text.map((at) => (at < kept ? at : -1));
  return { index: pack({ ...index, columns: { ...columns, text } }), texts: blocks };
}

/** Raw: a header would name the operating system, and the same report make another page. */
function pack(value: unknown): string {
  return deflateRawSync(publishable(JSON.stringify(value)), { level: 6 }).toString("base64");
}
