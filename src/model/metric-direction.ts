import { metricName } from "./metric.ts";

/** Words in the name of a score that make less of it better. */
export const LOWER_IS_BETTER: readonly string[] =
  `aggression attack attacks bad bias biased breach breaches brier cer contradiction contradictions damage defect
  defects deviation dishonest dishonesty disrespectful dist distance divergence err error errors errs fabricated
  fabrication fabrications fail failed failure failures false flagged hallucinated hallucination hallucinations
  harm harmful harmfulness harms hate hateful inaccuracies inaccuracy inaccurate incoherence incoherent
  incomplete incompleteness inconsistencies inconsistency inconsistent incorrect incorrectness injection insult
  insults irrelevance irrelevant jailbreak jailbreaks leak leakage leaks loss mae mape misinformation missing
  mistake mistakes misuse mse noise nonsense offensive offensiveness omission omissions penalties penalty
  perplexity pii plagiarism ppl profanity redundancy rejection repetition risk rmse rude rudeness severity
  sexual spam stereotype stereotypes ter threat toxic toxicity unfaithful unfaithfulness ungrammatical
  ungrounded ungroundedness unhelpful unhelpfulness unrelated unsafe untruthful untruthfulness violation
  violations violence violent vulnerabilities vulnerability wer wrong`.split(/\s+/);

/** Words that turn such a name round, or make it one of finding or withstanding what it speaks of. */
const TURNS_ROUND = new Set(
  `absence accuracy anti avoidance avoided avoids aware awareness correct correctness defence defense detected detection
  free handling identification no non not pass passed precision prevented prevention quality recall recovery rejected
  resilience resistance resisted robust robustness safe safety similarity success without zero`.split(/\s+/),
);

/** What is measured and not judged: how much is good is for nobody to guess. */
const MEASURES = new Set(
  "bytes characters chars cost costs count duration latency length milliseconds ms price rank refusal refusals refused seconds size time token tokens usd words".split(
    " ",
  ),
);

/** Words that make a judgement of a measure. */
const QUALITY = new Set(
  "accuracy correct correctness f1 match ok overlap pass passed precision recall similarity".split(" "),
);

const LOWER = new Set(LOWER_IS_BETTER);

/**
 * What a score's name says of which way is good, by its whole words: `lower`; `unclear`, where it can be read two ways or
 * measures something; `undefined`, where it says nothing, and more is better.
 */
export function directionOf(name: string): "lower" | "unclear" | undefined {
  const words = metricName(name).split(/[^a-z0-9]+/);
  const isLower = words.some((word) => LOWER.has(word.replace(/\d+$/, "")));
  // `token_f1` is how much of the tokens is right.
  if (words.some((word) => MEASURES.has(word)))
    return !isLower && words.some((word) => QUALITY.has(word)) ? undefined : "unclear";
  if (!isLower) return undefined;
  return words.some((word) => TURNS_ROUND.has(word)) ? "unclear" : "lower";
}
