/** From where on the second thread reads: a file by its position in the list, and a byte of it. */
export type Cut = { readonly file: number; readonly offset: number };

/**
 * How two threads agree on who reads what, over memory they share: the first reads from the start while
 * the second one starts; once that is ready, the first gives it half of what is left.
 */
export type HandOver = {
  readonly memory: SharedArrayBuffer;
  /** For the second thread: says that it is ready, and waits for its share; `undefined` where there is none. */
  readonly awaitCut: () => Cut | undefined;
  /** For the first thread: whether the second one waits. */
  readonly isWaiting: () => boolean;
  readonly give: (cut: Cut | undefined) => void;
};

const STARTING = 0;
const WAITING = 1;
const GIVEN = 2;
const NOT_NEEDED = 3;

export function handOver(memory = new SharedArrayBuffer(24)): HandOver {
  const state = new Int32Array(memory, 0, 1);
  const cut = new Float64Array(memory, 8, 2);
  return {
    memory,
    awaitCut() {
      Atomics.compareExchange(state, 0, STARTING, WAITING);
      Atomics.wait(state, 0, WAITING);
      return Atomics.load(state, 0) === GIVEN ? { file: cut[0] ?? 0, offset: cut[1] ?? 0 } : undefined;
    },
    isWaiting: () => Atomics.load(state, 0) === WAITING,
    give(given) {
      cut[0] = given?.file ?? 0;
      cut[1] = given?.offset ?? 0;
      Atomics.store(state, 0, given === undefined ? NOT_NEEDED : GIVEN);
      Atomics.notify(state, 0);
    },
  };
}
