/**
 * The categories a failure on the ladder can have, from the cheapest rung to the most expensive.
 * `model` stands for rungs 4 and 5 together: one run alone cannot tell them apart.
 */
export const CATEGORIES = ["prompt", "retrieval", "context", "model"] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * The order in which failures are worth fixing: evidence first, because without it most answers fail
 * whatever else is changed (three of four on public sets); then cheapest to most expensive.
 */
export const FIX_ORDER = ["retrieval", "prompt", "context", "model"] as const satisfies readonly Category[];

/** Where a failure goes that no rung of the ladder can fix. */
export const OFF_LADDER = ["infrastructure", "grader-error", "should-decline", "corpus-gap", "other"] as const;
export type OffLadder = (typeof OFF_LADDER)[number];

/** One rung of the optimization ladder, as facts for reports, docs and `rung-gate explain`. */
export type Rung = {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  /** What is changed on this rung. */
  readonly what: string;
  readonly fixes: readonly string[];
  readonly cost: string;
  /** The same in working hours, from and to. */
  readonly hours: readonly [number, number];
  /** What keeping the optimization costs from then on. */
  readonly tax: string;
  readonly reversibility: string;
  readonly data: string;
  readonly enoughWhen: string;
  readonly climbWhen: string;
  readonly justifiedWhen: readonly string[];
  readonly prematureWhen: readonly string[];
};

export const RUNGS: readonly Rung[] = [
  {
    number: 1,
    id: "prompt",
    title: "Prompt engineering",
    category: "prompt",
    what: "Change the words: instructions, constraints, examples, the output schema.",
    fixes: [
      "say the instruction more plainly",
      "tighten the output schema",
      "split one prompt into a chain of steps",
      "add a few worked examples",
      "state the rules the answer must keep",
    ],
    cost: "minutes to hours",
    hours: [0.5, 8],
    tax: "close to none: the prompt ships with the code",
    reversibility: "instant: put the old prompt back",
    data: "the benchmark and a few failing examples",
    enoughWhen: "the model has the information it needs and only has to be told better what to do with it",
    climbWhen:
      "instructions are followed and the answer still lacks information, or the same failure outlives several prompt versions",
    justifiedWhen: [],
    prematureWhen: [],
  },
  {
    number: 2,
    id: "retrieval",
    title: "Retrieval improvement",
    category: "retrieval",
    what: "Get the right evidence into the context: chunks, index, search method, routing.",
    fixes: [
      "change chunk size or overlap",
      "add a retrieval method (full text, syntax tree, graph)",
      "use a better embedding model",
      "add a reranker",
      "route each kind of question to the index that fits it",
    ],
    cost: "hours to days",
    hours: [4, 40],
    tax: "re-index when the corpus changes",
    reversibility: "high: code and index change, the model does not",
    data: "the benchmark with the expected evidence of each question",
    enoughWhen: "answers are good whenever the right evidence is there, and it often is not",
    climbWhen:
      "several methods and routings reach the same ceiling, or the evidence now arrives and answers are still wrong",
    justifiedWhen: [],
    prematureWhen: [],
  },
  {
    number: 3,
    id: "context",
    title: "Context engineering",
    category: "context",
    what: "Change what the context window holds and how it is laid out.",
    fixes: [
      "restructure how evidence is presented",
      "compress or summarize what is long",
      "put the most relevant evidence where it is read",
      "split a broad question into focused ones",
      "move token budget between the kinds of evidence",
    ],
    cost: "hours to days",
    hours: [4, 40],
    tax: "moderate: the pipeline has more parts to keep",
    reversibility: "high: code changes, the model does not",
    data: "traces that show the context window of failing runs",
    enoughWhen: "the right evidence is found and gets lost in length, order or competing material",
    climbWhen: "several context structures give the same failures although the evidence is there and well laid out",
    justifiedWhen: [],
    prematureWhen: [],
  },
  {
    number: 4,
    id: "distillation",
    title: "Distillation",
    category: "model",
    what: "Train a smaller model to answer one bounded task as a larger one does.",
    fixes: ["compress a stable, well-answered task into a cheaper student model"],
    cost: "days to weeks",
    hours: [24, 160],
    tax: "retrain when the teacher or the task changes; a model to serve and watch",
    reversibility: "medium: the student can be dropped, its training cost cannot",
    data: "hundreds of good teacher outputs on a bounded task",
    enoughWhen: "answers are right and cost or take too much",
    climbWhen: "the task needs a capability that the teacher does not have either",
    justifiedWhen: [
      "the task is bounded and does not change every week",
      "the teacher's answers are consistently good",
      "cost or latency of that task has to come down",
      "evaluations can show that the student is as good",
    ],
    prematureWhen: [
      "the teacher's behaviour is still being tuned",
      "nothing measures whether quality survived",
      "the saving does not pay for training and upkeep",
    ],
  },
  {
    number: 5,
    id: "fine-tuning",
    title: "Fine-tuning",
    category: "model",
    what: "Update model weights on examples of the task.",
    fixes: ["train the behaviour that no prompt, retrieval or context brought about into the weights"],
    cost: "days to weeks",
    hours: [24, 160],
    tax: "retrain when the base model changes; artefacts to version, drift to watch",
    reversibility: "low: weight changes reach behaviour nobody looked at",
    data: "hundreds to thousands of curated examples",
    enoughWhen: "one cluster of failures outlives every cheaper fix and the task is stable",
    climbWhen: "this is the last rung",
    justifiedWhen: [
      "a cluster of failures has survived prompt, retrieval and context fixes",
      "the task is stable, so that retraining stays rare",
      "hundreds to thousands of good examples exist",
      "evaluations can show the gain and rule out a loss elsewhere",
    ],
    prematureWhen: [
      "the cheaper rungs have not been tried in earnest",
      "the evaluation is too weak to show whether it helped",
      "the task is still changing shape",
      "training data is small or noisy",
    ],
  },
];

/** How a category is called where a person reads it. */
export const CATEGORY_TITLES = {
  prompt: "Prompt",
  retrieval: "Retrieval",
  context: "Context",
  model: "Model",
} as const satisfies Record<Category, string>;

/** The rung or rungs behind a category, cheapest first. */
export function rungsOf(category: Category): readonly Rung[] {
  return RUNGS.filter((rung) => rung.category === category);
}

/** "1", "2", "3", or "4/5" for the category that stands for two rungs. */
export function rungNumber(category: Category): string {
  return rungsOf(category)
    .map((rung) => rung.number)
    .join("/");
}

export function isCategory(name: string): name is Category {
  return name === "prompt" || name === "retrieval" || name === "context" || name === "model";
}
