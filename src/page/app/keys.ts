/** What keys do. */
export type Actions = {
  readonly search: () => unknown;
  readonly step: (by: 1 | -1, isFailing: boolean) => void;
  readonly enter: () => unknown;
  readonly escape: () => unknown;
  readonly help: () => unknown;
};

/** Keys by themselves, where nothing is typed and no dialog is open; Escape leaves what is typed. */
export function onKey(event: KeyboardEvent, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const { target, key } = event;
  if (document.querySelector("dialog[open]") !== null) return;
  if (target instanceof HTMLElement && target.matches("input, select, textarea")) {
    if (key === "Escape") target.blur();
    return;
  }
  const isOnControl =
    target instanceof HTMLElement && target.matches("a, button, summary") && !target.matches(".list a");
  const actionOf: Record<string, (() => unknown) | undefined> = {
    "/": actions.search,
    j: () => actions.step(1, false),
    k: () => actions.step(-1, false),
    n: () => actions.step(1, true),
    p: () => actions.step(-1, true),
    "?": actions.help,
    Escape: actions.escape,
    ...(isOnControl ? {} : { Enter: actions.enter }),
  };
  const action = Object.hasOwn(actionOf, key) ? actionOf[key] : undefined;
  if (action === undefined) return;
  event.preventDefault();
  action();
}
