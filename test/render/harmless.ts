import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect } from "vitest";

/** Texts that have broken reports. */
export const HOSTILE: readonly string[] = [
  "a|b||c\\|d",
  "line\nbreak\r\nand\rmore",
  "`tick` ``two`` ```three\n```",
  "`",
  "\\",
  "<img src=x onerror=alert(1)>",
  "</details></td></table><script>",
  "<!-- comment -->",
  "--> <!-- rung-gate:v1 key=default run=9999999999.1 head= -->",
  "@org/team @user",
  "#1 GH-1 org/repo#2 0123456789abcdef0123456789abcdef01234567",
  "https://evil.example www.evil.example mail@evil.example",
  "[link](https://evil.example) ![image](https://evil.example/x.png)",
  "\u202eright to left\u202c \u200bzero\u200dwidth\ufeff",
  "::error::pwned\n::stop-commands::x",
  "\u001b[31mred\u001b[0m\u0007",
  "# heading\n- list\n> quote\n---",
  "$math$ :smile: ~~strike~~ **bold** _em_",
  "| a | b |\n|---|---|\n| c | d |",
  " leading and trailing ",
  "",
  "\ud800 half",
  "[^1]: footnote\n\n[ref]: https://evil.example",
  "&lt;b&gt; &#64;user",
];

/** Everything invisible or steering but the line feed. */
export const HIDDEN = /(?!\n)\p{Cc}|\p{Bidi_Control}|[\u200b\ufeff]|\u200d/u;

export type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

export function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function walk(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

/** To the docs, and to what a configuration allows. */
const OWN_LINKS = /^https:\/\/(?:allowed\.example\/|github\.com\/rung-gate\/rung-gate\/blob\/v)/;

/** Expects that nothing in a rendering is a mention, a link of others, an image, HTML, a reference, or hidden. */
export function expectHarmless(markdown: string): void {
  const nodes = walk(parse(markdown));
  for (const { type, value } of nodes) {
    expect([
      "image",
      "imageReference",
      "linkReference",
      "definition",
      "footnoteReference",
      "footnoteDefinition",
      "delete",
    ]).not.toContain(type);
    if (type === "html") expect(value?.replace(/<\/?(details|summary|b|sub|ins|del)>/g, "")).not.toMatch(/[<>]/);
    // Mentions, references and addresses are recognized by GitHub in text; in code they are not.
    if (type === "text") expect(value).not.toMatch(/@[a-z]|#\d|GH-\d|https?:|www\.|evil|pwned|0123456789abcdef/i);
  }
  const links = nodes.filter(({ type }) => type === "link");
  for (const link of links) expect(String("url" in link ? link.url : "")).toMatch(OWN_LINKS);
  expect(markdown).not.toMatch(HIDDEN);
}
