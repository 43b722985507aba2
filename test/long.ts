// `npm test` runs a sample of the simulations, matrices and fuzzers, `npm run test:long` all of each.

/** Whether everything is to be run. */
export const LONG: boolean = process.env["TESTS"] === "long";

/** How often a property is tried. */
export function runs(whole: number, sample: number): number {
  return LONG ? whole : sample;
}

/** All items, or every so many of them. */
export function some<Item>(items: readonly Item[], every: number): readonly Item[] {
  return LONG ? items : items.filter((_, index) => index % every === 0);
}

/** All cells of a matrix, or diagonals of it: every row and every column is among them. */
export function cellsOf<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  every: number,
): readonly (readonly [Row, Column])[] {
  return rows.flatMap((row, y) =>
    columns.filter((_, x) => LONG || (x + y) % every === 0).map((column) => [row, column] as const),
  );
}
