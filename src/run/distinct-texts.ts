/** Few different texts over many rows: each is kept once, and rows hold its position; 0 is "none". */
export type DistinctTexts = {
  readonly positionOf: (text: string | null | undefined) => number;
  readonly at: (position: number) => string | null;
  readonly size: () => number;
};

export function distinctTexts(): DistinctTexts {
  const texts: string[] = [];
  const positions = new Map<string, number>();
  return {
    positionOf(text) {
      if (text === undefined || text === null) return 0;
      const known = positions.get(text);
      if (known !== undefined) return known;
      texts.push(text);
      positions.set(text, texts.length);
      return texts.length;
    },
    at: (position) => texts[position - 1] ?? null,
    size: () => texts.length,
  };
}
