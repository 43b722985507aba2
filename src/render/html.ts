import { maskSecrets } from "../model/secrets.ts";
import { hexHash } from "../model/text-hash.ts";
import { shortId, visible, visibleLines } from "../words/visible.ts";
import type { Bars, Form, Markup, Piece } from "./form.ts";

// The only place that makes HTML. Text from a log enters it through code(), prose(), marked() and block() alone, or as the
// value of an attribute, and is escaped there; a backtick, too, so that those which are left are ours.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** A text as HTML shows it, in an element or in the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}

/** What we put between backticks in words that every form shares is code. */
export function withOwnCode(html: Markup): Markup {
  return html.replace(/`([^`]+)`/g, (_whole, text: string) => `<code>${text.replaceAll("<", "&lt;")}</code>`);
}

function code(text: string, max?: number): Markup {
  const shown = visible(text, max);
  return shown.trim() === "" ? `<em>${shown === "" ? "empty" : "blank"}</em>` : `<code>${escapeHtml(shown)}</code>`;
}

/** Whatever direction it is written in, what stands around it stays where it is. */
function prose(text: string, max?: number): Markup {
  const shown = visible(text, max);
  return shown.trim() === "" ? code(text, max) : `<bdi>${escapeHtml(shown)}</bdi>`;
}

function codes(texts: readonly string[], shown: number): Markup {
  const spans = texts.slice(0, shown).map((text) => code(shortId(text, 60)));
  const more = texts.length - spans.length;
  return more > 0 ? `${spans.join(", ")} and ${more} more` : spans.join(", ");
}

function item(name: string, text: string, max = 600): Markup {
  const shown = visibleLines(text.trimEnd(), max);
  return shown.includes("\n")
    ? `${name}:<pre dir="auto">${escapeHtml(shown)}</pre>`
    : `${name}: ${prose(text.trimEnd(), max)}`;
}

function marked(pieces: readonly Piece[], mark: "ins" | "del"): Markup {
  const shown = pieces.map(({ text, isChanged }) => {
    const escaped = escapeHtml(visible(text, text.length + 1));
    return isChanged ? `<${mark}>${escaped}</${mark}>` : escaped;
  });
  return shown.join("") === "" ? "<em>empty</em>" : `<bdi>${shown.join("")}</bdi>`;
}

/** The address of a question within the page. */
function questionAddress(id: string, variant: string | null): string {
  return `#${new URLSearchParams({ q: nameInPage(id), ...(variant === null ? {} : { system: nameInPage(variant) }) })}`;
}

/** More of a name than anybody reads. */
const LONGEST = 4000;

/** A name as the page shows it and finds it by; one that cannot be shown as it is has a hash, so that two do not become one. */
export function nameInPage(name: string): string {
  const shown = visible(name, LONGEST);
  return shown === name ? name : `${shown} #${hexHash(name)}`;
}

function link(label: Markup, url: string): Markup {
  const { href, protocol } = new URL(maskSecrets(url));
  return protocol === "https:" || protocol === "http:"
    ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${label}</a>`
    : label;
}

function table(
  head: readonly Markup[],
  rows: readonly (readonly Markup[])[],
  align: Parameters<Form["table"]>[2],
): Markup {
  const side = (at: number) => (align[at] === "right" ? ' class="figure"' : "");
  const heads = head.map((text, at) => (text === "" ? "<td></td>" : `<th scope="col"${side(at)}>${text}</th>`));
  const lines = rows.map((cells) => {
    const shown = cells.map((text, at) => (at === 0 ? `<th scope="row">${text}</th>` : `<td${side(at)}>${text}</td>`));
    return `<tr>${shown.join("")}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${heads.join("")}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table></div>`;
}

const CHART = { width: 820, height: 230, foot: 36, gap: 4 } as const;

/** Bars upon each other, a run beside the other, and above them how the pass rate went. */
function bars({ title, labels, series, passRates }: Bars): Markup {
  const { width, height, foot, gap } = CHART;
  const sums = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const step = width / Math.max(labels.length, 1);
  const room = height - foot;
  const figure = (value: number) => Number(value.toFixed(2));
  const drawn = labels.map((label, at) => {
    let y = room;
    const parts = series.map(({ name, colour, values }) => {
      const value = values[at] ?? 0;
      const tall = (value / most) * room;
      y -= tall;
      return value === 0
        ? ""
        : `<rect x="${figure(at * step + gap)}" y="${figure(y)}" width="${figure(step - 2 * gap)}" height="${figure(tall)}" fill="${colour}"><title>run ${label}: ${value} ${name}</title></rect>`;
    });
    return `${parts.join("")}<text x="${figure((at + 0.5) * step)}" y="${height - 10}" text-anchor="middle">${label}</text>`;
  });
  const spoken = labels.map(
    (label, at) => `run ${label}: ${series.map(({ name, values }) => `${values[at] ?? 0} ${name}`).join(", ")}`,
  );
  return `<figure><figcaption>${title}, run by run (most: ${most})</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title}. ${spoken.join("; ")}`)}">${drawn.join("\n")}</svg></figure>\n${rates(labels, passRates)}`;
}

function rates(labels: readonly string[], values: readonly number[]): Markup {
  const { width } = CHART;
  const height = 90;
  const step = width / Math.max(values.length, 1);
  const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
  const points = values.map((value, at) => ({
    x: Number(((at + 0.5) * step).toFixed(2)),
    y: Number((8 + (1 - value) * (height - 16)).toFixed(2)),
    words: `run ${labels[at] ?? ""}: ${percent(value)}`,
  }));
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  return `<figure><figcaption>Pass rate, run by run: ${percent(first)} → ${percent(last)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`Pass rate. ${points.map(({ words }) => words).join("; ")}`)}"><line class="axis" x1="0" x2="${width}" y1="8" y2="8"/><line class="axis" x1="0" x2="${width}" y1="${height - 8}" y2="${height - 8}"/><polyline class="rate" points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}"/>${points.map(({ x, y, words }) => `<circle class="rate" cx="${x}" cy="${y}" r="4"><title>${words}</title></circle>`).join("")}</svg></figure>`;
}

const ALERTS = { NOTE: "note", WARNING: "warning", CAUTION: "caution" } as const;

/** The form of the page. */
export const HTML: Form = {
  code,
  prose,
  codes,
  item,
  marked,
  question: (id, variant, max) =>
    `<a class="question" href="${escapeHtml(questionAddress(id, variant))}">${code(shortId(id, max))}</a>`,
  strong: (text) => `<strong>${text}</strong>`,
  link,
  blocks: (parts) => parts.join("\n"),
  heading: (text) => `<h1>${text}</h1>`,
  title: (text, behind = "") => `<h2>${text}${behind}</h2>`,
  paragraph: (text) => `<p>${text}</p>`,
  small: (text) => `<p class="small">${text}</p>`,
  list: (items) => `<ul>${items.map((each) => `<li>${each}</li>`).join("\n")}</ul>`,
  headed: (text, items) =>
    `<p class="head">${text}</p>\n<ul>${items.map((each) => `<li>${each}</li>`).join("\n")}</ul>`,
  nested: (text, items) => `${text}<ul>${items.map((each) => `<li>${each}</li>`).join("\n")}</ul>`,
  table,
  details: (title, behind, body) => `<details><summary><b>${title}</b>${behind}</summary>\n${body}\n</details>`,
  alert: (kind, body) => `<div class="alert ${ALERTS[kind]}" role="note">${body}</div>`,
  verbatim: (text) => `<pre>${escapeHtml(text)}</pre>`,
  bars,
};
