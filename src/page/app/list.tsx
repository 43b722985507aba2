import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageIndex } from "../page-index.ts";
import { Name } from "./name.tsx";
import { Result } from "./result.tsx";
import { Strip } from "./strip.tsx";

/** Pixels of a row, as the style has it; rows beyond the window are a gap of their height. */
const ROW = 64;
/** Rows drawn above and below what is seen. */
const MARGIN = 10;

type Props = {
  readonly index: PageIndex;
  /** In the order they are listed. */
  readonly rows: readonly number[];
  /** Set to have the current row take the focus, once it is drawn. */
  readonly focus: { current: boolean };
  /** The row that keys move, and the question that is open; undefined is none. */
  readonly current: number | undefined;
  readonly open: number | undefined;
  readonly addressOf: (row: number) => string;
  readonly onOpen: (row: number) => void;
  readonly onCurrent: (row: number) => void;
};

/** The questions that the filter leaves, as a table of which only what is seen is drawn. */
export function List({ index, rows, focus, current, open, addressOf, onOpen, onCurrent }: Props) {
  const box = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const measure = () => setHeight(box.current?.clientHeight ?? 600);
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  useEffect(() => {
    if (current === undefined || box.current === null) return;
    const at = rows.indexOf(current) * ROW;
    const { scrollTop, clientHeight } = box.current;
    if (at < scrollTop) box.current.scrollTop = at;
    else if (at + 2 * ROW > scrollTop + clientHeight) box.current.scrollTop = at + 2 * ROW - clientHeight;
    setTop(box.current.scrollTop);
  }, [current, rows]);
  useLayoutEffect(() => {
    if (!focus.current) return;
    const link = box.current?.querySelector<HTMLElement>("tr.current a");
    if (!link) return;
    focus.current = false;
    link.focus({ preventScroll: true });
  });
  const first = Math.max(0, Math.floor(top / ROW) - MARGIN);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW) + MARGIN);
  const hasPast = index.runs.length > 1;
  return (
    <section
      class="list"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      aria-label="List of questions"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Result</th>
            {hasPast ? (
              <th scope="col" class="past">
                Last {index.runs.length} runs
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {rows.slice(first, last).map((row, at) => (
            <tr
              key={row}
              aria-rowindex={first + at + 2}
              class={row === current ? "current" : undefined}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest("a")) return;
                onOpen(row);
              }}
            >
              <th scope="row">
                <div class="cell">
                  <a
                    href={addressOf(row)}
                    aria-current={row === open ? "true" : undefined}
                    onFocus={() => onCurrent(row)}
                  >
                    <Name text={index.columns.id[row] ?? ""} />
                  </a>
                  <span class="asked">
                    <System index={index} row={row} />
                    <bdi>{index.columns.asked[row]}</bdi>
                  </span>
                </div>
              </th>
              <td>
                <div class="cell">
                  <Result index={index} row={row} />
                  <span class="why">{index.columns.why[row]}</span>
                </div>
              </td>
              {hasPast ? (
                <td class="past">
                  <div class="cell">
                    <Strip index={index} row={row} />
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
          <Gap rows={rows.length - last} />
        </tbody>
      </table>
    </section>
  );
}

/** Which of several systems answered. */
function System({ index: { systems, columns }, row }: { readonly index: PageIndex; readonly row: number }) {
  const name = systems[columns.system[row] ?? -1];
  return name === undefined ? null : (
    <>
      <code>{name}</code>{" "}
    </>
  );
}

function Gap({ rows }: { readonly rows: number }) {
  return rows <= 0 ? null : (
    <tr class="gap">
      <td colSpan={2} style={{ height: `${rows * ROW}px` }} />
    </tr>
  );
}
