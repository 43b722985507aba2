import { type TextColumn, textColumn } from "./text-column.ts";

/** The columns of numbers. Texts other than the id are positions in a list of distinct ones. */
type Columns = {
  /** What became of the entry; see tally.ts. */
  kind: Uint8Array;
  /** Position in EVIDENCE_STATES. */
  evidence: Uint8Array;
  hasId: Uint8Array;
  /** The log's own number, or -1 where it gives none. */
  trial: Int32Array;
  /** NaN is unknown. */
  costUsd: Float64Array;
  latencyMs: Float64Array;
  line: Uint32Array;
  /** Tells questions with the same id apart; 0 is none. */
  detail: Uint32Array;
  /** Position of a failure's attribution in a list, from 1. */
  attribution: Uint32Array;
  variant: Uint32Array;
  label: Uint32Array;
  category: Uint32Array;
  cluster: Uint32Array;
  /** Hashes of what was asked, of the reference answer, and of who judged it; 0 is not known. */
  asked: Uint32Array;
  reference: Uint32Array;
  judged: Uint32Array;
  model: Uint32Array;
  promptVersion: Uint32Array;
  indexVersion: Uint32Array;
  contextVersion: Uint32Array;
  /** NaN is unknown. */
  inputTokens: Float32Array;
  outputTokens: Float32Array;
};

/** What many logs do not have: these columns are empty until there is something in them. */
type RareColumn =
  | "detail"
  | "attribution"
  | "variant"
  | "label"
  | "category"
  | "cluster"
  | "asked"
  | "reference"
  | "judged"
  | "model"
  | "promptVersion"
  | "indexVersion"
  | "contextVersion";
type RareAmount = "inputTokens" | "outputTokens";

/**
 * The outcomes of a run in columns: some 50 bytes an entry, whatever the size of its texts in the log, and nothing for
 * the garbage collector to walk through. A row is begun by its id; its other values are set behind that.
 */
export type Rows = {
  /** Begins a row and returns its number. */
  readonly add: (id: string, hasId: boolean) => number;
  readonly length: () => number;
  readonly ids: TextColumn;
  /** The columns themselves; they may be longer than the rows, and `add` may replace them. */
  readonly columns: () => Columns;
  /** Makes a rare column, which is empty before. */
  readonly makeRoom: (name: RareColumn | RareAmount) => void;
};

export function createRows(): Rows {
  const ids = textColumn();
  let length = 0;
  let room = 1 << 10;
  let columns = resized(undefined, room);
  return {
    ids,
    length: () => length,
    columns: () => columns,
    add(id, hasId) {
      if (length === room) {
        room *= 2;
        columns = resized(columns, room);
      }
      ids.push(id);
      columns.hasId[length] = hasId ? 1 : 0;
      length += 1;
      return length - 1;
    },
    makeRoom(name) {
      if (name === "inputTokens" || name === "outputTokens") columns[name] = new Float32Array(room).fill(Number.NaN);
      else columns[name] = new Uint32Array(room);
    },
  };
}

function resized(old: Columns | undefined, room: number): Columns {
  const rare = (name: RareColumn) => copyInto(new Uint32Array(old?.[name].length ? room : 0), old?.[name]);
  const amounts = (name: RareAmount) =>
    copyInto(new Float32Array(old?.[name].length ? room : 0).fill(Number.NaN), old?.[name]);
  return {
    kind: copyInto(new Uint8Array(room), old?.kind),
    evidence: copyInto(new Uint8Array(room), old?.evidence),
    hasId: copyInto(new Uint8Array(room), old?.hasId),
    trial: copyInto(new Int32Array(room), old?.trial),
    costUsd: copyInto(new Float64Array(room), old?.costUsd),
    latencyMs: copyInto(new Float64Array(room), old?.latencyMs),
    line: copyInto(new Uint32Array(room), old?.line),
    detail: rare("detail"),
    attribution: rare("attribution"),
    variant: rare("variant"),
    label: rare("label"),
    category: rare("category"),
    cluster: rare("cluster"),
    asked: rare("asked"),
    reference: rare("reference"),
    judged: rare("judged"),
    model: rare("model"),
    promptVersion: rare("promptVersion"),
    indexVersion: rare("indexVersion"),
    contextVersion: rare("contextVersion"),
    inputTokens: amounts("inputTokens"),
    outputTokens: amounts("outputTokens"),
  };
}

type NumberColumn = Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array;

function copyInto<T extends NumberColumn>(target: T, source: T | undefined): T {
  if (source !== undefined) target.set(source);
  return target;
}
