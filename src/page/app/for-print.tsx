import { Fragment } from "preact";
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
  const { columns } = index;
  const failing = columns.id.flatMap((_id, row) => {
    const outcome = OUTCOMES[columns.outcome[row] ?? 0];
    return outcome === "failed" || outcome === "mixed" ? [row] : [];
  });
  const rows = failing.filter((row) => columns.isOut[row] !== 1);
  const out = failing.filter((row) => columns.isOut[row] === 1);
  return (
    <section>
      <h2>Every question that fails ({rows.length})</h2>
      <Failures index={index} rows={rows} />
      {out.length === 0 ? null : (
        <>
          <h2>Failing in quarantine ({out.length})</h2>
          <Failures index={index} rows={out} />
        </>
      )}
      {[...opened].map(([row, { before, answers }]) => (
        <section key={row}>
          <h3>
            <code>{columns.id[row]}</code>
          </h3>
          {before === null ? null : <pre>Before: {before}</pre>}
          {answers.map(({ trial, answer, expected }) => (
            <Fragment key={trial}>
              {answer === null ? null : <pre>Answer: {answer}</pre>}
              {expected === null ? null : <pre>Expected: {expected}</pre>}
            </Fragment>
          ))}
        </section>
      ))}
    </section>
  );
}

function Failures({ index, rows }: { readonly index: PageIndex; readonly rows: readonly number[] }) {
  const { columns, places, systems } = index;
  return (
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
              <code>{columns.id[row]}</code> {systems[columns.system[row] ?? -1]} {columns.asked[row]}
            </th>
            <td>
              {places
                .filter((_place, at) => ((columns.places[row] ?? 0) & (1 << at)) !== 0)
                .map(({ title }) => title)
                .join(", ")}
            </td>
            <td>{columns.why[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
