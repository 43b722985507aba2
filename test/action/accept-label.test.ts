import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import type { StoredEvent } from "../github/state.ts";
import { NODES } from "../runtimes/setup.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, PULL, reportFor, sha } from "./baseline-world.ts";
import type { Ended, Given } from "./run-bundle.ts";

// A label on the pull request by which somebody who may write accepts a regression, until the next push.

const LABEL = "accept-regression";
const REPOSITORY = "Codertocat/Hello-World";
/** The first run of the head; whatever was before is older than its push. */
const PUSHED = "2026-11-20T10:00:00Z";
const BEFORE = "2026-11-20T09:00:00Z";
const AFTER = "2026-11-20T11:00:00Z";
const LATER = "2026-11-20T12:00:00Z";

let github: LoopbackGitHub;
let report = "";
beforeAll(async () => {
  report = await reportFor(GOOD);
});
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
  keepReport(github, report, "d");
  const run = { path: ".github/workflows/eval.yml", branch: "patch", sha: sha("e") };
  github.runs.push({ id: 600, event: "pull_request", createdAt: PUSHED, ...run });
  github.pulls.push({ number: 2, headSha: sha("e"), headBranch: "patch", headRepository: REPOSITORY });
  github.permissions.set("octocat", "write").set("triager", "read").set("boss", "admin");
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const pull = (labels: readonly string[]) => ({
  ...PULL.pull_request,
  labels: labels.map((name) => ({ name })),
});
const labeled = (login: string, more: object = {}) => ({
  action: "labeled",
  label: { name: LABEL },
  sender: { login, type: "User" },
  pull_request: pull([LABEL]),
  ...more,
});
const set = (createdAt: string, login = "octocat", label = LABEL): StoredEvent => ({
  type: "LabeledEvent",
  createdAt,
  label,
  actor: { type: "User", login },
});
const acceptanceOf = (ended: Ended) => JSON.parse(ended.file("rung-gate-report/report.json")).acceptance;
const codeOf = (ended: Ended) => acceptanceOf(ended)?.reason?.code ?? null;
const body = () => github.comments.at(-1)?.body ?? "";
/** Calls that the label costs; without it the comments are listed twice, before and after they are written. */
const labelCalls = () =>
  github.calls.filter(({ path }) => /\/actions\/runs$|\/collaborators\//.test(path)).length +
  github.calls.filter(({ path }) => path === "/graphql").length -
  2;

describe.each(NODES)("on %s", (_name, which) => {
  const gate = (payload: unknown, more: Partial<Given> = {}) =>
    gateWithAuto(github, { node: inject("nodes")[which], payload, ...more });
  const again = (payload: unknown, more: Partial<Given> = {}) =>
    gate(payload, { ...more, env: { ...more.env, GITHUB_RUN_ATTEMPT: "2" } });

  describe("the event that sets it", () => {
    test.each(["octocat", "boss"])(
      "counts where %s may write, in one call, and is reported everywhere",
      async (login) => {
        github.labels.push(LABEL);
        const ended = await gate(labeled(login));
        expect([ended.code, ended.outputs["conclusion"]]).toEqual([0, "success"]);
        expect(body()).toContain(`· accepted by \`${login}\` until the next push`);
        expect(body()).toContain(
          `> \`${login}\` accepted this for \`eeeeeee\` with the label \`accept-regression\`, until the next push: Regression. Without it the check would be red.`,
        );
        expect(body()).not.toMatch(new RegExp(`@${login}`));
        expect(ended.stdout).toMatch(new RegExp(`^::warning title=Rung Gate::${login} accepted this`, "m"));
        expect(ended.summary).toContain("until the next push");
        expect(acceptanceOf(ended)).toEqual({ label: LABEL, by: login, commit: sha("e"), reason: null });
        expect(labelCalls()).toBe(1);
      },
    );

    test.each<[string, unknown]>([
      ["may only triage", labeled("triager")],
      ["is nobody's collaborator", labeled("stranger")],
      ["is an app", labeled("octocat", { sender: { login: "octocat", type: "Bot" } })],
      ["is not said", labeled("octocat", { sender: undefined })],
    ])("does not count where who has set it %s, and that is reported", async (_what, payload) => {
      const ended = await gate(payload);
      expect(ended.code).toBe(1);
      expect(codeOf(ended)).toMatch(/^label-no/);
      expect(body()).toContain("> The label `accept-regression` does not count: ");
      expect(ended.stdout).toContain("::warning title=Rung Gate::The label accept-regression does not count: ");
    });

    test("of another label asks for this one as any event does", async () => {
      github.labels.push(LABEL, "bug");
      github.timeline.push(set(BEFORE));
      const payload = { ...labeled("octocat"), label: { name: "bug" }, pull_request: pull([LABEL, "bug"]) };
      expect(codeOf(await gate(payload))).toBe("label-before-push");
    });
  });

  describe("an event on which it is there", () => {
    test("counts where it was set after the first run of this head, in three calls", async () => {
      github.labels.push(LABEL);
      github.timeline.push(set(BEFORE, "triager"), set(AFTER));
      const ended = await gate({ action: "unlabeled", label: { name: "bug" }, pull_request: pull([LABEL]) });
      expect([ended.code, acceptanceOf(ended).by, labelCalls()]).toEqual([0, "octocat", 3]);
    });

    test.each<[string, string, () => void]>([
      ["was set before the push", "label-before-push", () => github.timeline.push(set(BEFORE))],
      ["was set in the second of the push", "label-before-push", () => github.timeline.push(set(PUSHED))],
      ["was set by someone who may not write", "label-no-write", () => github.timeline.push(set(AFTER, "triager"))],
      [
        "was set by an app",
        "label-nobody",
        () => github.timeline.push({ ...set(AFTER), actor: { type: "Bot", login: "octocat" } }),
      ],
      [
        "was set by an account that is gone",
        "label-nobody",
        () => github.timeline.push({ ...set(AFTER), actor: null }),
      ],
      ["has no event", "label-nobody", () => github.timeline.push(set(AFTER, "octocat", "bug"))],
      ...(
        [
          "HeadRefForcePushedEvent",
          "HeadRefRestoredEvent",
          "BaseRefChangedEvent",
          "AutomaticBaseChangeSucceededEvent",
          "ReopenedEvent",
        ] as const
      ).map((type): [string, string, () => void] => [
        `was set before a ${type}`,
        "label-before-push",
        () => github.timeline.push(set(AFTER), { type, createdAt: LATER }),
      ]),
      [
        "is on a head that has moved on",
        "label-moved-on",
        () => {
          github.timeline.push(set(AFTER));
          github.pulls.splice(0, 1, { number: 2, headSha: sha("f"), headBranch: "patch", headRepository: REPOSITORY });
        },
      ],
      [
        "is of a head without a run",
        "label-no-first-run",
        () => {
          github.timeline.push(set(AFTER));
          github.runs.pop();
        },
      ],
    ])("does not count where it %s", async (_what, code, happen) => {
      github.labels.push(LABEL);
      happen();
      const judged = await gate({ action: "reopened", pull_request: pull([LABEL]) }, { inputs: { regression: "any" } });
      expect([judged.code, codeOf(judged)]).toEqual([1, code]);
      expect(body()).toContain("does not count");
    });

    test("of this commit elsewhere does not make the push older than it was", async () => {
      github.labels.push(LABEL);
      github.timeline.push(set(BEFORE));
      const run = { path: ".github/workflows/eval.yml", sha: sha("e"), createdAt: "2026-11-20T08:00:00Z" };
      github.runs.push(
        { id: 601, event: "pull_request", branch: "other", ...run },
        { id: 602, event: "push", branch: "patch", ...run },
        { id: 603, event: "pull_request", branch: "patch", headRepository: "mallory/Hello-World", ...run },
      );
      expect(codeOf(await gate({ action: "reopened", pull_request: pull([LABEL]) }))).toBe("label-before-push");
    });
  });

  describe("a branch that was moved back, labelled there, and moved forward again without force", () => {
    const back: StoredEvent = { type: "HeadRefForcePushedEvent", createdAt: "2026-11-20T10:30:00Z" };
    const payload = { action: "synchronize", pull_request: pull([LABEL]) };
    test("does not keep the label, however often the head has run before", async () => {
      github.labels.push(LABEL);
      github.timeline.push(back, set(AFTER));
      const run = { path: ".github/workflows/eval.yml", branch: "patch", sha: sha("e"), createdAt: LATER };
      github.runs.push({ id: 601, event: "pull_request", ...run });
      expect(codeOf(await again(payload))).toBe("label-before-push");
    });
    test("nor where more labels came after than are asked for", async () => {
      github.labels.push(LABEL);
      github.timeline.push(back, set(AFTER));
      for (let i = 0; i < 99; i += 1) github.timeline.push(set(AFTER, "triager", `other-${i}`));
      expect(codeOf(await again(payload))).toBe("label-no-first-run");
    });
    test("and keeps the label that it is given there", async () => {
      github.labels.push(LABEL);
      const run = { path: ".github/workflows/eval.yml", branch: "patch", sha: sha("e"), createdAt: AFTER };
      github.runs.push({ id: 601, event: "pull_request", ...run });
      github.timeline.push(back, set(LATER));
      expect((await again(payload)).code).toBe(0);
    });
  });

  test("a push does not keep it: what its event has for labels is older, and nobody is asked", async () => {
    github.labels.push(LABEL);
    github.timeline.push(set(AFTER));
    const ended = await gate({ action: "synchronize", pull_request: pull([LABEL]) });
    expect([ended.code, codeOf(ended), labelCalls()]).toEqual([1, "label-before-push", 0]);
  });

  test("a second attempt of a push's run asks for what is there now", async () => {
    const payload = { action: "synchronize", pull_request: pull([]) };
    expect([(await again(payload)).code, labelCalls()]).toEqual([1, 1]);
    github.labels.push("Accept-Regression");
    github.timeline.push(set(AFTER, "octocat", "Accept-Regression"));
    expect((await again(payload, { runId: "7000000002" })).code).toBe(0);
  });

  test("a second attempt of the run that the label has started holds while the label stays", async () => {
    github.labels.push(LABEL);
    github.timeline.push(set(BEFORE));
    expect((await again(labeled("octocat"))).code).toBe(0);
    github.labels.pop();
    const ended = await again(labeled("octocat"), { runId: "7000000002" });
    expect([ended.code, acceptanceOf(ended)]).toEqual([1, undefined]);
  });

  test("without the label nobody is asked, and nothing is said of it", async () => {
    const ended = await gate({ action: "opened", pull_request: pull(["bug"]) });
    expect([ended.code, labelCalls(), acceptanceOf(ended)]).toEqual([1, 0, undefined]);
    expect(body()).not.toContain(LABEL);
  });

  test("a run that is green asks nobody", async () => {
    const ended = await gate(labeled("octocat"), { files: { "log.jsonl": GOOD } });
    expect([ended.code, labelCalls()]).toEqual([0, 0]);
  });

  test.each<[string, Record<string, string>, number]>([
    ["max-new-failures", { regression: "off", "max-new-failures": "0" }, 0],
    ["regression: any", { regression: "any" }, 0],
    ["a limit", { regression: "off", "min-pass-rate": "90%" }, 1],
    ["a limit, where limits are accepted", { regression: "off", "min-pass-rate": "90%", "accept-limits": "true" }, 0],
    ["a rung's limit, where limits are accepted", { "max-retrieval-failures": "0", "accept-limits": "true" }, 0],
    ["must-pass, whatever is accepted", { "must-pass": "q0", "accept-limits": "true" }, 1],
    ["min-questions, whatever is accepted", { "min-questions": "50", "accept-limits": "true" }, 1],
    ["min-matched, whatever is accepted", { "min-matched": "100%", "accept-limits": "true" }, 1],
    ["a label that is switched off", { "accept-label": "none" }, 1],
    ["a label of another name", { "accept-label": "drop-ok" }, 1],
  ])("what it accepts: %s", async (what, inputs, code) => {
    const lines = what.startsWith("min-matched")
      ? { "log.jsonl": GOOD.split("\n").slice(1, 36).join("\n") }
      : undefined;
    const ended = await gate(labeled("octocat"), { inputs, ...(lines === undefined ? {} : { files: lines }) });
    expect(ended.code).toBe(code);
  });

  test("what cannot be asked accepts nothing, and is reported", async () => {
    github.labels.push(LABEL);
    github.timeline.push(set(AFTER));
    const payload = { action: "reopened", pull_request: pull([LABEL]) };
    const where = /\/actions\/runs$|\/collaborators\//;
    github.fault = ({ path }) =>
      where.test(path) ? { status: 403, message: "Resource not accessible by integration" } : undefined;
    const refused = await gate(payload);
    expect([refused.code, codeOf(refused)]).toEqual([1, "label-no-right"]);
    expect(body()).toContain("give the job `actions: read` and `pull-requests: read`");
    for (const fault of [{ status: 500 }, "not-json", "reset", { status: 200, body: {} }] as const) {
      github.fault = ({ path }) => (where.test(path) ? fault : undefined);
      const ended = await gate(payload);
      expect([ended.code, codeOf(ended)]).toEqual([1, expect.any(String)]);
    }
    github.fault = () => undefined;
    github.lacksField = "timelineItems";
    expect(codeOf(await gate(payload))).toBe("old-server");
  });
});
