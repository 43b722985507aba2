/** One thing that is wrong with the input, where it stands, and what to do about it. */
export type Problem = {
  readonly code: string;
  /** One sentence: what was found. */
  readonly message: string;
  /** The next step, in the imperative. */
  readonly hint?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly field?: string;
  /** A configuration to paste with which the file could be read, as lines of YAML. */
  readonly proposal?: string;
};

/**
 * A mistake in what the user gave us: printed plainly, without a stack, and the run is "could not
 * judge" (exit 2). Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  /** How many more problems there were than are listed. */
  readonly more: number;

  constructor(problems: readonly Problem[], more = 0) {
    super(problems.map(problemText).join("\n") + (more > 0 ? `\n… and ${more} more` : ""));
    this.name = "UserError";
    this.problems = problems;
    this.more = more;
  }
}

/** "file:line: field: message. Hint" on one line. */
export function problemText(problem: Problem): string {
  const where = problem.file === undefined ? "" : `${problem.file}${problem.line ? `:${problem.line}` : ""}: `;
  const field = problem.field === undefined ? "" : `${problem.field}: `;
  return `${where}${field}${problem.message}${problem.hint ? ` ${problem.hint}` : ""}`;
}

/** The first of its problems as a clause, without a stop. */
export function clauseOf({ problems, message }: UserError): string {
  return (problems[0]?.message ?? message).replace(/\.$/, "");
}

/** Throws one problem as a {@link UserError}. */
export function refuse(problem: Problem): never {
  throw new UserError([problem]);
}
