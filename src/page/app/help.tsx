import { useLayoutEffect, useRef } from "preact/hooks";
import { STATE_NAMES } from "./filter.ts";

const KEYS = [
  ["/", "search"],
  ["j k", "next and previous question"],
  ["n p", "next and previous failing question"],
  ["Enter", "open it"],
  ["Esc", "back to the list"],
  ["?", "this help"],
] as const;

/** Keys, and the filter language. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys and filters</h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        Words match the question, its id, its category and system, and why it fails. <code>rung:retrieval</code>,{" "}
        <code>cat:billing</code> and <code>system:a</code> match one value, <code>is:</code> one of{" "}
        {STATE_NAMES.join(", ")}. Quotes keep words together; <code>-</code> in front excludes:{" "}
        <code>is:failing -is:flaky "two words"</code>.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
