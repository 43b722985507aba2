import type { RawRecord, ReadSettings } from "../adapters/adapter.ts";
import type { FieldMap } from "../adapters/field-map.ts";
import { isRecord } from "../model/record.ts";
import { guessMap } from "../proposal/guess.ts";
import type { Guess, GuessedMap } from "../proposal/guessed-map.ts";
import { type Proposal, proposalText, type Trial } from "../proposal/proposal-text.ts";
import { aroundRecords, recordSets } from "../proposal/record-sets.ts";
import { collectRun } from "../run/collect.ts";
import { readTableText, readText } from "./bytes.ts";
import type { FileOptions } from "./file-job.ts";
import type { FoundFile } from "./find-files.ts";
import { BadLine, parseJson, parseJsonLine } from "./json-line.ts";
import { sniff } from "./sniff.ts";
import { isStdin } from "./stdin.ts";
import { looksLikeTable, readTable } from "./table.ts";

/** Reads a file by a map, and returns the problems found. */
type ReadByMap = (
  reading: ReadSettings,
  collector: ReturnType<typeof collectRun>,
) => Promise<readonly { readonly message: string; readonly field?: string }[]>;

/** A map is guessed from so many records. */
const MOST_RECORDS = 2000;
/** What is larger is not read another time for a guess. */
const MOST_BYTES = 64_000_000;
/** Places that a map cannot be read with are taken out of it so often. */
const MOST_TRIALS = 6;

/**
 * A map for a file of no known format, as a configuration to paste, with what each guess rests on and what the file would
 * be read as; `undefined` where nothing in it looks like an answer that was judged, or where texts of it may not be shown and
 * its names could be texts.
 *
 * @param read reads the file by a map
 */
export async function proposeMap(file: FoundFile, options: FileOptions, read: ReadByMap): Promise<string | undefined> {
  if (isStdin(file)) return undefined;
  const proposal = await guessFor(file).catch(() => undefined);
  if (proposal === undefined || (!options.reading.showText && !isPlain(proposal))) return undefined;
  return tried(proposal, options.reading, read);
}

async function guessFor(file: FoundFile): Promise<Proposal | undefined> {
  const sets = await recordsOf(file);
  let best: { readonly proposal: Proposal; readonly worth: number } | undefined;
  for (const { paths, records, around } of sets) {
    const map = guessMap(records.slice(0, MOST_RECORDS), around);
    // What stands in lists of the records is a part of each.
    const worth = worthOf(map) - (paths.some((path) => path.includes("*.")) ? 8 : 0);
    if (worth > (best?.worth ?? 0))
      best = { proposal: { file: file.shown, paths, map, records: records.length }, worth };
  }
  return best?.proposal;
}

/** How much of what a judgement needs is there: a verdict, what was asked, and what else. */
function worthOf({ guesses, verdict, variants }: GuessedMap): number {
  const has = (field: string) => guesses.some((guess) => guess.field === field);
  const verdictWorth = { found: 40, "per-variant": 40, several: 30, open: 20, none: 0 }[verdict.kind];
  const asked = has("question") ? 12 : has("question_id") ? 6 : 0;
  if (verdictWorth === 0 && !(has("question") && has("answer"))) return 0;
  return verdictWorth + asked + Math.min(10, guesses.length) + variants.size;
}

type Found = { readonly paths: readonly string[]; readonly records: readonly RawRecord[]; readonly around: unknown };

async function recordsOf(file: FoundFile): Promise<readonly Found[]> {
  const container = await sniff(file);
  if (container === "document") {
    const bytes = await readText(file, () => {});
    if (bytes.length > MOST_BYTES) return [];
    const document = parseJson(bytes.toString("utf8"));
    const around = aroundRecords(document);
    const sets = recordSets(document).map((set) => ({ ...set, around }));
    return sets.length > 0 || !isRecord(document) ? sets : [{ paths: [], records: [document], around: {} }];
  }
  if (container === "lines") {
    const bytes = await readText(file, () => {});
    const records: RawRecord[] = [];
    for (const line of bytes.toString("utf8", 0, MOST_BYTES).split("\n")) {
      const record = line.trim() === "" ? undefined : parseJsonLine(line);
      if (record !== undefined && !(record instanceof BadLine)) records.push(record);
    }
    return [{ paths: [], records, around: {} }];
  }
  if (container !== "text") return [];
  const { bytes } = await readTableText(file, () => {});
  if (bytes.length > MOST_BYTES || !looksLikeTable(bytes)) return [];
  const records: RawRecord[] = [];
  await readTable(
    bytes,
    file,
    () => {},
    (row) => void records.push(row),
  );
  return [{ paths: [], records, around: {} }];
}

/** The proposal as text, after it was tried: what the file cannot be read with is left out of it. */
async function tried(first: Proposal, reading: ReadSettings, read: ReadByMap): Promise<string> {
  let proposal = first;
  for (let attempt = 0; attempt < MOST_TRIALS; attempt += 1) {
    const { verdict } = proposal.map;
    if (verdict.kind !== "found" && verdict.kind !== "per-variant") return proposalText(proposal, undefined);
    const trial = await trialOf(proposal, reading, read);
    const next = "odd" in trial ? without(proposal, trial.odd) : undefined;
    if (next === undefined) return proposalText(proposal, trial);
    proposal = next;
  }
  return proposalText(proposal, undefined);
}

async function trialOf(
  { paths, map }: Proposal,
  reading: ReadSettings,
  read: ReadByMap,
): Promise<Trial & { readonly odd?: string }> {
  const collector = collectRun({
    passingGrades: new Set(["correct", "acceptable"]),
    readsWords: true,
    quarantined: new Set(),
    showText: false,
    labels: new Map(),
    separateUnattributed: false,
    metrics: new Map(),
  });
  const { verdict, guesses, variants } = map;
  const grade: FieldMap = verdict.kind === "found" ? { grade: [verdict.source] } : {};
  const settings: ReadSettings = {
    ...reading,
    passScore: undefined,
    passMetrics: [],
    fields: { ...fieldsOf(guesses), ...grade },
    variants: Object.fromEntries([...variants].map(([name, each]) => [name, fieldsOf(each)])),
    records: paths.map((path) => path.split(".")),
  };
  const [problem] = await read(settings, collector);
  if (problem !== undefined)
    return { refused: problem.message, ...(problem.field === undefined ? {} : { odd: problem.field }) };
  const { run, problems } = collector.finish();
  const [first] = problems;
  if (first !== undefined) return { refused: first.message };
  const { entries, passed, failed, ungraded, skipped } = run.total;
  return {
    entries,
    passed,
    failed,
    ungraded,
    skipped,
    evidenceKnown: run.files.reduce((sum, each) => sum + each.evidenceKnown, 0),
  };
}

function fieldsOf(guesses: readonly Guess[]): FieldMap {
  return Object.fromEntries(guesses.map(({ field, sources }) => [field, sources]));
}

/** The proposal without the guess that takes a field from a place; `undefined` where none does, or the verdict does. */
function without(proposal: Proposal, place: string): Proposal | undefined {
  const isOf = ({ field, sources }: Guess) => field !== "grade" && sources.some((source) => source.field === place);
  const { map } = proposal;
  const guesses = map.guesses.filter((guess) => !isOf(guess));
  const variants = new Map([...map.variants].map(([name, each]) => [name, each.filter((guess) => !isOf(guess))]));
  const isSame =
    guesses.length === map.guesses.length &&
    [...variants].every(([name, each]) => each.length === map.variants.get(name)?.length);
  return isSame ? undefined : { ...proposal, map: { ...map, guesses, variants } };
}

/** Whether all that a proposal would show are names, and no text of the file. */
function isPlain({ paths, map }: Proposal): boolean {
  const { verdict, guesses, variants } = map;
  const choices = verdict.kind === "found" ? [verdict] : verdict.choices;
  const all = [...guesses, ...[...variants.values()].flat()].flatMap(({ sources }) => sources);
  const names = [
    ...paths,
    ...variants.keys(),
    ...[...all, ...choices.map(({ source }) => source)].map(({ field }) => field),
  ];
  return (
    names.every((name) => /^[\w.:@$*[\]/-]{1,60}$/.test(name)) &&
    choices.every(({ source }) => source.pass?.length !== 0)
  );
}
