import { open, readFile, stat } from "node:fs/promises";
import * as z from "zod/mini";
import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Baseline } from "../model/baseline.ts";
import { unpackReport } from "../model/packed-questions.ts";
import { reportSchema, SCHEMA_VERSION } from "../model/report.ts";
import { UserError } from "../model/user-error.ts";
import type { CollectSettings } from "../run/collect.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { readRun } from "./read-run.ts";

/** A larger report cannot become one JavaScript string. */
const MAX_REPORT_BYTES = 500_000_000;
const NOTHING = "none";
const AUTO = "auto";

/** Whether the baseline is to be looked for among the artifacts of the repository. */
export function isAuto(patterns: readonly string[]): boolean {
  return patterns.length === 1 && patterns[0] === AUTO;
}

/** What of a report makes it a baseline. */
const baselineSchema = z.object({ run: reportSchema.shape.run, questions: reportSchema.shape.questions });

/**
 * Reads a baseline from paths or globs: one earlier report, or earlier run logs. Never throws for what
 * it finds there: a baseline that is missing or broken is a status, and no failed check.
 *
 * @param patterns none, or the word `none`: no baseline was asked for, and null comes back
 */
export async function readBaseline(
  patterns: readonly string[],
  options: {
    readonly directory: string;
    readonly format: FormatId | "auto";
    readonly reading?: ReadSettings;
    readonly settings: CollectSettings;
    readonly worker?: URL;
  },
): Promise<Baseline | null> {
  if (patterns.length === 0 || (patterns.length === 1 && patterns[0] === NOTHING)) return null;
  if (isAuto(patterns))
    return {
      status: "none",
      reason: "`auto` looks among a repository's artifacts, which only the action can; name a report",
    };
  try {
    const files = await findFiles(patterns, options.directory);
    const [first] = files;
    if (first !== undefined && (await isReport(first))) {
      return files.length === 1
        ? await readReport(first)
        : {
            status: "unreadable",
            reason: `${files.length} files match, and the first is a report; name one report, or run logs`,
          };
    }
    const run = await readRun({ ...options, patterns });
    const name = files.map((file) => file.shown).join(", ");
    return {
      status: "ok",
      name,
      how: null,
      commit: null,
      branch: null,
      runId: null,
      createdAt: null,
      questions: run.records(),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    const missing = error.problems.every(({ code }) => code === "no-file" || code === "no-match");
    return { status: missing ? "none" : "unreadable", reason: problem === undefined ? error.message : clause(problem) };
  }
}

async function readReport(file: FoundFile): Promise<Baseline> {
  if ((await stat(file.absolute)).size > MAX_REPORT_BYTES)
    return { status: "unreadable", reason: `${file.shown} is larger than 500 MB` };
  return baselineOf(tryParse(await readFile(file.absolute, "utf8")), file.shown);
}

/** A parsed report as a baseline, or why it cannot be one. Nothing of it is trusted to have the form of a report. */
export function baselineOf(written: unknown, name: string): Baseline {
  const document = unpackReport(written);
  const version = z.object({ schemaVersion: z.number() }).safeParse(document);
  if (!version.success) return { status: "unreadable", reason: `${name} is not a complete JSON report` };
  if (version.data.schemaVersion !== SCHEMA_VERSION) {
    return {
      status: "incompatible",
      reason: `${name} has report version ${version.data.schemaVersion}; this one reads ${SCHEMA_VERSION}`,
    };
  }
  const parsed = baselineSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      status: "unreadable",
      reason: `${name} does not have the form of a report, at ${issue?.path.join(".") ?? "its top"}`,
    };
  }
  const { run, questions } = parsed.data;
  return {
    status: "ok",
    name,
    how: null,
    commit: run.commit,
    branch: run.branch,
    runId: run.id,
    createdAt: run.createdAt,
    questions: questions.map(
      ({
        id,
        detail = null,
        variant = null,
        trial,
        outcome,
        category = null,
        rule = null,
        label = null,
        questionCategory = null,
        costUsd = null,
        latencyMs = null,
      }) => ({
        id,
        detail,
        variant,
        trial,
        outcome,
        category,
        rule,
        label,
        questionCategory,
        costUsd,
        latencyMs,
      }),
    ),
  };
}

/** A report is one JSON document over many lines that begins with its version; a log has an entry a line. */
async function isReport(file: FoundFile): Promise<boolean> {
  const handle = await open(file.absolute, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return /^\s*\{\s*"schemaVersion"\s*:/.test(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await handle.close();
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function clause({
  file,
  line,
  message,
}: {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}): string {
  return `${file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `}${message.replace(/\.$/, "")}`;
}
