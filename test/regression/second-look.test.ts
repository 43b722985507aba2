import { describe, expect, test } from "vitest";
import { gate, lines } from "../kinds/gate.ts";

// Asking again what looks worse, through the command with files on disk.

type Answers = Readonly<Record<string, string | undefined>>;

const run = (answers: Answers, clusterOf?: (id: string) => string): string =>
  lines(
    Object.entries(answers).flatMap(([id, marks = ""]) =>
      [...marks].map((mark) => ({
        question_id: id,
        ...(clusterOf === undefined ? {} : { cluster: clusterOf(id) }),
        grade: mark === "1" ? "correct" : "wrong",
      })),
    ),
  );

const ids = Array.from({ length: 20 }, (_, at) => `q${at}`);
const all = (mark: string): Answers => Object.fromEntries(ids.map((id) => [id, mark]));
const BASES = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`base-${at}.jsonl`, run(all("1"))]));
const failing = (...failed: readonly string[]): Answers => ({
  ...all("1"),
  ...Object.fromEntries(failed.map((id) => [id, "0"])),
});
const AGAINST = ["--baseline", "base-9.jsonl", "--history", "base-[0-8].jsonl", "--min-questions", "1"];

async function judged(head: Answers, reruns: Readonly<Record<string, Answers>>, clusterOf?: (id: string) => string) {
  const files = {
    ...(clusterOf === undefined
      ? BASES
      : Object.fromEntries(Object.keys(BASES).map((name) => [name, run(all("1"), clusterOf)]))),
    "head.jsonl": run(head, clusterOf),
    ...Object.fromEntries(Object.entries(reruns).map(([name, answers]) => [name, run(answers, clusterOf)])),
  };
  const given = ["head.jsonl", ...AGAINST, ...(Object.keys(reruns).length === 0 ? [] : ["--rerun", "rerun/*"])];
  const [json, text] = [await gate(files, ...given, "--format", "json"), await gate(files, ...given)];
  expect(json.stderr).toBe("");
  const { result } = JSON.parse(json.stdout).comparison;
  return { code: text.code, said: text.stdout.replaceAll(/\s+/g, " "), result, look: result.secondLook };
}

describe("a run that looks worse", () => {
  test("says what to ask again, and no more than that", async () => {
    const { code, said, result, look } = await judged(failing("q3"), {});
    expect([code, result.verdict, look.stage, look.questions]).toEqual([0, "inconclusive", "questions", ["q3"]]);
    expect(said).toContain("To be surer, ask this question twice more and give the answers as --rerun: q3.");
  });

  test("is worse where it fails again, and counts in no rate", async () => {
    const { code, said, result, look } = await judged(failing("q3"), { "rerun/a.jsonl": { q3: "00" } });
    expect([code, result.verdict, look.stage]).toEqual([1, "regressed", "none"]);
    expect(look.pValue).toBeCloseTo(0.01923, 4);
    expect(said).toContain(
      "Asked again, 1 question fails every time: p = 0.019; combined with the first run, significantly worse",
    );
    expect(said).toContain("19 of 20");
  });

  test("is not where it passes once of twice", async () => {
    const { code, said, result } = await judged(failing("q3"), { "rerun/a.jsonl": { q3: "01" } });
    expect([code, result.verdict]).toEqual([0, "inconclusive"]);
    expect(said).toContain("Asked again, 1 question passes 1 of 2 times");
    expect(said).toContain("combined with the first run, this could be chance");
  });

  test("is judged by one look where nothing was asked again, which is reported", async () => {
    const files = { ...BASES, "head.jsonl": run(failing("q1", "q2", "q3")) };
    const { stdout, code } = await gate(files, "head.jsonl", ...AGAINST, "--rerun", "rerun/*.jsonl");
    const said = stdout.replaceAll(/\s+/g, " ");
    expect(code).toBe(1);
    expect(said).toContain("Not asked again (rerun/*.jsonl: ");
    expect(said).toContain("the first run decides alone");
  });

  test("is reported why a file of answers cannot be read", async () => {
    const files = {
      ...BASES,
      "head.jsonl": run(failing("q1", "q2")),
      "rerun/a.jsonl": '{"question_id": "q1", "grade"',
    };
    const { stdout } = await gate(files, "head.jsonl", ...AGAINST, "--rerun", "rerun/*.jsonl");
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/Not asked again \(rerun\/a\.jsonl: .*JSON/);
  });

  test("is not cleared by what was not asked again", async () => {
    const broken = ["q1", "q2", "q3", "q4", "q5"];
    const { code, said, result } = await judged(failing(...broken), { "rerun/a.jsonl": { q1: "11", q2: "11" } });
    expect([code, result.verdict]).toEqual([1, "regressed"]);
    expect(said).toContain("Asked again, 2 of 5 questions pass every time");
    expect(said).toContain("3 questions were not asked again, which clears nothing");
  });

  test("its own log is no second look", async () => {
    const files = { ...BASES, "head.jsonl": run(failing("q1", "q2")) };
    const { stdout } = await gate(files, "head.jsonl", ...AGAINST, "--rerun", "head.jsonl");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Not asked again (head.jsonl: it is of this run)");
  });
});

test("questions of one name are asked again by the name that the evaluation knows", async () => {
  const suite = (fails: boolean) => ({
    version: "1",
    run: { id: 1, runType: "full" },
    evals: ["A", "B"].map((name) => ({
      name,
      status: "success",
      results: Array.from({ length: 10 }, (_, at) => ({
        input: `q${at}`,
        output: "x",
        duration: 1,
        status: "success",
        scores: [{ name: "exact", score: fails && name === "B" && at < 4 ? 0 : 1 }],
      })),
    })),
  });
  const files = { "base.json": suite(false), "head.json": suite(true) };
  const { stdout } = await gate(files, "head.json", "--baseline", "base.json", "--format", "json");
  const { newlyFailing, secondLook } = JSON.parse(stdout).comparison.result;
  expect(newlyFailing).toHaveLength(4);
  expect(newlyFailing[0].id).toMatch(/ #[0-9a-f]{8}$/);
  expect(secondLook.questions).toEqual(["q0", "q1", "q2", "q3"]);
});

test("answers that were given again are refused without a baseline: nothing would be done with them", async () => {
  const files = { "head.jsonl": run(failing("q1")), "again.jsonl": run({ q1: "00" }) };
  const { code, stderr } = await gate(files, "head.jsonl", "--rerun", "again.jsonl");
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, " ")).toContain("there is no `baseline`. Set `baseline`, or leave `rerun` out.");
});

describe("a change that asking again clears", () => {
  const broken = ["q1", "q2", "q3", "q4", "q5"];
  const cleared = Object.fromEntries(broken.map((id) => [id, "11"]));

  test("is red by nothing until the whole suite is asked once more", async () => {
    const { code, said, result, look } = await judged(failing(...broken), { "rerun/a.jsonl": cleared });
    expect([code, result.verdict, look.stage]).toEqual([0, "inconclusive", "all"]);
    expect(said).toContain(", 5 newly failing but passing when asked again");
    expect(said).toContain("Asked again, 5 questions pass every time: ask the whole suite once more to be sure.");
  });

  test("is not worse where the whole suite is not", async () => {
    const { q19: _lost, ...most } = all("1");
    const part = await judged(failing(...broken), { "rerun/a.jsonl": cleared, "rerun/whole.jsonl": most });
    expect(part.said).toContain("asked once more in rerun/whole.jsonl (19 of 20 questions answered), is not worse");
    const files = { "rerun/a.jsonl": cleared, "rerun/whole.jsonl": all("1") };
    const { code, said, result, look } = await judged(failing(...broken), files);
    expect([code, result.verdict, look.stage, look.whole.isWorse]).toEqual([0, "inconclusive", "none", false]);
    expect(said).toContain("The whole suite, asked once more in rerun/whole.jsonl, is not worse (p = 0.5");
  });

  test("is where the whole suite is, at 5 %", async () => {
    const files = { "rerun/a.jsonl": cleared, "rerun/whole.jsonl": failing("q7", "q8") };
    const { code, said, result } = await judged(failing(...broken), files);
    expect([code, result.verdict]).toEqual([1, "regressed"]);
    expect(said).toContain("is worse, too (p = 0.005");
  });

  test("a file of the whole suite alone is both", async () => {
    const { result, look } = await judged(failing(...broken), { "rerun/whole.jsonl": all("1") });
    expect([result.verdict, look.stage, look.whole.isWorse]).toEqual(["inconclusive", "none", false]);
  });
});

describe("clusters", () => {
  const clusterOf = (id: string) => `c${Math.floor(Number(id.slice(1)) / 4)}`;
  const broken = ["q0", "q1", "q4", "q5", "q6"];

  test("are asked again whole, and compared by what failed in them", async () => {
    const again = Object.fromEntries(["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7"].map((id) => [id, "0"]));
    const files = { "rerun/a.jsonl": again, "rerun/b.jsonl": again };
    const { result, look } = await judged(failing(...broken), files, clusterOf);
    expect(look.questions).toEqual(["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7"]);
    // Two clusters of 13 runs each, of which three fail, and two of them are the later ones: 3 of 78 choices, twice. Exact, as
    // fewer than three clusters vary.
    expect(look.pValue).toBeCloseTo((3 / 78) ** 2, 12);
    expect(result.verdict).toBe("regressed");
    const together = Object.fromEntries(Object.entries(again).map(([id]) => [id, "00"]));
    const one = await judged(failing(...broken), { "rerun/a.jsonl": together }, clusterOf);
    expect(one.look.pValue).toBeCloseTo(look.pValue, 12);
  });
});
