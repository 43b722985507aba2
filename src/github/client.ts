import { VERSION } from "../version.ts";
import type { WorkflowRun } from "./event.ts";

/** The API of the run's repository. All calls share one time budget. */
export type GitHub = {
  readonly owner: string;
  readonly repo: string;
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Returns the body of the answer; throws Octokit's `RequestError` with a `status`. */
  readonly request: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The same for what writes: never repeated here, because a call without an answer may have been obeyed. */
  readonly write: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The same connection with a share of the time: calls beyond it fail as those beyond the whole budget do. */
  readonly within: (milliseconds: number) => GitHub;
  /** Calls still under way fail. */
  readonly close: () => void;
};

/** One connection for all calls of a run, so that they share one time budget. Made when it is first needed. */
export type Connection = {
  readonly open: (token: string) => Promise<GitHub>;
  readonly close: () => void;
};

/** For all GitHub calls of a run together. */
const TIME_BUDGET_MS = 20_000;
/** A call that GitHub could not answer is made again so many times: after half a second, then after two more. */
const RETRIES = 2;
const RETRY_BASE_MS = 500;
/** Answers that stay the same however often one asks; 429 says itself when to ask again. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** What the library would say of retries belongs into no log of the job. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
/** An answer that is larger is none. */
const MAX_BYTES = 64_000_000;

export function connectionFor(run: Pick<WorkflowRun, "apiUrl" | "owner" | "repo">): Connection {
  let github: Promise<GitHub> | undefined;
  let close = (): void => {};
  return {
    open: (token) => {
      github ??= connect({ ...run, token }).then((connected) => {
        close = connected.close;
        return connected;
      });
      return github;
    },
    close: () => close(),
  };
}

/** Connects to the API. Its client is loaded here and not before: most runs that fail early never need it. */
export async function connect(options: {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}): Promise<GitHub> {
  const [{ getOctokit }, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  const abort = new AbortController();
  const ends = Date.now() + TIME_BUDGET_MS;
  const timer = setTimeout(() => abort.abort(), TIME_BUDGET_MS);
  timer.unref();
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: `rung-gate/${VERSION}`,
      retry: { retries: RETRIES, retryAfterBaseValue: RETRY_BASE_MS, doNotRetry: FINAL },
      log: SILENT,
    },
    retry,
  );
  octokit.hook.before("request", (request) => {
    request.request = { ...request.request, fetch: bounded(request.request?.fetch ?? fetch) };
  });
  const limitedTo = (signal: AbortSignal, until: number): GitHub => {
    const send = async (route: string, parameters: Readonly<Record<string, unknown>>, request: object) =>
      (await patiently(() => octokit.request(route, { ...parameters, request }), until)).data;
    return {
      owner: options.owner,
      repo: options.repo,
      graphql: (query, variables) =>
        patiently(() => octokit.graphql(query, { ...variables, request: { signal } }), until),
      request: (route, parameters) => send(route, parameters, { signal }),
      write: (route, parameters) => send(route, parameters, { signal, retries: 0 }),
      within: (milliseconds) => {
        const limit = new AbortController();
        setTimeout(() => limit.abort(), milliseconds).unref();
        return limitedTo(AbortSignal.any([signal, limit.signal]), Math.min(until, Date.now() + milliseconds));
      },
      close: () => {
        clearTimeout(timer);
        abort.abort();
      },
    };
  };
  return limitedTo(abort.signal, ends);

  /** Waits once where GitHub asks to, and where there is time to; see docs/adr/0013. */
  async function patiently<Answer>(call: () => Promise<Answer>, until: number): Promise<Answer> {
    try {
      return await call();
    } catch (error) {
      const wait = retryAfterOf(error);
      if (wait === undefined || Date.now() + wait > until) throw error;
      await new Promise((done) => setTimeout(done, wait));
      return await call();
    }
  }
}

/**
 * A fetch whose answers are whole and bounded: the client takes a body that breaks off for a short one, and reads one of
 * any size.
 */
function bounded(send: typeof fetch): (...given: Parameters<typeof fetch>) => Promise<object> {
  return async (...given) => {
    const { body, status, headers, url, ok } = await send(...given);
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    try {
      for await (const piece of body ?? []) {
        bytes += piece.length;
        if (bytes > MAX_BYTES) throw new Error(`the answer has more than ${MAX_BYTES} bytes`);
        pieces.push(piece);
      }
    } catch (error) {
      // What breaks off behind its head has said whether it was obeyed.
      throw Object.assign(new Error("GitHub's answer broke off", { cause: error }), { answered: ok });
    }
    const whole = Buffer.concat(pieces);
    const text = async () => whole.toString("utf8");
    return { status, headers, url, ok, text, arrayBuffer: async () => new Uint8Array(whole).buffer };
  };
}

/** How long GitHub asks to wait before the call is made again, in milliseconds; `undefined` where it does not ask. */
function retryAfterOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("response" in error)) return undefined;
  const { response } = error;
  if (typeof response !== "object" || response === null || !("headers" in response)) return undefined;
  const { headers } = response;
  if (typeof headers !== "object" || headers === null || !("retry-after" in headers)) return undefined;
  const seconds = Number(headers["retry-after"]);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
