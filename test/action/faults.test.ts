import { afterAll, describe, expect, test } from "vitest";
import { startGitHub } from "../github/loopback.ts";
import type { Fault } from "../github/state.ts";
import { cellsOf } from "../long.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, reportFor, sha } from "./baseline-world.ts";
import { asTable, BRIEF, type Cell, FAULTS, rest, type Where } from "./fault-table.ts";

// Every call that a run makes × everything that can go wrong with it, on the built action: the exit code is
// the verdict's, whatever GitHub does.

const CALLS: readonly Where[] = [
  rest("list artifacts", "GET", /\/actions\/artifacts$/, true),
  rest("commit", "GET", /\/commits\/[0-9a-f]{40}$/, true),
  rest("compare", "GET", /\/compare\/[0-9a-f.]{83}$/, true, { kept: "c", runs: "e" }),
  rest("list commits", "GET", /\/commits$/, true, { kept: "b" }),
  rest("workflow run", "GET", /\/actions\/runs\/\d+$/, true),
  rest("artifact", "GET", /\/actions\/artifacts\/\d+\/zip$/, true),
  rest("artifact store", "GET", /^\/artifacts\/\d+$/, true),
  rest("list comments", "POST", /^\/graphql$/, false),
  rest("create comment", "POST", /\/issues\/2\/comments$/, false),
  rest("update comment", "PATCH", /\/issues\/comments\/\d+$/, false),
  rest("delete comment", "DELETE", /\/issues\/comments\/\d+$/, false),
];

/** Faults that are over when the call is made again. */
const PASSING = ["500", "502", "503", "429, retry-after 1"];
/** Faults of the answer alone: GitHub did what it was asked. */
const ANSWERS_LOST = ["cut body", "no JSON", "slow", "lag 1", "lag 2", "lag 99"];

let report = "";
const table: Cell[] = [];
afterAll(() => console.log(asTable(table)));

async function runWith(where: Where, fault: Fault, times: number): Promise<Omit<Cell, "call" | "fault">> {
  report ||= await reportFor(GOOD);
  const github = await startGitHub();
  try {
    addCommits(github);
    keepReport(github, report, where.kept ?? "d");
    // A comment of an earlier run to update, and one too many to delete.
    if (/update|delete/.test(where.name))
      for (const run of [1, 2])
        github.plant("github-actions[bot]", `old\n<!-- rung-gate:v1 key=default run=${run}.1 head= -->`);
    let done = 0;
    github.fault = (call) => {
      if (!where.is(call) || done >= times) return undefined;
      done += 1;
      return fault;
    };
    const ended = await gateWithAuto(github, where.runs === undefined ? {} : { env: { GITHUB_SHA: sha(where.runs) } });
    expect(done, `${where.name} was never called`).toBeGreaterThan(0);
    return { ended, github };
  } finally {
    await github.close();
  }
}

describe.concurrent("a fault of a call never changes the verdict", () => {
  const cells = cellsOf(CALLS, BRIEF, 5).map(([where, [name, fault]]) => [where.name, name, where, fault] as const);

  test.each(cells)("%s × %s, every time", async (call, name, where, fault) => {
    const { ended, github } = await runWith(where, fault, Number.POSITIVE_INFINITY);
    table.push({ call, fault: name, ended, github });
    const told = `${ended.stdout}\n${ended.stderr}`;
    const compared = ["ok", "drift"].includes(ended.outputs["baseline-status"] ?? "");
    // The run is worse than its baseline: red where that was read, green where nobody could know, and told so.
    expect(ended.code, told).toBe(compared ? 1 : 0);
    expect(ended.outputs["conclusion"]).toBe(compared ? "failure" : "neutral");
    // A merge commit that is not there yet has a merge base all the same.
    const isLate = name.startsWith("lag");
    const isHad =
      name === "slow" || (call === "commit" && (name === "404" || isLate)) || (call === "artifact store" && isLate);
    expect(compared).toBe(!where.baseline || isHad);
    if (!compared) expect(ended.summary).toMatch(/baseline/i);
    expect(told).not.toMatch(/unhandled|at .*\.js:\d+/i);
    expect(github.violations).toEqual([]);
    const ours = github.comments.filter(({ author }) => author === "github-actions[bot]");
    const written = ["created", "updated"].includes(ended.outputs["comment-status"] ?? "");
    if (name.startsWith("lag")) expect([written, ours.length]).toEqual([true, 1]);
    // What the action says of the comment is what is there, also where GitHub wrote it and its answer was lost.
    expect(ours.filter(({ body }) => body.includes("run=7000000001.1"))).toHaveLength(written ? 1 : 0);
    if (where.baseline) expect(ended.outputs["comment-status"]).toBe("created");
    if (call === "create comment" || call === "update comment") expect(written).toBe(ANSWERS_LOST.includes(name));
    if (!written) expect(told).toContain("::warning");
  });

  // A duplicate that cannot be deleted is left to the next run.
  const passing = cellsOf(
    CALLS.filter(({ name }) => name !== "delete comment"),
    FAULTS.filter(([name]) => PASSING.includes(name)),
    4,
  ).map(([where, [name, fault]]) => [where.name, name, where, fault] as const);
  test.each(passing)("%s × %s, once: as if nothing had been", async (_call, _name, where, fault) => {
    const { ended, github } = await runWith(where, fault, 1);
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({
      conclusion: "failure",
      "baseline-status": where.kept === "b" ? "drift" : "ok",
    });
    expect(["created", "updated"]).toContain(ended.outputs["comment-status"]);
    expect(github.comments).toHaveLength(1);
  });
});
