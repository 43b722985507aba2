import { warningLink } from "../docs-links.ts";
import { link, type Markdown } from "../markdown.ts";
import type { Detail } from "../section.ts";

/** A warning with a link to when it is given; one of a later version has no page here. */
export function linkedWarning(
  { id, text }: { readonly id: string; readonly text: Markdown },
  detail: Pick<Detail, "docs">,
): Markdown {
  return id === "" ? text : `${text} ${link("More", warningLink(detail, id))}`;
}
