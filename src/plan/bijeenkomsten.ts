import { type Boom, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { waardeBij } from "../domain/pad.ts";
import { minuten } from "../dutch/tijden.ts";

/** One meeting, of whatever kind. */
export type Bijeenkomst = ReturnType<typeof bijeenkomstenVan>[number];

type Soort =
  | "verkenning"
  | "start"
  | "werksessie"
  | "overleg"
  | "partnerontmoeting"
  | "informatie"
  | "ondertekening"
  | "slot";

const bijeenkomstenVan = (coalitie: Coalitie) => lijstVan(coalitie.bijeenkomsten);

/** The meetings of these kinds, in the order of the file. */
export const bijeenkomstenVanSoort = (coalitie: Coalitie, ...soorten: readonly Soort[]): readonly Bijeenkomst[] =>
  bijeenkomstenVan(coalitie).filter((b) => soorten.some((soort) => soort === weet(b.soort)));

/** The exploratory meetings by their day; those without one come last, in the order of the file. */
export const verkenningenVan = (coalitie: Coalitie): readonly Bijeenkomst[] =>
  bijeenkomstenVanSoort(coalitie, "verkenning").toSorted((a, b) => {
    const [eerste, tweede] = [weet(a.datum) ?? GEEN_DAG, weet(b.datum) ?? GEEN_DAG];
    return eerste < tweede ? -1 : eerste > tweede ? 1 : 0;
  });

/** After every day there is. */
const GEEN_DAG = "9999";

/** The meeting of this id, if there is one. */
export const bijeenkomstMet = (coalitie: Coalitie, id: string | undefined): Bijeenkomst | undefined =>
  id === undefined ? undefined : bijeenkomstenVan(coalitie).find((b) => b.id === id);

/**
 * The founding or deciding meeting of a pass: the one that names it, else the meetings that name none, in order, over the
 * passes that have none of their own.
 */
export function startbijeenkomstVan(coalitie: Coalitie, gang: string | undefined): Bijeenkomst | undefined {
  const starts = bijeenkomstenVanSoort(coalitie, "start");
  const eigen = (id: string | undefined) => starts.filter((b) => weet(b.gang) === id).at(-1);
  if (gang !== undefined && eigen(gang)) return eigen(gang);
  const zonderGang = starts.filter((b) => weet(b.gang) === undefined);
  const zonderStart = lijstVan(coalitie.gangen).filter((g) => eigen(g.id) === undefined);
  return zonderGang[gang === undefined ? 0 : zonderStart.findIndex((g) => g.id === gang)];
}

const DELEN = ["begin", "centraal", "concluderend", "afsluitend"] as const;

/** The parts that a programme should have and this one lacks, in the order of the day. */
export const ontbrekendeDelen = (bijeenkomst: Bijeenkomst): readonly string[] => {
  const delen = lijstVan(bijeenkomst.programma).map((onderdeel) => weet(onderdeel.deel));
  return DELEN.filter((deel) => !delen.includes(deel));
};

/** The share of the programme (0 to 1) that is the partners’ own; undefined while a time is missing. */
export function aandeelCentraal(bijeenkomst: Bijeenkomst): number | undefined {
  let totaal = 0;
  let centraal = 0;
  for (const onderdeel of lijstVan(bijeenkomst.programma)) {
    const duur = minuten(weet(onderdeel.tot) ?? "") - minuten(weet(onderdeel.van) ?? "");
    if (Number.isNaN(duur)) return undefined;
    totaal += duur;
    if (weet(onderdeel.deel) === "centraal") centraal += duur;
  }
  return totaal > 0 ? centraal / totaal : undefined;
}

/** Whether anybody has been invited. */
export const isUitgenodigd = (bijeenkomst: Bijeenkomst | undefined): boolean =>
  lijstVan(bijeenkomst?.genodigden).some((genodigde) => weet(genodigde.stand) !== undefined);

/** The letters of invitation to this meeting that the register holds. */
export const brievenVoor = (coalitie: Coalitie, id: string | undefined) =>
  lijstVan(coalitie.stukken).filter(
    (stuk) => weet(stuk.document) === "uitnodigingsbrief" && (weet(stuk.voor) ?? `${id}-`).startsWith(`${id}-`),
  );

/**
 * Whether this asks how it stands with the coming of a guest, which nobody can know yet: nobody wrote it down, no letter
 * of this meeting went out by the register or by the day that stands on it, and its own day has not come. Without
 * `vandaag` none has.
 */
export function isKomstNogOnbekend(coalitie: Coalitie, pad: string, vandaag?: string): boolean {
  const [, id] = /^bijeenkomsten\[([^\]]+)\]\.genodigden\[[^\]]*\]\.stand$/.exec(pad) ?? [];
  if (id === undefined || waardeBij(coalitie, pad) !== undefined) return false;
  const { briefdatum, datum } = bijeenkomstMet(coalitie, id) ?? {};
  if (brievenVoor(coalitie, id).length > 0) return false;
  if (vandaag === undefined) return true;
  return (weet(briefdatum) ?? GEEN_DAG) >= vandaag && (weet(datum) ?? GEEN_DAG) > vandaag;
}

/** Whether nobody on the list is still waiting for an invitation: without a state, a guest is only meant to come. */
export const isIedereenUitgenodigd = (bijeenkomst: Bijeenkomst | undefined): boolean =>
  isUitgenodigd(bijeenkomst) &&
  lijstVan(bijeenkomst?.genodigden).every((genodigde) => weet(genodigde.stand) !== undefined);

/** Whether the register of documents says that the report of this meeting went out. */
export const isVerslagVerstuurd = (coalitie: Coalitie, bijeenkomst: Bijeenkomst | undefined): boolean =>
  bijeenkomst !== undefined &&
  lijstVan(coalitie.stukken).some(
    (stuk) =>
      weet(stuk.document) === "verslag" &&
      [undefined, bijeenkomst.id].includes(weet(stuk.voor)) &&
      lijstVan(stuk.verzonden).length > 0,
  );

/** Whether it was called off: somebody wrote when, why or what comes next. */
export const isAfgezegd = ({ afzegging }: { readonly afzegging?: Boom }): boolean =>
  Object.values(afzegging ?? {}).some((antwoord) => weet(antwoord) !== undefined);
