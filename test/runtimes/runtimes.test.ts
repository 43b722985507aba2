import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { run } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";
import { OLDEST, SHIPPED } from "./setup.ts";

describe("what the tests hold the action to", () => {
  test("the versions of Node are the one that action.yml names, and the oldest of package.json", () => {
    const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
    expect(read("action.yml")).toContain(`using: node${SHIPPED.split(".")[0]}\n`);
    expect(JSON.parse(read("package.json")).engines.node).toBe(`>=${OLDEST.replace(/\.0$/, "")}`);
  });

  test("a connection to elsewhere does not come about, and is noted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-guard-"));
    const guard = new URL("./only-loopback.mjs", import.meta.url).href;
    const env = { NODE_OPTIONS: `--import=${guard}`, CONNECTIONS: join(folder, "connections.txt") };
    const asks = 'require("node:http").get("http://192.0.2.1/").on("error", (e) => console.log(e.message))';
    const { stdout, stderr } = await run(["-e", asks], env, folder, "", inject("nodes").shipped);
    expect(stdout + stderr).toContain("which is not this machine");
    expect(readFileSync(join(folder, "connections.txt"), "utf8")).toBe("192.0.2.1:80\n");
    rmSync(folder, { recursive: true });
  });
});
