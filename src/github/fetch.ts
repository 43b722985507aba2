import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

// A fetch for Octokit on node:http. The one of the platform loads an HTTP client that takes longer to
// start than a small run takes in all (docs/adr/0003). Since Node 24 agents read the proxy variables.

type Init = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};

/** As much of a `Response` as Octokit reads. */
export type FetchResponse = {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly json: () => Promise<unknown>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

const MAX_REDIRECTS = 5;
const MAX_BYTES = 64_000_000;
const AGENT_OPTIONS = { keepAlive: true, proxyEnv: process.env };

/** Agents of one use: `close` ends their connections so that the process can end. */
export function createFetch(): {
  readonly fetch: (url: string, init?: Init) => Promise<FetchResponse>;
  readonly close: () => void;
} {
  const http = new HttpAgent(AGENT_OPTIONS);
  const https = new HttpsAgent(AGENT_OPTIONS);
  return {
    fetch: (url, init = {}) => follow(url, init, MAX_REDIRECTS),
    close: () => {
      http.destroy();
      https.destroy();
    },
  };

  async function follow(url: string, init: Init, left: number): Promise<FetchResponse> {
    const { response, body } = await send(url, init);
    const location = response.headers.location;
    if (location === undefined || !isRedirect(response.statusCode ?? 0, init.method ?? "GET"))
      return toResponse(url, response, body);
    if (left === 0) throw new Error("too many redirects");
    const target = new URL(location, url);
    return follow(target.href, target.origin === new URL(url).origin ? init : withoutCredentials(init), left - 1);
  }

  function send(
    url: string,
    { method = "GET", headers = {}, body, signal }: Init,
  ): Promise<{ response: IncomingMessage; body: Buffer }> {
    return new Promise((done, fail) => {
      const target = new URL(url);
      const secure = target.protocol === "https:";
      const options = { method, headers: { ...headers }, ...(signal === undefined ? {} : { signal }) };
      const outgoing = secure
        ? httpsRequest(target, { ...options, agent: https }, receive)
        : httpRequest(target, { ...options, agent: http }, receive);
      outgoing.on("error", fail);
      if (body === undefined) outgoing.end();
      else {
        outgoing.setHeader("content-length", Buffer.byteLength(body));
        outgoing.end(body);
      }

      function receive(response: IncomingMessage): void {
        const pieces: Buffer[] = [];
        let bytes = 0;
        response.on("error", fail);
        response.on("aborted", () => fail(new Error("the connection was closed in the middle of the answer")));
        response.on("data", (piece: Buffer) => {
          bytes += piece.length;
          if (bytes > MAX_BYTES) outgoing.destroy(new Error(`the answer has more than ${MAX_BYTES} bytes`));
          else pieces.push(piece);
        });
        response.on("end", () => done({ response, body: Buffer.concat(pieces) }));
      }
    });
  }
}

function toResponse(url: string, response: IncomingMessage, body: Buffer): FetchResponse {
  const status = response.statusCode ?? 0;
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return {
    status,
    statusText: response.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url,
    headers,
    text: async () => body.toString("utf8"),
    json: async () => JSON.parse(body.toString("utf8")),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}

function isRedirect(status: number, method: string): boolean {
  return status === 307 || status === 308 || ((status === 301 || status === 302 || status === 303) && method === "GET");
}

function withoutCredentials(init: Init): Init {
  const kept = Object.entries(init.headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
  return { ...init, headers: Object.fromEntries(kept) };
}
