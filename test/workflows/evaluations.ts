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
found=evaluation.json
pattern=
while [ "$1" != -o ]; do
  if [ "$1" = --filter-pattern ]; then pattern="$2"; fi
  shift
done
mkdir -p "$(dirname "$2")"
case "$2" in rerun/*) found=again.json ;; esac
node pick.mjs "$found" "$pattern" > "$2" 2>/dev/null || cp "$found" "$2"
! grep -q '"success":false' "$2" || exit 100
`,
    npm: `#!/usr/bin/env bash
set -e
[ "$1" != ci ] || exit 0
if [ "$1 $2 $3" = "run evaluate --" ] && [ "$4" != --shard ]; then
  [ "$4" != --questions ] || questions="$5"
  while [ "$1" != --output ]; do shift; done
  mkdir -p "$(dirname "$2")"
  case "$2" in
    rerun/*) found=again.jsonl ;;
    probe/*) found="\${2##*/}"; while read -r id; do grep -F "question_id\\":\\"$id\\"" "$found"; done < "$questions" > "$2"; exit 0 ;;
    *) found=evaluation.jsonl ;;
  esac
  if [ -z "$questions" ]; then cp "$found" "$2"; exit 0; fi
  while read -r id; do grep -F "question_id\\":\\"$id\\"" "$found"; done < "$questions" > once.txt
  cat once.txt once.txt > "$2"
  exit 0
fi
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

/** Picks the tests of a pattern from what promptfoo found, twice each. */
const PICK = `import { readFileSync } from "node:fs";
const [, , file, pattern] = process.argv;
const document = JSON.parse(readFileSync(file, "utf8"));
if (pattern !== "") {
  const isPicked = new RegExp(pattern);
  const picked = document.results.results.filter(({ testCase }) => isPicked.test(testCase.description));
  document.results.results = picked.flatMap((row) => [row, row]);
  const successes = document.results.results.filter(({ success }) => success).length;
  Object.assign(document.results.stats, { successes, failures: document.results.results.length - successes });
}
console.log(JSON.stringify(document));
`;

/** The same, and what it finds when it is asked again. */
export function evaluationTwice(wrong: number, wrongAgain: number): Record<string, string> {
  const [first, again] = [evaluation(wrong), evaluation(wrongAgain)];
  const rows = (failing: number) =>
    Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ question_id: `q${i}`, grade: i < 40 - failing ? "correct" : "wrong" }),
    )
      .map((line) => `${line}\n`)
      .join("");
  return {
    ...first,
    "again.json": again["evaluation.json"] ?? "",
    "pick.mjs": PICK,
    "evaluation.jsonl": rows(wrong),
    "again.jsonl": rows(wrongAgain),
  };
}

/** What an evaluation of one's own finds, and what it finds with the gold evidence and with another prompt. */
export function evaluationProbed(wrong: number): Record<string, string> {
  const rows = (passes: (at: number) => boolean) =>
    Array.from({ length: 100 }, (_, at) =>
      JSON.stringify({ question_id: `q${at}.`, grade: passes(at) ? "correct" : "wrong" }),
    )
      .map((line) => `${line}\n`)
      .join("");
  return {
    "evaluation.jsonl": rows((at) => at >= wrong),
    "gold.jsonl": rows((at) => at >= wrong || at % 2 === 0),
    "prompt.jsonl": rows((at) => at >= wrong || at % 10 === 1),
  };
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
