import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Collector, type CollectSettings, collectRun } from "../run/collect.ts";
import { type Part, transferable } from "../run/part.ts";
import type { FileOptions } from "./file-job.ts";
import type { FoundFile } from "./find-files.ts";
import { type Cut, type HandOver, handOver } from "./hand-over.ts";
import { readSlice } from "./read-slice.ts";
import { sharedFormat } from "./shared-log.ts";
import { nextLineStart, plainSizes, type Slice } from "./slice.ts";

/** Below this many bytes, in all or left, a second thread costs more than it saves. */
const WORTH_IT = 16_000_000;
/** Room for short-lived objects of the second thread: what is parsed dies young, and more room is only more memory. */
const YOUNG_MB = 8;

/** What the second thread is given. */
type Request = {
  readonly rungGateRequest: true;
  readonly files: readonly FoundFile[];
  readonly options: FileOptions;
  readonly settings: CollectSettings;
  readonly memory: SharedArrayBuffer;
};

type Options = FileOptions & {
  readonly settings: CollectSettings;
  readonly onProgress?: (bytes: number) => void;
};

/**
 * Reads a large log with two threads and puts their parts together as if one had read it all.
 * `undefined` where there is nothing to gain, and where anything at all is wrong: then one thread
 * reads again from the start and tells what, with the right line numbers.
 */
export async function readInTwo(
  files: readonly FoundFile[],
  options: Options,
  module: URL,
): Promise<Collector | undefined> {
  const sizes = plainSizes(files);
  const total = sizes?.reduce((sum, size) => sum + size, 0) ?? 0;
  if (sizes === undefined || total < 2 * WORTH_IT) return undefined;
  const format = await sharedFormat(files, options);
  if (format === undefined) return undefined;
  const agreement = handOver();
  const { reading, settings } = options;
  const request = { files, options: { format, reading }, settings, memory: agreement.memory };
  const other = start({ rungGateRequest: true, ...request }, module);
  try {
    return await readShared(files, sizes, { ...options, format }, agreement, other.part);
  } finally {
    other.stop();
  }
}

/** The first thread's share, and then the two put together. */
async function readShared(
  files: readonly FoundFile[],
  sizes: readonly number[],
  { format, reading, settings, onProgress }: Options,
  agreement: HandOver,
  otherPart: Promise<Part | undefined>,
): Promise<Collector | undefined> {
  const collector = collectRun(settings);
  let cut: Cut = { file: files.length, offset: 0 };
  let given = false;
  let bytes = 0;
  let lines = 0;
  for (const [index, file] of files.entries()) {
    if (index > cut.file || (index === cut.file && cut.offset === 0)) break;
    let position = 0;
    const onBytes = (count: number): void => {
      position += count;
      bytes += count;
      onProgress?.(given ? bytes * 2 : bytes);
      if (given || !agreement.isWaiting()) return;
      given = true;
      cut = cutInHalf(files, sizes, index, position) ?? cut;
      agreement.give(cut.file < files.length ? cut : undefined);
    };
    const slice: Slice = {
      file,
      from: 0,
      get to() {
        return index === cut.file ? cut.offset : Number.POSITIVE_INFINITY;
      },
    };
    const result = await readSlice(slice, { format, reading }, collector, onBytes);
    if (result.problems.length > 0) return undefined;
    lines = result.lines;
  }
  if (cut.file === files.length) return collector;
  const part = await otherPart;
  return part !== undefined && collector.append(part, cut.offset > 0 ? lines : undefined) ? collector : undefined;
}

/** Reads its share where this program was started as the second thread. Returns whether it was. */
export async function serveSecondThread(): Promise<boolean> {
  if (isMainThread || !isRequest(workerData)) return false;
  const { files, options, settings, memory } = workerData;
  const cut = handOver(memory).awaitCut();
  if (cut === undefined) return true;
  const collector = collectRun(settings);
  for (const [index, file] of files.entries()) {
    if (index < cut.file) continue;
    const from = index === cut.file ? cut.offset : 0;
    const { problems } = await readSlice({ file, from, to: Number.POSITIVE_INFINITY }, options, collector, () => {});
    if (problems.length > 0) return true;
  }
  const part = collector.part();
  parentPort?.postMessage(part, transferable(part));
  return true;
}

/** Halves what is left behind a position, at the start of a line; `undefined` where too little is left. */
function cutInHalf(
  files: readonly FoundFile[],
  sizes: readonly number[],
  index: number,
  position: number,
): Cut | undefined {
  const left = sizes.slice(index).reduce((sum, size) => sum + size, 0) - position;
  if (left < WORTH_IT) return undefined;
  let offset = position + Math.floor(left / 2);
  for (let file = index; file < files.length; file += 1) {
    const found = files[file];
    const size = sizes[file] ?? 0;
    if (found === undefined) return undefined;
    if (offset < size) {
      const start = nextLineStart(found, offset);
      return start === undefined || start >= size ? nextFile(file, files.length) : { file, offset: start };
    }
    offset -= size;
  }
  return undefined;
}

function nextFile(file: number, count: number): Cut | undefined {
  return file + 1 < count ? { file: file + 1, offset: 0 } : undefined;
}

function start(request: Request, module: URL): { readonly part: Promise<Part | undefined>; readonly stop: () => void } {
  const worker = new Worker(module, { workerData: request, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const part = new Promise<Part | undefined>((done) => {
    worker.once("message", done);
    worker.once("error", () => done(undefined));
    worker.once("exit", () => done(undefined));
  });
  return { part, stop: () => void worker.terminate() };
}

function isRequest(data: unknown): data is Request {
  return typeof data === "object" && data !== null && "rungGateRequest" in data;
}
