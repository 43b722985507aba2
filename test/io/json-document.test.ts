import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenDocument, type OpenDocument, openJsonDocument } from "../../src/io/json-document.ts";
import { runs } from "../long.ts";

function open(text: string): { document: OpenDocument; lines: number[]; broken: number[] } {
  const lines: number[] = [];
  const broken: number[] = [];
  const document = openJsonDocument(
    Buffer.from(text),
    (line) => lines.push(line),
    (line) => broken.push(line),
  );
  if (document instanceof BrokenDocument) throw new Error(`broken at line ${document.line}`);
  return { document, lines, broken };
}

function elements(document: OpenDocument, path: readonly string[]): unknown[] {
  const found: unknown[] = [];
  document.list(path)?.each((element) => found.push(element));
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The lists at most three keys deep, by their paths. */
function listsIn(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; items: readonly unknown[] }[] {
  if (Array.isArray(value)) return [{ path, items: value }];
  if (!isObject(value) || path.length >= 3) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
}

describe("a JSON document in pieces", () => {
  test("gives the elements of every list as parsing the whole would, however it is laid out", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { document } = open(text);
        const whole: unknown = JSON.parse(text);
        for (const { path, items } of listsIn(whole)) expect(elements(document, path)).toEqual(items);
        if (!isObject(whole)) return;
        expect(isObject(document.outline) && Object.keys(document.outline)).toEqual(Object.keys(whole));
      }),
      { numRuns: runs(2000, 500) },
    );
  });

  test("takes exactly what JSON.parse takes", () => {
    const texts = fc.tuple(fc.jsonValue({ maxDepth: 5 }), fc.nat(), fc.constantFrom(...'{}[],:"1n \\'));
    fc.assert(
      fc.property(texts, fc.constantFrom("insert", "remove", "cut"), ([value, where, letter], how) => {
        const text = JSON.stringify(value);
        const at = where % (text.length + 1);
        const changed =
          how === "insert"
            ? text.slice(0, at) + letter + text.slice(at)
            : how === "remove"
              ? text.slice(0, at) + text.slice(at + 1)
              : text.slice(0, at);
        let valid = true;
        try {
          JSON.parse(changed);
        } catch {
          valid = false;
        }
        let broken = 0;
        const found = openJsonDocument(
          Buffer.from(changed),
          () => {},
          () => {
            broken += 1;
          },
        );
        if (!(found instanceof BrokenDocument)) found.lookAtRest();
        expect(!(found instanceof BrokenDocument) && broken === 0, changed).toBe(valid);
      }),
      { numRuns: runs(5000, 1000) },
    );
  });

  test("knows the line of every element", () => {
    const { document, lines } = open('{\n "a": [\n  {"x": "1\\n2"},\n\n  {"y": [\n 1]}, {"z": 0}\n ]}');
    expect(elements(document, ["a"])).toEqual([{ x: "1\n2" }, { y: [1] }, { z: 0 }]);
    expect(lines).toEqual([3, 5, 6]);
  });

  test("an object of the document's own that looks like a placeholder is itself", () => {
    const { document } = open('{"#": 0, "a": [{"#": 7}, {"#": 1}], "b": {"c": {"d": {"e": [{"#": 0}]}}}}');
    expect(elements(document, ["a"])).toEqual([{ "#": 7 }, { "#": 1 }]);
    expect(document.outline).toMatchObject({ "#": 0, b: { c: { d: { e: [{ "#": 0 }] } } } });
    expect(document.list(["b", "c", "d", "e"])).toBeUndefined();
  });

  test("takes the bare NaN and Infinity that Python writes", () => {
    const { document } = open('{"mean": NaN, "rows": [{"score": NaN, "text": "NaN"}, {"score": -Infinity}]}');
    expect(elements(document, ["rows"])).toEqual([{ score: null, text: "NaN" }, { score: null }]);
    expect(document.outline).toMatchObject({ mean: null });
  });

  test("tells a broken element by its line, and one that nobody walked, too", () => {
    const { document, broken } = open('{"rows": [{"a": 1},\n{"a": }],\n"others": [\n{"b" 1}]}');
    expect(elements(document, ["rows"])).toEqual([{ a: 1 }]);
    expect(broken).toEqual([2]);
    document.lookAtRest();
    expect(broken).toEqual([2, 4]);
  });

  test("strings longer than what is looked at letter by letter, with backslashes before their end", () => {
    for (const length of [0, 40, 46, 47, 48, 49, 50, 1000]) {
      for (const tail of ["", "\\", '"', '\\"', "\\\\", '\\\\"']) {
        const value = { rows: [{ text: `${"x".repeat(length)}${tail}` }, { text: "y" }] };
        expect(elements(open(JSON.stringify(value)).document, ["rows"])).toEqual(value.rows);
      }
    }
  });
});
