import type { Report } from "../model/report.ts";
import type { Form, Markup } from "./form.ts";
import type { Origin } from "./origin.ts";
import type { Style } from "./style.ts";

/** How much a rendering may say. Renderers go from the fullest to the first that fits their budget. */
export type Detail = {
  /** Newly failing questions that are shown in the open. */
  readonly questions: number;
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
  /** Where the project is at the version that runs: the address that `/docs/…` follows. */
  readonly docs: string;
  /** Which run the report is of, where there is one to link to. */
  readonly origin?: Origin;
};

/** What a terminal shows a report with. */
export type Terminal = {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
};

/** Lists in a terminal end after so many lines; `--format json` has them all. */
export const LISTED = 10;
export const INDENT = "  ";

/** One part of a report. Either form gives `undefined` where there is nothing to say. */
export type Section = {
  /** In the comment, the run summary and the page. */
  readonly markup?: (report: Report, detail: Detail, form: Form) => Markup | undefined;
  /** In a terminal and in the log of a job. */
  readonly terminal?: (report: Report, terminal: Terminal) => string | undefined;
  /** It is looked up and not read: the log of a job folds it. */
  readonly isReference?: true;
};
