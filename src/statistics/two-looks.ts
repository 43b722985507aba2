/**
 * What the product of two p-values is held to, so that two looks of which the second is only taken after a first one at
 * most `first` keep the level: c (1 + ln(first / c)) = level, from the distribution of a product of uniform variates on the
 * part of the square where the first is small (Bauer and Köhne 1994).
 *
 * @param level above 0
 * @param first so small the first p-value has to be for a second look; a level as high as that is all spent on the first
 */
export function twoLooks(level: number, first: number): number {
  if (level >= first) return first;
  let [low, high] = [0, level];
  for (let step = 0; step < 200 && high - low > 1e-17; step += 1) {
    const middle = (low + high) / 2;
    if (middle * (1 + Math.log(first / middle)) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
