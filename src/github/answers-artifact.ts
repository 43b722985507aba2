import * as z from "zod/mini";
import { type AnswerRecord, answersSchema } from "../model/answers.ts";
import { reportInArtifact } from "./artifact-report.ts";
import { listArtifacts } from "./artifacts.ts";
import type { GitHub } from "./client.ts";

/** Bytes of the document, unpacked: more than twice of what is written. */
const MOST = 30_000_000;

/**
 * The answers that a run has kept: two calls, of a run that is trusted already, for it is the baseline's. Never throws:
 * without them a comparison says as much as it does else.
 *
 * @param name of the artifact
 */
export async function answersOfRun(github: GitHub, name: string, runId: string): Promise<readonly AnswerRecord[]> {
  try {
    const [artifact] = await listArtifacts(github, name, runId);
    if (artifact === undefined || artifact.expired || !artifact.run.own || String(artifact.run.id) !== runId) return [];
    const found = await reportInArtifact(github, artifact, MOST);
    if ("reason" in found) return [];
    const parsed = z.safeParse(answersSchema, found.document);
    return parsed.success ? parsed.data.answers : [];
  } catch {
    return [];
  }
}
