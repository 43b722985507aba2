import { VERSION } from "../../version.ts";
import { createFetch } from "./fetch.ts";

/** The API of the run's repository. All calls share one time budget. */
export type GitHub = {
  readonly owner: string;
  readonly repo: string;
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Returns the body of the answer; throws Octokit's `RequestError` with a `status`. */
  readonly request: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Ends the connections. Calls still under way fail. */
  readonly close: () => void;
};

/** For all GitHub calls of a run together. */
const TIME_BUDGET_MS = 20_000;

/** Connects to the API. Octokit is loaded here and not before: most runs that fail early never need it. */
export async function connect(options: {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}): Promise<GitHub> {
  const { Octokit } = await import("@octokit/core");
  const { fetch, close } = createFetch();
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIME_BUDGET_MS);
  timer.unref();
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `rung-gate/${VERSION}`,
    request: { fetch },
  });
  const request = { signal: abort.signal };
  return {
    owner: options.owner,
    repo: options.repo,
    graphql: (query, variables) => octokit.graphql(query, { ...variables, request }),
    request: async (route, parameters) => (await octokit.request(route, { ...parameters, request })).data,
    close: () => {
      clearTimeout(timer);
      abort.abort();
      close();
    },
  };
}
