import { OUTCOMES, type PageIndex, STANDINGS } from "../page-index.ts";

/** How rows can be sorted, by the word in the address. */
export const ORDERS = {
  importance: "Failures first",
  run: "Order of the run",
  id: "Question",
  rung: "Rung",
  cost: "Most expensive",
  latency: "Slowest",
} as const;

export type Order = keyof typeof ORDERS;

export function isOrder(word: string): word is Order {
  return Object.hasOwn(ORDERS, word);
}

/** All rows in order; those of equal rank as the run has them. */
export function ordered(order: Order, { columns }: PageIndex): number[] {
  const rows = columns.id.map((_id, row) => row);
  if (order === "run") return rows;
  if (order === "id") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    return rows.sort((a, b) => compare(columns.id[a] ?? "", columns.id[b] ?? ""));
  }
  const rank = rows.map((row) => {
    if (order === "cost") return -(columns.cost[row] ?? -1);
    if (order === "latency") return -(columns.latency[row] ?? -1);
    const place = columns.place[row] ?? -1;
    if (order === "rung") return place < 0 ? Number.POSITIVE_INFINITY : place;
    return importance(columns.outcome[row] ?? 0, columns.standing[row] ?? -1);
  });
  return rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
}

/** What the change did comes first, then what fails, then what is fixed. */
function importance(outcome: number, standing: number): number {
  const place = STANDINGS[standing];
  if (place === "newly") return 0;
  if (place === "flaky") return 1;
  if (OUTCOMES[outcome] === "failed") return place === "new" ? 2 : 3;
  if (OUTCOMES[outcome] === "mixed") return 4;
  if (place === "fixed") return 5;
  return OUTCOMES[outcome] === "ungraded" ? 6 : 7;
}
