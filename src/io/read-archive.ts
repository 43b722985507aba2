import type { Adapter, Claim } from "../adapters/adapter.ts";
import { refuse } from "../model/user-error.ts";
import { openArchive } from "./archive.ts";
import type { FileJob } from "./file-job.ts";
import { fileSink } from "./file-sink.ts";
import { named, recognize } from "./recognize.ts";

/** Reads a zip archive, one member after the other. */
export async function readArchive(job: FileJob): Promise<number> {
  const { file, options, onBytes } = job;
  const archive = await openArchive(file, onBytes);
  try {
    const claim = ({ archive: format }: Adapter): Claim | undefined => format?.claims(archive.names);
    const { id, adapter } =
      options.format === "auto"
        ? (recognize(file, undefined, claim) ??
          refuse({
            code: "unknown-format",
            file: file.shown,
            message: "this is a zip archive, and no known format is packed like this.",
            hint: "Unpack it before this step, and name the files in it.",
          }))
        : named(file, options.format, claim, "a zip archive");
    if (adapter.archive === undefined) throw new Error(`${id} claimed an archive and reads none`);
    const sink = fileSink(job, id, { isWhole: true });
    const session = adapter.archive.open(sink, options.reading);
    for (const name of adapter.archive.members(archive.names))
      session.record({ name, value: await archive.read(name) });
    session.end();
    return sink.entries();
  } finally {
    archive.close();
  }
}
