// Mutations of fixtures: of the value a file holds, and of its bytes. Each is chosen by numbers, so that
// fast-check can shrink what it finds.

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  "",
  "x",
  "NaN",
  "true",
  "\u0000\ud83d\ude00\u202e",
  "`|<!-- @nobody #1 -->",
  [],
  {},
  [[]],
  [null],
  { a: { b: [1, { c: "d" }] } },
  "long ".repeat(500),
];

type Place = { readonly parent: Record<string, unknown> | unknown[]; readonly key: string | number };

/** A copy of a value with one change somewhere in it: another value, a field less, an element twice or in another place. */
export function mutateValue(value: unknown, where: number, how: number, what: number): unknown {
  const root: { value: unknown } = { value: structuredClone(value) };
  const places: Place[] = [];
  collect(root.value, places);
  const place = places[where % Math.max(1, places.length)];
  if (place === undefined) return ODD_VALUES[what % ODD_VALUES.length];
  const { parent, key } = place;
  const odd = structuredClone(ODD_VALUES[what % ODD_VALUES.length]);
  if (Array.isArray(parent)) {
    const index = Number(key);
    if (how % 4 === 0) parent.splice(index, 1);
    else if (how % 4 === 1) parent.splice(index, 0, structuredClone(parent[index]));
    else if (how % 4 === 2) parent[index] = odd;
    else parent.push(odd);
  } else if (how % 4 === 0) delete parent[String(key)];
  else if (how % 4 === 1) parent[String(key)] = [parent[String(key)]];
  else parent[String(key)] = odd;
  return root.value;
}

function collect(value: unknown, places: Place[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      places.push({ parent: value, key: index });
      collect(value[index], places);
    }
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      places.push({ parent: value, key });
      collect(value[key], places);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of bytes with one change: one more, one less, one other, a stretch gone or twice, or the end cut off. */
export function mutateBytes(bytes: Buffer, where: number, how: number, what: number): Buffer {
  const at = where % Math.max(1, bytes.length);
  const before = bytes.subarray(0, at);
  const odd = Buffer.from([LETTERS[what % LETTERS.length] ?? 0]);
  switch (how % 6) {
    case 0:
      return Buffer.concat([before, odd, bytes.subarray(at)]);
    case 1:
      return Buffer.concat([before, bytes.subarray(at + 1)]);
    case 2:
      return Buffer.concat([before, odd, bytes.subarray(at + 1)]);
    case 3:
      return Buffer.concat([before, bytes.subarray(at + 1 + (what % 40))]);
    case 4:
      return Buffer.concat([before, bytes.subarray(at, at + (what % 60)), bytes.subarray(at)]);
    default:
      return before;
  }
}

const LETTERS = [..."{}[]\",:\n\\ 0n<>;'&%\r\t", "\u00ff", "\u0000"].map((letter) => letter.charCodeAt(0));
