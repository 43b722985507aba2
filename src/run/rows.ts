import { type TextColumn, textColumn } from "./text-column.ts";

/** One entry's compact outcome, as numbers. Texts other than the id are positions in a list of distinct ones. */
type Row = {
  readonly id: string;
  readonly hasId: boolean;
  /** 0 passed, 1 failed, 2 ungraded: positions in OUTCOMES. */
  readonly outcome: number;
  readonly variant: number;
  readonly label: number;
  /** The log's own number, or -1 where it gives none. */
  readonly trial: number;
  /** NaN is unknown. */
  readonly costUsd: number;
  readonly latencyMs: number;
  readonly file: number;
  readonly line: number;
};

/**
 * The outcomes of a run in columns: some 70 bytes an entry, whatever the size of its texts in the
 * log, and nothing for the garbage collector to walk through.
 */
export type Rows = {
  readonly push: (row: Row) => void;
  readonly length: () => number;
  readonly ids: TextColumn;
  readonly at: (row: number) => Omit<Row, "id">;
  readonly setTrial: (row: number, trial: number) => void;
};

export function createRows(): Rows {
  const ids = textColumn();
  let length = 0;
  let room = 1 << 10;
  let outcome = new Uint8Array(room);
  let hasId = new Uint8Array(room);
  let variant = new Uint32Array(room);
  let label = new Uint32Array(room);
  let trial = new Int32Array(room);
  let costUsd = new Float64Array(room);
  let latencyMs = new Float64Array(room);
  let file = new Uint32Array(room);
  let line = new Uint32Array(room);

  return { push, length: () => length, ids, at, setTrial };

  function push(row: Row): void {
    if (length === room) grow();
    ids.push(row.id);
    outcome[length] = row.outcome;
    hasId[length] = row.hasId ? 1 : 0;
    variant[length] = row.variant;
    label[length] = row.label;
    trial[length] = row.trial;
    costUsd[length] = row.costUsd;
    latencyMs[length] = row.latencyMs;
    file[length] = row.file;
    line[length] = row.line;
    length += 1;
  }

  function at(row: number): Omit<Row, "id"> {
    return {
      hasId: hasId[row] === 1,
      outcome: outcome[row] ?? 0,
      variant: variant[row] ?? 0,
      label: label[row] ?? 0,
      trial: trial[row] ?? -1,
      costUsd: costUsd[row] ?? Number.NaN,
      latencyMs: latencyMs[row] ?? Number.NaN,
      file: file[row] ?? 0,
      line: line[row] ?? 0,
    };
  }

  function setTrial(row: number, number: number): void {
    trial[row] = number;
  }

  function grow(): void {
    room *= 2;
    outcome = copyInto(new Uint8Array(room), outcome);
    hasId = copyInto(new Uint8Array(room), hasId);
    variant = copyInto(new Uint32Array(room), variant);
    label = copyInto(new Uint32Array(room), label);
    trial = copyInto(new Int32Array(room), trial);
    costUsd = copyInto(new Float64Array(room), costUsd);
    latencyMs = copyInto(new Float64Array(room), latencyMs);
    file = copyInto(new Uint32Array(room), file);
    line = copyInto(new Uint32Array(room), line);
  }
}

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

function copyInto<T extends Column>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
