import * as z from "zod/mini";
import type { RunIdentity } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import { reportSchema } from "../model/report.ts";
import type { QuestionRecord } from "../model/run.ts";
import { READABLE_VERSIONS } from "../model/schema-version.ts";
import { reason } from "../reasons/index.ts";
import { packedRows } from "./packed.ts";

/** What of a report makes it a baseline or a part of the history. */
export type EarlierReport = { readonly run: RunIdentity; readonly questions: readonly QuestionRecord[] };

/** Why a document is none. */
export type NoReport = { readonly status: "incompatible" | "unreadable"; readonly reason: Reason };

const earlierSchema = z.object({ run: reportSchema.shape.run, questions: reportSchema.shape.questions });

/** A parsed document as an earlier report, packed or not. Nothing of it is trusted to have the form of one. */
export function earlierReport(document: unknown, name: string): EarlierReport | NoReport {
  const version = z.object({ schemaVersion: z.number() }).safeParse(document);
  if (!version.success) return { status: "unreadable", reason: reason("report-incomplete", { name }) };
  if (!READABLE_VERSIONS.includes(version.data.schemaVersion)) {
    return {
      status: "incompatible",
      reason: reason("report-version", { name, version: version.data.schemaVersion }),
    };
  }
  const rows = packedRows(document);
  if (rows !== undefined) {
    const run = z.object({ run: reportSchema.shape.run }).safeParse(document);
    if (run.success) return { run: run.data.run, questions: rows };
  }
  const parsed = earlierSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      status: "unreadable",
      reason: reason("report-form", { name, at: issue?.path.join(".") ?? "" }),
    };
  }
  return { run: parsed.data.run, questions: parsed.data.questions.map(withNulls) };
}

/** A row in which what was left out is null again. */
export function withNulls({
  id,
  detail = null,
  variant = null,
  trial,
  outcome,
  category = null,
  rule = null,
  label = null,
  questionCategory = null,
  cluster = null,
  asked = null,
  reference = null,
  judged = null,
  costUsd = null,
  latencyMs = null,
}: z.output<typeof reportSchema>["questions"][number]): QuestionRecord {
  return {
    id,
    detail,
    variant,
    trial,
    outcome,
    category,
    rule,
    label,
    questionCategory,
    cluster,
    asked,
    reference,
    judged,
    costUsd,
    latencyMs,
  };
}
