import { textHash } from "./text-hash.ts";

/** What stands for a text that is not to be shown. */
export const HIDDEN = "(text not shown)";

const PREFIX = "text-";
const FORM = /^text-[0-9a-f]{16}$/;

/** An id that a question's text was made into, for reports that show no text: 64 bits of a hash of it. */
export function hiddenId(id: string): string {
  if (FORM.test(id)) return id;
  const half = (salt: string) => textHash(`${salt}${id}`).toString(16).padStart(8, "0");
  return `${PREFIX}${half("")}${half("\u0000")}`;
}

export function isHiddenId(id: string): boolean {
  return FORM.test(id);
}

/** The ids, and what each would be where it is a question's text. */
export function withHiddenIds(ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [id, hiddenId(id)]));
}

/** The name of a file or a passage as it may be shown where no text is: a passage may be named by its own words. */
export function nameOrHash(name: string): string {
  return name.length <= LONGEST_NAME && !/[\r\n]/.test(name) ? name : hiddenId(name);
}

const LONGEST_NAME = 200;
/** So long a text on one line may be a label; what is longer is hidden. */
const LONGEST_LABEL = 60;

/** A label as it may be shown where no text is: a name and no sentence. */
export function labelOrHidden(label: string): string {
  return label.length <= LONGEST_LABEL && !/[\r\n]/.test(label) ? label : HIDDEN;
}
