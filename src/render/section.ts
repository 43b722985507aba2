import type { Report } from "../model/report.ts";
import type { Markdown } from "./markdown.ts";
import type { Origin } from "./origin.ts";

/** How much a rendering may say. Renderers go from the fullest to the first that fits their budget. */
export type Detail = {
  /** Failures listed per rung. 0 leaves lists out. */
  readonly failures: number;
  /** Values listed per slice, and other short lists. */
  readonly rows: number;
  /** Whether questions and answers are shown in full below the tables. */
  readonly texts: boolean;
  /** Whether there is room for pictures. */
  readonly picture?: true;
  /** Where the rest can be found, for "20 of 143, the rest in …"; empty where it is nowhere. */
  readonly rest: string;
  /** Which run the report is of, where there is one to link to. */
  readonly origin?: Origin;
};

/** One part of the comment and of the run summary; `undefined` where there is nothing to say. */
export type Section = (report: Report, detail: Detail) => Markdown | undefined;
