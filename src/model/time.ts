/** ISO 8601 with its zone, so that a report means the same on every machine; a day alone is one in UTC. */
const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;

/** A time in milliseconds since 1970; `undefined` where the text is none. */
export function timeIn(text: string | null | undefined): number | undefined {
  const time = text !== null && text !== undefined && TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
