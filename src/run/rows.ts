import { type TextColumn, type TextPart, textColumn } from "./text-column.ts";

/** One entry's compact outcome, as numbers. Texts other than the id are positions in a list of distinct ones. */
type Row = {
  readonly id: string;
  readonly hasId: boolean;
  /** Tells questions with the same id apart; 0 is none. */
  readonly detail: number;
  /** 0 passed, 1 failed, 2 ungraded: positions in OUTCOMES. */
  readonly outcome: number;
  readonly variant: number;
  readonly label: number;
  /** The log's own number, or -1 where it gives none. */
  readonly trial: number;
  /** NaN is unknown. */
  readonly costUsd: number;
  readonly latencyMs: number;
  /** Of the question, and NaN is unknown. */
  readonly category: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly file: number;
  readonly line: number;
};

type Columns = {
  outcome: Uint8Array;
  hasId: Uint8Array;
  detail: Uint32Array;
  variant: Uint32Array;
  label: Uint32Array;
  trial: Int32Array;
  costUsd: Float64Array;
  latencyMs: Float64Array;
  category: Uint32Array;
  inputTokens: Float32Array;
  outputTokens: Float32Array;
  file: Uint32Array;
  line: Uint32Array;
};

/** What many logs do not have: these columns are empty until there is something in them. */
type RareColumn = "category" | "inputTokens" | "outputTokens";

/** Rows as plain arrays, for another thread. */
export type RowsPart = { readonly ids: TextPart; readonly columns: Columns };

/** How the numbers of a part that refer to something become those of the whole. */
type Renumbering = {
  readonly variant: (position: number) => number;
  readonly label: (position: number) => number;
  readonly category: (position: number) => number;
  readonly file: (position: number) => number;
  readonly line: (line: number, file: number) => number;
};

/**
 * The outcomes of a run in columns: some 70 bytes an entry, whatever the size of its texts in the
 * log, and nothing for the garbage collector to walk through.
 */
export type Rows = {
  readonly push: (row: Row) => void;
  readonly length: () => number;
  readonly ids: TextColumn;
  readonly at: (row: number) => Omit<Row, "id" | RareColumn>;
  readonly hasId: (row: number) => boolean;
  readonly detail: (row: number) => number;
  readonly variant: (row: number) => number;
  readonly trial: (row: number) => number;
  readonly outcome: (row: number) => number;
  /** The columns themselves, for loops over all rows; they may be longer than the rows, and a push may replace them. */
  readonly columns: () => Readonly<Columns>;
  readonly setTrial: (row: number, trial: number) => void;
  readonly part: () => RowsPart;
  readonly append: (part: RowsPart, renumber: Renumbering) => void;
};

export function createRows(): Rows {
  const ids = textColumn();
  let length = 0;
  let room = 1 << 10;
  let columns = resized(undefined, room);

  return {
    push,
    length: () => length,
    ids,
    at,
    hasId: (row) => columns.hasId[row] === 1,
    detail: (row) => columns.detail[row] ?? 0,
    variant: (row) => columns.variant[row] ?? 0,
    trial: (row) => columns.trial[row] ?? -1,
    outcome: (row) => columns.outcome[row] ?? 0,
    columns: () => columns,
    setTrial,
    part,
    append,
  };

  function push(row: Row): void {
    if (length === room) grow(length + 1);
    ids.push(row.id);
    columns.outcome[length] = row.outcome;
    columns.hasId[length] = row.hasId ? 1 : 0;
    columns.detail[length] = row.detail;
    columns.variant[length] = row.variant;
    columns.label[length] = row.label;
    columns.trial[length] = row.trial;
    columns.costUsd[length] = row.costUsd;
    columns.latencyMs[length] = row.latencyMs;
    if (row.category !== 0) {
      if (columns.category.length === 0) makeRoom("category");
      columns.category[length] = row.category;
    }
    if (!Number.isNaN(row.inputTokens)) {
      if (columns.inputTokens.length === 0) makeRoom("inputTokens");
      columns.inputTokens[length] = row.inputTokens;
    }
    if (!Number.isNaN(row.outputTokens)) {
      if (columns.outputTokens.length === 0) makeRoom("outputTokens");
      columns.outputTokens[length] = row.outputTokens;
    }
    columns.file[length] = row.file;
    columns.line[length] = row.line;
    length += 1;
  }

  function at(row: number): Omit<Row, "id" | RareColumn> {
    return {
      hasId: columns.hasId[row] === 1,
      detail: columns.detail[row] ?? 0,
      outcome: columns.outcome[row] ?? 0,
      variant: columns.variant[row] ?? 0,
      label: columns.label[row] ?? 0,
      trial: columns.trial[row] ?? -1,
      costUsd: columns.costUsd[row] ?? Number.NaN,
      latencyMs: columns.latencyMs[row] ?? Number.NaN,
      file: columns.file[row] ?? 0,
      line: columns.line[row] ?? 0,
    };
  }

  function setTrial(row: number, number: number): void {
    columns.trial[row] = number;
  }

  function part(): RowsPart {
    return { ids: ids.part(), columns: resized(columns, length) };
  }

  function append(other: RowsPart, renumber: Renumbering): void {
    const count = other.ids.ends.length;
    if (length + count > room) grow(length + count);
    ids.append(other.ids);
    const { outcome, hasId, detail, variant, label, trial, costUsd, latencyMs, file, line } = other.columns;
    const { category, inputTokens, outputTokens } = other.columns;
    columns.outcome.set(outcome, length);
    columns.hasId.set(hasId, length);
    columns.detail.set(detail, length);
    columns.trial.set(trial, length);
    columns.costUsd.set(costUsd, length);
    columns.latencyMs.set(latencyMs, length);
    for (const name of ["category", "inputTokens", "outputTokens"] as const)
      if (other.columns[name].length > 0 && columns[name].length === 0) makeRoom(name);
    if (inputTokens.length > 0) columns.inputTokens.set(inputTokens, length);
    if (outputTokens.length > 0) columns.outputTokens.set(outputTokens, length);
    for (let i = 0; i < count; i += 1) {
      columns.variant[length + i] = renumber.variant(variant[i] ?? 0);
      columns.label[length + i] = renumber.label(label[i] ?? 0);
      if (category.length > 0) columns.category[length + i] = renumber.category(category[i] ?? 0);
      columns.file[length + i] = renumber.file(file[i] ?? 0);
      columns.line[length + i] = renumber.line(line[i] ?? 0, file[i] ?? 0);
    }
    length += count;
  }

  /** A column that many logs have nothing for is made when there is something. */
  function makeRoom(name: RareColumn): void {
    const column = name === "category" ? new Uint32Array(room) : new Float32Array(room).fill(Number.NaN);
    columns = { ...columns, [name]: column };
  }

  function grow(needed: number): void {
    room = Math.max(room * 2, needed);
    columns = resized(columns, room);
  }
}

function resized(old: Columns | undefined, room: number): Columns {
  return {
    outcome: copyInto(new Uint8Array(room), old?.outcome),
    hasId: copyInto(new Uint8Array(room), old?.hasId),
    detail: copyInto(new Uint32Array(room), old?.detail),
    variant: copyInto(new Uint32Array(room), old?.variant),
    label: copyInto(new Uint32Array(room), old?.label),
    trial: copyInto(new Int32Array(room), old?.trial),
    costUsd: copyInto(new Float64Array(room), old?.costUsd),
    latencyMs: copyInto(new Float64Array(room), old?.latencyMs),
    category: copyInto(new Uint32Array(old?.category.length ? room : 0), old?.category),
    inputTokens: copyInto(new Float32Array(old?.inputTokens.length ? room : 0).fill(Number.NaN), old?.inputTokens),
    outputTokens: copyInto(new Float32Array(old?.outputTokens.length ? room : 0).fill(Number.NaN), old?.outputTokens),
    file: copyInto(new Uint32Array(room), old?.file),
    line: copyInto(new Uint32Array(room), old?.line),
  };
}

type Column = Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array;

function copyInto<T extends Column>(target: T, source: T | undefined): T {
  if (source !== undefined) target.set(source.subarray(0, target.length));
  return target;
}
