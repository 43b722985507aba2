// Suites as they are met, for simulations.

export type Random = () => number;

/** Gamma variates by Marsaglia and Tsang (2000), below 1 by their power of a uniform one. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(a: number, b: number, random: Random): number {
  const x = gamma(a, random);
  return x / (x + gamma(b, random));
}

/** Pass rates of questions as four kinds of suites have them. */
export const SUITES: Readonly<Record<string, (random: Random) => number>> = {
  "mean 80 %, correlated": (random) => beta((0.8 * 0.55) / 0.45, (0.2 * 0.55) / 0.45, random),
  "90 % steady, 10 % anything": (random) => (random() < 0.9 ? 0.99 : 0.1 + 0.8 * random()),
  "85 % pass, 12 % fail, 3 % flaky": (random) => {
    const kind = random();
    return kind < 0.85 ? 0.999 : kind < 0.97 ? 0.001 : 0.1 + 0.8 * random();
  },
  "Beta(.827, .368)": (random) => beta(0.827, 0.368, random),
};
