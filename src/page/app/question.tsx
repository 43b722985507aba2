import { useEffect, useRef, useState } from "preact/hooks";
import { differing } from "../../render/comparison/differing.ts";
import { dollars, duration } from "../../render/economics/economics-words.ts";
import type { Piece } from "../../render/form.ts";
import { decimal } from "../../words/numbers.ts";
import type { PageAnswer, PageIndex, PageText } from "../page-index.ts";
import { readText } from "./blocks.ts";
import { Name } from "./name.tsx";
import { Result } from "./result.tsx";
import { Strip, signsOf, signWords } from "./strip.tsx";

type Props = {
  readonly index: PageIndex;
  readonly row: number;
  readonly place: string;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** One question in depth. Its texts are unpacked when it is opened. */
export function Question({ index, row, place, onClose, onStep }: Props) {
  const { columns } = index;
  const [text, setText] = useState<PageText | "none" | "failed">();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isCurrent = true;
    setText(undefined);
    readText(index, row).then(
      (found) => isCurrent && setText(found ?? "none"),
      () => isCurrent && setText("failed"),
    );
    title.current?.focus();
    return () => {
      isCurrent = false;
    };
  }, [index, row]);
  const system = index.systems[columns.system[row] ?? -1];
  const topic = index.topics[columns.topic[row] ?? -1];
  return (
    <article class="open" aria-labelledby="open-title" data-row={row}>
      <nav aria-label="Questions">
        <button type="button" onClick={onClose}>
          ← All questions
        </button>
        <button type="button" onClick={() => onStep(-1)} aria-label="Previous question">
          ↑
        </button>
        <button type="button" onClick={() => onStep(1)} aria-label="Next question">
          ↓
        </button>
        <span class="dim">{place}</span>
      </nav>
      <h2 id="open-title" tabIndex={-1} ref={title}>
        <Name text={columns.id[row] ?? ""} />
        {system === undefined ? null : (
          <>
            {" "}
            <code class="dim">{system}</code>
          </>
        )}
      </h2>
      <p>
        <Result index={index} row={row} />
        {columns.trials[row] === "" ? null : (
          <span class="dim"> {columns.trials[row]}; answers that passed are not shown</span>
        )}
      </p>
      {text === undefined ? <p class="dim">Loading…</p> : null}
      {text === "failed" ? (
        <p role="alert">Its details can't be read: the file is damaged, or this browser is too old.</p>
      ) : null}
      {text === "none" ? (
        <p class="dim">
          {columns.asked[row]}
          {columns.asked[row] === "" ? "No text of this question was kept." : " Its answer was not kept."}
        </p>
      ) : null}
      {typeof text === "object" ? <Texts text={text} index={index} /> : null}
      <dl class="facts">
        {[
          ["Category", topic],
          ["Cluster", typeof text === "object" ? text.cluster : null],
          ["Cost", amount(columns.cost[row], dollars)],
          ["Latency", amount(columns.latency[row], duration)],
        ].map(([name, value]) =>
          value === undefined || value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {index.runs.length > 1 ? <Past index={index} row={row} /> : null}
    </article>
  );
}

function amount(value: number | null | undefined, words: (value: number) => string): string | null {
  return value === null || value === undefined ? null : words(value);
}

function Texts({ text: { question, before, answers }, index }: { readonly text: PageText; readonly index: PageIndex }) {
  const isSame = answers.every(({ expected }) => expected === answers[0]?.expected);
  return (
    <>
      {question === null ? null : <Text title="Question" text={question} />}
      {answers.map((answer, at) => (
        <Answer
          key={answer.trial}
          answer={answer}
          before={at === 0 ? before : null}
          base={index.base}
          isOne={answers.length === 1}
          // Said once, unless it is not the same of all.
          expected={at === answers.length - 1 || !isSame ? answer.expected : null}
        />
      ))}
    </>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <pre dir="auto">{text}</pre>
    </section>
  );
}

function Answer({
  answer: { trial, answer, failure },
  before,
  base,
  isOne,
  expected,
}: {
  readonly answer: PageAnswer;
  readonly before: string | null;
  readonly base: string | null;
  readonly isOne: boolean;
  readonly expected: string | null;
}) {
  const behind = isOne ? "" : `, trial ${trial}`;
  const pieces = before === null || answer === null ? undefined : differing(before, answer);
  return (
    <>
      {failure === null ? null : (
        <section>
          <h3>Why it fails{behind}</h3>
          {failure.reason === null ? null : (
            <p class="reason">
              {failure.reason.metric === null ? null : <code>{failure.reason.metric}</code>}{" "}
              <bdi>{failure.reason.text}</bdi>
            </p>
          )}
          <p>
            <b>{failure.place}</b>
            {failure.ground.toLowerCase() === failure.place.toLowerCase() ? "" : `: ${failure.ground}`}
          </p>
        </section>
      )}
      {before === null ? null : (
        <section>
          <h3>Answer on {base ?? "the baseline"}</h3>
          <pre dir="auto">{pieces === undefined ? before : <Pieces pieces={pieces.before} mark="del" />}</pre>
        </section>
      )}
      {answer === null ? null : (
        <section>
          <h3>{before === null ? `Answer${behind}` : `Answer now${behind}`}</h3>
          <pre dir="auto">{pieces === undefined ? answer : <Pieces pieces={pieces.now} mark="ins" />}</pre>
        </section>
      )}
      {failure === null || failure.retrieval === null ? null : <Retrieval {...failure.retrieval} />}
      {failure === null || failure.scores.length === 0 ? null : <Scores scores={failure.scores} />}
      {expected === null ? null : <Text title={`Expected${isOne ? "" : behind}`} text={expected} />}
      {failure === null || failure.trace === null ? null : (
        <p>
          <a href={failure.trace} rel="noopener noreferrer">
            Trace
          </a>
        </p>
      )}
    </>
  );
}

function Pieces({ pieces, mark: Mark }: { readonly pieces: readonly Piece[]; readonly mark: "ins" | "del" }) {
  return <>{pieces.map(({ text, isChanged }, at) => (isChanged ? <Mark key={at}>{text}</Mark> : text))}</>;
}

type Retrieved = NonNullable<NonNullable<PageAnswer["failure"]>["retrieval"]>;

/** What was retrieved, in order, with what should have been marked, and what of that is missing. */
function Retrieval({ of, expected, retrieved, more }: Retrieved) {
  const missing = expected.filter(({ rank }) => rank === null);
  const deep = expected.filter(({ rank }) => rank !== null && rank > (retrieved?.length ?? 0));
  return (
    <section>
      <h3>Retrieved {of}</h3>
      {retrieved === null ? <p>The log does not say what was retrieved.</p> : null}
      {retrieved !== null && retrieved.length === 0 ? <p>Nothing was retrieved.</p> : null}
      {retrieved === null || retrieved.length === 0 ? null : (
        <ol class="retrieved">
          {retrieved.map(({ name, isExpected }, at) => (
            <li key={at} class={isExpected ? "expected" : ""}>
              <code>{name}</code>
              {isExpected ? " ✓ expected" : ""}
            </li>
          ))}
          {deep.map(({ name, rank }) => (
            <li key={name} value={rank ?? 0} class="expected">
              <code>{name}</code> ✓ expected
            </li>
          ))}
        </ol>
      )}
      {more.retrieved > deep.length ? <p class="dim">{more.retrieved - deep.length} more were retrieved.</p> : null}
      {retrieved !== null && missing.length > 0 ? (
        <>
          <p>Expected, and not retrieved:</p>
          <ul class="retrieved">
            {missing.map(({ name, candidateRank }) => (
              <li key={name} class="missing">
                <code>{name}</code>
                {candidateRank === undefined ? "" : ` was a candidate at rank ${candidateRank}, but cut`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {retrieved === null && expected.length > 0 ? (
        <ul class="retrieved">
          {expected.map(({ name }) => (
            <li key={name}>
              <code>{name}</code> expected
            </li>
          ))}
        </ul>
      ) : null}
      {more.expected > 0 ? <p class="dim">{more.expected} more are expected.</p> : null}
    </section>
  );
}

function Scores({ scores }: { readonly scores: NonNullable<PageAnswer["failure"]>["scores"] }) {
  return (
    <section>
      <h3>Scores</h3>
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col" class="figure">
              Score
            </th>
            <th scope="col" class="figure">
              Threshold
            </th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ metric, score, passed, threshold }, at) => (
            <tr key={at}>
              <th scope="row">
                <code>{metric}</code>
              </th>
              <td class="figure">{score === null ? "–" : decimal(score)}</td>
              <td class="figure">{threshold === null ? "–" : decimal(threshold)}</td>
              <td>{passed === null ? "–" : passed ? "passed" : "failed"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The runs one by one, the newest first. */
function Past({ index, row }: { readonly index: PageIndex; readonly row: number }) {
  const signs = [...signsOf(index, row)];
  return (
    <section>
      <h3>In the last {index.runs.length} runs</h3>
      <p>
        <Strip index={index} row={row} />
      </p>
      <ol class="runs" reversed>
        {index.runs
          .map(({ number, name, when, commit }, at) => (
            <li key={number} value={number}>
              {signWords(signs[at] ?? "-")}{" "}
              <span class="dim">
                {[at === index.runs.length - 1 ? "this run" : name, when, commit]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </span>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}
