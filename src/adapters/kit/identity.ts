import type { Entry } from "../../model/entry.ts";
import { detailOf, textId } from "../../model/text-id.ts";
import type { RawRecord, Sink } from "../adapter.ts";
import { questionText } from "./loose.ts";

/** What an entry's question is known by. */
type Identity = Pick<Entry, "questionId" | "isTextId" | "questionDetail">;

/** A value and the field that it stands in, for messages. */
type Placed = readonly [value: unknown, field: string];

/**
 * What a question is known by: the first id that the tool gives it, else its text.
 *
 * @param given ids in the order they are taken in; texts and numbers are ids
 * @param asked what was asked, of whatever form
 * @param detail what tells questions of one id apart; nothing where ids are unique
 */
export function identityOf(
  { given, asked, detail }: { readonly given: readonly Placed[]; readonly asked?: Placed; readonly detail?: Placed },
  sink: Sink,
): Identity {
  const questionDetail = detail === undefined ? 0 : detailOf(exact(detail, sink));
  for (const place of given) {
    const id = idOf(exact(place, sink));
    if (id !== undefined) return { questionId: id, isTextId: false, questionDetail };
  }
  if (asked === undefined) return { questionId: undefined, isTextId: false, questionDetail };
  return { questionId: textId(questionText(exact(asked, sink)) ?? ""), isTextId: true, questionDetail };
}

/** A value that stands for an id, as a text. */
export function exactText(value: unknown, field: string, sink: Sink): string | undefined {
  return idOf(exact([value, field], sink));
}

/** The ids that may stand in a metadata object, under the usual names. */
export function idsIn(metadata: RawRecord, prefix: string): readonly Placed[] {
  return ["question_id", "questionId", "id", "case_id", "test_id"].map((key) => [metadata[key], `${prefix}${key}`]);
}

/** Under what names tools and teams say which conversation a question is a turn of. */
const CLUSTER_KEYS = ["cluster", "conversation_id", "conversationId", "dialogue_id", "dialog_id"] as const;

/** The cluster that a metadata object names. */
export function clusterIn(metadata: RawRecord, prefix: string, sink: Sink): string | undefined {
  for (const key of CLUSTER_KEYS) {
    const cluster = metadata[key] === undefined ? undefined : exactText(metadata[key], `${prefix}${key}`, sink);
    if (cluster !== undefined) return cluster;
  }
  return undefined;
}

/** Texts or numbers as ids; `undefined` where it is no list of them. */
export function ids(value: unknown, field: string, sink: Sink): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found: string[] = [];
  for (const item of value) {
    if (typeof item !== "string" && typeof item !== "number") return undefined;
    const id = exact([item, field], sink);
    if (id === undefined) return undefined;
    found.push(String(id));
  }
  return found;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

/**
 * The value, if its numbers are those that the file has. Beyond 2^53 two of them can become one as JSON is read, and two
 * questions with them.
 */
function exact([value, field]: Placed, sink: Sink): unknown {
  if (typeof value === "string" || isExact(value)) return value;
  sink.problem(
    "inexact-id",
    field,
    "a number in it is too large for JSON to carry exactly, so two questions could become one.",
    "Write it as text, in quotes.",
  );
  return undefined;
}

function isExact(value: unknown): boolean {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}
