import { warningLink } from "../docs-links.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail } from "../section.ts";

/** A warning with a link to when it is given; one of a later version has no page here. */
export function linkedWarning(
  { id, text }: { readonly id: string; readonly text: Markup },
  detail: Pick<Detail, "docs">,
  { link }: Form,
): Markup {
  return id === "" ? text : `${text} ${link("More", warningLink(detail, id))}`;
}
