import { defineReason, plainReason, text } from "./define.ts";

// Why a label accepts nothing.

export const labelBeforePush = plainReason(
  "it was set before the last push of this pull request; take it off and set it again to accept what is there now",
);
export const labelNoWrite = defineReason(
  { by: text },
  ({ by }, escape) => `${escape(by, 60)}, who has set it, may not write to this repository`,
);
export const labelNobody = plainReason("GitHub does not say which person has set it");
export const labelNoFirstRun = plainReason(
  "GitHub lists no run of this commit for the pull request, so that nobody can say whether it was set after the last push",
);
export const labelMovedOn = plainReason("the pull request has moved on from the commit of this run");
export const labelNoCommit = plainReason("which commit was evaluated is not known");
export const labelNoRight = plainReason(
  "the token may not see who has set it and when; give the job `actions: read` and `pull-requests: read`",
);
