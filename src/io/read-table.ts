import type { Adapter, Claim, RawRecord, Session } from "../adapters/adapter.ts";
import { refuse, UserError } from "../model/user-error.ts";
import { readTableText, readText } from "./bytes.ts";
import type { FileJob } from "./file-job.ts";
import { type FileSink, fileSink } from "./file-sink.ts";
import { adapterOf, formatIds, keysOf, named, recognize, unknownFormat } from "./recognize.ts";
import { looksLikeTable, readTable } from "./table.ts";
import { readXml } from "./xml.ts";

/** Reads a CSV file; any other text is refused, by what it is where a format knows. */
export async function readTableFile(job: FileJob): Promise<number> {
  const { file, options, onBytes } = job;
  const { bytes, encoding } = await readTableText(file, onBytes);
  refuseOtherText();
  let open: { readonly sink: FileSink; readonly session: Session } | undefined;
  let header: readonly string[] = [];
  let reached = false;
  try {
    await readTable(
      bytes,
      file,
      (names) => (header = names),
      (row, line) => {
        reached = true;
        open ??= start(row);
        open.sink.at(line);
        open.session.record(row);
      },
    );
  } catch (error) {
    // What breaks off before its first row, and has no known column either, is no table at all.
    if (!reached && error instanceof UserError && !isKnown(header)) refuseAsText();
    throw error;
  }
  open?.session.end();
  return open?.sink.entries() ?? 0;

  function start(row: RawRecord): { sink: FileSink; session: Session } {
    const claim = (adapter: Adapter): Claim | undefined => tableOf(adapter)?.claims(row, options.reading);
    const { id, adapter } =
      options.format === "auto"
        ? (recognize(file, undefined, claim) ??
          refuse(unknownFormat(file, 1, keysOf(row, "a table", options.reading.showText))))
        : named(file, options.format, claim, "a CSV table");
    const table = tableOf(adapter);
    if (table === undefined) throw new Error(`${id} claimed a table and reads none`);
    const sink = fileSink(job, id, { isTable: true });
    if (encoding !== "UTF-8") sink.notice({ code: "encoding", detail: encoding });
    return { sink, session: table.open(sink, options.reading) };
  }

  function isKnown(names: readonly string[]): boolean {
    if (options.format !== "auto") return true;
    const row = Object.fromEntries(names.map((name) => [name, ""]));
    return formatIds().some((id) => tableOf(adapterOf(id))?.claims(row, options.reading) === true);
  }

  function refuseOtherText(): void {
    const head = bytes.toString("utf8", 0, 1 << 14);
    for (const id of formatIds()) {
      const known = adapterOf(id).otherText?.(head);
      if (known !== undefined) refuse({ code: known.code, file: file.shown, message: known.message, hint: known.hint });
    }
    if (!looksLikeTable(bytes)) refuseAsText();
  }

  function refuseAsText(): never {
    return refuse({
      code: "unknown-format",
      file: file.shown,
      message: "this is neither JSON, JSONL, CSV, XML nor a zip archive.",
      hint: "Name the result file that the evaluation writes, and no configuration or code; see docs/formats.md.",
    });
  }
}

/** How a format reads rows of a table, if it does. */
function tableOf({ records }: Adapter): Pick<NonNullable<Adapter["records"]>, "claims" | "open"> | undefined {
  return records?.tables === true ? (records.table ?? records) : undefined;
}

/** Reads an XML report. */
export async function readXmlFile(job: FileJob): Promise<number> {
  const { file, options, onBytes } = job;
  const tree = await readXml(await readText(file, onBytes), file);
  const claim = ({ xml }: Adapter): Claim | undefined =>
    xml?.claims(
      tree.root,
      tree.all(xml.element).map(({ element }) => element),
    );
  const { id, adapter } =
    options.format === "auto"
      ? (recognize(file, undefined, claim) ??
        refuse({
          code: "unknown-format",
          file: file.shown,
          message: `no known format is XML with the root \`${tree.root.name.slice(0, 40)}\`.`,
          hint: "Of XML, only JUnit reports of evaluations are read.",
        }))
      : named(file, options.format, claim, "XML");
  if (adapter.xml === undefined) throw new Error(`${id} claimed XML and reads none`);
  const sink = fileSink(job, id, { isWhole: true });
  const session = adapter.xml.open(sink, tree.root);
  for (const { element, line } of tree.all(adapter.xml.element)) {
    sink.at(line);
    session.record(element);
  }
  session.end();
  return sink.entries();
}
