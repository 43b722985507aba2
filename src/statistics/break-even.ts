// When a cheaper way to the same answers has paid for itself. Amounts are in one currency; a pass rate is above 0 and
// at most 1; "correct answers" are those that pass, and all cost counts, that of failures included.

/** What a correct answer costs where each answer costs `cost` and the share `passRate` of them is correct. */
export function perCorrect(cost: number, passRate: number): number {
  return cost / passRate;
}

/** One way of answering: what an answer costs, and which share of answers is correct. */
export type Way = { readonly cost: number; readonly passRate: number };

/**
 * A student that keeps a share of the questions and hands the others on to its teacher. Every question costs the
 * student's price, and those that are handed on cost the teacher's, too: cS + (1 − q)·cT; of the answers
 * q·pS + (1 − q)·pT are correct.
 *
 * @param kept the share q that the student answers by itself, 0 to 1; its pass rate is that of these answers
 */
export function withFallBack(student: Way, teacher: Way, kept: number): Way {
  return {
    cost: student.cost + (1 - kept) * teacher.cost,
    passRate: kept * student.passRate + (1 - kept) * teacher.passRate,
  };
}

/**
 * How many correct answers it takes until a fixed cost is saved: N* = F ÷ (vT − vS), with v the cost of a correct
 * answer by the teacher and by the student.
 *
 * @returns null where the student's answers are no cheaper: then there is no such number
 */
export function breakEvenVolume(
  fixedCost: number,
  teacherPerCorrect: number,
  studentPerCorrect: number,
): number | null {
  const saving = teacherPerCorrect - studentPerCorrect;
  return saving > 0 ? fixedCost / saving : null;
}

/**
 * Months until a fixed cost has come back: F ÷ (volume × (vT − vS) − U), U being the upkeep of a month.
 *
 * @param volume correct answers a month
 * @returns null where a month saves no more than its upkeep: then it never comes back
 */
export function monthsToPayBack(
  fixedCost: number,
  volume: number,
  teacherPerCorrect: number,
  studentPerCorrect: number,
  monthlyUpkeep = 0,
): number | null {
  const monthly = volume * (teacherPerCorrect - studentPerCorrect) - monthlyUpkeep;
  return monthly > 0 ? fixedCost / monthly : null;
}
