import { metricName } from "./metric.ts";

/** Words in the name of a score that make less of it better. */
export const LOWER_IS_BETTER: readonly string[] =
  `aggression bias biased brier cer contradiction contradictions deviation
  distance divergence error errors fabricated fabrication fabrications fail failed failure failures hallucinated
  hallucination hallucinations harm harmful harmfulness harms hate hateful insult insults irrelevance jailbreak jailbreaks
  leak leakage leaks loss mae mape misinformation misuse mse offensive offensiveness omission omissions perplexity pii ppl
  profanity redundancy repetition risk rmse sexual stereotype stereotypes ter threat toxic toxicity ungrounded
  ungroundedness unsafe violation violations violence violent wer`.split(/\s+/);

/** Words that turn such a name round, or make it one of finding or withstanding what it speaks of. */
const TURNS_ROUND = new Set(
  `absence accuracy anti avoidance avoided avoids aware awareness correct correctness defence defense detected detection
  free handling identification no non not pass passed precision prevented prevention quality recall recovery rejected
  resilience resistance resisted robust robustness safe safety similarity success without zero`.split(/\s+/),
);

/** What is measured and not judged: how much is good is for nobody to guess. */
const MEASURES = new Set(
  "bytes characters chars cost costs count duration latency length milliseconds ms price seconds size time token tokens usd words".split(
    " ",
  ),
);

const LOWER = new Set(LOWER_IS_BETTER);

/**
 * What a score's name says of which way is good, by its whole words: `lower`; `unclear`, where it can be read two ways or
 * measures something; `undefined`, where it says nothing, and more is better.
 */
export function directionOf(name: string): "lower" | "unclear" | undefined {
  const words = metricName(name).split(/[^a-z]+/);
  if (words.some((word) => MEASURES.has(word))) return "unclear";
  if (!words.some((word) => LOWER.has(word))) return undefined;
  return words.some((word) => TURNS_ROUND.has(word)) ? "unclear" : "lower";
}
