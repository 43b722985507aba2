import * as z from "zod/mini";
import type { GitHub } from "./client.ts";

const commitSchema = z.object({ commit: z.object({ committer: z.object({ date: z.string() }) }) });

/** When a tag, branch or commit was made, ISO 8601; `undefined` where GitHub does not know it, or does not say. */
export async function timeOfRef(github: GitHub, ref: string): Promise<string | undefined> {
  try {
    const data = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      owner: github.owner,
      repo: github.repo,
      ref,
    });
    return commitSchema.parse(data).commit.committer.date;
  } catch {
    return undefined;
  }
}
