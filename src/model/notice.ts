/** What an adapter notices about a file as a whole. */
export const NOTICES = [
  "unfinished",
  "contradiction",
  "no-verdict",
  "score-verdict",
  "missing-epochs",
  "copy",
  "replaced",
  "encoding",
] as const;

export type Notice = {
  readonly code: (typeof NOTICES)[number];
  /** What it is about: the status a tool wrote, the names of metrics. */
  readonly detail: string;
};
