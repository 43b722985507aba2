import { hexHash } from "./text-hash.ts";

// Keys and tokens that stand in error messages, questions and addresses are masked wherever a text is shown or written:
// GitHub masks what it knows in logs, and nothing in comments. Only known shapes are; nothing is guessed from how random
// a text looks.

/** A shape: how it is recognized, how much of its beginning may be seen, and its name for the docs. */
type Shape = { readonly name: string; readonly pattern: RegExp };

/** No letter or digit stands before it, but for the end of an escape such as `\\n` or `%3D`. */
const BEGINS = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;

/** What a key begins with, at the beginning of a word. It is looked for first: what stands before it is then asked of few places. */
function begun(start: string): string {
  return `(${start})(?<=${BEGINS}(?:${start}))`;
}

/** Long and random: a hash gives nothing away, and keeps two ids apart that differ in nothing else. */
const SECRET_SHAPES: readonly Shape[] = [
  {
    name: "private keys (PEM)",
    pattern: /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----)[\w+/=\s\\:,.-]{1,20000}/g,
  },
  {
    name: "`sk-…` (OpenAI, Anthropic and others)",
    pattern: new RegExp(`${begun("sk-")}(?=[\\w-]*\\d)[\\w-]{16,}`, "g"),
  },
  {
    name: "`sk_live_…`, `rk_live_…` and the like (Stripe)",
    pattern: new RegExp(`${begun("[srp]k_(?:live|test)_")}\\w{16,}`, "g"),
  },
  {
    name: "`ghp_…`, `gho_…`, `ghu_…`, `ghs_…`, `ghr_…`, `github_pat_…` (GitHub)",
    pattern: /(gh[pousr]_|github_pat_)\w{16,}/g,
  },
  { name: "`glpat-…` (GitLab)", pattern: /(glpat-)[\w-]{16,}/g },
  { name: "`AKIA…`, `ASIA…` (AWS)", pattern: /(AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g },
  { name: "`AIza…`, `ya29.…` (Google)", pattern: /(AIza|ya29\.)[\w-]{20,}/g },
  { name: "`xoxb-…` and the like (Slack)", pattern: /(xox[a-z]-)[\w-]{10,}/g },
  {
    name: "`hf_…`, `gsk_…`, `npm_…`, `pypi-…`",
    pattern: new RegExp(`${begun("hf_|gsk_|npm_|pypi-")}(?=[\\w-]*\\d)[\\w-]{24,}`, "g"),
  },
  { name: "JSON web tokens", pattern: /(eyJ)[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g },
  {
    name: "`Bearer …`, `Basic …`",
    pattern: /((?:bearer|basic)\s+)(?=[\w.~+/=-]*\d|[\w.~+/=-]{24})[\w.~+/=-]{8,}/gi,
  },
  {
    name: "`api_key: …`, `authorization: …`, `token=…`, `password=…` and the like, where what follows is long and has digits",
    pattern:
      /((?:api[-_]?key|access[-_]?token|client[-_]?secret|authorization|token|password|passwd|secret)["']?\s{0,3}[:=]\s{0,3}["']?(?:token\s+)?)(?=[\w.+/=-]*\d)(?=[\w.+/=-]*[a-z])[\w.+/=-]{12,}/gi,
  },
];

/** In addresses a secret may be a word, of which a hash could be found out. */
const IN_ADDRESSES: readonly Shape[] = [
  {
    name: "`?key=`, `&token=`, `&sig=` and the like in addresses",
    pattern:
      /((?:[?&;]|%3f|%26)[\w-]{0,40}(?:key|token|sig|signature|secret|password|passwd|pwd|credential|auth)[\w-]{0,20}(?:=|%3d))[^&\s"'<>#\\`]{4,}/gi,
  },
  {
    name: "names and passwords in addresses (`https://name:password@`)",
    pattern: /(:\/\/[^\s/:@"']{0,200}:)(?!\*\*\*@)[^\s/"']{1,200}(?=@)/g,
  },
];

export const SHAPES: readonly string[] = [...SECRET_SHAPES, ...IN_ADDRESSES].map(({ name }) => name);

/** What stands for the rest of a secret. */
export const MASK = "***";
/** What every shape has in it: most texts have none of it. */
const HINT =
  /sk-|k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|xox|hf_|gsk_|npm_|pypi-|eyJ|-----BEGIN|[?&;][\w-]{0,60}=|%3f|%26|:\/\/|bearer|basic|key|token|secret|passw|authorization|ya29/i;

/** A text with its keys and tokens masked; what was masked before stays as it is. */
export function maskSecrets(text: string): string {
  if (!HINT.test(text)) return text;
  let masked = text;
  for (const { pattern } of SECRET_SHAPES)
    masked = masked.replace(pattern, (whole, start: string) => `${start}${MASK}#${hexHash(whole)}`);
  for (const { pattern } of IN_ADDRESSES)
    masked = masked.replace(pattern, (_whole, start: string) => `${start}${MASK}`);
  return masked;
}

/** More than a key has in a piece: what goes on longer, tokens of several parts and PEM, is known by its beginning. */
const LONGEST_KEY = 400;

/** The beginning of a text, masked before it is cut, so that no half of a key is left. */
export function maskedStart(text: string, length: number): string {
  const enough = length + LONGEST_KEY;
  if (text.length <= enough) return maskSecrets(text).slice(0, length);
  // What is cut here may be half of a key, and what is masked before it makes room for it.
  return maskSecrets(text.slice(0, enough).replace(CUT, "")).slice(0, length);
}

const CUT = new RegExp(`\\S{1,${LONGEST_KEY}}$`);
