import type { Counts } from "../model/counts.ts";
import type { Finding } from "../model/finding.ts";
import type { DataQuality } from "../model/report.ts";
import type { Escape } from "../words/visible.ts";

/** What a warning looks at. */
export type LogFacts = {
  readonly totals: Counts;
  readonly quality: Omit<DataQuality, "warnings">;
  /** Entries that say which evidence the answer needed and which was retrieved. */
  readonly covered: number;
  /** Of these, entries in which at least one id is on both sides. */
  readonly overlapping: number;
};

/** What its words are made of. */
type Warned = {
  readonly dataQuality: DataQuality;
  readonly totals: Pick<Counts, "entries" | "failed" | "ungraded" | "unattributed"> & { readonly offLadder: number };
};

/** Something doubtful about a log, whatever the gates say of it. Its id is its key in the registry. */
export type Warning = {
  /** When it is given, for the documentation. */
  readonly docs: string;
  /**
   * What it makes doubtful. The verdict: it stands above the figures in the comment and is an annotation beside the check.
   * The attribution: it stands above the figures. Neither: it stands in the data section.
   */
  readonly doubt: "verdict" | "attribution" | null;
  /** What it is found by, for the line of the first entry that has it. */
  readonly finding?: Finding["code"];
  /** Of use to whoever writes the log, and to nobody who reads a report: only `rung-gate validate` tells it. */
  readonly isAdvice?: true;
  readonly holds: (facts: LogFacts) => boolean;
  /** What was noticed and what to do about it, in whole sentences. */
  readonly words: (report: Warned, escape: Escape) => string;
};

/** Names in code spans, the first five of them. */
export function listed(names: readonly string[], escape: Escape): string {
  return names
    .slice(0, 5)
    .map((name) => escape(name, 40))
    .join(", ");
}

/** Whether any file's adapter noticed this. */
export function isNoticed({ quality }: LogFacts, code: DataQuality["notices"][number]["code"]): boolean {
  return quality.notices.some((notice) => notice.code === code);
}
