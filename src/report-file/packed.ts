import * as z from "zod/mini";
import { FAILURE_CATEGORIES } from "../model/attribution.ts";
import type { Outcome } from "../model/entry.ts";
import type { QuestionRecord } from "../model/run.ts";

/** The version of the packed form; another one is not read. */
const PACKED_VERSION = 1;

const count = z.int().check(z.minimum(0));
const names = z
  .object({ names: z.array(z.string()), at: z.array(count) })
  .check(z.describe("Distinct values, and for every entry the position of its own in them, from 1; 0 is none."));
const amounts = z.array(z.nullable(z.number()));

/**
 * The entries of a report in columns, as the files of version 1 had them that the action kept. A column that says
 * nothing of any entry is left out. What failures were attributed to stands in `attributions` alone, which
 * are in the same order.
 */
const packedQuestionsSchema = z.object({
  packed: z.literal(PACKED_VERSION),
  count,
  id: z.array(z.string()),
  outcome: z.string().check(z.describe("One letter an entry: `p` passed, `f` failed, `u` ungraded.")),
  detail: z.optional(z.array(z.nullable(z.string()))),
  variant: z.optional(names),
  trial: z.optional(z.array(count)),
  questionCategory: z.optional(names),
  label: z.optional(names),
  costUsd: z.optional(amounts),
  latencyMs: z.optional(amounts),
});

type Packed = z.output<typeof packedQuestionsSchema>;

const documentSchema = z.looseObject({
  questions: packedQuestionsSchema,
  attributions: z.array(z.looseObject({ category: z.enum(FAILURE_CATEGORIES), rule: z.string() })),
});

/** The entries of a report in columns; `undefined` where the document is none. */
export function packedRows(document: unknown): readonly QuestionRecord[] | undefined {
  const parsed = documentSchema.safeParse(document);
  return parsed.success ? unpack(parsed.data.questions, parsed.data.attributions) : undefined;
}

function unpack(
  { count: length, id, outcome, detail, variant, trial, questionCategory, label, costUsd, latencyMs }: Packed,
  attributions: readonly Pick<QuestionRecord, "category" | "rule">[],
): QuestionRecord[] | undefined {
  const columns = [id, outcome, detail, variant?.at, trial, questionCategory?.at, label?.at, costUsd, latencyMs];
  if (columns.some((column) => column !== undefined && column.length !== length)) return undefined;
  if ([variant, questionCategory, label].some((column) => column?.at.some((at) => at > column.names.length)))
    return undefined;
  const rows: QuestionRecord[] = [];
  let failures = 0;
  for (let row = 0; row < length; row += 1) {
    const result = outcomeOf(outcome[row]);
    const failure = result === "failed" ? attributions[failures] : undefined;
    const own = id[row];
    if (result === undefined || own === undefined || (result === "failed" && failure === undefined)) return undefined;
    if (failure !== undefined) failures += 1;
    rows.push({
      id: own,
      detail: detail?.[row] ?? null,
      variant: nameAt(variant, row),
      trial: trial?.[row] ?? 1,
      outcome: result,
      category: failure?.category ?? null,
      rule: failure?.rule ?? null,
      label: nameAt(label, row),
      questionCategory: nameAt(questionCategory, row),
      cluster: null,
      asked: null,
      reference: null,
      judged: null,
      costUsd: costUsd?.[row] ?? null,
      latencyMs: latencyMs?.[row] ?? null,
    });
  }
  return failures === attributions.length ? rows : undefined;
}

function outcomeOf(letter: string | undefined): Outcome | undefined {
  return letter === "p" ? "passed" : letter === "f" ? "failed" : letter === "u" ? "ungraded" : undefined;
}

function nameAt(column: Packed["variant"], row: number): string | null {
  return column?.names[(column.at[row] ?? 0) - 1] ?? null;
}
