import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment as the loopback GitHub keeps it. */
type StoredComment = { readonly id: number; readonly author: string; body: string };

/** One call as it came in. */
type Call = { readonly method: string; readonly path: string; readonly token: string };

/** What to do to a call instead of answering it. */
type Fault = "hang" | "reset" | { readonly status: number; readonly message?: string };

/** A GitHub with one repository and pull requests, on loopback: comments by REST and GraphQL, authors by token, faults on demand. */
export type LoopbackGitHub = {
  readonly url: string;
  readonly comments: StoredComment[];
  readonly calls: Call[];
  /** Who a token is; any other token is refused. */
  readonly tokens: Map<string, string>;
  fault: (call: Call) => Fault | undefined;
  readonly plant: (author: string, body: string) => StoredComment;
  readonly close: () => Promise<void>;
};

const REPOSITORY = "/repos/Codertocat/Hello-World";
const PAGE = 100;

export async function startGitHub(): Promise<LoopbackGitHub> {
  let nextId = 5_000_000_000; // beyond 32 bits, like real ones
  const state: LoopbackGitHub = {
    url: "",
    comments: [],
    calls: [],
    tokens: new Map([["job-token", "github-actions[bot]"]]),
    fault: () => undefined,
    plant: (author, body) => {
      const comment = { id: nextId++, author, body };
      state.comments.push(comment);
      return comment;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  const server = createServer((request, response) => {
    void answer(request, response, state);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { url: `http://127.0.0.1:${port}` });
}

async function answer(request: IncomingMessage, response: ServerResponse, state: LoopbackGitHub): Promise<void> {
  const token = (request.headers.authorization ?? "").replace(/^(token|bearer) /i, "");
  const call = { method: request.method ?? "", path: (request.url ?? "").split("?")[0] ?? "", token };
  state.calls.push(call);
  const fault = state.fault(call);
  if (fault === "hang") return;
  if (fault === "reset") {
    request.socket.destroy();
    return;
  }
  if (fault !== undefined) return void send(response, fault.status, { message: fault.message ?? "fault" });
  const author = state.tokens.get(token);
  if (author === undefined) return void send(response, 401, { message: "Bad credentials" });
  const body = await readBody(request);
  if (call.path === "/graphql") return void send(response, 200, graphql(body, author, state));
  return void rest(call, body, author, response, state);
}

function rest(
  call: Call,
  body: Record<string, unknown>,
  author: string,
  response: ServerResponse,
  state: LoopbackGitHub,
): void {
  const text = typeof body["body"] === "string" ? body["body"] : "";
  if (call.method === "POST" && call.path === `${REPOSITORY}/issues/2/comments`) {
    if ([...text].length > 65_536)
      return void send(response, 422, { message: "Validation Failed", errors: ["body is too long"] });
    const comment = state.plant(author, text.trimEnd());
    return void send(response, 201, toRest(comment));
  }
  const id = new RegExp(`^${REPOSITORY}/issues/comments/(\\d+)$`).exec(call.path)?.[1];
  const comment = state.comments.find((candidate) => String(candidate.id) === id);
  if (comment === undefined) return void send(response, 404, { message: "Not Found" });
  if (comment.author !== author) return void send(response, 403, { message: "Resource not accessible by integration" });
  if (call.method === "PATCH") {
    comment.body = text.trimEnd();
    return void send(response, 200, toRest(comment));
  }
  if (call.method === "DELETE") {
    state.comments.splice(state.comments.indexOf(comment), 1);
    response.writeHead(204).end();
    return;
  }
  send(response, 404, { message: "Not Found" });
}

function graphql(body: Record<string, unknown>, viewer: string, state: LoopbackGitHub): unknown {
  const variables = isRecord(body["variables"]) ? body["variables"] : {};
  if (variables["number"] !== 2) {
    return {
      data: { repository: { pullRequest: null } },
      errors: [{ type: "NOT_FOUND", message: "Could not resolve to a PullRequest" }],
    };
  }
  const from = Number(variables["after"] ?? 0);
  const page = state.comments.slice(from, from + PAGE);
  const nodes = page.map((comment) => ({
    fullDatabaseId: String(comment.id),
    viewerDidAuthor: comment.author === viewer,
    body: comment.body,
    url: urlOf(comment),
  }));
  const hasNextPage = from + PAGE < state.comments.length;
  const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(from + PAGE) : null };
  return { data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } };
}

function toRest(comment: StoredComment) {
  return { id: comment.id, html_url: urlOf(comment), body: comment.body };
}

function urlOf(comment: StoredComment): string {
  return `https://github.com/Codertocat/Hello-World/pull/2#issuecomment-${comment.id}`;
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const piece of request) text += piece;
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return isRecord(body) ? body : {};
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
