import type { XmlElement } from "../adapters/adapter.ts";
import { refuse } from "../model/user-error.ts";
import type { FoundFile } from "./find-files.ts";

const MAX_XML = 256_000_000;
const PIECE = 1 << 16;

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string; line: number };

/** An XML document as a tree. */
export type XmlTree = {
  readonly root: XmlElement;
  readonly all: (name: string) => readonly { readonly element: XmlElement; readonly line: number }[];
};

/** Reads an XML file, strictly. Entities of its own are not resolved, and nothing is fetched. */
export async function readXml(bytes: Buffer, file: FoundFile): Promise<XmlTree> {
  if (bytes.length > MAX_XML) {
    refuse({
      code: "too-large",
      file: file.shown,
      message: "this XML report has more than 256 MB.",
      hint: "Use the tool's JSON output instead.",
    });
  }
  const { default: sax } = await import("sax");
  const parser = sax.parser(true, { position: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.onopentag = ({ name, attributes }) => {
    const element: Growing = { name, attributes: {}, children: [], text: "", line: parser.line + 1 };
    for (const [key, value] of Object.entries(attributes)) element.attributes[key] = String(value);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  const take = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.ontext = take;
  parser.oncdata = take;
  parser.onerror = () => {
    const line = parser.line + 1;
    refuse({
      code: "bad-xml",
      file: file.shown,
      line,
      message: "this is not valid XML.",
      hint: "A report cut short often means that the writer was stopped.",
    });
  };
  const text = bytes.toString("utf8");
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  if (root === undefined) {
    refuse({
      code: "bad-xml",
      file: file.shown,
      message: "there is no element in this XML file.",
      hint: "Write it again.",
    });
  }
  const found = root;
  return { root: found, all: (name) => withName(found, name) };
}

function withName(root: Growing, name: string): { element: XmlElement; line: number }[] {
  const found: { element: XmlElement; line: number }[] = [];
  const walk = (element: Growing): void => {
    if (element.name === name) found.push({ element, line: element.line });
    else element.children.forEach(walk);
  };
  walk(root);
  return found;
}
