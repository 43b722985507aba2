import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canOnlyRead, type WorkflowRun } from "./event.ts";

/**
 * Whether the workspace holds the code of a fork in a job whose token may write: what was run there could have
 * done anything with it, whatever is judged of it now. Looks at the commit that was checked out into the workspace
 * itself, and no further.
 */
export async function isForkCheckedOut(run: WorkflowRun, directory: string): Promise<boolean> {
  const { fromFork, triggering, owner, repo, headSha } = run;
  const foreign = triggering === undefined ? fromFork : triggering.headRepository !== `${owner}/${repo}`;
  if (!foreign || canOnlyRead(run) || headSha === "") return false;
  const head = await checkedOut(directory);
  return head !== "" && (head === headSha || head === run.mergeSha);
}

/** The commit that the clone in a folder stands at: its hash, or that of the branch it names; blank where it cannot be told. */
export async function checkedOut(directory: string): Promise<string> {
  const read = (path: string) => readFile(join(directory, ".git", path), "utf8").catch(() => "");
  const head = (await read("HEAD")).trim();
  const [, branch] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
  if (branch === undefined) return head;
  const loose = (await read(branch)).trim();
  if (loose !== "") return loose;
  const line = (await read("packed-refs")).split("\n").find((each) => each.endsWith(` ${branch}`));
  return line?.split(" ")[0] ?? "";
}
