import { ADAPTERS, isFormatId } from "../adapters/index.ts";
import { type Lint, lint } from "../lint.ts";
import type { Run, RunFile } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { wrap } from "../render/wrap.ts";
import { nothingGraded } from "../run/nothing-graded.ts";
import { andList, grouped, plural } from "../words/numbers.ts";
import { visible } from "../words/visible.ts";
import { loadRun, loadSettings } from "./load.ts";
import { widthOf } from "./presentation.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

type OutlineRow = readonly [string, string];

/**
 * Reads logs without judging them and says what each holds, how far it can be attributed, what to add, and what may be a
 * mistake.
 *
 * @param isStrict whether anything to look at fails
 */
export async function validate(
  logs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  isStrict: boolean,
  world: World,
): Promise<ExitCode> {
  const settings = await loadSettings(flags, world);
  const run = await loadRun(logs, settings, world).catch((error: unknown) => withoutProposal(error, world));
  const width = widthOf(world.stdout);
  const blocks = [
    ...run.files.map((file) => [titleOf(file), ...rowsOf(file).map((row) => line(row, width))].join("\n")),
    [
      run.files.length > 1 ? "All of them" : "In it",
      ...describe(run, settings["passing-grades"]).map((row) => line(row, width)),
    ].join("\n"),
  ];
  const found = lint(run, settings, visible);
  if (found.length > 0)
    blocks.push(["To look at", ...found.map((each) => lintLine(each, run.total.entries, width))].join("\n"));
  world.stdout.write(`${blocks.join("\n\n")}\n`);
  return isStrict && found.length > 0 ? EXIT.gateFailed : EXIT.fine;
}

/** "- what, and what to do (log.jsonl:3, 12 of 200 entries)" */
function lintLine({ words, at }: Lint, entries: number, width: number): string {
  const share =
    at === undefined
      ? ""
      : at.entries >= entries
        ? "all entries"
        : `${grouped(at.entries)} of ${plural(entries, "entry", "entries")}`;
  const where = at === undefined ? "" : ` (${visible(at.path, 120)}${at.line === null ? "" : `:${at.line}`}, ${share})`;
  return wrap(`  - ${words.replaceAll("`", "").trim()}${where}`, width, "    ");
}

/** A map that is proposed for a file that no format knows is what was asked for: it goes to standard output. */
function withoutProposal(error: unknown, { stdout }: World): never {
  if (!(error instanceof UserError)) throw error;
  const proposal = error.problems.find((problem) => problem.proposal !== undefined)?.proposal;
  if (proposal !== undefined) stdout.write(`${proposal}\n`);
  throw new UserError(
    error.problems.map(({ proposal: _, ...problem }) => problem),
    error.more,
  );
}

function titleOf({ path, format, entries }: RunFile): string {
  const title = isFormatId(format) ? ADAPTERS[format].title : format;
  const named = title.toLowerCase().replaceAll(" ", "-") === format ? title : `${title} (${format})`;
  return `${visible(path, 200)}: ${named}, ${plural(entries, "entry", "entries")}`;
}

/** What one file lets the gate see, and where a format says what to add. */
function rowsOf(file: RunFile): OutlineRow[] {
  const { format, entries, failed, ungraded, skipped, evidenceKnown, noSignal, withCost, withLatency, notices } = file;
  const adapter = isFormatId(format) ? ADAPTERS[format] : undefined;
  const of = (count: number) => (count === entries ? "all" : `${grouped(count)} of ${grouped(entries)}`);
  const passed = entries - failed - ungraded - skipped;
  const graded = `${grouped(passed)} passed, ${grouped(failed)} failed${ungraded > 0 ? `, ${grouped(ungraded)} not judged` : ""}${skipped > 0 ? `, ${grouped(skipped)} skipped` : ""}`;
  const rows: OutlineRow[] = [
    ["verdicts", graded],
    [
      "evidence",
      `known for ${of(evidenceKnown)}${evidenceKnown < entries && adapter !== undefined ? fromWhere(adapter.tells.evidence) : ""}`,
    ],
    [
      "attribution",
      failed === 0
        ? "no failure to attribute"
        : noSignal === 0
          ? "every failure has a signal"
          : `${grouped(noSignal)} of ${plural(failed, "failure")} without a signal${adapter === undefined ? "" : `; prompt and context are reported from ${adapter.tells.cause}`}`,
    ],
    ...(adapter === undefined ? [] : [["identity", `a question is known by ${adapter.identity}`] as const]),
    ["costs", withCost === 0 ? "none in the file" : of(withCost)],
    ["latency", withLatency === 0 ? "none in the file" : of(withLatency)],
    ...notices.map(({ code, detail }): OutlineRow => {
      const [name, words] = NOTICE_ROWS[code];
      return [name, words.replace("…", () => visible(detail, 300))];
    }),
  ];
  if (adapter !== undefined && (noSignal > 0 || evidenceKnown < entries))
    rows.push(["to add", adapter.recipe === undefined ? adapter.advice : `${adapter.advice} ${RECIPE}${format}.`]);
  return rows;
}

const RECIPE = "Six lines for it that ask no model: docs/formats.md#";

const NOTICE_ROWS: Readonly<Record<RunFile["notices"][number]["code"], OutlineRow>> = {
  unfinished: ["unfinished", "…"],
  contradiction: ["contradiction", "…"],
  "no-verdict": ["undecided", "nothing says which of these decide: …; set pass-metric"],
  "score-verdict": ["passes with", "…; pass-metric and pass-score change that"],
  "missing-epochs": ["repeats", "…"],
  copy: ["copy", "…"],
  replaced: ["left out", "…"],
  encoding: ["read as", "…, which is what spreadsheets write; letters beyond ASCII may be others"],
};

/** What the files hold together. */
function describe(run: Run, passingGrades: readonly string[]): OutlineRow[] {
  const { total, quality, questionCount, repeats: asked } = run;
  const repeats = asked.questions === 0 ? "" : `, ${grouped(asked.questions)} of them asked more than once`;
  const grades = [...quality.grades].slice(0, 8).map(([grade, { count }]) => `${visible(grade, 30)} ${grouped(count)}`);
  const byWords = quality.gradeWords.slice(0, 8).map((grade) => visible(grade, 30));
  const passing =
    byWords.length === 0
      ? ""
      : `; ${andList(byWords)} ${byWords.length === 1 ? "passes" : "pass"}, by the table of words; passing-grades sets others`;
  const nameless =
    quality.withoutQuestionId > 0
      ? `; ${plural(quality.withoutQuestionId, "entry has", "entries have")} no id and cannot be paired with another run`
      : "";
  const rows: OutlineRow[] = [
    ["questions", `${grouped(questionCount)}${repeats}${nameless}`],
    [
      "grades",
      `${grades.length === 0 ? "none" : andList(grades)}${passing}${quality.withoutGrade > 0 ? `; ${grouped(quality.withoutGrade)} without one` : ""}`,
    ],
  ];
  if (total.offLadder > 0)
    rows.push([
      "other failures",
      `${grouped(total.offLadder)}: ${grouped(quality.infrastructure)} never answered, ${grouped(quality.graderErrors)} that the grader failed on${total.offLadder > quality.infrastructure + quality.graderErrors ? ", the rest by label" : ""}`,
    ]);
  const obstacle = nothingGraded(run, passingGrades);
  if (obstacle !== undefined) rows.push(["cannot be judged", `${obstacle.message} ${obstacle.hint ?? ""}`]);
  return rows;
}

function fromWhere(source: string): string {
  return source === "nothing" ? "; this format does not say" : `; read from ${source}`;
}

const NAME_WIDTH = 18;

function line([name, text]: OutlineRow, width: number): string {
  return wrap(`  ${name.padEnd(NAME_WIDTH)}${text.replaceAll("`", "")}`, width, " ".repeat(NAME_WIDTH + 2));
}
