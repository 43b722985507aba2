import type { Escape } from "./visible.ts";

/** The details of the notices of one code, each once, however many files have it; empty if there are none. */
export function noticed<Code extends string>(
  notices: readonly { readonly code: Code; readonly detail: string }[],
  code: Code,
  escape: Escape,
): string {
  const details = [...new Set(notices.filter((notice) => notice.code === code).map(({ detail }) => detail))];
  const shown = details.slice(0, 3).map((detail) => escape(detail, 160));
  return `${shown.join("; ")}${details.length > shown.length ? ` and ${details.length - shown.length} more` : ""}`;
}
