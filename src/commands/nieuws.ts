import type { Interviewer } from "../wizard/interviewer.ts";
import type { Nieuws } from "./dagkopie.ts";

/** The same who asks, who tells before a question or a menu what went from a file meanwhile. */
export function metNieuws(wie: Interviewer, nieuws: Nieuws): Interviewer {
  const vertel = (): void => {
    for (const zin of nieuws()) wie.toon(`\n${zin}`);
  };
  const vertellend: Pick<Interviewer, "vraag" | "menu"> = {
    vraag(vraag) {
      vertel();
      return wie.vraag(vraag);
    },
    menu(menu) {
      vertel();
      return wie.menu(menu);
    },
  };
  // What a screen can do at this moment is asked of it each time.
  return Object.assign(Object.create(wie) as Interviewer, vertellend);
}
