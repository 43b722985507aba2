import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { grouped, plural } from "../../words/numbers.ts";
import { OUTCOMES, type PageIndex, STANDINGS } from "../page-index.ts";
import { type Place, readAddress, writeAddress } from "./address.ts";
import { haystack, parseFilter, toggled, wordsOf } from "./filter.ts";
import { Help } from "./help.tsx";
import { type Actions, onKey } from "./keys.ts";
import { List } from "./list.tsx";
import { Name } from "./name.tsx";
import { isOrder, ORDERS, ordered } from "./order.ts";
import { Question } from "./question.tsx";

/** All questions: filter, order, list, and one of them in depth. What is shown is in the address. */
export function App({ index, onShown }: { readonly index: PageIndex; readonly onShown: (row: number) => void }) {
  const [place, setPlace] = useState(() => readAddress(location.hash));
  const latest = useRef(place);
  latest.current = place;
  const [current, setCurrent] = useState<number>();
  const [isHelp, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const focus = useRef(false);
  const part = useRef<HTMLElement>(null);

  useEffect(() => {
    const read = () => setPlace(readAddress(location.hash));
    // Of what is gone back to, and of a link that is followed.
    addEventListener("popstate", read);
    addEventListener("hashchange", read);
    return () => {
      removeEventListener("popstate", read);
      removeEventListener("hashchange", read);
    };
  }, []);

  const hay = useMemo(() => haystack(index), [index]);
  const filter = useMemo(() => parseFilter(place.filter, index, hay), [place.filter, index, hay]);
  const all = useMemo(() => ordered(place.order, index), [place.order, index]);
  const rows = useMemo(() => all.filter(filter.holds), [all, filter]);
  const open = useMemo(() => rowOf(index, place.question), [index, place.question]);

  const addressOf = useCallback(
    (row: number) => writeAddress({ ...place, question: questionOf(index, row) }),
    [index, place],
  );
  const show = useCallback(
    (row: number | undefined, isStep = false) => {
      const next = { ...place, question: row === undefined ? null : questionOf(index, row) };
      setPlace(next);
      // A step from question to question is no place to go back to; without a `#` the page would jump to its top.
      if (isStep) history.replaceState(null, "", writeAddress(next));
      else history.pushState(null, "", writeAddress(next));
      if (row === undefined) focus.current = true;
    },
    [index, place],
  );
  const change = useCallback((next: Partial<Place>) => {
    // A narrow page has no room for both: what is filtered is to be seen.
    const closes = next.filter !== undefined && matchMedia("(max-width: 999px)").matches;
    setPlace((before) => ({ ...before, ...next, ...(closes ? { question: null } : {}) }));
  }, []);
  // What is typed is no place to go back to, and browsers let the address change only so often.
  useEffect(() => {
    const timer = setTimeout(() => {
      const address = writeAddress(latest.current);
      if (address !== (location.hash || "#")) history.replaceState(null, "", address);
    }, 300);
    return () => clearTimeout(timer);
  }, [place.filter, place.order]);

  useEffect(() => {
    if (open === undefined) return;
    setCurrent(open);
    onShown(open);
    part.current?.scrollIntoView({ block: "start" });
  }, [open, onShown]);
  const isLost = place.question !== null && open === undefined;
  useEffect(() => {
    if (isLost) part.current?.scrollIntoView({ block: "start" });
  }, [isLost]);

  const step = useCallback(
    (by: 1 | -1, isFailing = false) => {
      const from = open ?? current;
      const at = from === undefined ? (by === 1 ? -1 : rows.length) : rows.indexOf(from);
      const next = isFailing ? nextFailing(index, rows, at, by) : rows[at + by];
      if (next === undefined) return;
      setCurrent(next);
      if (open !== undefined) show(next, true);
      else if (isFailing) show(next);
      else focus.current = true;
    },
    [index, rows, open, current, show],
  );

  const actions = useRef<Actions>(undefined);
  actions.current = {
    search: () => search.current?.focus(),
    step,
    enter: () => current !== undefined && open === undefined && rows.includes(current) && show(current),
    escape: () => place.question !== null && show(undefined),
    help: () => setHelp(true),
  };
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (actions.current !== undefined) onKey(event, actions.current);
    };
    addEventListener("keydown", handle);
    return () => removeEventListener("keydown", handle);
  }, []);

  return (
    <section ref={part} class={`app ${open === undefined ? "" : "with-open"}`} aria-labelledby="all-title">
      <h2 id="all-title">All questions</h2>
      <div class="tools">
        <input
          ref={search}
          type="search"
          value={place.filter}
          placeholder="Filter: words, rung:retrieval, is:new …"
          aria-label="Filter"
          spellcheck={false}
          onInput={(event) => change({ filter: event.currentTarget.value })}
        />
        <label>
          Sort{" "}
          <select
            value={place.order}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isOrder(value)) change({ order: value });
            }}
          >
            {Object.entries(ORDERS).map(([id, words]) => (
              <option value={id} key={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setHelp(true)} aria-label="Keys and filters">
          ?
        </button>
      </div>
      <Chips index={index} filter={place.filter} onToggle={(word) => change({ filter: toggled(place.filter, word) })} />
      {filter.problems.map((problem) => (
        <p class="problem" role="status" key={problem}>
          {problem}
        </p>
      ))}
      <p class="count dim" role="status">
        {rows.length === all.length
          ? plural(all.length, "question")
          : `${grouped(rows.length)} of ${plural(all.length, "question")}`}
        {index.notListed > 0 ? ` · ${grouped(index.notListed)} more are not listed here; the report file has them` : ""}
      </p>
      {isLost ? (
        <p class="problem" role="status">
          This report has no question <Name text={place.question?.id ?? ""} />.
        </p>
      ) : null}
      <div class="columns">
        <List
          index={index}
          rows={rows}
          focus={focus}
          current={current}
          open={open}
          addressOf={addressOf}
          onOpen={show}
          onCurrent={setCurrent}
        />
        {open === undefined ? null : (
          <Question
            // Of another question nothing may stay, not for a moment.
            key={open}
            index={index}
            row={open}
            place={
              rows.includes(open)
                ? `${grouped(rows.indexOf(open) + 1)} of ${grouped(rows.length)}`
                : "not in the filtered list"
            }
            onClose={() => show(undefined)}
            onStep={step}
          />
        )}
      </div>
      {isHelp ? <Help onClose={() => setHelp(false)} /> : null}
    </section>
  );
}

function questionOf({ columns, systems }: PageIndex, row: number): NonNullable<Place["question"]> {
  return { id: columns.id[row] ?? "", system: systems[columns.system[row] ?? -1] ?? null };
}

/** A question as the address names it; where it names no system, the first of the id. */
function rowOf({ columns, systems }: PageIndex, question: Place["question"]): number | undefined {
  if (question === null) return undefined;
  const named = columns.id.flatMap((id, row) => (id === question.id ? [row] : []));
  return named.find((row) => (systems[columns.system[row] ?? -1] ?? null) === question.system) ?? named[0];
}

function nextFailing({ columns }: PageIndex, rows: readonly number[], from: number, by: 1 | -1): number | undefined {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) {
    const row = rows[at] ?? 0;
    const outcome = OUTCOMES[columns.outcome[row] ?? 0];
    if (columns.isOut[row] !== 1 && (outcome === "failed" || outcome === "mixed")) return row;
  }
  return undefined;
}

/** Filters that are often wanted, with how many questions each would leave of all. */
function Chips({
  index,
  filter,
  onToggle,
}: {
  readonly index: PageIndex;
  readonly filter: string;
  readonly onToggle: (word: string) => void;
}) {
  const chips = useMemo(() => chipsOf(index), [index]);
  const words = wordsOf(filter).map((each) => each.toLowerCase());
  return (
    <fieldset class="chips">
      <legend>Questions by result</legend>
      {chips.map(({ word, title, count }) => (
        <button type="button" key={word} aria-pressed={words.includes(word)} onClick={() => onToggle(word)}>
          {title} <span class="figure">{grouped(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function chipsOf({ columns, places }: PageIndex) {
  // As every figure of the report, without what is in quarantine.
  const count = (holds: (row: number) => boolean) =>
    columns.id.reduce((sum, _id, row) => sum + (columns.isOut[row] !== 1 && holds(row) ? 1 : 0), 0);
  const standing = (row: number) => STANDINGS[columns.standing[row] ?? -1];
  const outcome = (row: number) => OUTCOMES[columns.outcome[row] ?? 0];
  return [
    {
      word: "is:new",
      title: "Newly failing",
      count: count((row) => standing(row) === "newly" || standing(row) === "flaky"),
    },
    {
      word: "is:failing",
      title: "Failing",
      count: count((row) => outcome(row) === "failed" || outcome(row) === "mixed"),
    },
    { word: "is:fixed", title: "Fixed", count: count((row) => standing(row) === "fixed") },
    ...places.map(({ id, title }, at) => ({
      word: `rung:${id}`,
      title,
      count: count((row) => ((columns.places[row] ?? 0) & (1 << at)) !== 0),
    })),
    {
      word: "is:quarantined",
      title: "In quarantine",
      count: columns.isOut.reduce((sum, isOut) => sum + isOut, 0),
    },
  ].filter(({ count: found }) => found > 0);
}
