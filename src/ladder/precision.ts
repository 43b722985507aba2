// Generated from accuracy/results.json by `npm run generate`.

/** How often a rule is right on public logs with known causes, by rule and basis; what was not measured is missing. */
export const PRECISION: Readonly<Record<string, { readonly right: number; readonly failures: number }>> = {
  "evidence-coverage evidence": { right: 1285, failures: 2896 },
  "evidence-present-still-wrong elimination": { right: 187, failures: 282 },
};
