import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadLine, parseJsonLine, parseJsonLines } from "../../src/io/json-line.ts";
import { runs } from "../long.ts";

// Lines that are parsed together come to what each comes to by itself, or are not parsed together.

const byThemselves = (block: string) => block.split("\n").map(parseJsonLine);

describe("lines parsed together", () => {
  test("are the records of the lines", () => {
    const block = ['{"a":1,"b":"x"}', '{"a":null}', "{}", '{"a":["x","y"]}'].join("\n");
    expect(parseJsonLines(block)).toEqual(byThemselves(block));
  });

  test.each([
    ["an object over two lines beside two on one", ['{"a":1', '"b":2}', '{"c":3},{"d":4}']],
    ["the same with spaces", ['{"a":1', '{"b":2}}', '{"c":3} , {"d":4}']],
    ["a list over two lines", ['{"a":[{"x":1}', '{"y":2}]}', '{"c":3},{"d":4}']],
    ["a text over two lines", ['{"a":"x', '{y"}', '{"c":3},{"d":4}']],
    ["a carriage return between two", ['{"a":1}\r,{"b":2}', '{"c":3}']],
    ["a single value", ['{"a":1}', "2"]],
    ["a list", ['{"a":1}', "[2]"]],
    ["a blank line", ['{"a":1}', "", '{"b":2}']],
    ["a bare NaN", ['{"a":1}', '{"b":NaN}']],
    ["one line", ['{"a":1}']],
  ])("%s: not together", (_name, lines) => {
    expect(parseJsonLines(lines.join("\n"))).toBeUndefined();
  });

  test("whatever pieces lines are made of", () => {
    const pieces = ["{", "}", "[", "]", ",", '"', ":", '"a":1', '{"b":2}', " ", "\n", "\n{", "\\", "1", "null"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const block = `{"q":1}\n{${parts.join("")}`;
        const together = parseJsonLines(block);
        if (together === undefined) return;
        const each = byThemselves(block);
        expect(each.some((line) => line instanceof BadLine)).toBe(false);
        expect(together).toEqual(each);
      }),
      { numRuns: runs(200_000, 20_000) },
    );
  });
});
