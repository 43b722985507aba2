import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inProcess } from "./commands/in-process.ts";
import { at } from "./generated-parts.ts";

// docs/any-file.md: what is typed, and what the command says to it. `npm run generate` writes it.

const folder = mkdtempSync(join(tmpdir(), "rung-gate-any-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = "eval/results.json";

test("docs/any-file.md is what the commands say of a file that nobody has seen", async () => {
  mkdirSync(join(folder, "eval"));
  cpSync(at("examples/home-made/results.json"), join(folder, FILE));
  mkdirSync(join(folder, ".git"));
  const proposed = await inProcess(["validate", FILE], folder);
  expect(proposed.code).toBe(2);
  const begun = await inProcess(["init", "--from", FILE], folder);
  expect(begun.code).toBe(0);
  const config = readFileSync(join(folder, ".github/rung-gate.yml"), "utf8");
  expect(config, "the configuration has the map that validate proposes").toContain(proposed.stdout.trim());
  const judged = await inProcess(["diagnose", FILE, "--max-retrieval-failures", "10%"], folder);
  expect(judged.code).toBe(1);
  const [first] = JSON.parse(readFileSync(at("examples/home-made/results.json"), "utf8")).results;
  const text = [
    "# Any result file, in two commands",
    "",
    "Generated from what the commands say by `npm run generate`. The file is `examples/home-made/results.json`.",
    "",
    "Your evaluation writes a file of its own, and no tool knows it. This one has a list of records like this:",
    "",
    "```json",
    JSON.stringify(first, null, 2),
    "```",
    "",
    "`rung-gate init --from` looks at what stands where, by name, type and range, and writes a map of it into the configuration, beside a workflow to begin with. Nothing is judged by it before you have seen it.",
    "",
    "```console",
    `$ npx rung-gate init --from ${FILE}`,
    begun.stdout.trim(),
    "```",
    "",
    "The map in `.github/rung-gate.yml`, with what each guess rests on behind it:",
    "",
    "```yaml",
    proposed.stdout.trim(),
    "```",
    "",
    "Check its lines. Then judge the run:",
    "",
    "```console",
    `$ npx rung-gate diagnose ${FILE} --max-retrieval-failures 10%`,
    judged.stdout.trim(),
    "```",
    "",
    "`rung-gate validate <file>` proposes the same map without writing anything, and once there is a map it says what may be mistaken in the file: a score on another scale, ids that only count, a time that may be in seconds. With `--strict` it exits with 1 for any of these. A map of a few fields can also be a flag: `--fields 'question_id=id, grade=verdict'`. All that a map can say is in [formats.md](formats.md#mapped).",
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot(at("docs/any-file.md"));
});
