import { expect, test } from "vitest";
import { gateSteps } from "../../src/own-gate/gate-steps.ts";

const workflow = (steps: string) => `on: pull_request\njobs:\n  eval:\n    steps:\n${steps}`;
const GATE = "      - uses: rung-gate/rung-gate@v0\n        with:\n          min-pass-rate: 80%\n";
const LINK = "      - uses: rung-gate/rung-gate@v0\n        with:\n          mode: link\n          report-url: x\n";
const keys = async (steps: string) =>
  (await gateSteps(workflow(steps), "rung-gate/rung-gate"))?.map(({ key, inputs }) => [key, inputs.get("mode")]);

test("a step that only links is no gate: adding one changes nothing, and a gate that becomes one is gone", async () => {
  expect(await keys(GATE)).toEqual([["eval/#1", undefined]]);
  expect(await keys(GATE + LINK)).toEqual([["eval/#1", undefined]]);
  expect(await keys(LINK + GATE)).toEqual([["eval/#1", undefined]]);
  expect(await keys(LINK)).toEqual([]);
  expect(await keys(GATE.replace("min-pass-rate: 80%", "mode: ${{ vars.MODE }}"))).toEqual([
    ["eval/#1", "${{ vars.MODE }}"],
  ]);
});
