import type { PageIndex, PageText } from "../page-index.ts";
import { OUTCOMES } from "../page-index.ts";

/** Every failure, for paper: id, question, rung and why, and the answers of what was opened. */
export function ForPrint({
  index,
  opened,
}: {
  readonly index: PageIndex;
  readonly opened: ReadonlyMap<number, PageText>;
}) {
  const { columns, places } = index;
  const rows = columns.id.flatMap((_id, row) => {
    const outcome = OUTCOMES[columns.outcome[row] ?? 0];
    return outcome === "failed" || outcome === "mixed" ? [row] : [];
  });
  return (
    <section>
      <h2>Every question that fails ({rows.length})</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Rung</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <code>{columns.id[row]}</code> {columns.asked[row]}
              </th>
              <td>{places[columns.place[row] ?? -1]?.title}</td>
              <td>{columns.why[row]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...opened].map(([row, { before, answers, expected }]) => (
        <section key={row}>
          <h3>
            <code>{columns.id[row]}</code>
          </h3>
          {before === null ? null : <pre>Before: {before}</pre>}
          {answers.map(({ trial, answer }) => (answer === null ? null : <pre key={trial}>Answer: {answer}</pre>))}
          {expected === null ? null : <pre>Expected: {expected}</pre>}
        </section>
      ))}
    </section>
  );
}
