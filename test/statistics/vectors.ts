import { readFileSync } from "node:fs";
import * as z from "zod/mini";

const interval = z.tuple([z.number(), z.number()]);

/** Reference numbers from SciPy and statsmodels. */
export const VECTORS = z
  .object({
    proportion: z.array(z.object({ x: z.number(), n: z.number(), wilson: interval })),
    share_gt_threshold: z.array(z.object({ k: z.number(), n: z.number(), p0: z.number(), p_greater: z.number() })),
  })
  .parse(JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8")));

/** Whether two numbers agree to 1e-9 of the larger, as the reference numbers demand. */
export function agrees(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(actual), Math.abs(expected)) + 1e-15;
}
