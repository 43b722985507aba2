import { STDIN } from "./find-files.ts";

/** What was read ahead to see what standard input holds; it is given out again before the rest. */
const ahead: Buffer[] = [];
let rest: AsyncIterator<Buffer> | undefined;
let ended = false;

export function isStdin(file: { readonly absolute: string }): boolean {
  return file.absolute === STDIN;
}

/** The first bytes of standard input, at least as many as asked for unless it ends before. */
export async function peekStdin(wanted: number): Promise<Buffer> {
  let length = ahead.reduce((sum, chunk) => sum + chunk.length, 0);
  while (length < wanted) {
    const chunk = await next();
    if (chunk === undefined) break;
    ahead.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(ahead);
}

export async function* readStdin(): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = ahead.shift() ?? (await next());
    if (chunk === undefined) return;
    yield chunk;
  }
}

async function next(): Promise<Buffer | undefined> {
  if (ended) return undefined;
  rest ??= chunks();
  const { value, done } = await rest.next();
  ended = done === true;
  return done === true ? undefined : value;
}

async function* chunks(): AsyncGenerator<Buffer> {
  for await (const chunk of process.stdin) yield Buffer.from(chunk);
}
