import type { Interviewer } from "../wizard/interviewer.ts";
import { metAnders } from "../wizard/metanders.ts";
import type { Nieuws } from "./dagkopie.ts";

/** The same who asks, who tells before a question or a menu what went from a file meanwhile. */
export function metNieuws(wie: Interviewer, nieuws: Nieuws): Interviewer {
  const vertel = (): void => {
    for (const zin of nieuws()) wie.toon(`\n${zin}`);
  };
  return metAnders(wie, {
    vraag(vraag) {
      vertel();
      return wie.vraag(vraag);
    },
    menu(menu) {
      vertel();
      return wie.menu(menu);
    },
  });
}
