import * as z from "zod/mini";
import { isRecord } from "../model/record.ts";
import { lacksFields } from "./api-error.ts";
import type { GitHub } from "./client.ts";

/** One comment of a pull request that we wrote. Ids no longer fit 32 bits. */
export type OwnComment = {
  readonly id: bigint;
  /** The id that GraphQL knows it by. */
  readonly nodeId: string;
  readonly body: string;
  readonly url: string;
};

/** What a look at the pull request found. */
export type Listing = {
  /** Ours, of all pages, oldest first. */
  readonly own: readonly OwnComment[];
  /** Earlier bodies of the comment whose history was asked for, the latest first; none through REST, which has none. */
  readonly history: readonly string[];
  /** Set where GraphQL does not have what is asked for, so that it need not be asked again: who this token is. */
  readonly throughRest?: { readonly login: string };
  /** Why what else was asked for did not come with it. */
  readonly extraFailure?: unknown;
};

/** More of the repository that is asked for in the call for the first page of comments. */
export type Extra = {
  /** Declarations of variables, each with a comma before it. */
  readonly declares: string;
  /** Fields of the repository. */
  readonly fields: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Takes what came for the fields. */
  readonly take: (repository: unknown) => void;
};

const query = (extra: Extra | undefined): string =>
  `query ($owner: String!, $repo: String!, $number: Int!, $after: String, $edited: ID!, $withHistory: Boolean!${extra?.declares ?? ""}) {
  repository(owner: $owner, name: $repo) {${extra === undefined ? "" : `\n    ${extra.fields}`}
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  node(id: $edited) @include(if: $withHistory) {
    ... on IssueComment { userContentEdits(first: 10) { nodes { diff } } }
  }
}`;

const commentSchema = z.object({
  id: z.string(),
  fullDatabaseId: z.union([z.string(), z.number(), z.bigint()]),
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  url: z.string(),
});

const pageSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        nodes: z.array(z.nullable(commentSchema)),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      }),
    }),
  }),
  node: z.nullish(
    z.object({
      userContentEdits: z.nullish(
        z.object({ nodes: z.nullish(z.array(z.nullable(z.object({ diff: z.nullable(z.string()) })))) }),
      ),
    }),
  ),
});

const writtenSchema = z.object({
  id: z.union([z.string(), z.number(), z.bigint()]),
  node_id: z.optional(z.string()),
  html_url: z.string(),
});

const PAGE = 100;
const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });
const listedSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number(), z.bigint()]),
    node_id: z.optional(z.string()),
    body: z.nullish(z.string()),
    html_url: z.string(),
    user: z.nullish(z.object({ login: z.string() })),
  }),
);

/** What a listing is to bring besides our comments. */
export type ListingOptions = {
  /** A comment whose latest edits are asked for in the same call. */
  readonly edited?: OwnComment | undefined;
  readonly extra?: Extra;
  /** What a list has said before of how to ask. */
  readonly throughRest?: Listing["throughRest"];
  /** For the sake of what else is asked for: the comments are not complete. */
  readonly firstPageOnly?: boolean;
};

/** The comments of the pull request that this token wrote; from an Enterprise Server of an earlier version through REST. */
export async function listOwnComments(
  github: GitHub,
  pullRequest: number,
  options: ListingOptions = {},
): Promise<Listing> {
  if (options.throughRest !== undefined) return listThroughRest(github, pullRequest, options.throughRest);
  try {
    return await listThroughGraphql(github, pullRequest, options);
  } catch (error) {
    if (!lacksFields(error)) throw error;
    const extraFailure = options.extra && (await askAlone(github, options.extra));
    const { viewer } = viewerSchema.parse(await github.graphql("query { viewer { login } }", {}));
    return { ...(await listThroughRest(github, pullRequest, viewer)), extraFailure };
  }
}

/** What else is asked for, without the comments; why it cannot be had, if it cannot. */
async function askAlone(github: GitHub, { declares, fields, variables, take }: Extra): Promise<unknown> {
  const { owner, repo } = github;
  const text = `query ($owner: String!, $repo: String!${declares}) {
  repository(owner: $owner, name: $repo) { ${fields} }
}`;
  try {
    const data = await github.graphql(text, { owner, repo, ...variables });
    if (isRecord(data)) take(data["repository"]);
    return undefined;
  } catch (error) {
    return error;
  }
}

async function listThroughRest(
  github: GitHub,
  pullRequest: number,
  viewer: { readonly login: string },
): Promise<Listing> {
  const { owner, repo } = github;
  const own: OwnComment[] = [];
  for (let page = 1; ; page += 1) {
    const data = await github.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: pullRequest,
      per_page: PAGE,
      page,
    });
    const comments = listedSchema.parse(data);
    for (const { id, node_id: nodeId = "", body, html_url: url, user } of comments)
      if (user?.login === viewer.login) own.push({ id: BigInt(id), nodeId, body: body ?? "", url });
    if (comments.length < PAGE) break;
  }
  return { own: oldestFirst(own), history: [], throughRest: viewer };
}

function oldestFirst(comments: readonly OwnComment[]): readonly OwnComment[] {
  return [...comments].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

async function listThroughGraphql(
  github: GitHub,
  pullRequest: number,
  { edited, extra, firstPageOnly = false }: ListingOptions,
): Promise<Listing> {
  const own: OwnComment[] = [];
  const history: string[] = [];
  for (let after: string | null = null; ; ) {
    const withHistory = edited !== undefined && after === null;
    const more = after === null ? extra : undefined;
    const data: unknown = await github.graphql(query(more), {
      owner: github.owner,
      repo: github.repo,
      number: pullRequest,
      after,
      edited: edited?.nodeId ?? "",
      withHistory,
      ...more?.variables,
    });
    const { repository, node } = pageSchema.parse(data);
    if (isRecord(data)) more?.take(data["repository"]);
    const { nodes, pageInfo } = repository.pullRequest.comments;
    for (const edit of node?.userContentEdits?.nodes ?? []) if (edit?.diff) history.push(edit.diff);
    for (const comment of nodes) {
      if (!comment?.viewerDidAuthor) continue;
      own.push({ id: BigInt(comment.fullDatabaseId), nodeId: comment.id, body: comment.body, url: comment.url });
    }
    if (firstPageOnly || !pageInfo.hasNextPage || pageInfo.endCursor === null) break;
    after = pageInfo.endCursor;
  }
  return { own: oldestFirst(own), history };
}

export async function createComment(github: GitHub, pullRequest: number, body: string): Promise<OwnComment> {
  const data = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner: github.owner,
    repo: github.repo,
    issue_number: pullRequest,
    body,
  });
  const { id, node_id: nodeId = "", html_url } = writtenSchema.parse(data);
  return { id: BigInt(id), nodeId, body, url: html_url };
}

export async function updateComment(github: GitHub, comment: OwnComment, body: string): Promise<OwnComment> {
  const data = await github.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner: github.owner,
    repo: github.repo,
    comment_id: String(comment.id),
    body,
  });
  return { ...comment, body, url: writtenSchema.parse(data).html_url };
}

export async function deleteComment(github: GitHub, comment: OwnComment): Promise<void> {
  await github.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner: github.owner,
    repo: github.repo,
    comment_id: String(comment.id),
  });
}
