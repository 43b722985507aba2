import type { Sink } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import { labelOrHidden } from "../model/hidden-text.ts";
import type { FileForm } from "../run/collect.ts";
import { describeKind, describeValue } from "../words/describe-value.ts";
import type { FileJob } from "./file-job.ts";

/** Takes what an adapter reads of one file: entries go to the collector, problems are reported with their line. */
export type FileSink = Sink & {
  /** Where in the file the next calls belong; 1-based. */
  readonly at: (line: number) => void;
  readonly entries: () => number;
};

export function fileSink(
  { file, problems, collector, options: { reading } }: FileJob,
  id: FormatId,
  form: FileForm = {},
): FileSink {
  let line: number | undefined = 1;
  let entries = 0;
  collector.startFile(file.shown, id, form);
  return {
    path: file.shown,
    at: (next) => {
      line = next;
    },
    entries: () => entries,
    here() {
      const remembered = line;
      return () => {
        line = remembered;
      };
    },
    atFile: () => {
      line = undefined;
    },
    entry(entry) {
      entries += 1;
      if (problems.isEmpty()) collector.add(entry, line ?? 1);
    },
    problem(code, field, message, hint) {
      problems.add({
        code,
        file: file.shown,
        message,
        ...(line === undefined ? {} : { line }),
        ...(field === undefined ? {} : { field: reading.showText ? field : labelOrHidden(field) }),
        ...(hint === undefined ? {} : { hint }),
      });
    },
    describe: reading.showText ? describeValue : describeKind,
    finding: (found) => {
      if (problems.isEmpty())
        collector.finding(reading.showText ? found : { ...found, field: labelOrHidden(found.field) }, line ?? 1);
    },
    source: (source) => collector.source(source),
    notice: (notice) => collector.notice(notice),
  };
}
