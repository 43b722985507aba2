import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { graphqlAnswer } from "./graphql-root.ts";
import { answerProblems, findOperation, requestProblems } from "./openapi.ts";
import { type Answer, digestOf, plant, REPOSITORY, ROUTES } from "./routes.ts";
import type { Call, Fault, State, StoredArtifact, StoredComment } from "./state.ts";

/**
 * A GitHub with one repository and pull request 2, on loopback. It keeps state, pages with `Link`, knows
 * what each token may do, and does harm on demand. Every call and every answer is held to GitHub's own
 * descriptions; what does not fit is in `violations`.
 */
export type LoopbackGitHub = State & {
  readonly url: string;
  /** The API and the store of artifacts, `host:port`. */
  readonly hosts: readonly string[];
  fault: (call: Call) => Fault | undefined;
  readonly plant: (author: string, body: string) => StoredComment;
  readonly addArtifact: (
    artifact: Omit<StoredArtifact, "id" | "digest" | "contentType"> & Partial<StoredArtifact>,
  ) => void;
  readonly close: () => Promise<void>;
};

export async function startGitHub(): Promise<LoopbackGitHub> {
  const state: State = {
    comments: [],
    reads: 0,
    lag: () => 0,
    earlier: [],
    runs: [],
    artifacts: [],
    commits: new Map(),
    pulls: [],
    labels: [],
    timeline: [],
    permissions: new Map(),
    files: new Map(),
    tokens: new Map([["job-token", { login: "github-actions[bot]", pullRequests: "write", actions: "read" }]]),
    calls: [],
    violations: [],
  };
  const api = createServer((request, response) => {
    answerCall(request, response, github, urls).catch((error: unknown) => {
      github.violations.push(`the loopback itself failed: ${String(error)}`);
      response.destroy();
    });
  });
  const store = createServer((request, response) => {
    giveArtifact(request, response, github).catch(() => response.destroy());
  });
  await Promise.all([api, store].map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done))));
  const urls = { api: addressOf(api), store: addressOf(store) };
  const github: LoopbackGitHub = {
    ...state,
    url: urls.api,
    hosts: Object.values(urls).map((address) => new URL(address).host),
    fault: () => undefined,
    plant: (author, body) => plant(state, author, body),
    addArtifact: (given) =>
      void state.artifacts.push({
        id: 100 + state.artifacts.length,
        contentType: "application/zip",
        digest: digestOf(given.bytes),
        ...given,
      }),
    close: async () => {
      for (const server of [api, store]) {
        server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
      }
    },
  };
  return github;
}

function addressOf(server: ReturnType<typeof createServer>): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

type Urls = { readonly api: string; readonly store: string };

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  github: LoopbackGitHub,
  urls: Urls,
): Promise<void> {
  const url = new URL(request.url ?? "/", urls.api);
  const token = (request.headers.authorization ?? "").replace(/^(token|bearer) /i, "");
  const call = { method: request.method ?? "", path: onDotCom(url.pathname), query: url.search, token };
  github.calls.push(call);
  const text = await readText(request);
  const fault = github.fault(call);
  if (await harm(fault, request, response)) return;
  if (typeof fault === "object" && "lag" in fault) {
    github.lag = () => fault.lag;
    const earlier = github.calls.filter(({ path }) => path === call.path).length - 1;
    if (call.method === "GET" && earlier < fault.lag) return send(response, notYet(call));
  }
  const answer = await answerOf(call, url, text, github, urls);
  if (fault === "truncated") return sendHalf(response, answer);
  if (fault === "not-json") return void response.writeHead(200, { "content-type": "application/json" }).end("<html>");
  send(response, answer);
}

/** What is asked for, before it is there. */
function notYet({ path }: Call): Answer {
  const body = path.endsWith("/artifacts") ? { total_count: 0, artifacts: [] } : { message: "Not Found" };
  return { status: path.endsWith("/artifacts") ? 200 : 404, body };
}

/** GitHub Enterprise Server has the same API under other paths; of the two forms of GraphQL only its own is right there. */
function onDotCom(path: string): string {
  return path === "/api/graphql" ? "/graphql" : path.replace(/^\/api\/v3(?=\/)(?!\/graphql)/, "");
}

/** Does what needs no answer; whether that was all. */
async function harm(fault: Fault | undefined, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (fault === "hang") return true;
  if (fault === "reset") request.socket.destroy();
  else if (typeof fault === "object" && "status" in fault) {
    const { status, message = "fault", headers, body = { message } } = fault;
    send(response, { status, body, ...(headers === undefined ? {} : { headers }) });
  } else {
    if (typeof fault === "object" && "delayMs" in fault) await new Promise((done) => setTimeout(done, fault.delayMs));
    return false;
  }
  return true;
}

async function answerOf(call: Call, url: URL, text: string, github: LoopbackGitHub, urls: Urls): Promise<Answer> {
  const token = github.tokens.get(call.token);
  if (token === undefined) return { status: 401, body: { message: "Bad credentials" } };
  const body = parseBody(text);
  if (call.path === "/graphql") return graphqlAnswer(body ?? {}, token.login, github);
  const operation = findOperation(call.method, call.path);
  const route = operation === undefined ? undefined : ROUTES[`${operation.method} ${operation.template}`];
  if (operation === undefined || route === undefined) {
    github.violations.push(`${call.method} ${call.path}: no such operation here`);
    return { status: 404, body: { message: "Not Found" } };
  }
  const note = (what: string) => (problem: string) =>
    void github.violations.push(`${what} of ${call.method} ${operation.template}: ${problem}`);
  requestProblems(operation, url.searchParams, body).forEach(note("request"));
  if (`${operation.places["owner"]}/${operation.places["repo"]}` !== REPOSITORY)
    return { status: 404, body: { message: "Not Found" } };
  const answer = route({
    operation,
    query: url.searchParams,
    body: body ?? {},
    token,
    state: github,
    api: urls.api,
    store: urls.store,
  });
  answerProblems(operation, answer.status, answer.body).forEach(note(`answer ${answer.status}`));
  return answer;
}

/** The store of artifacts is another host: whoever sends it the token has leaked it. */
async function giveArtifact(request: IncomingMessage, response: ServerResponse, github: LoopbackGitHub): Promise<void> {
  if (request.headers.authorization !== undefined) github.violations.push("the token was sent to the artifact store");
  const fault = github.fault({ method: "GET", path: request.url ?? "", query: "", token: "" });
  if (await harm(fault, request, response)) return;
  if (fault === "truncated" || fault === "not-json") return sendHalf(response, { status: 200, body: "PK" });
  const artifact = github.artifacts.find(({ id }) => request.url === `/artifacts/${id}`);
  if (artifact === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, { "content-type": artifact.contentType, "content-length": artifact.bytes.length })
    .end(artifact.bytes);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (response.destroyed) return;
  if (body === undefined) return void response.writeHead(status, headers).end();
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(body));
}

/** The connection ends in the middle of the body. */
function sendHalf(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body ?? {});
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) + 10 });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += piece;
  return text;
}

function parseBody(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === "") return undefined;
  const body: unknown = JSON.parse(text);
  return isObject(body) ? body : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
