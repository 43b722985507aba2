import { VERSION } from "../version.ts";
import { createFetch } from "./fetch.ts";
import { retryAfterOf } from "./retry-after.ts";

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
  /** Ends the connections. Calls still under way fail. */
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

/** Connects to the API. Octokit is loaded here and not before: most runs that fail early never need it. */
export async function connect(options: {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}): Promise<GitHub> {
  const [{ Octokit }, { retry }] = await Promise.all([import("@octokit/core"), import("@octokit/plugin-retry")]);
  const { fetch, close } = createFetch();
  const abort = new AbortController();
  const ends = Date.now() + TIME_BUDGET_MS;
  const timer = setTimeout(() => abort.abort(), TIME_BUDGET_MS);
  timer.unref();
  const octokit = new (Octokit.plugin(retry))({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `rung-gate/${VERSION}`,
    request: { fetch },
    retry: { retries: RETRIES, retryAfterBaseValue: RETRY_BASE_MS, doNotRetry: FINAL },
    log: SILENT,
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
        close();
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
