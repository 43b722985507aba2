import { READABLE_VERSIONS } from "../model/schema-version.ts";
import { grouped } from "../words/numbers.ts";
import { defineReason, number, subject, text } from "./define.ts";

// Why a file or an artifact is no report that can be used. `name` is how messages name it.

export const reportIncomplete = defineReason(
  { name: text },
  ({ name }, escape) => `${subject(name, escape)} is not a complete JSON report`,
);
export const reportVersion = defineReason(
  { name: text, version: number },
  ({ name, version }, escape) =>
    `${subject(name, escape)} has report version ${version}; this one reads ${READABLE_VERSIONS.join(" and ")}`,
);
export const reportForm = defineReason(
  { name: text, at: text },
  ({ name, at }, escape) =>
    `${subject(name, escape)} does not have the form of a report, at ${at === "" ? "its top" : escape(at, 80)}`,
);
export const reportTooLarge = defineReason(
  { name: text, megabytes: number },
  ({ name, megabytes }, escape) => `${subject(name, escape)} is larger than ${grouped(megabytes)} MB`,
);
export const severalFiles = defineReason(
  { files: number },
  ({ files }) => `${grouped(files)} files match, and the first is a report; name one report, or run logs`,
);
export const artifactSize = defineReason(
  { name: text, bytes: number },
  ({ name, bytes }, escape) => `${subject(name, escape)} has ${grouped(bytes)} bytes and is no report`,
);
export const artifactWithoutJson = defineReason(
  { name: text },
  ({ name }, escape) => `there is no JSON file in ${subject(name, escape)}`,
);
export const artifactNeither = defineReason(
  { name: text },
  ({ name }, escape) => `${subject(name, escape)} is neither a zip archive nor JSON`,
);
/** Whatever else went wrong while reading, in the words of the error. */
export const failed = defineReason({ message: text }, ({ message }, escape) => escape(message, 200));
