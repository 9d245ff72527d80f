import { createHash } from "node:crypto";
import { isBoom, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { dingPad, waardeBij } from "../domain/pad.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import type { Aandachtspunt } from "./waarschuwing.ts";
import { planWaarschuwingen } from "./waarschuwingen.ts";

/**
 * What is odd in the plan: what is to be looked at (`open`), and what somebody said to leave as it is (`stil`). That holds
 * as long as what it is about stays the same.
 */
export function aandachtVan(coalitie: Coalitie): Aandacht {
  const aandacht = gewogen.get(coalitie) ?? weeg(coalitie);
  gewogen.set(coalitie, aandacht);
  return aandacht;
}

/** It is asked for at every turn; a change makes another coalition. */
const gewogen = new WeakMap<Coalitie, Aandacht>();

type Aandacht = {
  readonly open: readonly Aandachtspunt[];
  readonly stil: readonly Aandachtspunt[];
};

function weeg(coalitie: Coalitie): Aandacht {
  const punten = planWaarschuwingen(coalitie);
  const gezet = new Set(
    lijstVan(coalitie.stilgezet).map(({ regel, plek, afdruk }) => sleutel(weet(regel), weet(plek), weet(afdruk))),
  );
  const isStil = (punt: Aandachtspunt): boolean =>
    gezet.size > 0 && gezet.has(sleutel(punt.code, punt.pad, afdrukVan(coalitie, punt)));
  return { open: punten.filter((punt) => !isStil(punt)), stil: punten.filter(isStil) };
}

const sleutel = (...delen: readonly (string | undefined)[]): string => delen.join("\n");

/**
 * A short hash of what a point is about: the answer at its place, and what is said of it. Of a list of things only what is
 * said, or every word that changes in any of them would bring it back.
 */
function afdrukVan(coalitie: Coalitie, { pad, melding }: Aandachtspunt): string {
  const waarde = waardeBij(coalitie, pad);
  const over = Array.isArray(waarde) && waarde.some(isBoom) ? "" : (JSON.stringify(waarde) ?? "");
  return createHash("sha256").update(sleutel(melding, over)).digest("hex").slice(0, 12);
}

/** The changes by which a point is silent from now on. What was put to silence there before, and does not hold any more, goes. */
export function zetStil(coalitie: Coalitie, punt: Aandachtspunt, dag: string): readonly Wijziging[] {
  const afdruk = afdrukVan(coalitie, punt);
  const nog = new Set(
    planWaarschuwingen(coalitie)
      .filter(({ code, pad }) => code === punt.code && pad === punt.pad)
      .map((ander) => afdrukVan(coalitie, ander)),
  );
  const rijen = lijstVan(coalitie.stilgezet);
  const over = rijen.flatMap(({ regel, plek, afdruk: oud }, i) =>
    weet(regel) === punt.code && weet(plek) === punt.pad && !(nog.has(weet(oud) ?? "") && weet(oud) !== afdruk)
      ? [i]
      : [],
  );
  const pad = dingPad("stilgezet", {}, rijen.length - over.length);
  const velden = { regel: punt.code, plek: punt.pad, afdruk, op: dag };
  return [
    // From the last to the first, for rows are told apart by their place.
    ...over.toReversed().map((i): Wijziging => ({ soort: "verwijder", pad: dingPad("stilgezet", {}, i) })),
    { soort: "voegToe", lijst: "stilgezet", id: undefined },
    ...Object.entries(velden).map(([naam, waarde]): Wijziging => ({ soort: "zet", pad: `${pad}.${naam}`, waarde })),
  ];
}
