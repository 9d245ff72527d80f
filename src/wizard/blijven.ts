import { NietVerder } from "./botsing.ts";
import { VERDER } from "./lijstacties.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import { type Lijstvraag, lijstPad } from "./lijstvraag.ts";
import type { Sessie } from "./sessie.ts";

/** Does something with a list. Where a thing in it went meanwhile, or its rows moved, that is told, and one is at the list again. */
export async function blijfBij(s: Sessie, l: Lijstvraag, doe: () => Promise<Gedaan>): Promise<Gedaan> {
  try {
    return await doe();
  } catch (error) {
    if (!(error instanceof NietVerder) || error.lijst !== lijstPad(l)) throw error;
    toonLijst(s, l);
    s.interviewer.toon(`\n${error.message}`);
    return VERDER;
  }
}
