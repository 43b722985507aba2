import type { Run } from "../model/run.ts";
import { andList, grouped, plural } from "../render/numbers.ts";
import { visible } from "../render/visible.ts";
import { loadRun, loadSettings } from "./load.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Reads logs without judging them and says what they hold and how far they can be attributed. */
export async function validate(
  logs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  const settings = await loadSettings(flags, world);
  const run = await loadRun(logs, settings, world);
  const files = run.files.map(
    (file) => `${visible(file.path, 200)}: ${file.format}, ${plural(file.entries, "entry", "entries")}`,
  );
  world.stdout.write(`${[...files, "", ...describe(run)].join("\n")}\n`);
  return EXIT.fine;
}

function describe({ total, gap, quality, questionCount, repeatedQuestions }: Run): string[] {
  const known = total.entries - gap.unknown.passed - gap.unknown.failed;
  const repeats = repeatedQuestions === 0 ? "" : `, ${grouped(repeatedQuestions)} of them asked more than once`;
  const grades = [...quality.grades].slice(0, 8).map(([grade, count]) => `${visible(grade, 30)} ${grouped(count)}`);
  return [
    `questions   ${grouped(questionCount)}${repeats}${quality.withoutQuestionId > 0 ? `; ${plural(quality.withoutQuestionId, "entry has", "entries have")} no question_id and cannot be paired with another run` : ""}`,
    `grades      ${grades.length === 0 ? "none" : andList(grades)}${quality.withoutGrade > 0 ? `; ${grouped(quality.withoutGrade)} without one` : ""}`,
    `failures    ${grouped(total.failed)}${total.offLadder > 0 ? `, ${grouped(total.offLadder)} of them off the ladder` : ""}`,
    `evidence    known for ${grouped(known)} of ${plural(total.entries, "entry", "entries")}${known < total.entries ? ": log retrieval_hit, or expected and retrieved ids, for the others" : ""}`,
    `attribution ${total.noSignal === 0 ? "every failure has a signal" : `${grouped(total.noSignal)} of ${plural(total.failed, "failure")} have no signal: log a failure_label or the evidence`}`,
    ...(quality.unknownLabels.size === 0
      ? []
      : [
          `labels      not known: ${[...quality.unknownLabels.keys()]
            .slice(0, 8)
            .map((label) => visible(label, 40))
            .join(", ")}; map them under labels: in the config`,
        ]),
  ];
}
