import { Fragment } from "preact";
import { OUTCOMES, type PageIndex, STANDINGS, type Standing } from "../page-index.ts";

/** What is said of a question that was not compared, or differs from what it was. */
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  newly: "newly failing",
  flaky: "newly failing, flaky",
  fixed: "fixed",
  old: "failed before",
  new: "new question",
  unanswered: "not compared: no answer in one of the two runs",
  changed: "not compared: asked or judged differently",
  accepted: "accepted regression",
  mixed: "answers disagree, compared as a group",
};

const OUTCOME_WORDS = {
  passed: "passes",
  failed: "fails",
  mixed: "some answers fail",
  ungraded: "not judged",
  skipped: "skipped",
} as const;

/** Whether it passes, where its failure belongs, and how that compares with the base branch: in words, never by colour alone. */
export function Result({ index, row }: { readonly index: PageIndex; readonly row: number }) {
  const { columns, places } = index;
  const outcome = OUTCOMES[columns.outcome[row] ?? 0] ?? "passed";
  const standing = STANDINGS[columns.standing[row] ?? -1];
  const found = places.filter((_place, at) => ((columns.places[row] ?? 0) & (1 << at)) !== 0);
  return (
    <span class="result">
      <span class={`mark mark-${outcome}`}>{OUTCOME_WORDS[outcome]}</span>
      {found.map(({ id, title }) => (
        <Fragment key={id}>
          {" "}
          <span class={`place place-${id}`}>
            {title}
            {columns.isSilent[row] === 1 && id !== "unattributed" ? " (no signal)" : ""}
          </span>
        </Fragment>
      ))}{" "}
      {standing === undefined ? null : <span class={`standing standing-${standing}`}>{STANDING_WORDS[standing]}</span>}{" "}
      {columns.isOut[row] === 1 ? <span class="standing">in quarantine</span> : null}
    </span>
  );
}
