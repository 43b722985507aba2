import type { Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";

/** Retrieval failures in two, where the log says what was found before the cut; `undefined` where it does not. */
type Halves = { readonly cut: number; readonly never: number; readonly ranks: readonly number[] };

function retrievalHalves({ attributions }: Report): Halves | undefined {
  let [cut, never] = [0, 0];
  const ranks: number[] = [];
  for (const { category, evidence } of attributions) {
    const found = evidence["cut"];
    if (category !== "retrieval" || !Array.isArray(found)) continue;
    if (found.length === 0) never += 1;
    else cut += 1;
    if (typeof evidence["rank"] === "number") ranks.push(evidence["rank"]);
  }
  return cut + never === 0 ? undefined : { cut, never, ranks: ranks.sort((a, b) => a - b) };
}

/** " Of 20 whose candidates are logged, 12 were found and cut by rank, and 8 were not found at all." */
export function halvesWords(report: Report): string {
  const halves = retrievalHalves(report);
  if (halves === undefined) return "";
  const { cut, never } = halves;
  return ` Of ${plural(cut + never, "failure")} whose candidates are logged, ${grouped(cut)} ${cut === 1 ? "was" : "were"} found and cut by rank, and ${grouped(never)} ${never === 1 ? "was" : "were"} not found at all.`;
}

/** What to do about each half, for a plan; `undefined` where the log does not tell them apart. */
export function halvesPlan(report: Report): string | undefined {
  const halves = retrievalHalves(report);
  if (halves === undefined) return undefined;
  const { cut, never, ranks } = halves;
  const [first, last] = [ranks[0], ranks.at(-1)];
  const where =
    first === undefined || last === undefined ? "" : ` at rank ${first === last ? first : `${first} to ${last}`}`;
  return [
    ...(cut > 0 ? [`${grouped(cut)} found${where} and cut: keep more, or rank and rerank better`] : []),
    ...(never > 0 ? [`${grouped(never)} not found at all: the query, the chunks, or the index`] : []),
  ].join("; ");
}
