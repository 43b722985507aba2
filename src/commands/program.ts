import { Command, CommanderError, Option } from "commander";
import { isFormatId } from "../adapters/index.ts";
import { maskSecrets } from "../model/secrets.ts";
import { UserError } from "../model/user-error.ts";
import { problemsText } from "../render/could-not-judge.ts";
import { VERSION } from "../version.ts";
import { visible } from "../words/visible.ts";
import { diagnose } from "./diagnose.ts";
import { explain } from "./explain.ts";
import { isReadingOption, optionFlags, withSwitches } from "./flags.ts";
import { INIT_TOOLS, init } from "./init/init.ts";
import { open } from "./open.ts";
import { plan } from "./plan.ts";
import { power } from "./power.ts";
import { REPORT_FORMATS, type ReportFormat, type ReportRequest, RUN_FORMATS } from "./report.ts";
import { validate } from "./validate.ts";
import { at, EXIT, type ExitCode, type World } from "./world.ts";

/**
 * Runs the command line and returns its exit code. Never throws: a mistake of the user's is reported
 * plainly, a bug with its stack, and both are "could not judge".
 *
 * @param args without the program's own name
 */
export async function runProgram(args: readonly string[], world: World): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  const program = buildProgram(world, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(withSwitches(args), { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      const near = error.code === "commander.unknownOption" ? nearFlag(error.message) : undefined;
      if (near !== undefined) world.stderr.write(`Did you mean ${near}?\n`);
      return error.exitCode === 0 ? EXIT.fine : EXIT.couldNotJudge;
    }
    if (error instanceof UserError)
      world.stderr.write(
        problemsText(
          error.problems,
          error.more,
          ["diagnose", "compare", "plan", "open"].includes(args[0] ?? "") ? undefined : "rung-gate stopped:",
        ),
      );
    else
      world.stderr.write(
        maskSecrets(
          `rung-gate has a bug; please report it with this stack:\n${error instanceof Error ? error.stack : String(error)}\n`,
        ),
      );
    return EXIT.couldNotJudge;
  }
}

function buildProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command("rung-gate")
    .description(
      "Says which rung of the optimization ladder the failures of an LLM or RAG evaluation belong to, and gates on it.",
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(plainLines(text)),
    })
    .showHelpAfterError("Run with --help for the commands and flags.")
    .addHelpText(
      "after",
      "\nExit: 0 judged and fine, 1 a gate failed, 2 could not judge.\nExample: rung-gate diagnose results/*.jsonl --max-retrieval-failures 10%",
    );

  const diagnoseCommand = program
    .command("diagnose")
    .description("read graded run logs, attribute the failures, judge the limits")
    .argument("<log...>", "run logs: paths or globs; - is standard input");
  withReportFlags(diagnoseCommand, "report", RUN_FORMATS).action(async (logs: string[], flags: ReportFlags) => {
    done(await diagnose(logs, requestOf(flags), flags, at(flags.createdAt, world)));
  });

  const compareCommand = program
    .command("compare")
    .description("judge a run against an earlier one, question by question")
    .argument("<base>", "the baseline: an earlier report or run log")
    .argument("<head>", "the run log to judge");
  withReportFlags(compareCommand, "report", RUN_FORMATS).action(
    async (base: string, head: string, flags: ReportFlags) => {
      const given = { ...flags, baseline: base, requireBaseline: "true" };
      done(await diagnose([head], requestOf(flags), given, at(flags.createdAt, world)));
    },
  );

  const openCommand = program
    .command("open")
    .description("judge graded run logs, write the report as a page, and say where it is; `BROWSER` is started with it")
    .argument("<log...>", "run logs: paths or globs; - is standard input");
  withJudgingFlags(openCommand).action(async (logs: string[], flags: Pick<ReportFlags, "createdAt">) => {
    done(await open(logs, flags, at(flags.createdAt, world)));
  });

  const planCommand = program
    .command("plan")
    .description("print the ladder as a work plan: what to fix in order, what to climb to, what is premature and why")
    .argument("<log...>", "run logs: paths or globs; - is standard input");
  withReportFlags(planCommand, "plan", REPORT_FORMATS).action(async (logs: string[], flags: ReportFlags) => {
    done(await plan(logs, requestOf(flags), flags, at(flags.createdAt, world)));
  });

  withReadingFlags(
    program
      .command("power")
      .description(
        "say how small a drop the regression test could see, by questions, runs and repeats: before you pay for them",
      )
      .argument("<log...>", "run logs: paths or globs")
      .option("--drop <percent>", "a drop that you want to see: says what it takes")
      .addOption(new Option("--format <form>", "form of the answer").choices(REPORT_FORMATS).default("text"))
      .option("--output <file>", "write the answer to a file"),
    ["history", "alpha", "regression-test"],
  ).action(async (logs: string[], flags: ReportFlags & { readonly drop?: string }) =>
    done(await power(logs, requestOf(flags), flags.drop, flags, world)),
  );

  withReadingFlags(
    program
      .command("validate")
      .description("say what logs hold, how far they can be attributed, and what may be a mistake in them")
      .argument("<log...>", "run logs: paths or globs")
      .option("--strict", "exit with 1 if there is anything to look at"),
  ).action(async (logs: string[], { strict, ...flags }: Record<string, unknown>) =>
    done(await validate(logs, flags, strict === true, world)),
  );

  program
    .command("explain")
    .description("print the optimization ladder, or one of its rungs")
    .argument("[rung]", "prompt, retrieval, context, model, distillation, fine-tuning, or 1 to 5")
    .action((word: string | undefined) => done(explain(word, world)));

  program
    .command("init")
    .description("write a workflow and a commented configuration file, for the evaluation tool that is found here")
    .addOption(new Option("--tool <format>", "the tool to write them for").choices(INIT_TOOLS))
    .option("--from <file>", "a result file to write them for, of whatever form")
    .action(async ({ tool, from }: { tool?: string; from?: string }) =>
      done(await init(tool !== undefined && isFormatId(tool) ? tool : undefined, from, world)),
    );

  return program;
}

type ReportFlags = { readonly format: ReportFormat; readonly output?: string; readonly createdAt?: string };

function requestOf({ format, output }: ReportFlags): ReportRequest {
  return { format, output };
}

/** The flags that say how a log is read, and of those that judge it only the ones that are named. */
function withReadingFlags(command: Command, more: readonly string[] = []): Command {
  for (const { id, flag } of optionFlags()) if (isReadingOption(id) || more.includes(id)) command.addOption(flag);
  return command;
}

/** The flags of a command that reads a run and tells of it: how, where, and every option. */
function withReportFlags(command: Command, what: string, formats: readonly string[]): Command {
  return withJudgingFlags(
    command
      .addOption(new Option("--format <form>", `form of the ${what}`).choices(formats).default("text"))
      .option("--output <file>", `write the ${what} to a file`),
  );
}

/** The flags that say how a run is judged: every option. */
function withJudgingFlags(command: Command): Command {
  command.option(
    "--created-at <time>",
    "when the evaluation ran, for logs of earlier runs: a day, or a time with its zone",
  );
  for (const { flag } of optionFlags()) command.addOption(flag);
  return command;
}

/** The flag that goes on where an unknown one ends; the command line itself names those that are misspelt. */
function nearFlag(message: string): string | undefined {
  const [, typed] = /'(--[\w-]+)/.exec(message) ?? [];
  if (typed === undefined || /Did you mean/.test(message)) return undefined;
  return optionFlags()
    .map(({ flag }) => flag.long)
    .find((long) => long?.startsWith(typed));
}

/** What was typed stands in a message of the command line as it was: no escape of it reaches the terminal. */
function plainLines(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line, 400))
    .join("\n");
}
