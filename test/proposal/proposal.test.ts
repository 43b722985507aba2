import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { inProcess } from "../commands/in-process.ts";
import { SHAPES, type Shape } from "./shapes.ts";

type Pasted = { readonly proposal: string; readonly stderr: string; readonly judged: Report | string };

/** What the command proposes for a file, and how the file is read once that is in the configuration, unchanged. */
async function pasted({ file, content }: Shape): Promise<Pasted> {
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-shapes-"));
  try {
    writeFileSync(join(folder, file), content);
    const first = await inProcess(["validate", file], folder);
    expect(first.code).toBe(2);
    writeFileSync(join(folder, "map.yml"), `${first.stdout}max-ungraded: 90%\n`);
    const second = await inProcess(["diagnose", file, "--config", "map.yml", "--format", "json"], folder);
    const judged = second.code === 2 ? second.stderr : JSON.parse(second.stdout);
    return { proposal: first.stdout, stderr: first.stderr, judged };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shapes = Object.entries(SHAPES);

describe("the map that is proposed for a home-made file, pasted unchanged", () => {
  test.each(shapes.filter(([, { isOpen }]) => isOpen === undefined))("%s: is read right", async (_name, shape) => {
    const { proposal, judged } = await pasted(shape);
    if (typeof judged === "string") throw new Error(`${proposal}\n${judged}`);
    const { right } = shape;
    const { totals, attributions, economics, dataQuality } = judged;
    const found = {
      passed: totals.passed,
      failed: totals.failed,
      ...(right.ungraded === undefined ? {} : { ungraded: totals.ungraded }),
      ...(right.skipped === undefined ? {} : { skipped: totals.skipped }),
      ...(right.retrieval === undefined
        ? {}
        : { retrieval: attributions.filter(({ category }) => category === "retrieval").length }),
      ...(right.evidence === undefined ? {} : { evidence: evidenceOf(judged) }),
      ...(right.p50 === undefined ? {} : { p50: economics.total.latencyP50Ms }),
      ...(right.cost === undefined ? {} : { cost: economics.total.costUsd }),
    };
    expect(found, `${proposal}\n${JSON.stringify(dataQuality.warnings)}`).toEqual(right);
    // What is proposed says what it would come to, and that is what it comes to.
    expect(proposal).toMatch(new RegExp(`: ${totals.passed} passing, ${totals.failed} failing`));
  });

  test.each(shapes.filter(([, { isOpen }]) => isOpen === true))(
    "%s: judges nothing, and says what is open",
    async (_name, shape) => {
      const { proposal, judged } = await pasted(shape);
      expect(typeof judged, proposal).toBe("string");
      expect(proposal).toMatch(/# (?:Several places could hold the verdict|Nothing says for sure)/);
    },
  );

  test("30 shapes at least, of which 26 are read", () => {
    expect(shapes.length).toBeGreaterThanOrEqual(30);
    expect(shapes.filter(([, { isOpen }]) => isOpen === undefined).length).toBeGreaterThanOrEqual(26);
  });
});

function evidenceOf({ gap: { present, absent } }: Report): number {
  return present.passed + present.failed + absent.passed + absent.failed;
}
