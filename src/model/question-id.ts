import { hexHash } from "./text-hash.ts";

// What makes a question the same one: the id that its log gives it and, where a tool lets names repeat, a hash of what
// was asked (its detail). A run that has several questions of one id shows the id with the detail behind it; a report
// keeps both, and what is looked up by a person's word is found with and without it.

/** The id that stands for "none given". Two entries with it are two questions. */
export const UNKNOWN_ID = "unknown";

/** How a question is named whose id alone does not tell it apart from others of its run. */
export function idWithDetail(id: string, detail: string): string {
  return `${id} #${detail}`;
}

/** A detail as reports have it; null if there is none. */
export function detailText(detail: number): string | null {
  return detail === 0 ? null : hexHash(detail);
}

/** A question by the id that is shown, and its detail. */
export type QuestionName = { readonly id: string; readonly detail?: string | null | undefined };

/** The id as the log has it, without the detail that a run may show behind it. */
export function plainId({ id, detail }: QuestionName): string {
  const tail = detail === null || detail === undefined ? undefined : idWithDetail("", detail);
  return tail !== undefined && id.endsWith(tail) ? id.slice(0, -tail.length) : id;
}

/** Every name that a person may mean the question by: its id, with its detail and without. */
export function namesOf(question: QuestionName): readonly string[] {
  const plain = plainId(question);
  const { detail } = question;
  return detail === null || detail === undefined ? [plain] : [plain, idWithDetail(plain, detail)];
}

/** Whether a person's list of ids has the question. */
export function isNamedIn(ids: ReadonlySet<string>, question: QuestionName): boolean {
  return ids.size > 0 && namesOf(question).some((name) => ids.has(name));
}
