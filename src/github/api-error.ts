import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
/** What a failed call means to the person who set the workflow up: one sentence and what to do. */
export function explainApiError(error: unknown, { fromFork }: { readonly fromFork: boolean }): string {
  if (isAbort(error))
    return "GitHub did not answer within the 20 seconds that all calls of a run share. The verdict stands; see the run summary.";
  if (error instanceof Error && "issues" in error)
    return "GitHub's answer did not have the expected form. Is a proxy in between, or is the pull request not there?";
  const status = statusOf(error);
  const forbidden = isForbidden(error);
  const message = error instanceof Error ? firstLine(error.message) : String(error);
  if (status === 401) return "the token was refused (401). Check `github-token`.";
  if (isRateLimit(error)) return `GitHub's rate limit is reached (${status}). The verdict stands; see the run summary.`;
  if (forbidden && fromFork)
    return "this pull request comes from a fork, whose token can only read. See the run summary.";
  if (forbidden)
    return `the token may not do this (${status ?? "forbidden"}). The job needs \`permissions: pull-requests: write\`.`;
  if (status === 410) return "comments are switched off here (410). See the run summary.";
  if (status === 422) return `GitHub refused the comment (422): ${message}`;
  return `${message}${status === undefined ? "" : ` (${status})`}. The verdict stands; see the run summary.`;
}

/** Whether GitHub's patience with the token is at an end for now. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
}

/** Whether the token may not do what was asked, in REST's words or in GraphQL's. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  const types = graphqlTypes(error);
  return status === 403 || status === 404 || types.some((type) => type === "FORBIDDEN" || type === "NOT_FOUND");
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

function graphqlTypes(error: unknown): readonly unknown[] {
  if (typeof error !== "object" || error === null || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((item: unknown) =>
    typeof item === "object" && item !== null && "type" in item ? item.type : undefined,
  );
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/**
 * Why something could not be asked for.
 *
 * @param lacking what the token may not do where GitHub refuses it
 */
export function callReason(error: unknown, lacking: "no-artifact-right" | "no-contents-right"): Reason {
  const status = statusOf(error);
  const isRefused = lacking === "no-contents-right" ? isForbidden(error) : status === 401 || status === 403;
  if (isRefused) return reason(lacking, {});
  if (status === 410) return reason("artifact-gone", {});
  if (isAbort(error)) return reason("too-late", {});
  if (error === undefined || (error instanceof Error && "issues" in error)) return reason("strange-answer", {});
  return status === undefined ? reason("not-answered", {}) : reason("answered", { status });
}
