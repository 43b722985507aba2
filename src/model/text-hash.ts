/** 32 bits of FNV-1a over the text's UTF-16 units, finished as MurmurHash3 is; never 0. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** A hash as eight hexadecimal digits. */
export function hexHash(text: string | number): string {
  return (typeof text === "number" ? text : textHash(text)).toString(16).padStart(8, "0");
}
