import type { Entry } from "../model/entry.ts";

/** A JSON object as it came out of a file: nothing about its fields is known yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Where an adapter delivers what it reads. Both calls concern the record being read. */
export type Sink = {
  readonly entry: (entry: Entry) => void;
  /** Something is wrong with the record: which field, what was found, what to do. */
  readonly problem: (code: string, field: string | undefined, message: string, hint?: string) => void;
};

/** One file being read. Records arrive in file order, one call each. */
export type Session = {
  readonly record: (record: RawRecord) => void;
  /** Called once after the last record, for formats that only know at the end. */
  readonly end: () => void;
};

/** A result format: how to recognize it, and how its records become entries. Pure: it touches no file. */
export type Adapter = {
  readonly title: string;
  /** For `docs/formats.md`: what is read and where it comes from. */
  readonly docs: string;
  /** Whether the first record of a file looks like this format. */
  readonly detect: (first: RawRecord) => boolean;
  readonly open: (sink: Sink) => Session;
};
