import { connect, type GitHub } from "./client.ts";
import type { WorkflowRun } from "./event.ts";

/** One connection for all calls of a run, so that they share one time budget. Made when it is first needed. */
export type Connection = {
  readonly open: (token: string) => Promise<GitHub>;
  readonly close: () => void;
};

export function connectionFor({ apiUrl, owner, repo }: WorkflowRun): Connection {
  let github: Promise<GitHub> | undefined;
  let close = (): void => {};
  return {
    open: (token) => {
      github ??= connect({ apiUrl, owner, repo, token }).then((connected) => {
        close = connected.close;
        return connected;
      });
      return github;
    },
    close: () => close(),
  };
}
