import type { Escape } from "../words/visible.ts";
import type { Form, Markup } from "./form.ts";

/** Where a report comes from, beyond what it says itself; nothing in it comes out of a log or an artifact. */
export type Origin = {
  readonly runId: string;
  /** The page of the run. */
  readonly url: string;
  /** Where the action is at the version that runs, if that is known. */
  readonly docs?: string;
  /** Where its page is, if that is known. */
  readonly page?: string | undefined;
  /** Set where the report was uploaded by that run, and is reported by another. */
  readonly relayed?: {
    /** The fork whose code made the report; null where it is the repository's own. */
    readonly fork: string | null;
    /** How GitHub says that the run ended. */
    readonly conclusion: string | null;
  };
  /** Another gate that writes the same comment: which, or that it is another job or step of the same run. */
  readonly sharedWith?: SharedWith | undefined;
};

type SharedWith = { readonly gate: string } | "same-run";

/** That one of two gates hides the other's verdict, and how to have both. */
export function sharedWords(sharedWith: SharedWith, escape: Escape): string {
  return sharedWith === "same-run"
    ? "Another job or step of this run writes this comment too, and hides its verdict behind this one. Judge the legs of a matrix in one job after it, or give each gate its own `comment-key`."
    : `Another gate, ${escape(sharedWith.gate, 80)}, writes this comment too: only the last verdict is shown. Give each gate its own \`comment-key\`.`;
}

/** The run, linked, and whose word the report is. */
export function originLine({ runId, url, relayed }: Origin, { code, link }: Form): Markup {
  const run = link(`run ${runId}`, url);
  return relayed === undefined || relayed.fork === null
    ? run
    : `reported by ${run} of the fork ${code(relayed.fork, 100)}: the fork's code wrote the report, that run's check is the verdict`;
}
