import { RUNGS } from "../model/rung.ts";
import { refuse } from "../model/user-error.ts";
import { explainLadder, explainRung, findRungs } from "../render/explain.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Prints the ladder, or the page of one rung. */
export function explain(word: string | undefined, world: World): ExitCode {
  const style = styleFor(world.stdout, world);
  const width = widthOf(world.stdout);
  if (word === undefined) {
    world.stdout.write(explainLadder(style, width));
    return EXIT.fine;
  }
  const rungs = findRungs(word);
  if (rungs.length === 0) {
    refuse({
      code: "unknown-rung",
      message: `there is no rung ${JSON.stringify(word)}.`,
      hint: `The rungs are ${RUNGS.map((rung) => rung.id).join(", ")}; 1 to 5 and \`model\` (4 and 5) work, too.`,
    });
  }
  world.stdout.write(rungs.map((rung) => explainRung(rung, style, width)).join("\n"));
  return EXIT.fine;
}
