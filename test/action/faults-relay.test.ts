import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGitHub } from "../github/loopback.ts";
import type { Fault } from "../github/state.ts";
import { cellsOf } from "../long.ts";
import { asTable, BRIEF, type Cell, FAULTS, rest, type Where } from "./fault-table.ts";
import { addPulls, addReport, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// Every call of `mode: comment` × everything that can go wrong with it: the job stays green, and nothing is said
// on the pull request but what the run's report says, or that there is none.

const CALLS: readonly Where[] = [
  rest("list pulls", "GET", /\/pulls$/, true),
  rest("named pull", "GET", /\/pulls\/2$/, true),
  rest("run's artifacts", "GET", /\/actions\/runs\/\d+\/artifacts$/, true),
  rest("artifact", "GET", /\/actions\/artifacts\/\d+\/zip$/, true),
  rest("artifact store", "GET", /^\/artifacts\/\d+$/, true),
  rest("look and list", "POST", /^\/graphql$/, false),
  rest("create comment", "POST", /\/issues\/2\/comments$/, false),
];

let report = "";
const table: Cell[] = [];
beforeAll(async () => {
  const ended = await runBundle({ inputs: { "max-retrieval-failures": "10%", comment: "never", "github-token": "" } });
  report = ended.file("rung-gate-report/report.json");
});
afterAll(() => console.log(asTable(table)));

async function tellWith(where: Where, fault: Fault, times: number): Promise<Omit<Cell, "call" | "fault">> {
  const github = await startGitHub();
  try {
    addPulls(github);
    addReport(github, report);
    let done = 0;
    github.fault = (call) => {
      if (!where.is(call) || done >= times) return undefined;
      done += 1;
      return fault;
    };
    const ended = await tellOfFork(github, where.name === "named pull" ? { inputs: { "pr-number": "2" } } : {});
    expect(done, `${where.name} was never called`).toBeGreaterThan(0);
    return { ended, github };
  } finally {
    await github.close();
  }
}

describe.concurrent("a fault of a call in mode: comment", () => {
  const cells = cellsOf(CALLS, BRIEF, 5).map(([where, [name, fault]]) => [where.name, name, where, fault] as const);

  test.each(cells)("%s × %s, every time", async (call, name, where, fault) => {
    const { ended, github } = await tellWith(where, fault, Number.POSITIVE_INFINITY);
    table.push({ call, fault: name, ended, github });
    const told = `${ended.stdout}\n${ended.stderr}`;
    expect(ended.code, told).toBe(0);
    expect(told).not.toMatch(/unhandled|at .*\.js:\d+/i);
    expect(github.violations).toEqual([]);
    const bodies = github.comments.map(({ body }) => body);
    const status = ended.outputs["comment-status"];
    // What the action says of the comment is what is there, also where GitHub wrote it and its answer was lost.
    expect(bodies).toHaveLength(status === "created" ? 1 : 0);
    for (const body of bodies) expect(body).toMatch(/^### (?:❌ .*Retrieval failures 20%|🚫 Could not judge this run)/);
    if (status !== "created") expect(told).toMatch(/^::(?:warning|notice)/m);
    if (name === "slow") expect(bodies.join()).toContain("Retrieval failures 20%");
  });

  const passing = cellsOf(
    CALLS,
    FAULTS.filter(([name]) => /^50|^429/.test(name)),
    4,
  ).map(([where, [name, fault]]) => [where.name, name, where, fault] as const);
  test.each(passing)("%s × %s, once: as if nothing had been", async (_call, _name, where, fault) => {
    const { ended, github } = await tellWith(where, fault, 1);
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining("Retrieval failures 20%")]);
  });
});
