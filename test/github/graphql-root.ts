import { isRecord } from "../../src/model/record.ts";
import { answerQuery } from "./graphql.ts";
import { type Answer, nodeIdOf, urlOf } from "./routes.ts";
import { type State, type StoredComment, type StoredEvent, shownComments } from "./state.ts";

const PAGE = 100;
const NO_PULL_REQUEST = Object.assign(new Error("Could not resolve to a PullRequest"), {
  extensions: { type: "NOT_FOUND" },
});

/** Answers a query about the one repository, as somebody sees it. */
export async function graphqlAnswer(
  body: Readonly<Record<string, unknown>>,
  viewer: string,
  github: State,
): Promise<Answer> {
  const lacks = github.lacksField;
  if (lacks !== undefined && new RegExp(`\\b${lacks}\\b`).test(String(body["query"]))) {
    const message = `Field '${lacks}' doesn't exist on type 'X'`;
    return { status: 200, body: { errors: [{ message, extensions: { code: "undefinedField", fieldName: lacks } }] } };
  }
  const variables = isRecord(body["variables"]) ? body["variables"] : {};
  let shown: readonly StoredComment[] | undefined;
  const comments = () => {
    shown ??= shownComments(github);
    return shown;
  };
  const root = {
    repository: {
      object: ({ oid, expression }: { oid?: string; expression?: string }) =>
        expression === undefined ? commitObject(oid ?? "", github) : blob(expression, github),
      pullRequest: ({ number }: { number: number }) =>
        number === 2
          ? {
              comments: (page: { first: number; after?: string }) => commentPage(page, viewer, comments()),
              headRefOid: github.pulls.find((pull) => pull.number === number)?.headSha ?? "0".repeat(40),
              labels: { nodes: github.labels.map((name) => ({ name })) },
              timelineItems: ({ last, itemTypes }: { last: number; itemTypes: readonly string[] }) => ({
                nodes: github.timeline
                  .filter(({ type }) => itemTypes.includes(type.replace(/(?!^)(?=[A-Z])/g, "_").toUpperCase()))
                  .slice(-last)
                  .map(timelineItem),
              }),
            }
          : NO_PULL_REQUEST,
    },
  };
  const node = ({ id }: { id: string }) => {
    const found = comments().find((comment) => nodeIdOf(comment) === id);
    if (found === undefined) return null;
    return {
      __typename: "IssueComment",
      userContentEdits: ({ first }: { first: number }) => ({
        nodes: found.edits.slice(0, first).map((diff) => ({ diff })),
      }),
    };
  };
  const answer = await answerQuery(String(body["query"]), variables, { ...root, node, viewer: { login: viewer } });
  for (const error of answer.errors ?? [])
    if (isRecord(error) && error["type"] === "INVALID") github.violations.push(`graphql: ${String(error["message"])}`);
  return { status: 200, body: answer };
}

function timelineItem({ type, createdAt, label, actor }: StoredEvent): unknown {
  return {
    __typename: type,
    createdAt,
    ...(label === undefined ? {} : { label: { name: label } }),
    actor: actor ? { __typename: actor.type, login: actor.login } : null,
  };
}

function blob(name: string, { files }: State): unknown {
  const text = files.get(name);
  return text === undefined ? null : { __typename: "Blob", text, isTruncated: false };
}

function commitObject(oid: string, github: State): unknown {
  const parents = github.commits.get(oid);
  if (parents === undefined) return null;
  return {
    __typename: "Commit",
    oid,
    file: ({ path }: { path: string }) =>
      github.files.has(`${oid}:${path}`) ? { object: blob(`${oid}:${path}`, github) } : null,
    parents: ({ first }: { first: number }) => ({
      nodes: parents.slice(0, first).map((parent) => commitObject(parent, github)),
    }),
  };
}

function commentPage(
  { first, after }: { first: number; after?: string },
  viewer: string,
  comments: readonly StoredComment[],
): unknown {
  const from = Number(after ?? 0);
  const page = comments.slice(from, from + Math.min(first, PAGE));
  const hasNextPage = from + page.length < comments.length;
  return {
    nodes: page.map((comment) => ({
      id: nodeIdOf(comment),
      fullDatabaseId: String(comment.id),
      viewerDidAuthor: comment.author === viewer,
      isMinimized: comment.isMinimized,
      body: comment.body,
      url: urlOf(comment),
    })),
    pageInfo: { hasNextPage, endCursor: hasNextPage ? String(from + page.length) : null },
  };
}
