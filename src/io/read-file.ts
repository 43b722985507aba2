import type { Problem } from "../model/user-error.ts";
import type { Collector } from "../run/collect.ts";
import type { FileJob, FileOptions } from "./file-job.ts";
import { problemList } from "./file-job.ts";
import { emptyLog, readingProblems } from "./file-problems.ts";
import type { FoundFile } from "./find-files.ts";
import { readArchive } from "./read-archive.ts";
import { readDocument } from "./read-document.ts";
import { readLines } from "./read-lines.ts";
import { readTableFile, readXmlFile } from "./read-table.ts";
import { type Container, sniff } from "./sniff.ts";

/** What reading a file came to: the first problems and how many more there were. */
export type FileResult = { readonly problems: readonly Problem[]; readonly more: number };

/** A reader for every kind of file. Returns the number of entries. */
const READERS: Readonly<Record<Container, (job: FileJob) => Promise<number>>> = {
  lines: readLines,
  archive: readArchive,
  document: readDocument,
  text: readTableFile,
  xml: readXmlFile,
};

/** Reads one file of whatever kind into a collector. Nothing is thrown for bad input: what is wrong comes back. */
export async function readFile(
  file: FoundFile,
  options: FileOptions,
  collector: Collector,
  onBytes: (bytes: number) => void,
): Promise<FileResult> {
  const problems = problemList();
  try {
    const container = await sniff(file);
    const entries = await READERS[container]({ file, options, collector, problems, onBytes });
    if (entries === 0 && problems.isEmpty()) problems.add(emptyLog(file));
  } catch (error) {
    for (const problem of readingProblems(error, file)) problems.add(problem);
  }
  const { problems: found, more } = problems.found();
  return { problems: await Promise.all(found.map((problem) => withProposal(problem, file, options))), more };
}

/** A file of no known format may be read by a map, which is proposed with its refusal. */
async function withProposal(problem: Problem, file: FoundFile, options: FileOptions): Promise<Problem> {
  if (problem.code !== "unknown-format" && problem.code !== "ambiguous-format") return problem;
  const { proposeMap } = await import("./propose.ts");
  const proposal = await proposeMap(file, options, async (reading, collector) => {
    const tried = await readFile(file, { format: "mapped", reading }, collector, () => {});
    return tried.problems;
  });
  if (proposal === undefined) return problem;
  const either = problem.code === "unknown-format" ? "" : `${problem.hint ?? ""} If it is neither: `;
  const words = "map for it is proposed below. Check it, and put it into `.github/rung-gate.yml`.";
  return { ...problem, proposal, hint: `${either}${either === "" ? "A" : "a"} ${words}` };
}
