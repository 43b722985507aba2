import * as z from "zod/mini";
import type { Extra } from "../github/comments.ts";
import { CONFIG_FILES } from "../options/run-options.ts";

/** A file of a commit; `text` is null if there is none, and undefined where it cannot be had as text. */
type FileText = string | null | undefined;

/** The files that judge a pull request, at the commit that it is a change to. */
export type BaseFiles = {
  readonly commit: string;
  /** Whether GitHub has a merge commit: without one a base that has gone on looks like a change that undoes it. */
  readonly isMerge: boolean;
  readonly before: JudgingFiles;
  /** The same of the merge commit, or, if there is none, of the head. */
  readonly after: JudgingFiles;
  readonly head: JudgingFiles;
};

export type JudgingFiles = { readonly config: FileText; readonly workflow: FileText };

/** Which files, and which commits they may be asked of. */
export type BaseQuery = {
  readonly config: string;
  readonly workflow: string | undefined;
  /** The base branch when the event was made. */
  readonly base: string;
  readonly head: string;
  /** The commit that GitHub made to test the merge: what it merges into is what the change is to. */
  readonly mergeCommit: string | undefined;
};

const NO_COMMIT = "0".repeat(40);
const BLOB = "... on Blob { text isTruncated }";

const DECLARES =
  ", $merge: GitObjectID!, $configPath: String!, $otherPath: String!, $workflowPath: String!, $configAtBase: String!, $otherAtBase: String!, $workflowAtBase: String!, $configAtHead: String!, $otherAtHead: String!, $workflowAtHead: String!";
const FILES = `config: file(path: $configPath) { object { ${BLOB} } }
      other: file(path: $otherPath) { object { ${BLOB} } }
      workflow: file(path: $workflowPath) { object { ${BLOB} } }`;
const FIELDS = `merge: object(oid: $merge) { ... on Commit {
      ${FILES}
      parents(first: 2) { nodes { oid ${FILES} } }
    } }
    config: object(expression: $configAtBase) { ${BLOB} }
    other: object(expression: $otherAtBase) { ${BLOB} }
    workflow: object(expression: $workflowAtBase) { ${BLOB} }
    configAtHead: object(expression: $configAtHead) { ${BLOB} }
    otherAtHead: object(expression: $otherAtHead) { ${BLOB} }
    workflowAtHead: object(expression: $workflowAtHead) { ${BLOB} }`;

const blobSchema = z.nullish(z.object({ text: z.nullish(z.string()), isTruncated: z.optional(z.boolean()) }));
const entrySchema = z.nullish(z.object({ object: blobSchema }));
const filesSchema = { config: entrySchema, other: entrySchema, workflow: entrySchema };
const schema = z.object({
  merge: z.nullish(
    z.object({
      ...filesSchema,
      parents: z.optional(
        z.object({
          nodes: z.nullish(z.array(z.nullable(z.object({ oid: z.string(), ...filesSchema })))),
        }),
      ),
    }),
  ),
  config: blobSchema,
  other: blobSchema,
  workflow: blobSchema,
  configAtHead: blobSchema,
  otherAtHead: blobSchema,
  workflowAtHead: blobSchema,
});
type Blob = z.output<typeof blobSchema>;

/** Asks for the files along with the comments. Of a merge commit the first parent's count; of none, those of the base. */
export function baseFilesQuery(query: BaseQuery, found: (files: BaseFiles) => void): Extra {
  const { config, base, head, mergeCommit = NO_COMMIT } = query;
  const workflow = query.workflow ?? config;
  // Under its other ending it is the same file, and a change of the ending must not hide what else has changed.
  const other = (CONFIG_FILES.includes(config) ? CONFIG_FILES.find((path) => path !== config) : undefined) ?? config;
  return {
    declares: DECLARES,
    fields: FIELDS,
    variables: {
      merge: /^[0-9a-f]{40}$/.test(mergeCommit) ? mergeCommit : NO_COMMIT,
      configPath: config,
      otherPath: other,
      otherAtBase: `${base}:${other}`,
      otherAtHead: `${head}:${other}`,
      workflowPath: workflow,
      configAtBase: `${base}:${config}`,
      workflowAtBase: `${base}:${workflow}`,
      configAtHead: `${head}:${config}`,
      workflowAtHead: `${head}:${workflow}`,
    },
    take: (repository) => {
      const answer = schema.parse(repository);
      const { merge } = answer;
      const [first, second] = merge?.parents?.nodes ?? [];
      const isMerge = first && second?.oid === head;
      const judging = (config_: Blob, other_: Blob, workflow_: Blob): JudgingFiles => ({
        config: textOf(config_) === null ? textOf(other_) : textOf(config_),
        workflow: query.workflow === undefined ? undefined : textOf(workflow_),
      });
      const atHead = judging(answer.configAtHead, answer.otherAtHead, answer.workflowAtHead);
      found({
        commit: isMerge ? first.oid : base,
        isMerge: isMerge === true,
        before: isMerge
          ? judging(first.config?.object, first.other?.object, first.workflow?.object)
          : judging(answer.config, answer.other, answer.workflow),
        after: isMerge ? judging(merge?.config?.object, merge?.other?.object, merge?.workflow?.object) : atHead,
        head: atHead,
      });
    },
  };
}

function textOf(blob: Blob): FileText {
  if (blob === null || blob === undefined) return null;
  return typeof blob.text === "string" && blob.isTruncated !== true ? blob.text : undefined;
}
