/** How pass rates of questions spread: a beta distribution by its mean and the correlation of two answers to one question. */
export type RateSpread = {
  /** 0 to 1. */
  readonly mean: number;
  /** 0 where all questions pass as often, 1 where each always does or never. */
  readonly correlation: number;
};

/** Neither of the two may be quite 0 or 1: nothing is that certain. */
const LEAST = 0.001;

/**
 * Fits the spread to answers by the method of moments (Kleinman 1973), every question alike.
 *
 * @param questions answers and passes of each
 * @returns `undefined` where no question has two answers: then nobody knows how often one changes by itself
 */
export function fitSpread(
  questions: readonly { readonly trials: number; readonly passed: number }[],
): RateSpread | undefined {
  const answered = questions.filter(({ trials }) => trials > 0);
  const repeated = answered.filter(({ trials }) => trials > 1);
  if (repeated.length === 0) return undefined;
  const mean = within(answered.reduce((sum, { trials, passed }) => sum + passed / trials, 0) / answered.length);
  // Of two different answers to one question: how often they disagree.
  const disagree =
    repeated.reduce((sum, { trials, passed }) => sum + (2 * passed * (trials - passed)) / (trials * (trials - 1)), 0) /
    repeated.length;
  return { mean, correlation: within(1 - disagree / (2 * mean * (1 - mean))) };
}

/** The spread of questions of which so many change between two runs of one system. */
export function spreadOfFlips(mean: number, flips: number): RateSpread {
  const rate = within(mean);
  return { mean: rate, correlation: within(1 - flips / (2 * rate * (1 - rate))) };
}

/** How likely a question passes each of 0 to `trials` times (beta-binomial distribution). */
export function passesOf({ mean, correlation }: RateSpread, trials: number): readonly number[] {
  const weight = (1 - correlation) / correlation;
  const [a, b] = [mean * weight, (1 - mean) * weight];
  // From none on, each from the one before.
  const shares = [1];
  for (let k = 0; k < trials; k += 1)
    shares.push(((shares[k] ?? 0) * (trials - k) * (k + a)) / ((k + 1) * (trials - k - 1 + b)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

function within(share: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, share));
}
