import { beforeAll, describe, expect, inject, test } from "vitest";
import { startGitHub } from "../github/loopback.ts";
import { some } from "../long.ts";
import { NODES } from "../runtimes/setup.ts";
import { GOOD, reportFor } from "./baseline-world.ts";
import { CASES, LOG, ours } from "./cases.ts";
import { addPulls, addReport, runEvent } from "./fork-world.ts";
import { type Given, runBundle } from "./run-bundle.ts";

// Each case that delivery has to hold in, on the built action, on the Node that it ships for and on the oldest:
// once with a verdict that is green and once with one that is red. The exit code is the verdict in every one.

const LIMITS = { green: { "min-pass-rate": "10%" }, red: { "min-pass-rate": "100%" } } as const;

let report = "";
beforeAll(async () => {
  report = await reportFor(GOOD);
});

describe.each(NODES)("on %s", (_name, which) => {
  describe.concurrent("the exit code is the verdict", () => {
    const each = (which === "shipped" ? CASES : some(CASES, 5)).flatMap((one) =>
      (["green", "red"] as const).map((verdict) => [one.name, verdict, one] as const),
    );
    test.each(each)("%s, %s", async (name, verdict, { before, fault, given, status, baseline, holds }) => {
      const github = await startGitHub();
      try {
        before?.(github, report);
        if (fault !== undefined) github.fault = () => fault;
        const limits =
          name === "a 10 MB log" ? { "max-prompt-failures": verdict === "green" ? "100%" : "1%" } : LIMITS[verdict];
        const inputs = { ...limits, regression: "off", ...given?.inputs };
        const ended = await runBundle({
          files: { "log.jsonl": LOG },
          apiUrl: github.url,
          ...given,
          inputs,
          node: inject("nodes")[which],
        });
        expect(ended.code, `${ended.stdout}\n${ended.stderr}`).toBe(verdict === "green" ? 0 : 1);
        expect(ended.outputs["conclusion"]).toBe(verdict === "green" ? "success" : "failure");
        expect(ended.outputs["comment-status"]).toBe(status);
        if (name !== "no summary file") expect(ended.summary).toContain(verdict === "green" ? "### ✅" : "### ❌");
        if (baseline !== undefined) expect(ended.outputs["baseline-status"]).toBe(baseline);
        if (status === "failed") expect(ended.stdout.match(/^::warning title=Rung Gate::The pull/gm)).toHaveLength(1);
        const written = ours(github).filter(({ body }) => body.includes("run=7000000001."));
        expect(written).toHaveLength(["created", "updated"].includes(status) ? 1 : 0);
        for (const { body } of written) expect(body).toContain(verdict === "green" ? "### ✅" : "### ❌");
        holds?.(github, ended);
        expect(github.violations).toEqual([]);
        // Nothing but the API, and the store of artifacts that it leads to.
        expect([...ended.connections].every((host) => github.hosts.includes(host))).toBe(true);
        expect(ended.connections.size > 0).toBe(github.calls.length > 0);
      } finally {
        await github.close();
      }
    });
  });

  test("body unchanged", async () => {
    const github = await startGitHub();
    const gate = () => runBundle({ inputs: LIMITS.red, apiUrl: github.url, node: inject("nodes")[which] });
    expect((await gate()).code).toBe(1);
    github.calls.length = 0;
    const again = await gate();
    expect([again.code, again.outputs["comment-status"]]).toEqual([1, "unchanged"]);
    expect(github.calls).toHaveLength(1);
    await github.close();
  });

  test("two processes at once leave one comment, with the newer result", async () => {
    for (let round = 0; round < 3; round += 1) {
      const github = await startGitHub();
      const gate = (limits: Given["inputs"], runId: string) =>
        runBundle({ inputs: limits, apiUrl: github.url, runId, node: inject("nodes")[which] });
      const [older, newer] = await Promise.all([gate(LIMITS.green, "7000000001"), gate(LIMITS.red, "7000000002")]);
      expect([older.code, newer.code]).toEqual([0, 1]);
      expect(ours(github).map(({ body }) => body)).toEqual([expect.stringMatching(/❌[\s\S]*run=7000000002\.1 /)]);
      await github.close();
    }
  });

  test("a report of a fork, told: the job is green, whatever the report says", async () => {
    const github = await startGitHub();
    addPulls(github);
    addReport(github, report);
    const inputs = { mode: "comment", "run-log": "" };
    const payload = runEvent({ conclusion: "success" });
    const given = { event: "workflow_run", payload, inputs, files: {}, node: inject("nodes")[which] };
    const ended = await runBundle({ ...given, apiUrl: github.url });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
    await github.close();
  });
});
