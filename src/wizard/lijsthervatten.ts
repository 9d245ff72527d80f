import { dinghalten, veldenVan } from "./ding.ts";
import { wasBij, wasBinnen, zonderHervatten } from "./hervatten.ts";
import { bekijkRij } from "./lijstacties.ts";
import { vraagOver } from "./lijstbeeld.ts";
import { diepteVan, type Lijstvraag, lijstPad, rijenVan } from "./lijstvraag.ts";
import { rijd, type Uitkomst } from "./rit.ts";
import type { Sessie } from "./sessie.ts";

/** The thing in this list that one was at when the sitting was broken off. */
export const hervatRij = (s: Sessie, l: Lijstvraag): string | undefined =>
  rijenVan(s, l).find(({ pad }) => wasBinnen(s, pad))?.pad;

/** The question about a thing still to be made at which it was. */
export const nieuweWas = (s: Sessie, l: Lijstvraag): string | undefined =>
  wasBinnen(s, `${lijstPad(l)}[]`) ? s.hervat.naar : undefined;

/** Whether the sitting was broken off somewhere in this list. */
export const wasInLijst = (s: Sessie, l: Lijstvraag): boolean =>
  wasBij(s, lijstPad(l)) || nieuweWas(s, l) !== undefined || hervatRij(s, l) !== undefined;

/** Goes on within a thing: where one was, or with the answer that was broken off halfway. */
export async function hervatIn(s: Sessie, l: Lijstvraag, rij: string): Promise<Uitkomst> {
  if (!wasBinnen(s, rij)) return vraagOpen(zonderHervatten(s), l, [rij]);
  if (wasBij(s, rij)) return (await bekijkRij(s, l, rij)).uitkomst;
  const vraag = vraagOver(s, l, rij);
  const veld = veldenVan(vraag).find(({ pad }) => wasBinnen(s, pad));
  const opVerzoek = veld !== undefined && diepteVan(s, veld.pad, veld.veld.diepte) === "verdieping";
  return rijd(dinghalten(s, vraag, s.verdieping ? "alles" : opVerzoek ? "verdieping" : "kern"));
}

/** The thing of which an answer was broken off halfway. */
export const halveRij = (s: Sessie, l: Lijstvraag): string | undefined =>
  rijenVan(s, l).find(({ pad }) => s.hier.half?.startsWith(`${pad}.`))?.pad;

/** What is still open about these things. */
export const vraagOpen = (s: Sessie, l: Lijstvraag, paden: readonly string[]): Promise<Uitkomst> =>
  rijd(paden.flatMap((pad) => dinghalten({ ...s, alleenOpen: true }, vraagOver(s, l, pad), "kern")));
