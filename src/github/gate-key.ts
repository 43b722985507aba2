import { hexHash } from "../model/text-hash.ts";

const LONGEST = 64;
/** The key of comments where nothing says which workflow or job it is. */
export const ANY_GATE = "default";

/**
 * The key that tells a gate's comment from those of others: `<workflow file>.<job>`. Workflows and jobs are what GitHub
 * shows checks by; all legs of a matrix have one. Other characters than letters, digits, dots, dashes and underscores
 * become dashes, and the end of what is too long a hash.
 *
 * @param job blank if it is not known: the key of the workflow
 */
export function gateKey(workflowPath: string | undefined, job: string): string {
  const name = [workflowPath?.split("/").at(-1) ?? "", job].filter((part) => part !== "").join(".");
  if (name === "") return ANY_GATE;
  const clean = name.replace(/[^A-Za-z0-9._-]+/g, "-");
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 9)}-${hexHash(name)}`;
}
