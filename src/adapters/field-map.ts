/** The units that a time may be written in. */
export const TIME_UNITS = ["ns", "us", "ms", "s", "min"] as const;
/** The units that a cost may be written in. */
export const MONEY_UNITS = ["usd", "cent"] as const;
export type Unit = (typeof TIME_UNITS)[number] | (typeof MONEY_UNITS)[number];

/** Where a file has one field of a run log, and how what stands there is to be read. */
export type FieldSource = {
  /**
   * The name of a column, or a path of keys: `answer.text`, `scores[0].score`, `retrieved[].id` for every element of a
   * list, `$key` for the key that a record stands under. For `scores` also a pattern with one `*`, such as `metrics.*`.
   */
  readonly field: string;
  /** Words that pass, in small letters: for a verdict and for `retrieval_hit`. All others fail. */
  readonly pass?: readonly string[];
  /** Words of a verdict for what was not asked, and for what broke before there was an answer. */
  readonly skip?: readonly string[];
  readonly error?: readonly string[];
  /** The value from which on it passes, on the scale of the file. */
  readonly min?: number;
  /** The value up to which it passes, where less is better. */
  readonly max?: number;
  /** Of times and costs. */
  readonly unit?: Unit;
  /** Of lists that are written as one text: what stands between their elements, such as `;`. */
  readonly split?: string;
  /** Of scores: the value that stands for 1, such as 100 or 5. */
  readonly scale?: number;
};

/** Fields of a run log by where a file has them. Only `scores` may be taken from several places. */
export type FieldMap = Readonly<Record<string, readonly FieldSource[]>>;
