import type { Report } from "../../model/report.ts";

/** The name of a record's system, where the report has several to tell apart: of a single one every row would say the same. */
export function systemOf({ slices, totals }: Report): (record: { readonly variant: string | null }) => string | null {
  const [only, ...others] = Object.values(slices.variant);
  const isOne = only !== undefined && others.length === 0 && only.entries === totals.entries;
  return ({ variant }) => (isOne ? null : variant);
}
