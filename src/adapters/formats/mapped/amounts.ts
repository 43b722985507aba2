import type { FieldSource, Unit } from "../../field-map.ts";
import { number } from "../../kit/loose.ts";
import { lastKey } from "./places.ts";

/** What one of a unit is in milliseconds, or in US dollars. */
const WORTH: Readonly<Record<Unit, number>> = { ns: 1e-6, us: 1e-3, ms: 1, s: 1000, min: 60_000, usd: 1, cent: 0.01 };

/** Units as people write them, at the end of a name or behind a number. */
const SPELLINGS: Readonly<Record<string, Unit>> = {
  ns: "ns",
  us: "us",
  ms: "ms",
  msec: "ms",
  msecs: "ms",
  millis: "ms",
  milliseconds: "ms",
  s: "s",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  min: "min",
  mins: "min",
  minutes: "min",
  usd: "usd",
  cent: "cent",
  cents: "cent",
};

/** The unit that a name ends with, such as `elapsed_sec` or `costCents`; `undefined` where it ends with none. */
export function unitOfName(place: string): Unit | undefined {
  const words = lastKey(place)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const last = words.length > 1 ? words.at(-1) : words[0] === "seconds" || words[0] === "milliseconds" ? words[0] : "";
  return Object.hasOwn(SPELLINGS, last ?? "") ? SPELLINGS[last ?? ""] : undefined;
}

/**
 * A time in milliseconds or a cost in US dollars, of at least 0. Its unit is the one that stands behind the number, that
 * the map says, or that the name ends with; else milliseconds and dollars.
 *
 * @returns `undefined` for what is no such amount
 */
export function amountOf(value: unknown, { field, unit }: FieldSource): number | undefined {
  const plain = typeof value === "string" ? value.trim().replace(/^\$\s*/, "") : value;
  const [, figure, own] = typeof plain === "string" ? (/^([-+.\de]+)\s*([a-z]+)$/i.exec(plain) ?? []) : [];
  const spelt = SPELLINGS[own?.toLowerCase() ?? ""];
  if (own !== undefined && spelt === undefined) return undefined;
  const amount = number(figure ?? plain);
  if (amount === undefined || amount < 0) return undefined;
  const of = spelt ?? unit ?? unitOfName(field);
  return of === undefined ? amount : Number((amount * WORTH[of]).toPrecision(12));
}
