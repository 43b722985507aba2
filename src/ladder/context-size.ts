import { fisherGreater } from "../statistics/fisher.ts";

/** A third has to have so many questions before anything is said of its pass rate. */
const LEAST_QUESTIONS = 10;
/** The level of the test: with a dozen systems in a log one in ten logs without an effect would else show one. */
const LEVEL = 0.01;
/** A drop that is smaller than this is no reason to work on the size. */
const LEAST_DROP = 0.1;

/** Answers with their evidence in the context, each by its size. */
export type SizedAnswer = {
  /** Tokens in the context. */
  readonly tokens: number;
  readonly isPassed: boolean;
  /** What part of its question it is: of two answers to one each is half. */
  readonly weight: number;
};

/** From where on contexts are large in a log, by what their size does to its answers. */
export type LargeContext = {
  /** Contexts of more tokens are large. */
  readonly limit: number;
  /** Pass rates, 0 to 1, of contexts up to the limit, and of those above it. */
  readonly smallPassRate: number;
  readonly largePassRate: number;
};

/**
 * Whether the size of the context matters to the answers of one system, all of which had their evidence in it: the largest
 * third of the contexts against the smallest, by Fisher's test, and by ten points at least. If it does, contexts are large
 * from where on answers fail more than with small ones: above the smallest third where the middle one shows it, too, and
 * lower where the same test finds it within the smallest. A fixed size was wrong for every model measured.
 */
export function largeContext(answers: readonly SizedAnswer[]): LargeContext | undefined {
  const sorted = [...answers].sort((a, b) => a.tokens - b.tokens);
  const limit = limitOf(sorted);
  if (limit === undefined) return undefined;
  const small = passesOf(sorted.filter(({ tokens }) => tokens <= limit));
  const large = passesOf(sorted.filter(({ tokens }) => tokens > limit));
  return { limit, smallPassRate: small.passed / small.questions, largePassRate: large.passed / large.questions };
}

function limitOf(sorted: readonly SizedAnswer[]): number | undefined {
  const third = Math.floor(sorted.length / 3);
  const low = sorted[third - 1]?.tokens ?? 0;
  const high = sorted[sorted.length - third]?.tokens ?? 0;
  if (third === 0 || low >= high) return undefined;
  const smallest = sorted.filter(({ tokens }) => tokens <= low);
  const small = passesOf(smallest);
  const large = passesOf(sorted.filter(({ tokens }) => tokens >= high));
  if (rateOf(small) - rateOf(large) < LEAST_DROP || !isWorse(large, small)) return undefined;
  const middle = sorted.filter(({ tokens }) => tokens > low && tokens < high);
  return limitOf(smallest) ?? (isWorse(passesOf(middle), small) ? low : (middle.at(-1)?.tokens ?? low));
}

type Passes = { readonly questions: number; readonly passed: number };

function passesOf(answers: readonly SizedAnswer[]): Passes {
  let [questions, passed] = [0, 0];
  for (const { weight, isPassed } of answers) {
    questions += weight;
    if (isPassed) passed += weight;
  }
  return { questions, passed };
}

function rateOf({ questions, passed }: Passes): number {
  return questions === 0 ? 0 : passed / questions;
}

function isWorse(some: Passes, than: Passes): boolean {
  const [size, otherSize] = [Math.round(some.questions), Math.round(than.questions)];
  if (size < LEAST_QUESTIONS || otherSize < LEAST_QUESTIONS) return false;
  const [failed, otherFailed] = [size - Math.round(some.passed), otherSize - Math.round(than.passed)];
  return fisherGreater(failed, size, otherFailed, otherSize) <= LEVEL;
}
