/** What a metric or assertion of an evaluation tool is evidence of. */
export const METRIC_KINDS = [
  "recall",
  "precision",
  "faithfulness",
  "completeness",
  "format",
  "correctness",
  "size",
  "limit",
] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** What is known of a metric: what it says, which direction is good, and from where on it is good enough. */
export type MetricMeaning = {
  readonly kind: MetricKind;
  /** `>=`: good at or above the threshold; `<=`: lower is better. */
  readonly operator: ">=" | "<=";
  /** In the unit of the metric. */
  readonly threshold: number;
};

/** A group of metrics that mean the same, by all the names tools give them. */
export type MetricRow = MetricMeaning & {
  /** Which tools write it, for the docs. */
  readonly tools: string;
  /** As the tools spell them; letter case, spaces, `-` and `_` do not count. */
  readonly names: readonly string[];
};

const good = (kind: MetricKind, threshold: number, tools: string, names: readonly string[]): MetricRow => ({
  kind,
  operator: ">=",
  threshold,
  tools,
  names,
});
const bad = (kind: MetricKind, threshold: number, tools: string, names: readonly string[]): MetricRow => ({
  ...good(kind, threshold, tools, names),
  operator: "<=",
});

/**
 * The metrics of all tools that say something of the evidence, its use, the form or the correctness of
 * an answer. A threshold here is where nothing better is known: the configuration's comes first, then
 * one the tool itself was given.
 */
export const METRICS: readonly MetricRow[] = [
  good("recall", 0.8, "Ragas, DeepEval, promptfoo, RAGChecker", [
    "context_recall",
    "llm_context_recall",
    "non_llm_context_recall",
    "id_based_context_recall",
    "contextual_recall",
    "claim_recall",
    "retrieval_recall",
  ]),
  good("precision", 0.5, "Ragas, DeepEval, RAGChecker", [
    "context_precision",
    "llm_context_precision_with_reference",
    "llm_context_precision_without_reference",
    "non_llm_context_precision_with_reference",
    "id_based_context_precision",
    "contextual_precision",
    "contextual_relevancy",
    "nv_context_relevance",
  ]),
  // Relevant sentences of all sentences in the context: low by nature.
  good("precision", 0.2, "promptfoo, autoevals", ["context_relevance", "context_relevancy"]),
  good("faithfulness", 0.7, "Ragas, DeepEval, promptfoo, RAGChecker", [
    "faithfulness",
    "faithfulness_with_hhem",
    "context_faithfulness",
    "nv_response_groundedness",
    "citation_faithfulness",
  ]),
  // Judged from 1 to 5.
  good("faithfulness", 3, "promptflow", ["gpt_groundedness"]),
  bad("faithfulness", 0.5, "DeepEval, RAGChecker", ["hallucination"]),
  bad("faithfulness", 0.5, "Ragas, RAGChecker", [
    "noise_sensitivity",
    "noise_sensitivity(mode=relevant)",
    "noise_sensitivity(mode=irrelevant)",
    "noise_sensitivity_in_relevant",
    "noise_sensitivity_in_irrelevant",
  ]),
  good("completeness", 1, "promptfoo", ["contains_all", "icontains_all"]),
  good("format", 1, "promptfoo", [
    "is_json",
    "contains_json",
    "is_xml",
    "contains_xml",
    "is_html",
    "contains_html",
    "is_sql",
    "contains_sql",
    "is_valid_function_call",
    "is_valid_openai_function_call",
    "is_valid_openai_tools_call",
    "word_count",
  ]),
  good("format", 0.5, "DeepEval, autoevals", ["json_correctness", "pattern_match", "prompt_alignment", "valid_json"]),
  good("correctness", 0.5, "Ragas, DeepEval, promptfoo, autoevals, azure-ai-evaluation and others", [
    "answer_correctness",
    "factual_correctness",
    "factual_correctness(mode=f1)",
    "correctness",
    "correct",
    "accuracy",
    "is_correct",
    "factuality",
    "exact_match",
    "semantic_similarity",
    "answer_similarity",
    "nv_accuracy",
    "f1_score",
  ]),
  good("correctness", 3, "promptflow", ["gpt_similarity"]),
  // Limits of the service: an answer that only misses one of these was right.
  good("limit", 1, "promptfoo", ["latency", "cost"]),
  // Tokens of evidence in the context, and not a judgement: the log itself says which are many, unless `metrics:` does.
  bad("size", Number.POSITIVE_INFINITY, "logs with `context_tokens`", ["context_tokens"]),
];

/** The form in which metric names are compared: `ContextRecall`, `Context Recall` and `context-recall` are one. */
export function metricName(name: string): string {
  return name
    .trim()
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

const KNOWN = new Map<string, MetricMeaning>();
for (const row of METRICS) for (const name of row.names) KNOWN.set(name, row);

/** DeepEval and Ragas mark a metric's maker behind its name. */
const MAKER = /_(?:\[(?:conversational_)?g?eval\]|\[dag\]|\(ragas\))$/;
/** A judge that somebody named after the form of the answer. */
const NAMED_AFTER_FORM = /(?:^|_)(?:format|json|schema|instruction|compliance)/;
/** What people call their own measures of whether the right material was found. */
const NAMED_AFTER_RETRIEVAL =
  /^(?:(?:retrieval|context|evidence|chunk|passage|doc|document|file)s?_(?:recall|hit)|recall|hit)(?:_rate)?(?:@_?\d+|_at_\d+)?$/;
const CUSTOM_RECALL: MetricMeaning = { kind: "recall", operator: ">=", threshold: 0.8 };
const CUSTOM_FORMAT: MetricMeaning = { kind: "format", operator: ">=", threshold: 0.5 };

/** What a metric means, by its name; `undefined` where nothing is known of it. */
export function knownMetric(name: string): MetricMeaning | undefined {
  const plain = metricName(name);
  const own = KNOWN.get(plain);
  if (own !== undefined) return own;
  if (plain !== "recall" && plain !== "hit" && NAMED_AFTER_RETRIEVAL.test(plain)) return CUSTOM_RECALL;
  const bare = plain.replace(MAKER, "");
  if (bare === plain) return undefined;
  return KNOWN.get(bare) ?? (NAMED_AFTER_FORM.test(bare) ? CUSTOM_FORMAT : undefined);
}
