import { plural } from "../../words/numbers.ts";
import type { Sink } from "../adapter.ts";

/** What a file says of itself as a whole, where it does. */
type Totals = {
  /** Failures of any kind, errors among them, that the file counts. */
  readonly failed?: number | undefined;
  /** Cases that were run, skipped ones not among them. */
  readonly ran?: number | undefined;
  /** The file's own verdict on all of it. */
  readonly success?: boolean | undefined;
};

/** What of it is in the rows. */
type Found = { readonly failed: number; readonly cases: number };

/**
 * Holds what a file says of itself to its rows. Failures that no row shows, or a verdict of failure without one, are a
 * contradiction; cases that no row shows are missing. Fewer than there are is neither: tools count skipped tests and
 * failed clean-ups in different ways.
 */
export function holdToTotals({ failed = 0, ran = 0, success }: Totals, found: Found, sink: Sink): void {
  if (failed > found.failed)
    sink.notice({
      code: "contradiction",
      detail: `it counts ${plural(failed, "failure")}, and its rows show ${found.failed}`,
    });
  else if (success === false && found.failed === 0)
    sink.notice({ code: "contradiction", detail: "it says that the run failed, and no row shows a failure" });
  if (ran > found.cases)
    sink.notice({ code: "unfinished", detail: `${found.cases} of ${plural(ran, "result")} are in the file` });
}
