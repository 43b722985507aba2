import { mkdir, realpath, rm } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { InputFiles } from "./input-files.ts";

/**
 * Makes the folder of a report and takes away what earlier runs have left there, so that none of it is taken for this
 * run's, and no link among it is written through.
 *
 * @param names the files that may be written
 * @returns the folder
 * @throws Error where a file is one that was read, or the folder is a link that leads out of the working directory
 */
export async function emptyReportFolder(
  directory: string,
  folder: string,
  names: readonly string[],
  inputs: InputFiles,
): Promise<string> {
  const path = resolve(directory, folder);
  for (const name of names)
    if (await inputs.has(join(path, name)))
      throw new Error(`${join(folder, name)} is one of the files that were read; set another \`report-dir\``);
  await mkdir(path, { recursive: true });
  const [real, root] = [await realpath(path), await realpath(directory)];
  const inside = relative(root, real);
  const leadsOut = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  if (leadsOut && isWithin(path, directory))
    throw new Error(`${folder} is a link that leads out of the working directory`);
  for (const name of names) await rm(join(path, name), { force: true });
  return path;
}

function isWithin(path: string, directory: string): boolean {
  const short = relative(resolve(directory), path);
  return short !== ".." && !short.startsWith(`..${sep}`) && !isAbsolute(short);
}
