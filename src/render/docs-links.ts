import type { Category } from "../model/rung.ts";
import type { Detail } from "./section.ts";

/** Where the project is. */
const PROJECT = "https://github.com/rung-gate/rung-gate";

type Place = Pick<Detail, "docs">;

/** The project at the version that runs, for want of a better address of it. */
export function docsAt(version: string): string {
  return `${PROJECT}/blob/v${version}`;
}

/** What a rung is, and what to try. */
export function rungLink({ docs }: Place, category: Category): string {
  return `${docs}/docs/ladder.md#${category}`;
}

/** What a limit is about. */
export function limitLink({ docs }: Place, id: string): string {
  return `${docs}/docs/gates.md#${id}`;
}

/** When a warning is given. */
export function warningLink({ docs }: Place, id: string): string {
  return `${docs}/docs/gates.md#warning-${id}`;
}
