import type { LeftOut } from "../src/model/history.ts";
import { reasonWords } from "../src/reasons/index.ts";

/** Left-out reports with their reasons in plain words. */
export function leftOutWords(leftOut: readonly LeftOut[] | undefined): { name: string; reason: string }[] | undefined {
  return leftOut?.map(({ name, reason }) => ({ name, reason: reasonWords(reason, (text) => text) }));
}
