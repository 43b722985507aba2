import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/render/markdown-report.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { SITUATIONS } from "./situations.ts";

const ORIGIN = { runId: "600", url: "https://github.com/octo-org/octo-repo/actions/runs/600" };

describe("what a reviewer sees", () => {
  for (const [name, make] of Object.entries(SITUATIONS)) {
    it(`${name}`, async () => {
      const report = await make();
      const file = name.replaceAll(" ", "-");
      await expect(renderComment(report, "", ORIGIN)).toMatchFileSnapshot(`../golden/situations/${file}.md`);
      await expect(renderText(report, NO_STYLE, 80)).toMatchFileSnapshot(`../golden/situations/${file}.txt`);
    });
  }
});
