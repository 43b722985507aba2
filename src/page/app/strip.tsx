import type { PageIndex } from "../page-index.ts";

/** What the signs of `climb.history.answers` say. */
const SIGNS: Readonly<Record<string, string>> = {
  "+": "passed",
  "~": "only some of its answers passed",
  p: "prompt failure",
  r: "retrieval failure",
  c: "context failure",
  m: "model failure",
  u: "failed, no signal",
  o: "failed, not caused by the system",
  "?": "no verdict",
  "-": "not asked",
};

/** How a question fared run by run, oldest first; one that passed in each run has no signs of its own. */
export function signsOf({ runs, columns }: PageIndex, row: number): string {
  return columns.past[row] || "+".repeat(runs.length);
}

export function signWords(sign: string): string {
  return SIGNS[sign] ?? sign;
}

function className(sign: string): string {
  const name = { "+": "pass", "~": "mixed", "?": "unknown", "-": "absent" }[sign];
  return `sign sign-${name ?? sign}`;
}

/** One square a run. */
export function Strip({ index, row }: { readonly index: PageIndex; readonly row: number }) {
  const signs = [...signsOf(index, row)];
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const words = [...counts].map(([sign, count]) => `${count} × ${signWords(sign)}`).join(", ");
  return (
    <span class="strip" role="img" title={words} aria-label={`Last ${signs.length} runs: ${words}`}>
      {signs.map((sign, at) => (
        <i class={className(sign)} key={at} />
      ))}
    </span>
  );
}
