import { grouped } from "../words/numbers.ts";

/** Under which name an entry says a version. */
export const VERSION_FIELDS = {
  prompt: "prompt_version",
  index: "index_version",
  context: "context_version",
  model: "model",
} as const;

/** "none of the 8 runs says one `index_version`: log it, and one a run" */
export function silentRuns(silent: number, runs: number, kind: keyof typeof VERSION_FIELDS): string {
  const some =
    silent === runs
      ? `none of the ${grouped(runs)} runs says`
      : silent === 1
        ? `1 of ${grouped(runs)} runs does not say`
        : `${grouped(silent)} of ${grouped(runs)} runs do not say`;
  return `${some} one \`${VERSION_FIELDS[kind]}\`: log it, and one a run`;
}

export function fewRuns(needed: number): string {
  return `fewer than ${grouped(needed)} of the runs have questions of this category`;
}
