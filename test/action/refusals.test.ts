import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import type { Call, Fault } from "../github/state.ts";
import { NODES } from "../runtimes/setup.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, PULL, reportFor, sha } from "./baseline-world.ts";
import { ours } from "./cases.ts";
import { type Ended, runBundle } from "./run-bundle.ts";

// Why GitHub refuses is reported in its own words, and is a missing permission only where it says so.

const PERMISSION = /`permissions: pull-requests: write`/;
const RESET = Math.floor(Date.parse("2026-11-26T14:05:00Z") / 1000);
const COMMENT = ({ method, path }: Call) => method === "POST" && path.endsWith("/comments");
const GRAPHQL = ({ path }: Call) => path === "/graphql";
const graphqlError = (error: object, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status: 200,
  headers,
  body: { data: null, errors: [{ path: ["repository"], locations: [], ...error }] },
});

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const warned = ({ stdout }: Ended) =>
  /^::warning title=Rung Gate::(The pull request comment.*)$/m.exec(stdout)?.[1] ?? "";
const refuse = (where: (call: Call) => boolean, fault: Fault) => {
  github.fault = (call) => (where(call) ? fault : undefined);
};

const LONG_WORDS = `Resource protected by organization SAML enforcement. ${"You must grant your token access to this organization. ".repeat(12)}`;

describe.each(NODES)("on %s", (_name, which) => {
  const gate = (inputs: Readonly<Record<string, string>> = {}) =>
    runBundle({ inputs: { "min-pass-rate": "90%", ...inputs }, apiUrl: github.url, node: inject("nodes")[which] });

  const refusals: [string, (call: Call) => boolean, Fault, RegExp][] = [
    [
      "a locked conversation",
      COMMENT,
      { status: 403, message: "Unable to create comment because issue is locked." },
      /the conversation is locked: Unable to create comment because issue is locked \(403\)/,
    ],
    [
      "an archived repository",
      COMMENT,
      { status: 403, message: "Repository was archived so is read-only." },
      /the repository is archived: Repository was archived so is read-only \(403\)/,
    ],
    [
      "single sign-on",
      COMMENT,
      { status: 403, message: LONG_WORDS },
      /asks for single sign-on: Resource protected by .*this organization \(403\)/,
    ],
    [
      "single sign-on, in GraphQL",
      GRAPHQL,
      graphqlError({
        type: "FORBIDDEN",
        extensions: { saml_failure: true },
        message: "Resource protected by organization SAML enforcement.",
      }),
      /asks for single sign-on: Resource protected by organization SAML enforcement/,
    ],
    [
      "a list of addresses",
      COMMENT,
      {
        status: 403,
        message:
          "Although you appear to have the correct authorization credentials, the `o` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
      },
      /does not let this runner's address in/,
    ],
    [
      "a rate limit, 403",
      COMMENT,
      {
        status: 403,
        message: "API rate limit exceeded for installation.",
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(RESET) },
      },
      /rate limit is reached until 2026-11-26 14:05 UTC: API rate limit exceeded for installation \(403\)/,
    ],
    [
      "a secondary rate limit, 429",
      COMMENT,
      { status: 429, message: "You have exceeded a secondary rate limit.", headers: { "retry-after": "3600" } },
      /rate limit is reached until \d{4}-\d\d-\d\d \d\d:\d\d UTC: You have exceeded a secondary rate limit \(429\)/,
    ],
    [
      "a rate limit in a GraphQL answer that is a success",
      GRAPHQL,
      graphqlError(
        { type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 1." },
        { "x-ratelimit-reset": String(RESET) },
      ),
      /rate limit is reached until 2026-11-26 14:05 UTC: API rate limit exceeded for installation ID 1/,
    ],
    [
      "the page of a proxy",
      COMMENT,
      { status: 403, body: `<html>\n<title>Blocked</title>${"x".repeat(5000)}</html>` },
      /GitHub refused it: the answer is a web page, perhaps of a proxy in between \(403\)/,
    ],
    [
      "a reason in lines, with a command in it",
      COMMENT,
      { status: 403, message: "No.\n::error::forged\n@everyone" },
      /GitHub refused it: No\. ::error::forged @everyone \(403\)/,
    ],
    [
      "a reason that is not known",
      COMMENT,
      { status: 403, message: "The robots are on strike." },
      /GitHub refused it: The robots are on strike \(403\)/,
    ],
  ];
  test.each(refusals)("%s is reported as that", async (_what, where, fault, said) => {
    refuse(where, fault);
    const ended = await gate();
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([1, "failed"]);
    expect(warned(ended)).toMatch(said);
    expect(warned(ended)).not.toMatch(PERMISSION);
    expect(warned(ended)).not.toContain("…");
  });

  test.each([
    ["Resource not accessible by integration", 403],
    ["Must have admin rights to Repository.", 403],
    ["Not Found", 404],
  ])("%s (%d) names the permission that is missing", async (message, status) => {
    refuse(COMMENT, { status, message });
    expect(warned(await gate())).toMatch(PERMISSION);
  });

  test("an artifact that is refused for another reason than a permission says so", async () => {
    addCommits(github);
    refuse(({ path }) => path.endsWith("/actions/artifacts"), {
      status: 403,
      message: "Repository was archived so is read-only.",
    });
    const ended = await gateWithAuto(github, { node: inject("nodes")[which] });
    expect(ended.summary).toContain("GitHub refused it: `Repository was archived so is read-only`");
    refuse(({ path }) => path.endsWith("/actions/artifacts"), {
      status: 403,
      message: "API rate limit exceeded",
      headers: { "x-ratelimit-reset": String(RESET) },
    });
    expect((await gateWithAuto(github, { node: inject("nodes")[which] })).summary).toContain(
      "GitHub's rate limit is reached until `2026-11-26 14:05 UTC`",
    );
  });

  describe.each(["fullDatabaseId", "userContentEdits"])("an Enterprise Server whose GraphQL has no %s", (field) => {
    beforeEach(() => {
      github.lacksField = field;
    });
    afterEach(() => expect(github.violations).toEqual([]));

    test("has its comment made and kept through REST, behind 250 others", async () => {
      github.plant("mallory", "hi\n\n<!-- rung-gate:v1 key=default run=9999999999.1 head= -->");
      for (let i = 0; i < 250; i += 1) github.plant("somebody", `comment ${i}`);
      const first = await gate();
      const second = await runBundle({
        inputs: { "min-pass-rate": "10%" },
        apiUrl: `${github.url}/api/v3`,
        runId: "7000000002",
        node: inject("nodes")[which],
      });
      expect([first, second].map(({ outputs }) => outputs["comment-status"])).toEqual(["created", "updated"]);
      expect(ours(github).map(({ body }) => body)).toEqual([expect.stringContaining("### ✅")]);
    });

    test("still compares the configuration with the base", async () => {
      addCommits(github);
      const config = ".github/rung-gate.yml";
      github.files.set(`${sha("d")}:${config}`, "min-pass-rate: 90%\n");
      github.files.set(`${sha("1")}:${config}`, "min-pass-rate: 10%\n");
      const files = { "log.jsonl": GOOD, [config]: "min-pass-rate: 10%\n" };
      const ended = await runBundle({
        inputs: {},
        files,
        payload: PULL,
        apiUrl: github.url,
        env: { GITHUB_SHA: sha("1") },
        node: inject("nodes")[which],
      });
      expect(ended.summary).toMatch(/min-pass-rate.*90%.*10%/s);
    });
  });
});

test("a baseline is found on a server that lists no field of what it lacks", async () => {
  github.lacksField = "fullDatabaseId";
  addCommits(github);
  keepReport(github, await reportFor(GOOD), "d");
  const ended = await gateWithAuto(github);
  expect([ended.code, ended.outputs["baseline-status"], ended.outputs["comment-status"]]).toEqual([1, "ok", "created"]);
});
