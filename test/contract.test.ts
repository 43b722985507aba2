import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Adapter, RawRecord, ReadSettings, Sink } from "../src/adapters/adapter.ts";
import { runLog } from "../src/adapters/formats/run-log/run-log.ts";
import { runLogEntrySchema } from "../src/adapters/formats/run-log/schema.ts";
import { ADAPTERS } from "../src/adapters/index.ts";
import type { Gate } from "../src/gates/gate.ts";
import { GATES, gateOptionOf, isGateId, isGateOption } from "../src/gates/index.ts";
import type { Rule } from "../src/ladder/rule.ts";
import { RULES } from "../src/ladder/rules/index.ts";
import { OPTION_GROUPS, type Option } from "../src/options/option.ts";
import { OPTIONS } from "../src/options/options.ts";
import { describeValue } from "../src/words/describe-value.ts";
import { FIXTURES } from "./adapters/fixtures.ts";
import { ROOT } from "./example-report.ts";
import { runs } from "./long.ts";

const NOTHING_SET: ReadSettings = {
  passScore: undefined,
  passMetrics: [],
  metrics: new Map(),
  fields: {},
  variants: {},
  records: [],
  showText: true,
};
const isSentence = (text: string) => /^\S.*[.`]$/.test(text);
const kebab = /^[a-z]+(-[a-z0-9]+)*$/;

const gates: [string, Gate][] = Object.entries(GATES);
const rules: [string, Rule][] = Object.entries(RULES);
const adapters: [string, Adapter][] = Object.entries(ADAPTERS);
const options: [string, Option<unknown>][] = Object.entries(OPTIONS);

describe("every gate", () => {
  test.each(gates)("%s has docs, an example that parses, and an option", (id, gate) => {
    expect(id).toMatch(kebab);
    expect(isSentence(gate.docs)).toBe(true);
    expect(gate.schema.safeParse(gate.example).success).toBe(true);
    expect(gate.schema.safeParse({ not: "a limit" }).success).toBe(false);
    expect(Object.keys(OPTIONS).filter(isGateOption)).toContain(isGateId(id) ? gateOptionOf(id) : id);
  });
});

describe("every attribution rule", () => {
  test.each(rules)("%s has docs", (id, rule) => {
    expect(id).toMatch(kebab);
    expect(isSentence(rule.docs)).toBe(true);
  });

  test("the last one always holds", () => {
    expect(rules.at(-1)?.[0]).toBe("no-signal");
  });
});

describe("every format", () => {
  test.each(adapters)("%s has docs, a file of its own, and a step to paste", (id, adapter) => {
    expect(id).toMatch(kebab);
    const { docs, advice, tells } = adapter;
    for (const text of [docs, adapter.export, advice]) expect(isSentence(text), text).toBe(true);
    for (const text of Object.values(tells)) expect(text).not.toBe("");
    expect(adapter.step.length).toBeGreaterThan(0);
    expect(adapter.file).not.toBe("");
    expect(["", `${id}/`].some((folder) => existsSync(join(ROOT, "src/adapters/formats", folder, `${id}.ts`)))).toBe(
      true,
    );
  });

  test.each(adapters)("%s claims nothing that is not its own", (_id, adapter) => {
    for (const record of [{}, { unrelated: 1 }]) {
      if (adapter.records !== undefined) expect(adapter.records.claims(record, NOTHING_SET)).toBe(false);
      const document = { outline: record, list: () => undefined };
      if (adapter.document !== undefined) expect(adapter.document.claims(document)).toBe(false);
    }
    if (adapter.archive !== undefined) expect(adapter.archive.claims(["readme.txt"])).toBe(false);
  });

  test.each(adapters)("%s has a fixture that is read, and one that is refused", (id) => {
    const fixtures = Object.entries(FIXTURES).find(([format]) => format === id)?.[1];
    expect(fixtures?.reads.length ?? 0, "test/adapters/fixtures.ts has no file of it that is read").toBeGreaterThan(0);
    expect(fixtures?.refuses.length).toBeGreaterThan(0);
    for (const { file } of [...(fixtures?.reads ?? []), ...(fixtures?.refuses ?? [])])
      expect(existsSync(join(ROOT, "test/fixtures", id, file)), file).toBe(true);
  });
});

describe("every option", () => {
  test.each(options)("%s has docs, a group, and an example that parses", (id, option) => {
    expect(id).toMatch(kebab);
    expect(isSentence(option.docs)).toBe(true);
    expect(OPTION_GROUPS).toContain(option.group);
    const { input, file, flag } = option.places;
    expect(input || file || flag).toBe(true);
    if (input || flag) expect(option.schema.safeParse(option.example).success).toBe(true);
  });
});

describe("every option that is no gate", () => {
  const readers = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/options\/(?:[a-z-]+-options|options|describe)\.ts$/.test(path))
    .map((path) => readFileSync(join(ROOT, "src", path), "utf8"))
    .join("\n");
  const isRead = (id: string) =>
    readers.includes(`["${id}"]`) ||
    new RegExp(`(?:settings|delivery)\\.${id}\\b|[{,] ${id}[,:]? .*(?:settings|delivery)`).test(readers);

  test.each(options.map(([id]) => id).filter((id) => !isGateOption(id)))("%s is read by something", (id) => {
    expect(isRead(id), `nothing reads settings["${id}"]`).toBe(true);
  });
});

describe("the readers of run-log fields", () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      "text",
      "",
      -1,
      0,
      1.5,
      3,
      2 ** 31 - 1,
      2 ** 31,
      [],
      ["a"],
      ["a", 1],
      {},
      { recall: 0.5 },
      { recall: "x" },
      { recall: null },
    ),
    fc.jsonValue(),
  );
  const fields = Object.keys(runLogEntrySchema.shape);
  const record = fc.dictionary(fc.constantFrom(...fields, "unknown_field"), value, { maxKeys: 6 });

  test("accept what the schema accepts and refuse what it refuses", () => {
    fc.assert(
      fc.property(record, (raw: RawRecord) => {
        const problems: string[] = [];
        const sink: Sink = {
          path: "log.jsonl",
          entry: () => {},
          here: () => () => {},
          atFile: () => {},
          problem: (_code, field = "") => void problems.push(field.split(".")[0] ?? ""),
          describe: describeValue,
          source: () => {},
          finding: () => {},
          notice: () => {},
        };
        runLog.records?.open(sink, NOTHING_SET).record(raw);
        const parsed = runLogEntrySchema.safeParse(raw);
        const refused = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
        for (const field of ["question_id", "variant", "cluster"])
          if (Number.isInteger(raw[field]) && !Number.isSafeInteger(raw[field])) refused.add(field);
        expect(new Set(problems)).toEqual(refused);
      }),
      { numRuns: runs(3000, 1000) },
    );
  });
});
