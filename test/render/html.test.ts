import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HTML, withOwnCode } from "../../src/render/html.ts";
import { MARKDOWN } from "../../src/render/markdown.ts";
import { HOSTILE } from "./harmless.ts";

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));
/** What is left of markup when the elements that a form makes are taken out. */
const stripped = (html: string) => html.replace(/<\/?(?:code|bdi|em|pre|ins|del)(?: dir="auto")?>/g, "");

describe("foreign text in HTML", () => {
  test("is no markup, in any of the ways it gets there, and no backtick of ours", () => {
    fc.assert(
      fc.property(text, (foreign) => {
        const ways = [
          HTML.code(foreign),
          HTML.prose(foreign),
          HTML.codes([foreign, foreign], 1),
          HTML.item("name", foreign),
          HTML.marked([{ text: foreign, isChanged: true }], "ins"),
        ];
        for (const way of ways) {
          expect(stripped(way)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
          expect(withOwnCode(way)).toBe(way);
        }
      }),
    );
  });

  test("in an address it is percent-encoded, and leads to no other place", () => {
    fc.assert(
      fc.property(text, (foreign) => {
        const href = /href="([^"]*)"/.exec(HTML.question(foreign, foreign, 40))?.[1] ?? "";
        expect(href).toMatch(/^#q=[\w%+*.-]*&amp;system=[\w%+*.-]*$/);
      }),
    );
    expect(HTML.link("trace", "javascript:alert(1)")).toBe("trace");
    expect(HTML.link("trace", 'https://example.com/"><b>')).not.toMatch(/<b>/);
  });

  test("what we put between backticks is code, also with an angle bracket in it", () => {
    expect(withOwnCode("see `labels: {<label>: prompt}`")).toBe("see <code>labels: {&lt;label>: prompt}</code>");
  });

  test("both forms can do the same", () => {
    expect(Object.keys(HTML).sort()).toEqual(Object.keys(MARKDOWN).sort());
  });
});
