import * as z from "zod/mini";
import type { GitHub } from "./client.ts";

/** One comment of a pull request that we wrote. Ids no longer fit 32 bits. */
export type OwnComment = { readonly id: bigint; readonly body: string; readonly url: string };

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const pageSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        nodes: z.array(
          z.nullable(
            z.object({
              fullDatabaseId: z.union([z.string(), z.number(), z.bigint()]),
              viewerDidAuthor: z.boolean(),
              body: z.string(),
              url: z.string(),
            }),
          ),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      }),
    }),
  }),
});

const writtenSchema = z.object({ id: z.union([z.string(), z.number(), z.bigint()]), html_url: z.string() });

/** All comments of the pull request that this token wrote, of all pages, oldest first. */
export async function listOwnComments(github: GitHub, pullRequest: number): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for (let after: string | null = null; ; ) {
    const data: unknown = await github.graphql(QUERY, {
      owner: github.owner,
      repo: github.repo,
      number: pullRequest,
      after,
    });
    const { nodes, pageInfo } = pageSchema.parse(data).repository.pullRequest.comments;
    for (const node of nodes) {
      if (node?.viewerDidAuthor) own.push({ id: BigInt(node.fullDatabaseId), body: node.body, url: node.url });
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break;
    after = pageInfo.endCursor;
  }
  return own.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export async function createComment(github: GitHub, pullRequest: number, body: string): Promise<OwnComment> {
  const data = await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner: github.owner,
    repo: github.repo,
    issue_number: pullRequest,
    body,
  });
  const { id, html_url } = writtenSchema.parse(data);
  return { id: BigInt(id), body, url: html_url };
}

export async function updateComment(github: GitHub, comment: OwnComment, body: string): Promise<OwnComment> {
  const data = await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner: github.owner,
    repo: github.repo,
    comment_id: String(comment.id),
    body,
  });
  return { ...comment, body, url: writtenSchema.parse(data).html_url };
}

export async function deleteComment(github: GitHub, comment: OwnComment): Promise<void> {
  await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner: github.owner,
    repo: github.repo,
    comment_id: String(comment.id),
  });
}
