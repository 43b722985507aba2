/** A column of short texts, kept as bytes: a million ids cost what their letters cost, not a million objects. */
export type TextColumn = {
  readonly push: (text: string) => void;
  readonly get: (row: number) => string;
  /** A 32-bit hash of each text. Equal texts have equal hashes; a few of a million unequal ones share one, too. */
  readonly hashes: () => Uint32Array;
};

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Keeps ids byte for byte; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function textColumn(): TextColumn {
  let bytes = new Uint8Array(1 << 14);
  let used = 0;
  let length = 0;
  let ends = new Uint32Array(1 << 10);

  return { push, get, hashes };

  function push(text: string): void {
    if (length === ends.length) ends = copyInto(new Uint32Array(ends.length * 2), ends);
    if (used + text.length * 3 > bytes.length) growBytes(text.length * 3);
    let at = used;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        at = used + ENCODER.encodeInto(text, bytes.subarray(used)).written;
        break;
      }
      bytes[at] = code;
      at += 1;
    }
    used = at;
    ends[length] = at;
    length += 1;
  }

  function hashes(): Uint32Array {
    const all = new Uint32Array(length);
    for (let row = 0, at = 0; row < length; row += 1) {
      let hash = SEED;
      for (const end = ends[row] ?? 0; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
      all[row] = scramble(hash);
    }
    return all;
  }

  function get(row: number): string {
    return DECODER.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
  }

  function growBytes(needed: number): void {
    bytes = copyInto(new Uint8Array(Math.max(bytes.length * 2, used + needed)), bytes);
  }
}

// FNV-1a over the bytes, and the finalizer of MurmurHash3 so that all bits depend on all of them.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function copyInto<T extends Uint8Array | Uint32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
