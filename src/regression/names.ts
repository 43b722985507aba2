import { hiddenId, isHiddenId } from "../model/hidden-text.ts";
import { plainId } from "../model/question-id.ts";
import { MASK, maskSecrets } from "../model/secrets.ts";
import type { NameOf } from "./match.ts";
import type { Side } from "./questions.ts";

/**
 * How two runs name a question in common. A report has keys masked in it and, of a run with `show-text: false`, a hash in
 * place of an id that is the question's text; a log, or a report of a run without it, has the id itself.
 */
export function commonNames(base: Side, head: Side): NameOf {
  const hidden = new Set<string>();
  let isMasked = false;
  for (const { id } of [...base.questions, ...base.unanswered, ...head.questions, ...head.unanswered]) {
    if (isHiddenId(id)) hidden.add(id);
    if (id.includes(MASK)) isMasked = true;
  }
  if (hidden.size === 0 && !isMasked) return plainId;
  return (question) => {
    const id = plainId(question);
    const hash = hiddenId(id);
    return hidden.has(hash) ? hash : isMasked ? maskSecrets(id) : id;
  };
}
