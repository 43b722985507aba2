import { readFileSync } from "node:fs";
import * as z from "zod/mini";

const interval = z.tuple([z.number(), z.number()]);
const list = z.array(z.number());

/** Reference numbers from SciPy and statsmodels. */
export const VECTORS = z
  .object({
    mcnemar: z.array(
      z.object({
        fail_to_pass: z.number(),
        pass_to_fail: z.number(),
        exact_one_regress: z.number(),
        midp_one_regress: z.number(),
        exact_two: z.number(),
        midp_two: z.number(),
      }),
    ),
    proportion: z.array(z.object({ x: z.number(), n: z.number(), wilson: interval })),
    wilson_one_sided: z.array(z.object({ x: z.number(), n: z.number(), lower95: z.number(), upper95: z.number() })),
    share_gt_threshold: z.array(z.object({ k: z.number(), n: z.number(), p0: z.number(), p_greater: z.number() })),
    newcombe_indep: z.array(
      z.object({ x1: z.number(), n1: z.number(), x2: z.number(), n2: z.number(), diff: z.number(), ci: interval }),
    ),
    newcombe_paired: z.array(
      z.object({ a: z.number(), b: z.number(), c: z.number(), d: z.number(), with_phi_cc: list }),
    ),
    multitest: z.object({ p: list, holm: list, bh: list }),
    multitest_rungs: z.object({ p: list, holm: list, bh: list }),
    pass_k: z.array(
      z.object({ n: z.number(), c: z.number(), k: z.number(), pass_at_k: z.number(), pass_hat_k: z.number() }),
    ),
    signflip: z.object({ diffs: list, p_less_exact: z.number() }),
  })
  .parse(JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8")));

/** Whether two numbers agree to 1e-9 of the larger, as the reference numbers demand; next to 0, to 1e-15. */
export function agrees(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(actual), Math.abs(expected)) + 1e-15;
}
