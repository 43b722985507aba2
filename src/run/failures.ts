import type { Attribution } from "../model/attribution.ts";
import type { Failure, FailureTexts } from "../model/run.ts";

/** The failures of a run. Most share their attribution with many others, and few keep a text. */
export type Failures = {
  readonly push: (
    row: number,
    attribution: Attribution,
    texts: FailureTexts | undefined,
    traceUrl: string | undefined,
  ) => void;
  readonly length: () => number;
  readonly all: () => readonly Failure[];
  readonly part: () => FailuresPart;
  /** Puts a part behind these failures; `offset` is added to its rows. */
  readonly append: (part: FailuresPart, offset: number) => void;
};

/** Failures as plain data: rows, the position of each one's attribution, and what only some have, by row. */
export type FailuresPart = {
  readonly rows: Uint32Array;
  readonly attributionOf: Uint32Array;
  readonly attributions: readonly Attribution[];
  readonly texts: ReadonlyMap<number, FailureTexts>;
  readonly traceUrls: ReadonlyMap<number, string>;
};

/** @param most texts are kept of so many failures, the first ones of the run */
export function createFailures(most: number): Failures {
  const rows: number[] = [];
  const attributions: Attribution[] = [];
  const texts = new Map<number, FailureTexts>();
  const traceUrls = new Map<number, string>();

  return { push, length: () => rows.length, all, part, append };

  function push(
    row: number,
    attribution: Attribution,
    text: FailureTexts | undefined,
    traceUrl: string | undefined,
  ): void {
    rows.push(row);
    attributions.push(attribution);
    if (text !== undefined && rows.length <= most) texts.set(row, text);
    if (traceUrl !== undefined) traceUrls.set(row, traceUrl);
  }

  function all(): Failure[] {
    return attributions.map((attribution, index) => {
      const row = rows[index] ?? 0;
      return { row, attribution, texts: texts.get(row), traceUrl: traceUrls.get(row) };
    });
  }

  function part(): FailuresPart {
    const positions = new Map<Attribution, number>();
    const attributionOf = Uint32Array.from(attributions, (attribution) => {
      const known = positions.get(attribution);
      if (known !== undefined) return known;
      positions.set(attribution, positions.size);
      return positions.size - 1;
    });
    return { rows: Uint32Array.from(rows), attributionOf, attributions: [...positions.keys()], texts, traceUrls };
  }

  function append(other: FailuresPart, offset: number): void {
    for (let i = 0; i < other.rows.length; i += 1) {
      const row = other.rows[i] ?? 0;
      const attribution = other.attributions[other.attributionOf[i] ?? 0];
      if (attribution === undefined) throw new Error("a failure without an attribution");
      push(row + offset, attribution, other.texts.get(row), other.traceUrls.get(row));
    }
  }
}
