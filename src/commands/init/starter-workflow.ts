/** What a workflow to begin with is made of. */
export type Starter = {
  readonly branch: string;
  /** The folder of the evaluation, as the repository has it; blank for its root. */
  readonly folder: string;
  /** Steps that install what the evaluation needs: `uses` or `run` lines. */
  readonly install: readonly string[];
  /** The commands of the evaluation. */
  readonly step: readonly string[];
  /** The file that it writes, as `run-log` names it. */
  readonly file: string;
  /** Whether a limit that is missed only warns. Said here, for this gate alone: the configuration file is every gate's. */
  readonly isTrial: boolean;
};

/** A workflow that evaluates, judges against the default branch, and keeps the default branch's report. */
export function starterWorkflow({ branch, folder, install, step, file, isTrial }: Starter): string {
  const [only = "", ...more] = step;
  // A colon would make a mapping of a plain text.
  const isPlain = more.length === 0 && !/:\s|^\W/.test(only);
  const run = isPlain
    ? `      - run: ${only}`
    : ["      - run: |", ...step.map((line) => `          ${line}`)].join("\n");
  const defaults =
    folder === "" ? "" : `    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}\n`;
  return `# Evaluates, and judges the result. https://github.com/rung-gate/rung-gate
name: evaluation
on:
  pull_request:
    # The label accept-regression accepts a regression until the next push; leave the last two out where evaluating again
    # at every label costs too much, and re-run the job instead.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  push:
    branches: [${JSON.stringify(branch)}] # keeps the report that pull requests are compared with
permissions: {}
concurrency:
  group: rung-gate-\${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}
jobs:
  evaluation:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      pull-requests: write # the comment
      actions: read # the reports to compare with and to look back on
    # What the evaluation needs, such as a key. Pull requests from forks are given none.
    # env:
    #   OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
${defaults}    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
${install.map((line) => `      - ${line}\n`).join("")}      # CHECK THIS: how the evaluation is run. It has to go on when answers fail; judging them is the gate's part.
${run}
      - uses: rung-gate/rung-gate@v0
        id: gate
        with:
          run-log: ${folder === "" ? file : JSON.stringify(`${folder}/${file}`)}
          baseline: auto
          history: auto
${isTrial ? "          fail-on: never # to begin with, a missed limit only warns; take this line out when the limits have proved right\n" : ""}      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() && github.event_name == 'push' && steps.gate.outputs.report-path != '' }}
        with:
          name: rung-gate-report
          path: \${{ steps.gate.outputs.report-path }}
          overwrite: true # by a re-run
          include-hidden-files: true # where \`report-dir\` is in a folder whose name begins with a dot
`;
}
