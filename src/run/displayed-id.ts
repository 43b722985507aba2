import { hexHash } from "../model/text-id.ts";

/** How a question is named whose id alone does not tell it apart from others of its run. */
export function displayedId(id: string, detail: number): string {
  return `${id} #${hexHash(detail)}`;
}
