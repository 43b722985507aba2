import type { Comparison } from "../../model/comparison.ts";
import { reasonsWords } from "../../reasons/index.ts";
import { grouped, percent, plural, pWords } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";

type Result = NonNullable<Comparison["result"]>;
type SecondLook = NonNullable<Result["secondLook"]>;

/** What asking again has shown, in sentences; `undefined` where nothing was asked again, or nothing had to be. */
export function secondLookWords({ secondLook, verdict, alpha }: Result, escape: Escape): string | undefined {
  if (secondLook?.asked === undefined) return undefined;
  const { asked, pValue, stage, whole } = secondLook;
  if (pValue === undefined) return `Not asked again${whyNot(secondLook, escape)}: the first run decides alone.`;
  const again = `Asked again, ${outcomeWords(asked)}`;
  if (stage === "all") return `${again}: ask the whole suite once more to be sure.`;
  if (whole !== undefined) {
    const part =
      whole.answered < whole.questions
        ? ` (${grouped(whole.answered)} of ${plural(whole.questions, "question")} answered)`
        : "";
    return `${again}. The whole suite, asked once more in ${escape(whole.name, 60)}${part}, is ${whole.isWorse ? "worse, too" : "not worse"} (${pWords(whole.pValue)}).`;
  }
  const second = `${again}: ${pWords(pValue)}`;
  if (verdict !== "regressed") return `${second}; combined with the first run, this could be chance.`;
  const missing = asked.toAsk - asked.questions;
  return missing > 0 && asked.passed > 0
    ? `${second}; ${plural(missing, "question was", "questions were")} not asked again, which clears nothing.`
    : `${second}; combined with the first run, significantly worse (level ${percent(alpha)}).`;
}

/** "2 of 2 questions fail every time": of the answers to those that were asked again. */
function outcomeWords({ toAsk, questions, answers, passed }: NonNullable<SecondLook["asked"]>): string {
  const which =
    questions < toAsk ? `${grouped(questions)} of ${plural(toAsk, "question")}` : plural(questions, "question");
  const fail = questions === 1 ? "fails" : "fail";
  const pass = questions === 1 ? "passes" : "pass";
  if (passed === 0) return `${which} ${questions < toAsk ? "fail" : fail} every time`;
  if (passed === answers) return `${which} ${questions < toAsk ? "pass" : pass} every time`;
  return `${which} ${questions < toAsk ? "pass" : pass} ${grouped(passed)} of ${plural(answers, "time")}`;
}

function whyNot({ leftOut = [] }: SecondLook, escape: Escape): string {
  const reasons = leftOut
    .slice(0, 3)
    .map(({ name, reason }) => `${escape(name, 60)}: ${reasonsWords([reason], escape)}`);
  return reasons.length === 0 ? "" : ` (${reasons.join("; ")}${leftOut.length > 3 ? " …" : ""})`;
}

/** What to ask again, for whoever runs the command by hand; `undefined` where nothing is to be. */
export function rerunHint({ secondLook }: Result, escape: Escape): string | undefined {
  if (secondLook?.stage !== "questions" || secondLook.asked !== undefined) return undefined;
  const { questions } = secondLook;
  const shown = questions.slice(0, 10).map((id) => escape(id, 40));
  const more = questions.length > shown.length ? ` and ${grouped(questions.length - shown.length)} more` : "";
  return `To be surer, ask ${questions.length === 1 ? "this question" : `these ${grouped(questions.length)} questions`} twice more and give the answers as --rerun: ${shown.join(", ")}${more}.`;
}
