import { lstat, realpath, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { refuse } from "../model/user-error.ts";
import type { InputFiles } from "./input-files.ts";
import { makeFolder } from "./make-folder.ts";

/** Where files are devices or the system's own figures. */
const NO_DISK = /^\/(?:proc|sys|dev)(?:\/|$)/;
const SHARED_MEMORY = /^\/dev\/shm\//;

/**
 * Where the folder of a report is, or will be. Asked before anything is judged: what can hold no report is reported then, and
 * not after the verdict.
 *
 * @throws UserError where it, or what is above it in the working directory, is a link or no folder, and where it is on no disk
 */
export async function checkReportFolder(directory: string, folder: string): Promise<string> {
  const path = resolve(directory, folder);
  const no = (message: string): never =>
    refuse({
      code: "bad-report-dir",
      field: "report-dir",
      message,
      hint: "Name a folder that reports can be written into.",
    });
  const found = await firstObstacle(path, isWithin(path, directory) ? resolve(directory) : dirname(path));
  if (found?.path === path) no(`\`${folder}\` is ${found.is}.`);
  if (found !== undefined) no(`\`${folder}\` cannot be made: \`${relative(directory, found.path)}\` is ${found.is}.`);
  const real = await realNearest(path);
  if (NO_DISK.test(`${real}/`) && !SHARED_MEMORY.test(`${real}/`))
    no(`\`${folder}\` is not a folder on a disk${real === path ? "" : `: it leads to \`${real}\``}.`);
  return path;
}

/**
 * The folder of a report, with what earlier runs have left there taken away, so that none of it is taken for this run's,
 * and no link among it is written through.
 *
 * @param names the files that may be written
 * @returns the folder
 * @throws Error where a file is one that was read, or the folder cannot be one
 */
export async function emptyReportFolder(
  directory: string,
  folder: string,
  names: readonly string[],
  inputs: InputFiles,
): Promise<string> {
  const path = await checkReportFolder(directory, folder);
  for (const name of names)
    if (await inputs.has(join(path, name)))
      throw new Error(`${join(folder, name)} is one of the files that were read; set another \`report-dir\``);
  await makeFolder(path);
  for (const name of names) await rm(join(path, name), { force: true });
  return path;
}

/** The first part of a path below a folder that is there and is no folder itself. */
async function firstObstacle(
  path: string,
  below: string,
): Promise<{ readonly path: string; readonly is: string } | undefined> {
  const parts = relative(below, path).split(sep).filter(Boolean);
  for (let count = 1; count <= parts.length; count += 1) {
    const at = join(below, ...parts.slice(0, count));
    const info = await lstat(at).catch(() => undefined);
    if (info === undefined) return undefined;
    if (info.isDirectory()) continue;
    return {
      path: at,
      is: info.isSymbolicLink()
        ? "a link"
        : info.isFIFO()
          ? "a named pipe"
          : info.isFile()
            ? "a file"
            : "a device or socket",
    };
  }
  return undefined;
}

/** A path with the links resolved in as much of it as is there. */
async function realNearest(path: string): Promise<string> {
  let at = path;
  for (;;) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return join(real, relative(at, path));
    if (dirname(at) === at) return path;
    at = dirname(at);
  }
}

function isWithin(path: string, directory: string): boolean {
  const short = relative(resolve(directory), path);
  return short !== ".." && !short.startsWith(`..${sep}`) && !isAbsolute(short);
}
