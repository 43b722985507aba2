/** A column of short texts, kept as bytes: a million ids cost what their letters cost, not a million objects. */
export type TextColumn = {
  readonly push: (text: string) => void;
  readonly get: (row: number) => string;
  /**
   * A 53-bit hash of each text, as doubles, ready to be sorted. Equal texts have equal hashes; unequal
   * ones share one with a chance of about 2^-53 a pair.
   */
  readonly hashes: () => Float64Array;
};

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const HIGH_BITS = 0x1fffff;

/** Keeps ids byte for byte; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function textColumn(): TextColumn {
  let bytes = new Uint8Array(1 << 14);
  let used = 0;
  let length = 0;
  let ends = new Uint32Array(1 << 10);
  let hashes = new Float64Array(1 << 10);

  return { push, get, hashes: () => hashes.slice(0, length) };

  function push(text: string): void {
    if (length === ends.length) grow();
    if (used + text.length * 3 > bytes.length) growBytes(text.length * 3);
    let low = LOW_SEED;
    let high = HIGH_SEED;
    let at = used;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        at = used + ENCODER.encodeInto(text, bytes.subarray(used)).written;
        [low, high] = mixBytes(bytes, used, at);
        break;
      }
      bytes[at] = code;
      at += 1;
      low = Math.imul(low ^ code, LOW_PRIME);
      high = Math.imul(high ^ code, HIGH_PRIME);
    }
    hashes[length] = finish(low, high);
    used = at;
    ends[length] = at;
    length += 1;
  }

  function get(row: number): string {
    return DECODER.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
  }

  function grow(): void {
    ends = copyInto(new Uint32Array(ends.length * 2), ends);
    hashes = copyInto(new Float64Array(hashes.length * 2), hashes);
  }

  function growBytes(needed: number): void {
    bytes = copyInto(new Uint8Array(Math.max(bytes.length * 2, used + needed)), bytes);
  }
}

// Two 32-bit multiply-and-xor hashes over the same bytes, folded into one 53-bit whole number.
const LOW_SEED = 0xdeadbeef;
const HIGH_SEED = 0x41c6ce57;
const LOW_PRIME = 0x9e3779b1;
const HIGH_PRIME = 0x5f356495;

function mixBytes(bytes: Uint8Array, from: number, to: number): [number, number] {
  let low = LOW_SEED;
  let high = HIGH_SEED;
  for (const byte of bytes.subarray(from, to)) {
    low = Math.imul(low ^ byte, LOW_PRIME);
    high = Math.imul(high ^ byte, HIGH_PRIME);
  }
  return [low, high];
}

function finish(low: number, high: number): number {
  const a = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const b = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & HIGH_BITS) * 2 ** 32 + (a >>> 0);
}

function copyInto<T extends Uint8Array | Uint32Array | Float64Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
