import type { Reason } from "../model/reason.ts";
import { isRecord } from "../model/record.ts";
import { reason } from "../reasons/index.ts";
import { canOnlyRead, type WorkflowRun } from "./event.ts";

/** The permission that a call is made with. */
type Lacking = "no-artifact-right" | "no-contents-right" | "no-pull-request-right" | "label-no-right";

/** What a failed call means to the person who set the workflow up: one sentence, in GitHub's own words where it has some, and what to do. */
export function explainApiError(error: unknown, run: Pick<WorkflowRun, "event" | "fromFork">): string {
  if (isAbort(error))
    return "GitHub did not answer within the 20 seconds that all calls of a run share. The verdict stands; see the run summary.";
  if (error instanceof Error && "issues" in error)
    return "GitHub's answer did not have the expected form. Is a proxy in between, or is the pull request not there?";
  const status = statusOf(error);
  const words = `${wordsOf(error)}${status === undefined ? "" : ` (${status})`}`;
  switch (refusalOf(error)) {
    case "credentials":
      return `the token was refused: ${words}. Check \`github-token\`.`;
    case "rate-limit": {
      const until = limitedUntil(error);
      return `GitHub's rate limit is reached${until === undefined ? "" : ` until ${until}`}: ${words}. The verdict stands; see the run summary.`;
    }
    case "locked":
      return `the conversation is locked: ${words}. Unlock it for the comment; the verdict stands in the run summary.`;
    case "archived":
      return `the repository is archived: ${words}. The verdict stands; see the run summary.`;
    case "single-sign-on":
      return `the organization asks for single sign-on: ${words}. Authorize the token for it, or leave \`github-token\` out to use the job's own.`;
    case "address":
      return `the organization does not let this runner's address in: ${words}. Use a runner that its list of addresses has.`;
    case "permission":
      return canOnlyRead(run)
        ? "this pull request comes from a fork, whose token can only read. See the run summary."
        : `the token may not do this: ${words}. The job needs \`permissions: pull-requests: write\`.`;
    case "missing":
      return canOnlyRead(run)
        ? "this pull request comes from a fork, whose token can only read. See the run summary."
        : `GitHub does not have it, or the token may not see it: ${words}. If the pull request is there, the job needs \`permissions: pull-requests: write\`.`;
    case "gone":
      return `comments are switched off here: ${words}. See the run summary.`;
    case "invalid":
      return `GitHub refused the comment: ${words}.`;
    case "refused":
      return canOnlyRead(run)
        ? `this pull request comes from a fork, whose token can only read, and GitHub refused it: ${words}. See the run summary.`
        : `GitHub refused it: ${words}. The verdict stands; see the run summary.`;
    default:
      return `${words}. The verdict stands; see the run summary.`;
  }
}

type Refusal =
  | "credentials"
  | "rate-limit"
  | "locked"
  | "archived"
  | "single-sign-on"
  | "address"
  | "permission"
  | "missing"
  | "gone"
  | "invalid"
  | "refused";

/** What GitHub says that stands in the way, in REST and in GraphQL; the first that fits. */
const BY_WORDS: readonly (readonly [RegExp, Refusal])[] = [
  [/\block(?:ed)?\b/i, "locked"],
  [/\barchived\b/i, "archived"],
  [/\bSAML\b|single sign-on|\bSSO\b/i, "single-sign-on"],
  [/\bIP (?:address|allow)/i, "address"],
  [/not accessible by|permission|\bscopes?\b|must have (?:admin|push|write)/i, "permission"],
];

/** Why GitHub did not do what it was asked; `undefined` where it gave no reason of its own. */
function refusalOf(error: unknown): Refusal | undefined {
  const status = statusOf(error);
  const types = graphqlErrors(error).map(({ type }) => type);
  if (status === 401) return "credentials";
  if (isRateLimit(error)) return "rate-limit";
  if (status === 410) return "gone";
  if (status === 422) return "invalid";
  const isRefused = status === 403 || status === 451 || types.includes("FORBIDDEN");
  if (isRefused) {
    const words = wordsOf(error);
    return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "refused";
  }
  return status === 404 || types.includes("NOT_FOUND") ? "missing" : undefined;
}

/** Whether GitHub's patience with the token is at an end for now. GraphQL says so in an answer that is a success. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  const isSaid = graphqlErrors(error).some(({ type }) => type === "RATE_LIMITED" || type === "RATE_LIMIT");
  return isSaid || status === 429 || (status === 403 && /rate limit|abuse/i.test(wordsOf(error)));
}

/** Whether the token may not do what was asked, in REST's words or in GraphQL's. */
export function isForbidden(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === "permission" || refusal === "missing";
}

/** Whether the server's GraphQL does not have a field that was asked for: an Enterprise Server of an earlier version. */
export function lacksFields(error: unknown): boolean {
  return graphqlErrors(error).some(
    ({ code, message }) => code === "undefinedField" || /doesn't exist on type/.test(message),
  );
}

/** The HTTP status of the answer that made a call fail; `undefined` where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error) || !("response" in error)) return undefined;
  return error.response !== undefined && typeof error.status === "number" ? error.status : undefined;
}

/** Whether GitHub has said that a write was made, though what it said of it did not come through. */
export function wasAnswered(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("issues" in error) return true;
  const { cause } = error;
  return cause instanceof Error && "answered" in cause && cause.answered === true;
}

/** Whether the time for calls had run out. */
export function isAbort(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === "AbortError" || error.name === "TimeoutError" || ("code" in error && error.code === "ABORT_ERR"))
  );
}

type GraphqlError = { readonly type: unknown; readonly code: unknown; readonly message: string };

function graphqlErrors(error: unknown): readonly GraphqlError[] {
  if (!isRecord(error) && !(error instanceof Error)) return [];
  if (!("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const { type, message, extensions } = item;
    const code = isRecord(extensions) ? extensions["code"] : undefined;
    return [{ type, code, message: typeof message === "string" ? message : "" }];
  });
}

/** No message of GitHub's is as long as this: what is has come from something in between. */
const LONGEST = 2000;

/** What GitHub, or whatever failed, says, whole and in one line. */
function wordsOf(error: unknown): string {
  const said = graphqlErrors(error).map(({ message }) => message);
  const text = said.length > 0 ? said.join(" ") : (bodyMessage(error) ?? messageOf(error));
  if (/^\s*</.test(text)) return "the answer is a web page, perhaps of a proxy in between";
  const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function bodyMessage(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("response" in error) || !isRecord(error.response))
    return undefined;
  const { data } = error.response;
  // With details of what was invalid the library's message has more.
  if (!isRecord(data) || "errors" in data) return undefined;
  return typeof data["message"] === "string" ? data["message"] : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** When the limit ends, as a time of day in UTC; `undefined` where GitHub does not say. */
function limitedUntil(error: unknown): string | undefined {
  const headers = headersOf(error);
  const wait = Number(headers["retry-after"]);
  const reset = Number(headers["x-ratelimit-reset"]);
  const ends = wait > 0 ? Date.now() + wait * 1000 : reset > 0 ? reset * 1000 : Number.NaN;
  if (!(ends < 8.64e15)) return undefined;
  return `${new Date(ends).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== "object" || error === null) return {};
  const response = "response" in error && isRecord(error.response) ? error.response : {};
  // GraphQL's errors have their headers beside them.
  const headers = isRecord(response["headers"]) ? response["headers"] : "headers" in error ? error.headers : undefined;
  return isRecord(headers) ? headers : {};
}

/**
 * Why something could not be asked for.
 *
 * @param lacking what the token may not do where GitHub refuses it
 */
export function callReason(error: unknown, lacking: Lacking): Reason {
  const status = statusOf(error);
  if (lacksFields(error)) return reason("old-server", {});
  switch (refusalOf(error)) {
    case "rate-limit":
      return reason("rate-limited", { until: limitedUntil(error) ?? "" });
    case "credentials":
    case "permission":
      return reason(lacking, {});
    case "missing":
      if (lacking !== "no-artifact-right") return reason(lacking, {});
      break;
    case "gone":
      return reason("artifact-gone", {});
    case "locked":
    case "archived":
    case "single-sign-on":
    case "address":
    case "refused":
      return reason("refused", { words: wordsOf(error) });
    default:
  }
  if (isAbort(error)) return reason("too-late", {});
  if (error === undefined || (error instanceof Error && "issues" in error)) return reason("strange-answer", {});
  return status === undefined ? reason("not-answered", {}) : reason("answered", { status });
}
