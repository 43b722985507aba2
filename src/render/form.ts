import type { Escape } from "../words/visible.ts";

/** Text in the language of a form: made by it, or written by us. */
export type Markup = string;

/** How a column of a table is aligned. */
export type Align = "left" | "center" | "right";

/** A part of a foreign text, and whether it is another one in the text that it is compared with. */
export type Piece = { readonly text: string; readonly isChanged: boolean };

/** Bars by run, one upon the other. */
export type Bars = {
  readonly title: string;
  /** What is counted. */
  readonly unit: string;
  /** What the runs are called, in order. */
  readonly labels: readonly string[];
  /** Each with its name, the square that stands for its colour, and the colour as hexadecimal RGB. */
  readonly series: readonly {
    readonly name: string;
    readonly square: string;
    readonly colour: string;
    readonly values: readonly number[];
  }[];
  /** The share that passed, 0 to 1, by run: drawn if the form can. */
  readonly passRates: readonly number[];
};

/**
 * A language that reports are written in. Foreign text enters it through `code`, `prose`, `codes`, `block`, `item` and
 * `marked` alone, which make it harmless and mask its secrets; every other argument is text of ours, or markup.
 */
export type Form = {
  /** A foreign text as code, on one line, at most `max` characters of it. */
  readonly code: Escape;
  /** A foreign text in words, on one line, at most `max` characters of it. */
  readonly prose: Escape;
  /** A list of foreign names as code, the first `shown` of them, and how many more there are. */
  readonly codes: (texts: readonly string[], shown: number) => Markup;
  /** A foreign text of one line or several behind its name, as an item of a list; at most `max` characters of it. */
  readonly item: (name: string, text: string, max?: number) => Markup;
  /** A foreign text on one line in which what has changed is marked. */
  readonly marked: (pieces: readonly Piece[], mark: "ins" | "del") => Markup;
  /** The name of a question, as code; a form that has a place for each question links to it. */
  readonly question: (id: string, variant: string | null, max: number) => Markup;
  readonly strong: (text: Markup) => Markup;
  /** An address of ours, or one whose host the configuration allows. The URL is written by its parser, not by the log. */
  readonly link: (label: Markup, url: string) => Markup;

  // Blocks; what is behind them is put together by `blocks`.

  readonly blocks: (parts: readonly Markup[]) => Markup;
  /** What the report comes to, in one line. */
  readonly heading: (text: Markup) => Markup;
  /** The title of a part, and what stands behind it. */
  readonly title: (text: Markup, behind?: Markup) => Markup;
  readonly paragraph: (text: Markup) => Markup;
  readonly small: (text: Markup) => Markup;
  readonly list: (items: readonly Markup[]) => Markup;
  /** A list with a line above it. */
  readonly headed: (text: Markup, items: readonly Markup[]) => Markup;
  /** An item of a list with a list of its own below it. */
  readonly nested: (text: Markup, items: readonly Markup[]) => Markup;
  /** Its first column names the rows. */
  readonly table: (head: readonly Markup[], rows: readonly (readonly Markup[])[], align: readonly Align[]) => Markup;
  /** A collapsed part. Only text of ours may be in its title. */
  readonly details: (title: string, behind: string, body: Markup) => Markup;
  /** A coloured box around a block. */
  readonly alert: (kind: "NOTE" | "WARNING" | "CAUTION", body: Markup) => Markup;
  /** A text of several lines to be copied as it is, in the language that is named. */
  readonly verbatim: (text: string, language: string) => Markup;
  readonly bars: (bars: Bars) => Markup;
};
