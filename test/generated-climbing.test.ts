import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/readiness/index.ts";
import { exampleHistory } from "./example-history.ts";
import { at, grid, withPart } from "./generated-parts.ts";

// Of what is made from the code, the part on climbing. `npm run generate` writes it.

describe("what is generated on climbing is up to date", () => {
  test("docs/climbing.md", async () => {
    const docs = Object.values(CHECKS);
    const lists = (["climbing", "distillation", "fine-tuning"] as const).map((list): [string, string] => [
      list,
      grid(
        ["ground", "met when"],
        docs.filter(({ of }) => of === list).map(({ title, docs: text }) => [title, text]),
      ),
    ]);
    const page = readFileSync(at("docs/climbing.md"), "utf8");
    await expect(lists.reduce((text, [name, part]) => withPart(text, name, part), page)).toMatchFileSnapshot(
      at("docs/climbing.md"),
    );
  });

  test("the reports that the example looks back on", async () => {
    for (const { path, text } of exampleHistory()) await expect(text).toMatchFileSnapshot(at(path));
  });
});
