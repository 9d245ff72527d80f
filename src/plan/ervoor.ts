import type { Coalitie } from "../domain/declaratie.ts";
import type { Thuis } from "./paden.ts";
import { type Routeregel, routeOf } from "./route.ts";

/** A part of the road: a step, with its pass or meeting where it has one, or the first questions. */
export interface Wegdeel {
  readonly stap: Thuis;
  readonly welke?: string | undefined;
}

const welkeVan = ({ gang, bijeenkomst }: Routeregel): string | undefined => gang ?? bijeenkomst;

/** The part of the road before this one, as the road runs now; undefined before the first questions. */
export function ervoor(coalitie: Coalitie, { stap, welke }: Wegdeel): Wegdeel | undefined {
  if (stap === "start") return undefined;
  const { regels } = routeOf(coalitie);
  const eigen = regels.filter((regel) => regel.stap === stap);
  const hier =
    eigen.find((regel) => welke !== undefined && welkeVan(regel) === welke) ??
    eigen.find(({ stand }) => stand === "open" || stand === "bezig") ??
    eigen.at(-1);
  const eerder = regels
    .slice(0, hier === undefined ? 0 : regels.indexOf(hier))
    .findLast(({ stand }) => stand !== "vervalt");
  return eerder === undefined ? { stap: "start" } : { stap: eerder.stap, welke: welkeVan(eerder) };
}
