import { dataQuality } from "./ladder/data-quality.ts";
import type { Finding } from "./model/finding.ts";
import type { Run } from "./model/run.ts";
import type { Settings } from "./options/settings.ts";
import { adviceOf, WARNINGS, type Warning } from "./warnings/index.ts";
import type { Escape } from "./words/visible.ts";

/** Something in a log that may be a mistake: what, and where it begins. */
export type Lint = {
  readonly id: string;
  readonly words: string;
  /** The first entry that has it, and how many do; left out where it is of the log as a whole. */
  readonly at?: Pick<Finding, "path" | "line" | "entries">;
};

/** All that may be wrong in a run: the warnings of its report, and what is only of use to whoever writes the log. */
export function lint(run: Run, settings: Settings, escape: Escape): readonly Lint[] {
  const quality = dataQuality(run, new Set(settings["passing-grades"]), NOTHING);
  const { findings } = run.quality;
  const report = { dataQuality: { ...quality, findings }, totals: run.total };
  const table: Readonly<Record<string, Warning>> = WARNINGS;
  return [...quality.warnings, ...adviceOf(findings)].flatMap((id) => {
    const warning = table[id];
    if (warning === undefined) return [];
    const [first, ...others] = findings.filter(({ code }) => code === warning.finding);
    const words = warning.words(report, escape);
    if (first === undefined) return [{ id, words }];
    const entries = Math.max(first.entries, ...others.map((each) => each.entries));
    return [{ id, words, at: { path: first.path, line: first.line, entries } }];
  });
}

const NOTHING = { quarantined: [], accepted: [], expired: [], unknownWaivers: [], advice: [], unusedMetrics: [] };
