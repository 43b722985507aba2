import { openArchive } from "../io/archive.ts";
import { gunzipWhole } from "../io/bytes.ts";
import { parseJson } from "../io/json-line.ts";
import type { Reason } from "../model/reason.ts";
import { clauseOf, UserError } from "../model/user-error.ts";
import { reason } from "../reasons/index.ts";
import { type Artifact, downloadArtifact } from "./artifacts.ts";
import type { GitHub } from "./client.ts";

/** Of a report of 100,000 entries it is 2 MB. No more than one answer may have (client.ts). */
const MAX_PACKED = 60_000_000;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** The JSON document in an artifact, or why there is none. */
export type ArtifactReport = { readonly document: unknown } | { readonly reason: Reason };

/**
 * Downloads an artifact and takes the report out of it: the JSON file in a zip, `report.json` before others,
 * or a JSON file that was uploaded unpacked. Sizes are bounded while unpacking; the document is only parsed,
 * and nothing of it is trusted.
 *
 * @param most a document that is larger, in bytes, is none
 */
export async function reportInArtifact(github: GitHub, artifact: Artifact, most?: number): Promise<ArtifactReport> {
  const name = `the artifact of run ${artifact.run.id}`;
  if (artifact.size > MAX_PACKED) return { reason: reason("artifact-size", { name, bytes: artifact.size }) };
  const data = await downloadArtifact(github, artifact);
  if (!Buffer.isBuffer(data)) return { document: data.json };
  if (!data.subarray(0, 4).equals(ZIP)) {
    return parsed(data, name, most ?? MAX_PACKED * 10);
  }
  try {
    const archive = await openArchive({ absolute: "", shown: name }, () => {}, data, most);
    try {
      const files = archive.names.filter((file) => /\.json(?:\.gz)?$/.test(file));
      const depth = (path: string) => path.split("/").length;
      const reports = files.filter((each) => /(?:^|\/)report\.json(?:\.gz)?$/.test(each));
      const [file] = [...reports.sort((a, b) => depth(a) - depth(b)), ...files];
      return file === undefined
        ? { reason: reason("artifact-without-json", { name }) }
        : { document: await archive.read(file) };
    } finally {
      archive.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: reason("failed", { message: `${name}: ${clauseOf(error)}` }) };
  }
}

/** A JSON file that was uploaded as it is, plain or gzip. */
async function parsed(data: Buffer, name: string, most: number): Promise<ArtifactReport> {
  try {
    const bytes = data[0] === 0x1f && data[1] === 0x8b ? await gunzipWhole(data, most) : data;
    if (bytes.length > most) return { reason: reason("artifact-size", { name, bytes: bytes.length }) };
    return { document: parseJson(bytes.toString("utf8")) };
  } catch {
    return { reason: reason("artifact-neither", { name }) };
  }
}
