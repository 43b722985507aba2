import type { Entry } from "../model/entry.ts";
import type { FoundAt } from "../model/finding.ts";
import type { MetricMeaning } from "../model/metric.ts";
import type { Notice } from "../model/notice.ts";
import type { FieldMap } from "./field-map.ts";

/** A JSON object as it came out of a file: nothing about its fields is known yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Where an adapter delivers what it reads. All calls concern the record being read, or the file as a whole. */
export type Sink = {
  /** How messages name the file; some tools say in the name of its folder which system answered. */
  readonly path: string;
  readonly entry: (entry: Entry) => void;
  /** Remembers the record being read: calling what comes back makes it the current one again. */
  readonly here: () => () => void;
  /** What follows concerns the file as a whole, and no record of it. */
  readonly atFile: () => void;
  /** A value as a message may name it: of a text its beginning, or nothing where no text is to be shown. */
  readonly describe: (value: unknown) => string;
  /** Something is wrong with the record: which field, what was found, what to do. */
  readonly problem: (code: string, field: string | undefined, message: string, hint?: string) => void;
  /** Which run of which evaluation the file is of, where it says. */
  readonly source: (source: Source) => void;
  /** Something in the record being read that may be a mistake. */
  readonly finding: (found: FoundAt) => void;
  /** Something about the file that a reader of the report has to know. */
  readonly notice: (notice: Notice) => void;
};

/** The run of an evaluation that a file is of. */
type Source = {
  /** The same for two files only if they are of the same evaluation. */
  readonly id: string;
  /** Of two, the later one orders behind the other as a text. */
  readonly startedAt: string;
  /** Whether that run came to its end. */
  readonly isFinished: boolean;
};

/** What of the settings an adapter needs. */
export type ReadSettings = {
  /** The score from which an answer passes, where a tool gives scores and no verdict; `undefined` is the format's own. */
  readonly passScore: number | undefined;
  /** The scores that decide, where a tool gives several and no verdict; all of them have to pass. */
  readonly passMetrics: readonly string[];
  /** What the configuration says of metrics, by their plain names. */
  readonly metrics: ReadonlyMap<string, MetricMeaning>;
  /** `fields:` of the configuration: run-log fields by where the file has them. */
  readonly fields: FieldMap;
  /** `variants:` of the configuration: for each system that answered in every row, by its name, the fields of its own. */
  readonly variants: Readonly<Record<string, FieldMap>>;
  /** Whether messages may quote texts of the file. */
  readonly showText: boolean;
  /** `records:` of the configuration: where the lists of records stand in a JSON document, as paths of keys; `*` is any. */
  readonly records: readonly (readonly string[])[];
};

/** One file being read. Records arrive in file order, one call each. */
export type Session<Unit = RawRecord> = {
  readonly record: (record: Unit) => void;
  /** Called once after the last record, for formats that only know at the end. */
  readonly end: () => void;
};

/** A file that is known for what it is, and cannot be judged. */
export type Unusable = {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** `format` can force it all the same. */
  readonly forceable?: true;
};

/** Whether a file is of a format. */
export type Claim = boolean | Unusable;

/** A list in a JSON document. Its elements are parsed one by one, as they are asked for. */
export type JsonList = {
  readonly length: number;
  /** The first element; `undefined` in an empty list. */
  readonly first: () => unknown;
  /** Whether an element is what is looked for; elements that are no JSON are passed over, and told when they are read. */
  readonly some: (test: (element: unknown) => boolean) => boolean;
  /** Hands over every element in order; problems told meanwhile point to its line. */
  readonly each: (take: (element: unknown, index: number) => void) => void;
};

/** A JSON document that is never parsed as a whole: what stands outside of its long lists, and the lists. */
export type JsonDocument = {
  /** The document with the objects of its lists left empty. */
  readonly outline: unknown;
  /** The list at a path of keys; `undefined` if there is none. */
  readonly list: (path: readonly string[]) => JsonList | undefined;
};

/** Flat records, one an entry or an event: lines of JSONL, elements of a JSON list, rows of a table. */
type RecordFormat = {
  /** Where lists of such records stand in a JSON document; `[]` is the document itself. */
  readonly paths: readonly (readonly string[])[];
  /** Whether rows of a CSV file, all text, can be such records. */
  readonly tables: boolean;
  /** How such rows are claimed and read, where that is not as records of JSON are. */
  readonly table?: Pick<RecordFormat, "claims" | "open">;
  readonly claims: (record: RawRecord, settings: ReadSettings) => Claim;
  readonly open: (sink: Sink, settings: ReadSettings) => Session;
};

/** A JSON document of a form of its own. */
type DocumentFormat = {
  readonly claims: (document: JsonDocument) => Claim;
  readonly read: (document: JsonDocument, sink: Sink, settings: ReadSettings) => void;
};

/** A zip archive of JSON files. */
type ArchiveFormat = {
  readonly claims: (members: readonly string[]) => Claim;
  /** The members to read, in the order they are wanted. */
  readonly members: (members: readonly string[]) => readonly string[];
  readonly open: (sink: Sink, settings: ReadSettings) => Session<{ readonly name: string; readonly value: unknown }>;
};

/** An XML element with all that is in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
};

/** An XML report: elements of one name, each an entry. */
type XmlFormat = {
  readonly element: string;
  /** Whether a report with this root, and with such a first failing element, is of the format. */
  readonly claims: (root: XmlElement, elements: readonly XmlElement[]) => Claim;
  readonly open: (sink: Sink, root: XmlElement) => Session<XmlElement>;
};

/** What a format lets the gate see: per signal what it is read from, or what to add to the evaluation to get it. */
type Tells = {
  /** Whether the right evidence was in the context: retrieval against all else. */
  readonly evidence: string;
  /** What points to the prompt and to the context. */
  readonly cause: string;
  /** Costs, latencies, tokens and repeats. */
  readonly rest: string;
};

/** Lines of an evaluation that log whether the evidence was retrieved, and ask no model for it. */
export type Recipe = {
  /** What has to be there for it: a sentence without its full stop. */
  readonly needs: string;
  readonly language: "js" | "python" | "ts" | "yaml";
  /** At most six lines. */
  readonly lines: readonly string[];
};

/** What a repository has whose evaluation is made with a tool, for `rung-gate init`. */
type Marks = {
  /** Files of the tool's own, by name, in the repository's root. */
  readonly files?: readonly string[];
  /** Packages of npm, and of Python's index. */
  readonly npm?: readonly string[];
  readonly python?: readonly string[];
  /** Whether the packages are used for other things than evaluating, too: a tool that is for nothing else is the better guess. */
  readonly isGeneral?: true;
  /** The commands of the step where the tool is used from Python, and `step` is not that. */
  readonly pythonStep?: readonly string[];
};

/** A result format: how to recognize it, and how its records become entries. Pure: it touches no file. */
export type Adapter = {
  readonly title: string;
  /** For `docs/formats.md`: what is read and where it comes from. */
  readonly docs: string;
  /** How the tool's users get the file: a sentence. */
  readonly export: string;
  /** What a question is known by, in this run and the next. */
  readonly identity: string;
  readonly tells: Tells;
  /** What to add to the evaluation to attribute more, for `rung-gate validate`. */
  readonly advice: string;
  /** How to follow the advice without a judge model. */
  readonly recipe?: Recipe;
  /** The commands of a workflow step that writes the file. */
  readonly step: readonly string[];
  /** The file that the step writes, as `run-log` names it. */
  readonly file: string;
  /** Unset for formats that are no tool's. */
  readonly marks?: Marks;
  readonly records?: RecordFormat;
  readonly document?: DocumentFormat;
  readonly archive?: ArchiveFormat;
  readonly xml?: XmlFormat;
  /** Recognizes a text that no parser here takes, such as a tool's own YAML, to say what to export instead. */
  readonly otherText?: (head: string) => Unusable | undefined;
};
