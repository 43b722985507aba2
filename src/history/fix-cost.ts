import type { FixCost } from "../model/climb.ts";
import type { EffortSettings, HoursRange } from "../model/climb-settings.ts";
import { type Counts, onLadder } from "../model/counts.ts";
import { type Category, RUNGS, type Rung } from "../model/rung.ts";

/**
 * What fixing the recommended rung takes, against fine-tuning in its place. The cheaper fix comes first when
 * c < p·F, with c its cost, F that of fine-tuning, and p the chance that it works: trying it costs c and saves F that
 * often. So the skip pays only below p = c ÷ F.
 *
 * @returns null where no rung below the model's is recommended: there is nothing to skip
 */
export function fixCostOf(counts: Counts, category: Category | null, effort: EffortSettings): FixCost | null {
  const rung = RUNGS.find((each) => each.category === category);
  const last = RUNGS.at(-1);
  if (category === null || category === "model" || rung === undefined || last === undefined) return null;
  const [hours, skipHours] = [hoursFor(rung, effort), hoursFor(last, effort)];
  const { hourlyRate, trainingCost = 0 } = effort;
  const usd = hourlyRate === undefined ? null : moneyOf(hours, hourlyRate, 0);
  const skipUsd = hourlyRate === undefined ? null : moneyOf(skipHours, hourlyRate, trainingCost);
  const [cheap, dear] = usd === null || skipUsd === null ? [hours, skipHours] : [usd, skipUsd];
  return {
    category,
    isOwn: hourlyRate !== undefined || effort.hours[rung.id] !== undefined || effort.hours[last.id] !== undefined,
    hours,
    usd,
    skipHours,
    skipUsd,
    worthTrying: dear[0] + dear[1] === 0 ? 1 : Math.min(1, (cheap[0] + cheap[1]) / (dear[0] + dear[1])),
    modelFailures: counts.model,
    ladderFailures: onLadder(counts),
  };
}

/** The working hours of every rung, by its id: the ladder's, or those of the configuration. */
export function hoursOf(effort: EffortSettings): Record<string, [number, number]> {
  return Object.fromEntries(RUNGS.map((rung) => [rung.id, hoursFor(rung, effort)]));
}

function hoursFor({ id, hours }: Rung, { hours: own }: EffortSettings): [number, number] {
  const [from, to] = own[id] ?? hours;
  return [from, to];
}

function moneyOf([from, to]: HoursRange, rate: number, extra: number): [number, number] {
  return [from * rate + extra, to * rate + extra];
}
