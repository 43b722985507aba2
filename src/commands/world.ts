/** What a command touches besides files, as a parameter, so that tests can hand in their own. */
export type World = {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** ISO 8601. */
  readonly now: string;
  /** The program itself, to be started as a second thread for large logs. */
  readonly worker: URL;
};

export type Output = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** `YYYY-MM-DD` */
export function todayIn({ now }: World): string {
  return now.slice(0, 10);
}

/** Exit codes of the command: judged and fine, a gate failed, could not judge. */
export const EXIT = { fine: 0, gateFailed: 1, couldNotJudge: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
