import { defineReason, plainReason, text } from "./define.ts";

// Why it cannot be said how a pull request changes what judges it.

export const notTheCommits = defineReason(
  { path: text },
  ({ path }, escape) => `${escape(path, 120)} as it was read is not that of the commit`,
);
export const workflowNew = plainReason("the workflow of the run is not at the base: the pull request has brought it");
export const noMergeCommit = plainReason("GitHub has no merge commit of it to compare");
export const whichConfig = defineReason(
  { step: text },
  ({ step }, escape) => `which configuration file ${escape(step, 120)} reads was not to be known`,
);
export const notAStep = plainReason(
  "the gate is no step of the workflow's own file; only its configuration was compared",
);
export const whichStep = plainReason("which step of the workflow this one was at the base is not known");
export const noWorkflowFile = plainReason("the workflow cannot be read as one");
export const noText = defineReason(
  { path: text },
  ({ path }, escape) => `${escape(path, 120)} is no text in the repository`,
);
export const settingsNotValid = plainReason("the settings at the base, or those of now, are not valid");
export const settingsNotCompared = plainReason("they could not be compared");
