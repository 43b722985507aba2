/**
 * A flat list of texts and numbers as Python prints it, `['a', "b's", 3]`, or as JSON, all of them as texts; `undefined`
 * where it is none. Data frames write lists like this into the cells of a CSV file.
 */
export function pythonList(text: string): readonly string[] | undefined {
  const inner = text.trim();
  if (!inner.startsWith("[") || !inner.endsWith("]")) return undefined;
  const items: string[] = [];
  const item = /\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([-+]?\d+(?:\.\d+)?))\s*(,|$)/y;
  const body = inner.slice(1, -1);
  if (body.trim() === "") return items;
  while (item.lastIndex < body.length) {
    const [, single, double, digits] = item.exec(body) ?? [];
    if (digits !== undefined) items.push(digits);
    else if (single !== undefined || double !== undefined) items.push(withoutEscapes(single ?? double ?? ""));
    else return undefined;
  }
  return items;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"' };

function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (whole, two?: string, four?: string, eight?: string, letter?: string) => {
      const code = two ?? four ?? eight;
      if (code === undefined) return ESCAPES[letter ?? ""] ?? whole;
      const point = Number.parseInt(code, 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    },
  );
}
