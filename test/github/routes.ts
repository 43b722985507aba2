import { createHash } from "node:crypto";
import { example, type Operation } from "./openapi.ts";
import {
  historyOf,
  keepEarlier,
  type State,
  type StoredArtifact,
  type StoredComment,
  type StoredPull,
  type StoredRun,
  shownComments,
  type Token,
} from "./state.ts";

export const REPOSITORY = "Codertocat/Hello-World";
const REPOSITORY_ID = 186853002;
const FORK_ID = 999;

/** An answer: a body, or where else to look. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Request = {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token;
  readonly state: State;
  readonly api: string;
  /** Where artifacts are downloaded from: another host, to which no token is to be sent. */
  readonly store: string;
};

type Route = (request: Request) => Answer;

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };
const FORBIDDEN: Answer = { status: 403, body: { message: "Resource not accessible by integration" } };

/** What GitHub answers, for the operations that are called. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "post /repos/{owner}/{repo}/issues/{issue_number}/comments": (request) => {
    const { operation, body, token, state } = request;
    if (operation.places["issue_number"] !== "2") return NOT_FOUND;
    if (token.pullRequests !== "write") return FORBIDDEN;
    const text = String(body["body"]);
    if ([...text].length > 65_536)
      return { status: 422, body: { message: "Validation Failed", documentation_url: "x", errors: [] } };
    keepEarlier(state);
    const comment = plant(state, token.login, text.trimEnd());
    return { status: 201, body: commentBody(comment) };
  },
  "get /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ operation, query, state }) => {
    if (operation.places["issue_number"] !== "2") return NOT_FOUND;
    const size = Number(query.get("per_page") ?? 30);
    const from = (Number(query.get("page") ?? 1) - 1) * size;
    return {
      status: 200,
      body: shownComments(state)
        .slice(from, from + size)
        .map(commentBody),
    };
  },
  "patch /repos/{owner}/{repo}/issues/comments/{comment_id}": (request) =>
    withComment(request, (comment) => {
      keepEarlier(request.state);
      comment.body = String(request.body["body"]).trimEnd();
      comment.edits.unshift(comment.body);
      return { status: 200, body: commentBody(comment) };
    }),
  "delete /repos/{owner}/{repo}/issues/comments/{comment_id}": (request) =>
    withComment(request, (comment) => {
      keepEarlier(request.state);
      request.state.comments.splice(request.state.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  "get /repos/{owner}/{repo}/actions/artifacts": (request) => {
    if (request.token.actions !== "read") return FORBIDDEN;
    const name = request.query.get("name");
    return artifactPage(
      request,
      request.state.artifacts.filter((each) => name === null || each.name === name),
    );
  },
  "get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": (request) => {
    if (request.token.actions !== "read") return FORBIDDEN;
    const { run_id: id } = request.operation.places;
    const name = request.query.get("name");
    return artifactPage(
      request,
      request.state.artifacts.filter((each) => String(each.run.id) === id && (name === null || each.name === name)),
    );
  },
  "get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ({
    operation,
    state,
    token,
    store,
  }) => {
    if (token.actions !== "read") return FORBIDDEN;
    const artifact = state.artifacts.find(({ id }) => String(id) === operation.places["artifact_id"]);
    if (artifact === undefined) return NOT_FOUND;
    if (artifact.expired) return { status: 410, body: { message: "Artifact has expired" } };
    return { status: 302, headers: { location: `${store}/artifacts/${artifact.id}` } };
  },
  "get /repos/{owner}/{repo}/actions/runs/{run_id}": ({ operation, state, token }) => {
    if (token.actions !== "read") return FORBIDDEN;
    const run = state.runs.find(({ id }) => String(id) === operation.places["run_id"]);
    return run === undefined ? NOT_FOUND : { status: 200, body: runBody(run) };
  },
  "get /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": ({ operation, query, state, token }) => {
    if (token.actions !== "read") return FORBIDDEN;
    const { workflow_id: file = "" } = operation.places;
    const runs = state.runs
      .filter(({ path, branch }) => path.endsWith(`/${file}`) && branch === (query.get("branch") ?? branch))
      .slice(-Number(query.get("per_page") ?? 30));
    return { status: 200, body: { total_count: runs.length, workflow_runs: runs.map(runBody) } };
  },
  "get /repos/{owner}/{repo}/actions/runs": ({ query, state, token }) => {
    if (token.actions !== "read") return FORBIDDEN;
    const sha = query.get("head_sha");
    const runs = state.runs.filter((each) => sha === null || each.sha === sha).toReversed();
    const shown = runs.slice(0, Number(query.get("per_page") ?? 30));
    return { status: 200, body: { total_count: runs.length, workflow_runs: shown.map(runBody) } };
  },
  "get /repos/{owner}/{repo}/collaborators/{username}/permission": ({ operation, state }) => {
    const { username = "" } = operation.places;
    const permission = state.permissions.get(username);
    if (permission === undefined) return NOT_FOUND;
    const user = example("simple-user", { login: username });
    return { status: 200, body: { permission, role_name: permission, user: { ...user, role_name: permission } } };
  },
  "get /repos/{owner}/{repo}/commits": ({ query, state }) => {
    const history = historyOf(state, query.get("sha") ?? "");
    const shas = history.slice(0, Number(query.get("per_page") ?? 30));
    return history.length === 0 ? NOT_FOUND : { status: 200, body: shas.map((sha) => commitBody(state, sha)) };
  },
  "get /repos/{owner}/{repo}/commits/{ref}": ({ operation, state }) => {
    const { ref = "" } = operation.places;
    return state.commits.has(ref) ? { status: 200, body: commitBody(state, ref) } : NOT_FOUND;
  },
  "get /repos/{owner}/{repo}/compare/{basehead}": ({ operation, state }) => {
    const [base = "", head = ""] = (operation.places["basehead"] ?? "").split("...");
    const after = historyOf(state, head);
    const mergeBase = historyOf(state, base).find((sha) => after.includes(sha));
    if (mergeBase === undefined) return NOT_FOUND;
    const commits = { base_commit: commitBody(state, base), merge_base_commit: commitBody(state, mergeBase) };
    return { status: 200, body: example("commit-comparison", { ...commits, status: "diverged", commits: [] }) };
  },
  "get /repos/{owner}/{repo}/pulls": ({ query, state }) => {
    const label = query.get("head");
    const pulls = state.pulls.filter(
      ({ headBranch, headRepository }) => label === null || `${headRepository?.split("/")[0]}:${headBranch}` === label,
    );
    return { status: 200, body: pulls.map((pull) => pullBody("pull-request-simple", pull)) };
  },
  "get /repos/{owner}/{repo}/pulls/{pull_number}": ({ operation, state }) => {
    const pull = state.pulls.find(({ number }) => String(number) === operation.places["pull_number"]);
    return pull === undefined ? NOT_FOUND : { status: 200, body: pullBody("pull-request", pull) };
  },
};

export function plant(state: State, author: string, body: string): StoredComment {
  const last = state.comments.at(-1)?.id ?? 5_000_000_000; // beyond 32 bits, like real ones
  const comment = { id: last + 1, author, body, isMinimized: false, edits: [] };
  state.comments.push(comment);
  return comment;
}

function withComment({ operation, state, token }: Request, act: (comment: StoredComment) => Answer): Answer {
  const comment = state.comments.find(({ id }) => String(id) === operation.places["comment_id"]);
  if (comment === undefined) return NOT_FOUND;
  return token.pullRequests === "write" && comment.author === token.login ? act(comment) : FORBIDDEN;
}

/** One page, and a `Link` header as GitHub writes it where there are more. */
function artifactPage({ query, api, operation, state }: Request, artifacts: readonly StoredArtifact[]): Answer {
  void state;
  const size = Number(query.get("per_page") ?? 30);
  const page = Number(query.get("page") ?? 1);
  const shown = artifacts.slice((page - 1) * size, page * size);
  const path = operation.template.replace(/\{(\w+)\}/g, (_whole, name) => operation.places[name] ?? "");
  const next = new URLSearchParams(query);
  next.set("page", String(page + 1));
  const more = page * size < artifacts.length;
  return {
    status: 200,
    headers: more ? { link: `<${api}${path}?${next}>; rel="next"` } : {},
    body: { total_count: artifacts.length, artifacts: shown.map(artifactBody) },
  };
}

function artifactBody({ id, name, run, createdAt, expired, bytes, size, digest }: StoredArtifact): unknown {
  return example("artifact", {
    id,
    name,
    size_in_bytes: size ?? bytes.length,
    expired,
    created_at: createdAt,
    digest,
    workflow_run: {
      id: run.id,
      repository_id: REPOSITORY_ID,
      head_repository_id: run.fork ? FORK_ID : REPOSITORY_ID,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  });
}

function runBody(run: StoredRun): unknown {
  const { id, event, path, branch, sha, calls = [], createdAt, headRepository = REPOSITORY } = run;
  return example("workflow-run", {
    id,
    event,
    path,
    head_branch: branch,
    head_sha: sha,
    ...(createdAt === undefined ? {} : { created_at: createdAt }),
    head_repository: { full_name: headRepository },
    status: "completed",
    conclusion: "failure",
    referenced_workflows: calls.map((called) => ({ path: called, sha, ref: "refs/heads/main" })),
  });
}

function pullBody(schema: string, pull: StoredPull): unknown {
  const {
    number,
    headSha,
    headBranch,
    headRepository,
    baseSha = "0".repeat(40),
    mergeSha = null,
    state = "open",
  } = pull;
  const made = example(schema, {
    number,
    state,
    merge_commit_sha: mergeSha,
    base: { sha: baseSha },
    head: { sha: headSha, ref: headBranch, repo: { full_name: headRepository } },
  });
  const { head } = made;
  return headRepository === null ? { ...made, head: { ...Object(head), repo: null } } : made;
}

function commitBody(state: State, sha: string): unknown {
  const parents = (state.commits.get(sha) ?? []).map((parent) => ({
    sha: parent,
    url: "https://api.github.com/x",
    html_url: "https://github.com/x",
  }));
  const committer = { name: "Mona", email: "mona@example.com", date: "2011-04-14T16:00:49Z" };
  return example("commit", { sha, parents, commit: { committer } });
}

function commentBody(comment: StoredComment): unknown {
  return example("issue-comment", {
    id: comment.id,
    node_id: nodeIdOf(comment),
    html_url: urlOf(comment),
    body: comment.body,
    user: example("simple-user", { login: comment.author }),
  });
}

export function nodeIdOf({ id }: StoredComment): string {
  return `IC_${id}`;
}

export function urlOf({ id }: StoredComment): string {
  return `https://github.com/${REPOSITORY}/pull/2#issuecomment-${id}`;
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
