import { describe, expect, test } from "vitest";
import type { Layer } from "../../src/options/layer.ts";
import { parseConfig } from "../../src/options/parse-config.ts";
import { resolve } from "../../src/options/resolve.ts";
import { parseLimit } from "../../src/values/limit.ts";

const inputs = (values: Readonly<Record<string, unknown>>): Layer => ({
  place: "input",
  values,
  locate: ([id]) => ({ field: `input ${String(id)}` }),
});
const file = (text: string): Layer => parseConfig(text, "rung-gate.yml");

describe("settings", () => {
  test("are the defaults under the file under the inputs", () => {
    const config = file("comment: never\nfail-on: threshold\npassing-grades: [good, fine]\nmax-model-failures: 3\n");
    const settings = resolve([config, inputs({ "fail-on": "never", comment: " " })]);
    expect(settings).toMatchObject({
      comment: "never",
      "fail-on": "never",
      "passing-grades": ["good", "fine"],
      "show-text": true,
    });
    expect(settings["max-model-failures"]?.text).toBe("3");
    expect(settings["max-prompt-failures"]).toBeUndefined();
  });

  test("a blank input is unset, and a blank key in the file, too", () => {
    expect(resolve([file("min-pass-rate:\n"), inputs({ "min-pass-rate": "" })])["min-pass-rate"]).toBeUndefined();
  });

  test("an input of several lines is a list; on one line commas part it", () => {
    expect(resolve([inputs({ "run-log": "a.jsonl\n b,c.jsonl \n\n" })])["run-log"]).toEqual(["a.jsonl", "b,c.jsonl"]);
    expect(resolve([inputs({ "passing-grades": "good, fine" })])["passing-grades"]).toEqual(["good", "fine"]);
  });

  test("an empty file is no configuration", () => {
    expect(resolve([file("# nothing\n")])).toEqual(resolve([]));
  });
});

describe("what does not parse is refused with its place and a next step", () => {
  const cases: [string, string, RegExp][] = [
    ["a name that every object has", "constructor: 10%", /rung-gate\.yml:1: constructor: there is no such option/],
    [
      "a name that objects keep for themselves",
      "categories:\n  __proto__:\n    min-pass-rate: 99%",
      /rung-gate\.yml:2: __proto__: this name cannot be used/,
    ],
    ["an alias that leads nowhere", "run-log: *.jsonl", /rung-gate\.yml: this is not valid YAML.*has to be quoted/],
    ["a list without an item", "must-pass: []", /rung-gate\.yml:1: must-pass: this list has no item/],
    ["commas alone", 'passing-grades: ", ,"', /passing-grades: this list has no item/],
    ["a gate that every object has", "warn-only: [toString]", /`toString` is not a gate/],
    ["a URL for a host", "trace-hosts: https://t.example/", /trace-hosts: expected host names/],
    [
      "a misspelt key",
      "max-retreival-failures: 10%",
      /rung-gate\.yml:1: max-retreival-failures: there is no such option\. Did you mean `max-retrieval-failures`\?/,
    ],
    [
      "an input in the file",
      "\ngithub-token: abc",
      /rung-gate\.yml:2: github-token: this option cannot be set here\. It can be set as an input/,
    ],
    ["a limit over 100 %", "min-pass-rate: 110%", /rung-gate\.yml:1: min-pass-rate: .*is not a rate/],
    [
      "a list for a word",
      "comment: [always]",
      /comment: expected `always`, `on-failure`, `on-change` or `never`, found a list/,
    ],
    [
      "a misspelt gate in a category",
      "categories:\n  billing:\n    min-pas-rate: 90%",
      /rung-gate\.yml:3: categories\.billing\.min-pas-rate: there is no such option here/,
    ],
    [
      "a bad limit in a category",
      "categories:\n  billing:\n    min-pass-rate: lots",
      /rung-gate\.yml:3: categories\.billing\.min-pass-rate: "lots" is not a rate/,
    ],
    [
      "a label that leads nowhere",
      "labels:\n  a: prompt\n  b: somewhere",
      /rung-gate\.yml:3: labels\.b: expected .*`off-ladder`, found the text "somewhere"/,
    ],
    ["a decision rule for no rung", "decision-rules:\n  money: 10%", /decision-rules\.money/],
    ["broken YAML", "comment: [always", /rung-gate\.yml:1: this is not valid YAML/],
    ["a key twice", "comment: never\ncomment: always", /rung-gate\.yml:2: .*not valid YAML: a name is there twice/],
    ["a list at the top", "- comment", /expected options as `name: value`/],
  ];
  test.each(cases)("%s", (_name, text, said) => {
    expect(() => resolve([file(text)])).toThrow(said);
  });

  test("all problems of all layers together", () => {
    expect(() => resolve([file("coment: never\nshow-text: maybe"), inputs({ "min-questions": "many" })])).toThrow(
      /coment[\s\S]*show-text[\s\S]*input min-questions/,
    );
  });
});

describe("a limit", () => {
  test.each([
    ["10%", { unit: "rate", value: 0.1 }],
    ["10 % of questions", { unit: "rate", value: 0.1 }],
    ["30% of failures", { unit: "share", value: 0.3 }],
    ["2.5%", { unit: "rate", value: 0.025 }],
    ["3", { unit: "count", value: 3 }],
    ["0", { unit: "count", value: 0 }],
    ["100%", { unit: "rate", value: 1 }],
  ])("%s", (text, expected) => {
    expect(parseLimit(text)).toMatchObject(expected);
  });

  test.each(["", "ten", "-1", "10%%", "0.5", "1e3", "30 of failures", "101%", "10% of money", "١٠%"])(
    "%j is none",
    (text) => {
      expect(parseLimit(text)).toHaveProperty("mistake");
    },
  );

  test("in percent meets the same fraction of questions exactly", () => {
    for (let whole = 1; whole <= 1000; whole += 1) {
      const limit = parseLimit(`${whole / 10}%`);
      expect("value" in limit && whole / 1000 <= limit.value, String(whole)).toBe(true);
    }
  });
});
