/** A comment as the loopback GitHub keeps it. */
export type StoredComment = {
  readonly id: number;
  readonly author: string;
  body: string;
  isMinimized: boolean;
  /** Bodies after each edit, the latest first. */
  readonly edits: string[];
};

/** A workflow run and its commit. */
export type StoredRun = {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly branch: string;
  readonly sha: string;
  /** `fork` runs belong to another repository. */
  readonly fork?: true;
  /** Reusable workflows that it called, with their refs. */
  readonly calls?: readonly string[];
  readonly createdAt?: string;
  /** `owner/name` of the head; this repository unless given. */
  readonly headRepository?: string;
};

/** An artifact of a run, as it is downloaded. */
export type StoredArtifact = {
  readonly id: number;
  readonly name: string;
  readonly run: StoredRun;
  readonly createdAt: string;
  readonly expired: boolean;
  readonly bytes: Buffer;
  /** What the API says the size is, where not that of the bytes. */
  readonly size?: number;
  readonly contentType: string;
  /** What the API says the digest is; the true one unless a test wants another. */
  readonly digest: string | null;
};

/** An open pull request: where its head is. */
export type StoredPull = {
  readonly number: number;
  readonly state?: "closed";
  readonly baseSha?: string;
  readonly mergeSha?: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`; null where the fork is gone. */
  readonly headRepository: string | null;
};

/** What happened to pull request 2, as its timeline has it. */
export type StoredEvent = {
  readonly type:
    | "LabeledEvent"
    | "HeadRefForcePushedEvent"
    | "HeadRefRestoredEvent"
    | "BaseRefChangedEvent"
    | "AutomaticBaseChangeSucceededEvent"
    | "ReopenedEvent";
  readonly createdAt: string;
  readonly label?: string;
  /** null where the account is gone. */
  readonly actor?: { readonly type: "User" | "Bot"; readonly login: string } | null;
};

/** One call as it came in. */
export type Call = { readonly method: string; readonly path: string; readonly query: string; readonly token: string };

/** What to do to a call instead of answering it, or with its answer. */
export type Fault =
  | "hang"
  | "reset"
  | "truncated"
  | "not-json"
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** In the place of the message. */
      readonly body?: unknown;
    }
  | { readonly delayMs: number }
  /** Reads are so many reads behind: what is asked for is not there yet; the list of comments is behind what was written. */
  | { readonly lag: number };

/** What a token may do. */
type Permissions = { readonly pullRequests: "write" | "read"; readonly actions: "read" | "none" };
export type Token = { readonly login: string } & Permissions;

/** Everything that the one repository holds. */
export type State = {
  readonly comments: StoredComment[];
  /** So many reads of the list of comments have been answered. */
  reads: number;
  /** An Enterprise Server of a version without this field of GraphQL. */
  lacksField?: string;
  /** By how many reads the list is behind what was written; asked for anew at each. */
  lag: () => number;
  /** The comments as they were before each write, and how many reads there had been by then. */
  readonly earlier: { readonly at: number; readonly comments: readonly StoredComment[] }[];
  readonly runs: StoredRun[];
  readonly artifacts: StoredArtifact[];
  /** Commits by their hash: the parents, first parent first. */
  readonly commits: Map<string, readonly string[]>;
  readonly pulls: StoredPull[];
  /** Names of the labels that pull request 2 has. */
  readonly labels: string[];
  /** Of pull request 2, oldest first. */
  readonly timeline: StoredEvent[];
  /** What people may do here; nobody else is known. */
  readonly permissions: Map<string, "admin" | "write" | "read" | "none">;
  /** Files of commits, `hash:path`. */
  readonly files: Map<string, string>;
  /** Who a token is; any other token is refused. */
  readonly tokens: Map<string, Token>;
  readonly calls: Call[];
  /** Requests and answers that are not as GitHub's description has them; tests expect none. */
  readonly violations: string[];
};

/** The commits from one on, newest first, following first parents and then the others. */
export function historyOf(state: State, sha: string): string[] {
  const seen: string[] = [];
  const queue = [sha];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.includes(next) || !state.commits.has(next)) continue;
    seen.push(next);
    queue.push(...(state.commits.get(next) ?? []));
  }
  return seen;
}

/** Keeps what the list will show for as long as it is behind. Before a write. */
export function keepEarlier({ earlier, reads, comments }: State): void {
  earlier.push({ at: reads, comments: comments.map((comment) => ({ ...comment, edits: [...comment.edits] })) });
}

/** The comments as a read shows them. */
export function shownComments(state: State): readonly StoredComment[] {
  state.reads += 1;
  const lag = state.lag();
  return state.earlier.find(({ at }) => state.reads - at <= lag)?.comments ?? state.comments;
}
