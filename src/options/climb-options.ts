import { linesSchema } from "../values/list.ts";
import { textSchema, wholeNumber } from "../values/values.ts";
import {
  distillationSchema,
  effortSchema,
  fineTuningSchema,
  NO_DISTILLATION,
  NO_EFFORT,
  NO_FINE_TUNING,
  optimizationsSchema,
} from "./climb-values.ts";
import { EVERYWHERE, FILE_ONLY, INPUT_AND_FILE, option, unsetOption } from "./option.ts";

/** The options for looking back on earlier runs and up the ladder. They advise; none of them fails a check. */
export const CLIMB_OPTIONS = {
  history: option({
    repeatable: true,
    docs: "Earlier runs of the base branch, as paths or globs of reports and run logs: with a `baseline`, the regression test compares with all of them, and they say which failures last, what was tried, when to climb. `auto`, in the action, takes the reports of its last runs from their artifacts; `none` looks back on nothing. What is not there, or cannot be read, is reported and fails nothing.",
    group: "Climbing",
    places: EVERYWHERE,
    example: "history/*.json",
    schema: linesSchema,
    default: [],
    defaultText: "`none`",
  }),
  "history-runs": option({
    docs: "How many runs the regression test compares with, the baseline among them, and with `history: auto` how many to look back on, 1 to 30. There each costs a call to download it.",
    group: "Climbing",
    places: INPUT_AND_FILE,
    example: "20",
    schema: wholeNumber(1, 30),
    default: 10,
  }),
  anchor: unsetOption({
    docs: "From when on the base branch is watched for a slow decay: a day (`YYYY-MM-DD`, from its start in UTC), a time, or, in the action, a tag or commit such as that of the last release. The last ten runs up to then are compared with the newest ten; with `history: auto` half of `history-runs` are taken from then. Without it the oldest runs of the history are.",
    group: "Climbing",
    places: EVERYWHERE,
    example: "v1.4.0",
    schema: textSchema,
    defaultText: "the oldest runs",
  }),
  distillation: option({
    docs: "What a cheaper student would cost and save: `student_cost` (US dollars a question), `student_pass_rate`, `kept` (the share of questions that do not fall back to the teacher), `fixed_cost`, `monthly_upkeep`, `monthly_questions`, `teacher_outputs` (good ones from production); `min_teacher_pass_rate` (90 %) and `pay_back_months` (12). Under `categories:` what differs for a category of questions; volume and outputs have to stand there where there are several.",
    group: "Climbing",
    places: FILE_ONLY,
    example: "{ student_cost: 0.002, student_pass_rate: 93%, fixed_cost: 4000, monthly_questions: 60000 }",
    schema: distillationSchema,
    default: NO_DISTILLATION,
    defaultText: "nothing is known",
  }),
  "fine-tuning": option({
    docs: "How many curated `examples` there are to fine-tune on, none of them a question of the evaluation; under `categories:` by category of questions, where there are several.",
    group: "Climbing",
    places: FILE_ONLY,
    example: "{ examples: 600 }",
    schema: fineTuningSchema,
    default: NO_FINE_TUNING,
    defaultText: "nothing is known",
  }),
  effort: option({
    docs: "What a fix costs, to weigh the recommended rung against skipping to fine-tuning: `hourly_rate` and `training_cost` in US dollars, and under `hours:` the working hours of a rung, as `4-40`, where they are not the ladder's.",
    group: "Climbing",
    places: FILE_ONLY,
    example: "{ hourly_rate: 90, training_cost: 500, hours: { retrieval: 8-24 } }",
    schema: effortSchema,
    default: NO_EFFORT,
    defaultText: "the ladder's hours, and no money",
  }),
  optimizations: option({
    docs: "What is in place already, each with its `name`, its `rung` if it is on one, and what it costs and saves a month in US dollars: the report says what costs more than it saves.",
    group: "Climbing",
    places: FILE_ONLY,
    example: "[{ name: prompt cache, rung: context, monthly_upkeep: 40, monthly_saving: 300 }]",
    schema: optimizationsSchema,
    default: [],
    defaultText: "none",
  }),
} as const;
