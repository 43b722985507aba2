import { createHash } from "node:crypto";
import * as z from "zod/mini";
import type { GitHub } from "./client.ts";

/** An artifact of this repository as the API lists it. */
export type Artifact = {
  readonly id: number;
  readonly createdAt: string;
  readonly expired: boolean;
  /** In bytes, packed. */
  readonly size: number;
  readonly digest: string | null;
  readonly run: {
    readonly id: number;
    readonly headSha: string;
    readonly headBranch: string | null;
    /** Whether the run is of this repository: a branch of a fork may have the name of one of ours. */
    readonly own: boolean;
  };
};

const PAGE = 100;
/** So many pages are looked at; the list is not ordered by branch, and the newest stand first. */
const MAX_PAGES = 2;

const pageSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.number(),
      expired: z.boolean(),
      size_in_bytes: z.number(),
      created_at: z.nullable(z.string()),
      digest: z.nullish(z.string()),
      workflow_run: z.nullish(
        z.object({
          id: z.number(),
          repository_id: z.number(),
          head_repository_id: z.number(),
          head_branch: z.nullish(z.string()),
          head_sha: z.string(),
        }),
      ),
    }),
  ),
});

/** The artifacts of a name, newest first: of the whole repository, or of one run. */
export async function listArtifacts(github: GitHub, name: string, runId?: string): Promise<readonly Artifact[]> {
  const route =
    runId === undefined
      ? "GET /repos/{owner}/{repo}/actions/artifacts"
      : "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const found: Artifact[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const data = await github.request(route, {
      owner: github.owner,
      repo: github.repo,
      name,
      per_page: PAGE,
      page,
      ...(runId === undefined ? {} : { run_id: runId }),
    });
    const { artifacts } = pageSchema.parse(data);
    for (const {
      id,
      created_at: createdAt,
      expired,
      size_in_bytes: size,
      digest = null,
      workflow_run: run,
    } of artifacts) {
      if (run === undefined || run === null) continue;
      found.push({
        id,
        createdAt: createdAt ?? "",
        expired,
        size,
        digest,
        run: {
          id: run.id,
          headSha: run.head_sha,
          headBranch: run.head_branch ?? null,
          own: run.repository_id === run.head_repository_id,
        },
      });
    }
    if (artifacts.length < PAGE) break;
  }
  return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}

/**
 * Downloads an artifact. Where it lies is another host, which never sees the token.
 *
 * @returns the bytes, checked against the digest where there is one; or a parsed document, for artifacts that
 * are one JSON file and not packed
 */
export async function downloadArtifact(
  github: GitHub,
  artifact: Artifact,
): Promise<Buffer | { readonly json: unknown }> {
  const data = await github.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
    owner: github.owner,
    repo: github.repo,
    artifact_id: artifact.id,
    archive_format: "zip",
  });
  if (typeof data === "string") return Buffer.from(data, "utf8");
  if (!(data instanceof ArrayBuffer)) return { json: data };
  const bytes = Buffer.from(data);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (artifact.digest !== null && artifact.digest !== digest) throw new Error("the download does not have its digest");
  return bytes;
}
