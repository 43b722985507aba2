/** The name of a question; one that is blank is said to be. */
export function Name({ text }: { readonly text: string }) {
  return text.trim() === "" ? <em>blank</em> : <code>{text}</code>;
}
