import { defineReason, number, plainReason, text } from "./define.ts";

// Why there is no earlier report to look at.

export const onlyTheAction = plainReason(
  "`auto` looks among a repository's artifacts, which only the action can; name a report",
);
export const standsAlone = defineReason(
  { word: text },
  ({ word }, escape) => `it stands alone; a file of that name is written ${escape(`./${word}`, 120)}`,
);
export const noToken = plainReason("there is no token to ask GitHub with");
export const noRepository = plainReason("`GITHUB_REPOSITORY` does not say which repository this is");
export const noWorkflow = plainReason("`GITHUB_WORKFLOW_REF` does not say which workflow this is");
export const noTarget = defineReason(
  { event: text },
  ({ event }, escape) => `a ${event === "" ? "local" : escape(event, 60)} event names nothing to compare with`,
);
export const noBranch = defineReason(
  { event: text },
  ({ event }, escape) =>
    `a ${event === "" ? "local" : escape(event, 60)} event does not say which branch to look back on`,
);
export const noArtifact = defineReason(
  { artifact: text, branch: text },
  ({ artifact, branch }, escape) =>
    `there is no artifact ${escape(artifact, 80)}; upload the report on ${escape(branch, 80)} under that name`,
);
export const artifactsExpired = defineReason(
  { artifact: text },
  ({ artifact }, escape) => `every artifact ${escape(artifact, 80)} has expired`,
);
export const artifactsOfOthers = defineReason(
  { artifact: text, branch: text },
  ({ artifact, branch }, escape) =>
    `no artifact ${escape(artifact, 80)} is of the branch ${escape(branch, 80)} of this repository and still there`,
);
export const noArtifactOfBase = defineReason(
  { artifact: text, commit: text, branch: text },
  ({ artifact, commit, branch }, escape) =>
    `no artifact ${escape(artifact, 80)} of this repository is of the base commit ${escape(commit, 40)}, of one of the 100 commits before it, or of the branch ${escape(branch, 80)}`,
);
export const untrustedEvent = defineReason(
  { run: number, event: text },
  ({ run, event }, escape) => `run ${run} was made by a ${escape(event, 60)} event`,
);
export const otherWorkflow = defineReason(
  { run: number, path: text },
  ({ run, path }, escape) => `run ${run} is of another workflow (${escape(path, 120)})`,
);
export const untrustedRuns = defineReason(
  { file: text },
  ({ file }, escape) =>
    `none of the runs with an artifact was made by a push, a schedule or by hand, by this workflow (${escape(file, 120)})`,
);
export const noArtifactRight = plainReason("the token may not read artifacts; give the job `actions: read`");
export const noContentsRight = plainReason("the token may not read the base; give the job `contents: read`");
export const noPullRequestRight = plainReason(
  "GitHub does not have the pull request, or the token may not read it; give the job `pull-requests: read`",
);
export const artifactGone = plainReason("the artifact has expired");
export const tooLate = plainReason("GitHub did not answer in time");
export const strangeAnswer = plainReason("GitHub's answer did not have the expected form");
export const notAnswered = plainReason("GitHub could not be asked");
export const answered = defineReason({ status: number }, ({ status }) => `GitHub could not be asked (${status})`);
export const rateLimited = defineReason(
  { until: text },
  ({ until }, escape) => `GitHub's rate limit is reached${until === "" ? "" : ` until ${escape(until, 40)}`}`,
);
export const refused = defineReason(
  { words: text },
  ({ words }, escape) => `GitHub refused it: ${escape(words, 2000)}`,
);
export const oldServer = plainReason("this server's API does not have what is asked for; a later version has");
