import type { PageIndex, PageText } from "../page-index.ts";

// The data that is in the page, as blocks that no browser runs: unpacked when they are looked at.

/** @throws where the browser cannot unpack, or there is no such block */
async function unpacked(id: string): Promise<string> {
  const block = document.getElementById(id)?.textContent ?? "";
  const letters = atob(block);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

export async function readIndex(): Promise<PageIndex> {
  return JSON.parse(await unpacked("rung-gate-index"));
}

const known = new Map<number, Promise<readonly PageText[]>>();

/** The text of a question; `undefined` if it has none. */
export async function readText({ columns, block }: PageIndex, row: number): Promise<PageText | undefined> {
  const at = columns.text[row] ?? -1;
  if (at < 0) return undefined;
  const number = Math.floor(at / block);
  const texts = known.get(number) ?? unpacked(`rung-gate-texts-${number}`).then((json) => JSON.parse(json));
  known.set(number, texts);
  return (await texts)[at % block];
}
