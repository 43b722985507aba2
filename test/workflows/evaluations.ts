import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../example-report.ts";

/** Writes programs that stand for evaluations, into a folder of their own: what they find is a file of the repository. */
export function writePrograms(): string {
  const programs = mkdtempSync(join(tmpdir(), "rung-gate-programs-"));
  for (const [name, text] of Object.entries({
    npx: `#!/usr/bin/env bash
set -e
[ "$1 $2" = "promptfoo eval" ] || { echo "npx $*: not known"; exit 1; }
while [ "$1" != -o ]; do shift; done
cp evaluation.json "$2"
! grep -q '"success":false' evaluation.json || exit 100
`,
    npm: `#!/usr/bin/env bash
set -e
[ "$1" != ci ] || exit 0
[ "$1 $2 $3" = "run evaluate --" ] || { echo "npm $*: not known"; exit 1; }
while [ "$1" != --shard ]; do shift; done
part="shard-\${2%/*}.jsonl"
while [ "$1" != --output ]; do shift; done
[ -e "$part" ] || { echo "the evaluation crashed"; exit 1; }
cp "$part" "$2"
`,
  })) {
    writeFileSync(join(programs, name), text);
    chmodSync(join(programs, name), 0o755);
  }
  return programs;
}

/** What promptfoo would have found: 40 questions, the last ones wrong. */
export function evaluation(wrong: number): Record<string, string> {
  const document = JSON.parse(readFileSync(join(ROOT, "test/fixtures/promptfoo/results.json"), "utf8"));
  const row = document.results.results.find(({ success }: { success: boolean }) => success);
  const results = Array.from({ length: 40 }, (_, i) => {
    const success = i < 40 - wrong;
    const vars = { query: `question ${i}` };
    const componentResults = [
      { pass: success, score: success ? 1 : 0, reason: "x", assertion: { type: "contains", value: "x" } },
      { pass: success, score: success ? 1 : 0.1, reason: "x", assertion: { type: "context-recall", threshold: 0.8 } },
    ];
    const gradingResult = { pass: success, score: success ? 1 : 0, reason: "x", componentResults };
    return {
      ...row,
      success,
      vars,
      testIdx: i,
      testCase: { ...row.testCase, vars, description: `q${i}` },
      gradingResult,
    };
  });
  const stats = { ...document.results.stats, successes: 40 - wrong, failures: wrong, errors: 0 };
  const { prompts: _prompts, ...rest } = document.results;
  return { "evaluation.json": JSON.stringify({ ...document, results: { ...rest, results, stats } }) };
}
