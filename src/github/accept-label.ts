import * as z from "zod/mini";
import type { Acceptance } from "../model/acceptance.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { callReason, statusOf } from "./api-error.ts";
import type { GitHub } from "./client.ts";
import type { EventLabels } from "./event.ts";

/** The run of a pull request that a label may be about. */
export type LabelledRun = {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string | null;
  readonly attempt: number;
  /** What its event says; nothing where another run's event is reported. */
  readonly labels: EventLabels;
};

/** A share of the time for calls. */
const LOOK_MS = 5_000;
/** Of the events of a pull request that are asked for, at most. */
const PAGE = 100;
/** Roles that may write, as `permission` names them; `maintain` is `write` there, and `triage` is `read`. */
const WRITERS = ["admin", "maintain", "write"];

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      labels(first: ${PAGE}) { nodes { name } }
      labelled: timelineItems(last: ${PAGE}, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt label { name } actor { __typename login } } }
      }
      moved: timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_RESTORED_EVENT, REOPENED_EVENT]) {
        nodes {
          ... on HeadRefForcePushedEvent { createdAt }
          ... on HeadRefRestoredEvent { createdAt }
          ... on ReopenedEvent { createdAt }
        }
      }
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes {
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
    }
  }
}`;

const happenedSchema = z.object({ nodes: z.array(z.object({ createdAt: z.string() })) });
const labelledSchema = z.object({
  createdAt: z.string(),
  label: z.object({ name: z.string() }),
  actor: z.nullish(z.object({ __typename: z.string(), login: z.string() })),
});
const labelsSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      labels: z.nullish(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
      labelled: z.object({ nodes: z.array(labelledSchema) }),
      moved: happenedSchema,
      retargeted: happenedSchema,
    }),
  }),
});
const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      event: z.string(),
      head_branch: z.nullable(z.string()),
      head_repository: z.nullish(z.object({ full_name: z.string() })),
      created_at: z.string(),
    }),
  ),
});
const permissionSchema = z.object({ permission: z.string() });

/**
 * Whether somebody who may write to the repository has set the label for this very commit. What an event has for labels
 * says neither who set them nor when, and an attempt after the first replays it, so GitHub is asked: in one call where the
 * event is about the label itself, else in three. Never throws: what cannot be known is a reason, and accepts nothing.
 *
 * @returns null where the label is not there
 */
export async function acceptanceBy(github: GitHub, run: LabelledRun, label: string): Promise<Acceptance | null> {
  const found = (by: string | null, why: Reason | null): Acceptance => ({
    label,
    by,
    commit: run.headSha === "" ? null : run.headSha,
    reason: why,
  });
  const within = github.within(LOOK_MS);
  const { names, set, isPush } = run.labels;
  const isAboutIt = set !== undefined && isSame(set.name, label);
  const isFresh = run.attempt === 1;
  if (isFresh && names !== undefined && !isAboutIt && !names.some((name) => isSame(name, label))) return null;
  if (run.headSha === "") return found(null, reason("label-no-commit", {}));
  if (isFresh && isPush) return found(null, reason("label-before-push", {}));
  try {
    if (isFresh && isAboutIt) return found(set.by, await whyNotBy(within, set.by));
    const answer = await askLabels(within, run.pullRequest);
    if (!(answer.labels?.nodes ?? []).some(({ name }) => isSame(name, label))) return null;
    if (answer.headRefOid !== run.headSha) return found(null, reason("label-moved-on", {}));
    const last = answer.labelled.nodes.findLast((event) => isSame(event.label.name, label));
    if (last === undefined) return found(null, reason("label-nobody", {}));
    const by = last.actor?.__typename === "User" ? last.actor.login : null;
    // A branch that went back may come forward again to a head that it had before, without another such event.
    const moved = answer.moved.nodes.at(-1)?.createdAt;
    const voiding = [moved, answer.retargeted.nodes.at(-1)?.createdAt].filter((time) => time !== undefined);
    if (voiding.some((time) => !isAfter(last.createdAt, time))) return found(by, reason("label-before-push", {}));
    // An event that is about the label is of the commit that it was set for.
    const [first, notBy] = await Promise.all([
      isAboutIt ? undefined : firstRun(within, run, moved),
      whyNotBy(within, by),
    ]);
    if (!isAboutIt && first === undefined) return found(by, reason("label-no-first-run", {}));
    if (first !== undefined && !isAfter(last.createdAt, first)) return found(by, reason("label-before-push", {}));
    return found(by, notBy);
  } catch (error) {
    return found(null, callReason(error, "label-no-right"));
  }
}

/** GitHub takes names of labels that differ in case alone for one. */
function isSame(name: string | undefined, label: string): boolean {
  return name?.toLowerCase() === label.toLowerCase();
}

/** Times of GitHub's are whole seconds: of the same second nobody knows which was first. */
function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}

async function askLabels(github: GitHub, number: number) {
  const { owner, repo } = github;
  return labelsSchema.parse(await github.graphql(QUERY, { owner, repo, number })).repository.pullRequest;
}

/**
 * When the first run of this head began: no later than this was it pushed. Runs of the same commit elsewhere may be older,
 * and so may those from before the branch was moved. Of more than a page the newest are seen, so that the answer is at most
 * later.
 *
 * @param moved when the branch was last moved by force
 */
async function firstRun(
  github: GitHub,
  { headSha, headBranch, headRepository }: LabelledRun,
  moved: string | undefined,
): Promise<string | undefined> {
  const { owner, repo } = github;
  const route = "GET /repos/{owner}/{repo}/actions/runs";
  const data = await github.request(route, { owner, repo, head_sha: headSha, per_page: PAGE });
  return runsSchema
    .parse(data)
    .workflow_runs.filter(
      ({ event, head_branch: branch, head_repository: repository }) =>
        /^pull_request(?:_target)?$/.test(event) && branch === headBranch && repository?.full_name === headRepository,
    )
    .map(({ created_at: createdAt }) => createdAt)
    .filter((createdAt) => moved === undefined || isAfter(createdAt, moved))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Why the word of somebody does not count; null where it does. */
async function whyNotBy(github: GitHub, by: string | null): Promise<Reason | null> {
  if (by === null) return reason("label-nobody", {});
  const { owner, repo } = github;
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const { permission } = permissionSchema.parse(await github.request(route, { owner, repo, username: by }));
    return WRITERS.includes(permission) ? null : reason("label-no-write", { by });
  } catch (error) {
    if (statusOf(error) === 404) return reason("label-no-write", { by });
    throw error;
  }
}
