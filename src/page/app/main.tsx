import { render } from "preact";
import type { PageText } from "../page-index.ts";
import { App } from "./app.tsx";
import { readIndex, readText } from "./blocks.ts";
import { ForPrint } from "./for-print.tsx";

// The page is whole without this: it adds all questions, to look through, to what is there.

const place = document.getElementById("rung-gate-app");
const paper = document.getElementById("rung-gate-print");

/** What is there is painted first; a page in the background paints nothing, and does not wait for it. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 300);
  });
}

if (place !== null && paper !== null) {
  painted()
    .then(readIndex)
    .then(
      (index) => {
        const opened = new Map<number, PageText>();
        const onShown = (row: number) => {
          readText(index, row).then(
            (text) => text !== undefined && opened.set(row, text),
            () => undefined,
          );
        };
        document.documentElement.classList.add("with-app");
        render(<App index={index} onShown={onShown} />, place);
        addEventListener("beforeprint", () => render(<ForPrint index={index} opened={opened} />, paper));
        addEventListener("afterprint", () => render(null, paper));
      },
      () => {
        place.textContent =
          "The question list can't be shown: the file is damaged, or this browser can't unpack it. The rest of the page still works.";
      },
    );
}
