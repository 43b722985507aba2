import { isOrder, type Order } from "./order.ts";

/** What the address of the page says: the filter, the order, and the question that is open. */
export type Place = {
  readonly filter: string;
  readonly order: Order;
  readonly question: { readonly id: string; readonly system: string | null } | null;
};

/** What stands behind the `#`. */
export function readAddress(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const id = said.get("q");
  const order = said.get("sort") ?? "";
  return {
    filter: said.get("f") ?? "",
    order: isOrder(order) ? order : "importance",
    question: id === null ? null : { id, system: said.get("system") },
  };
}

export function writeAddress({ filter, order, question }: Place): string {
  const said = new URLSearchParams();
  if (filter !== "") said.set("f", filter);
  if (order !== "importance") said.set("sort", order);
  if (question !== null) {
    said.set("q", question.id);
    if (question.system !== null) said.set("system", question.system);
  }
  return `#${said}`;
}
