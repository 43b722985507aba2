import type { Reason } from "../../src/model/reason.ts";

/** For every reason why something is not there, its facts, and what is said. */
export const REASON_CASES: Readonly<Record<string, { readonly facts: Reason["facts"]; readonly words: string }>> = {
  "judged-otherwise": { facts: {}, words: "another grader, judge model or threshold judged it" },
  "asked-otherwise": { facts: {}, words: "its questions or reference answers are worded otherwise" },
  "behind-incomparable": { facts: {}, words: "it is older than a run that is not comparable" },
  "broken-off": { facts: {}, words: "it was broken off" },
  "after-baseline": { facts: {}, words: "it was made after the baseline" },
  outlier: { facts: {}, words: "it is worse than all other runs of the base branch" },
  "report-incomplete": { facts: { name: "a.json" }, words: "[a.json] is not a complete JSON report" },
  "report-version": {
    facts: { name: "it", version: 9 },
    words: "it has report version 9; this one reads 1 and 2",
  },
  "report-form": { facts: { name: "it", at: "" }, words: "it does not have the form of a report, at its top" },
  "report-too-large": { facts: { name: "a.json", megabytes: 500 }, words: "[a.json] is larger than 500 MB" },
  "several-files": {
    facts: { files: 2 },
    words: "2 files match, and the first is a report; name one report, or run logs",
  },
  "artifact-size": {
    facts: { name: "the artifact of run 7", bytes: 1e9 },
    words: "the artifact of run 7 has 1,000,000,000 bytes and is no report",
  },
  "artifact-without-json": {
    facts: { name: "the artifact of run 7" },
    words: "there is no JSON file in the artifact of run 7",
  },
  "artifact-neither": {
    facts: { name: "the artifact of run 7" },
    words: "the artifact of run 7 is neither a zip archive nor JSON",
  },
  failed: { facts: { message: "it broke" }, words: "[it broke]" },
  "only-the-action": {
    facts: {},
    words: "`auto` looks among a repository's artifacts, which only the action can; name a report",
  },
  "stands-alone": { facts: { word: "auto" }, words: "it stands alone; a file of that name is written [./auto]" },
  "no-token": { facts: {}, words: "there is no token to ask GitHub with" },
  "no-repository": { facts: {}, words: "`GITHUB_REPOSITORY` does not say which repository this is" },
  "no-workflow": { facts: {}, words: "`GITHUB_WORKFLOW_REF` does not say which workflow this is" },
  "no-target": { facts: { event: "" }, words: "a local event names nothing to compare with" },
  "no-branch": { facts: { event: "release" }, words: "a [release] event does not say which branch to look back on" },
  "no-artifact": {
    facts: { artifact: "r", branch: "main" },
    words: "there is no artifact [r]; upload the report on [main] under that name",
  },
  "artifacts-expired": { facts: { artifact: "r" }, words: "every artifact [r] has expired" },
  "artifacts-of-others": {
    facts: { artifact: "r", branch: "main" },
    words: "no artifact [r] is of the branch [main] of this repository and still there",
  },
  "no-artifact-of-base": {
    facts: { artifact: "r", commit: "abc1234", branch: "main" },
    words:
      "no artifact [r] of this repository is of the base commit [abc1234], of one of the 100 commits before it, or of the branch [main]",
  },
  "untrusted-event": { facts: { run: 7, event: "release" }, words: "run 7 was made by a [release] event" },
  "other-workflow": { facts: { run: 7, path: "x.yml" }, words: "run 7 is of another workflow ([x.yml])" },
  "untrusted-runs": {
    facts: { file: "x.yml" },
    words: "none of the runs with an artifact was made by a push, a schedule or by hand, by this workflow ([x.yml])",
  },
  "no-artifact-right": { facts: {}, words: "the token may not read artifacts; give the job `actions: read`" },
  "no-pull-request-right": {
    facts: {},
    words: "GitHub does not have the pull request, or the token may not read it; give the job `pull-requests: read`",
  },
  "label-before-push": {
    facts: {},
    words:
      "it was set before the last push of this pull request; take it off and set it again to accept what is there now",
  },
  "label-no-write": {
    facts: { by: "octocat" },
    words: "[octocat], who has set it, may not write to this repository",
  },
  "label-nobody": { facts: {}, words: "GitHub does not say which person has set it" },
  "label-no-first-run": {
    facts: {},
    words:
      "GitHub lists no run of this commit for the pull request, so that nobody can say whether it was set after the last push",
  },
  "label-moved-on": { facts: {}, words: "the pull request has moved on from the commit of this run" },
  "label-no-commit": { facts: {}, words: "which commit was evaluated is not known" },
  "label-no-right": {
    facts: {},
    words: "the token may not see who has set it and when; give the job `actions: read` and `pull-requests: read`",
  },
  "no-contents-right": { facts: {}, words: "the token may not read the base; give the job `contents: read`" },
  "artifact-gone": { facts: {}, words: "the artifact has expired" },
  "too-late": { facts: {}, words: "GitHub did not answer in time" },
  "strange-answer": { facts: {}, words: "GitHub's answer did not have the expected form" },
  "rate-limited": {
    facts: { until: "2026-11-26 14:05 UTC" },
    words: "GitHub's rate limit is reached until [2026-11-26 14:05 UTC]",
  },
  refused: {
    facts: { words: "Repository was archived so is read-only" },
    words: "GitHub refused it: [Repository was archived so is read-only]",
  },
  "old-server": { facts: {}, words: "this server's API does not have what is asked for; a later version has" },
  "not-answered": { facts: {}, words: "GitHub could not be asked" },
  answered: { facts: { status: 502 }, words: "GitHub could not be asked (502)" },
  "nothing-in-common": {
    facts: { name: "it", questions: 30 },
    words: "it has no question in common with this run: none of its 30 questions was asked again",
  },
  "no-question-to-compare": { facts: { name: "it" }, words: "it has no question that has an id and was answered" },
  "other-questions": { facts: {}, words: "it has no question in common with this run" },
  "nothing-answered": { facts: {}, words: "nothing in it was answered" },
  "without-ids": { facts: {}, words: "its questions have no id" },
  "other-variants": { facts: {}, words: "its systems (`variant`) have other names than this run's" },
  "this-run": { facts: {}, words: "it is of this run" },
  "made-later": { facts: {}, words: "it was made after this run" },
  "same-log": { facts: { as: "" }, words: "it was made of the same log as this run" },
  copy: { facts: { of: "a.json" }, words: "it is a copy of [a.json]" },
  "too-many-answers": { facts: { most: 1e6 }, words: "with it there are more than 1,000,000 answers to look back on" },
  "not-the-commits": { facts: { path: "gate.yml" }, words: "[gate.yml] as it was read is not that of the commit" },
  "workflow-new": {
    facts: {},
    words: "the workflow of the run is not at the base: the pull request has brought it",
  },
  "no-merge-commit": { facts: {}, words: "GitHub has no merge commit of it to compare" },
  "which-config": {
    facts: { step: "eval/gate" },
    words: "which configuration file [eval/gate] reads was not to be known",
  },
  "not-a-step": {
    facts: {},
    words: "the gate is no step of the workflow's own file; only its configuration was compared",
  },
  "which-step": { facts: {}, words: "which step of the workflow this one was at the base is not known" },
  "no-workflow-file": { facts: {}, words: "the workflow cannot be read as one" },
  "no-text": { facts: { path: "gate.yml" }, words: "[gate.yml] is no text in the repository" },
  "settings-not-valid": { facts: {}, words: "the settings at the base, or those of now, are not valid" },
  "settings-not-compared": { facts: {}, words: "they could not be compared" },
};
