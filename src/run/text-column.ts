/** A column of short texts, kept as bytes: a million ids cost what their letters cost, not a million objects. */
export type TextColumn = {
  readonly push: (text: string) => void;
  readonly get: (row: number) => string;
  /** A 32-bit hash of each text. Equal texts have equal hashes; a few of a million unequal ones share one, too. */
  readonly hashes: () => Uint32Array;
  /** The column's bytes, where each text ends, and the hashes: copies, for another thread. */
  readonly part: () => TextPart;
  readonly append: (part: TextPart) => void;
};

/** A column of texts as plain arrays. */
export type TextPart = { readonly bytes: Uint8Array; readonly ends: Uint32Array; readonly hashes: Uint32Array };

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Keeps ids byte for byte; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function textColumn(): TextColumn {
  let bytes = new Uint8Array(1 << 14);
  let used = 0;
  let length = 0;
  let ends = new Uint32Array(1 << 10);
  let hashes = new Uint32Array(1 << 10);

  return { push, get, hashes: () => hashes.subarray(0, length), part, append };

  function push(text: string): void {
    if (length === ends.length) grow();
    if (used + text.length * 3 > bytes.length) growBytes(text.length * 3);
    let hash = SEED;
    let at = used;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        at = used + ENCODER.encodeInto(text, bytes.subarray(used)).written;
        hash = mixBytes(bytes.subarray(used, at));
        break;
      }
      bytes[at] = code;
      at += 1;
      hash = Math.imul(hash ^ code, PRIME);
    }
    hashes[length] = scramble(hash);
    used = at;
    ends[length] = at;
    length += 1;
  }

  function get(row: number): string {
    return DECODER.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
  }

  function part(): TextPart {
    return { bytes: bytes.slice(0, used), ends: ends.slice(0, length), hashes: hashes.slice(0, length) };
  }

  function append(other: TextPart): void {
    while (length + other.ends.length > ends.length) grow();
    if (used + other.bytes.length > bytes.length) growBytes(other.bytes.length);
    bytes.set(other.bytes, used);
    hashes.set(other.hashes, length);
    for (let i = 0; i < other.ends.length; i += 1) ends[length + i] = used + (other.ends[i] ?? 0);
    used += other.bytes.length;
    length += other.ends.length;
  }

  function grow(): void {
    ends = copyInto(new Uint32Array(ends.length * 2), ends);
    hashes = copyInto(new Uint32Array(hashes.length * 2), hashes);
  }

  function growBytes(needed: number): void {
    bytes = copyInto(new Uint8Array(Math.max(bytes.length * 2, used + needed)), bytes);
  }
}

// FNV-1a over the bytes, and the finalizer of MurmurHash3 so that all bits depend on all of them.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function mixBytes(bytes: Uint8Array): number {
  let hash = SEED;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
  return hash;
}

function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function copyInto<T extends Uint8Array | Uint32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
