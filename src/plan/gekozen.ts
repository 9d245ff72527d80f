import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { type Gang, gangenVan, uitslagVan } from "./gangen.ts";

type Samenwerkingsoptie = Extract<Gang["samenwerkingsopties"], readonly unknown[]>[number];

/** How the partners chose to cooperate when they last adopted a proposal, and what they agreed about it. */
export interface Gekozen {
  readonly optie: Samenwerkingsoptie;
  readonly basisafspraken: Gang["basisafspraken"];
}

/** The plan goes on with this, and not with the sketch that the adviser made before; undefined where nothing was chosen. */
export function gekozenSamenwerking(coalitie: Coalitie): Gekozen | undefined {
  const gang = gangenVan(coalitie).findLast(
    (g) =>
      weet(g.variant) === "initiatief" && uitslagVan(g) === "aangenomen" && weet(g.keuzeSamenwerking) !== undefined,
  );
  const optie = lijstVan(gang?.samenwerkingsopties).find(({ id }) => id === weet(gang?.keuzeSamenwerking));
  return optie === undefined ? undefined : { optie, basisafspraken: gang?.basisafspraken };
}
