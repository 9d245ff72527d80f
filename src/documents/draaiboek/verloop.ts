import type { Gezien } from "../../domain/gezien.ts";
import { minuten } from "../../dutch/tijden.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { tijdvak } from "../delen/bijeenkomst.ts";

export type Bijeenkomst = Gezien<"kerngroep">["bijeenkomsten"][number];
type Onderdeel = Bijeenkomst["programma"][number];

/** One line of the running order. What is not known yet is empty, except what happens and when. */
export interface Moment {
  readonly tijd: string | Gap | Zin;
  readonly duur: string;
  readonly wat: string | Gap;
  readonly werkvorm: string | Gap;
  readonly wie: string | Gap;
  readonly klaar: string | Gap;
  readonly opbrengst: string | Gap;
  readonly vastlegging: string | Gap;
  readonly planB: string | Gap;
}

const LEEG = { werkvorm: "", wie: "", klaar: "", opbrengst: "", vastlegging: "", planB: "" };

/** From the building up of the room to the last word, minute by minute. */
export function verloop(b: Bijeenkomst): readonly Moment[] {
  const eerste = known(b.inloop) ?? known(b.begin);
  return [
    ...vooraf("Opbouw", b.draaiboek.opbouw, eerste),
    ...vooraf("Inloop en ontvangst", b.inloop, known(b.begin), {
      wie: optioneel(b.draaiboek.ontvangst),
      klaar: isGap(b.catering) ? "" : b.catering,
    }),
    ...b.programma.map(moment),
  ];
}

/** What comes before the programme, where it is known when. */
function vooraf(wat: string, van: string | Gap, tot: string | undefined, meer: Partial<Moment> = {}) {
  if (isGap(van) || tot === undefined) return [];
  return [{ ...LEEG, tijd: tijdvak(van, tot), duur: duurVan(van, tot), wat, ...meer }];
}

const moment = (o: Onderdeel): Moment => ({
  tijd: tijdvak(o.van, o.tot),
  duur: duurVan(o.van, o.tot),
  wat: o.titel,
  werkvorm: optioneel(o.werkvorm),
  wie: optioneel(o.door),
  klaar: optioneel(o.benodigd),
  opbrengst: optioneel(o.doel),
  vastlegging: optioneel(o.vastlegging),
  planB: optioneel(o.planB),
});

/** Which columns have anything in them, and how wide the columns are; an empty one is left out. */
export function kolommen(momenten: readonly Moment[]) {
  const heeft = (...sleutels: readonly (keyof Moment)[]): boolean =>
    momenten.some((m) => sleutels.some((sleutel) => !leeg(m[sleutel])));
  const er = {
    werkvorm: heeft("werkvorm"),
    wie: heeft("wie"),
    klaar: heeft("klaar"),
    opbrengst: heeft("opbrengst", "vastlegging"),
    planB: heeft("planB"),
  };
  const breedtes = [er.werkvorm ? 11 : 0, er.wie ? 10 : 0, er.klaar ? 14 : 0, er.opbrengst ? 19 : 0, er.planB ? 17 : 0];
  const wat = 85 - breedtes.reduce((som, breedte) => som + breedte, 0);
  return { ...er, breedtes: [9, 6, wat, ...breedtes.filter((breedte) => breedte > 0)].join(",") };
}

const leeg = (woorden: string | Gap | Zin): boolean => woorden === "" || (isGap(woorden) && woorden.reden === "weg");

const duurVan = (van: string | Gap, tot: string | Gap): string => {
  const aantal = lengte(van, tot);
  return aantal === undefined ? "" : `${aantal} min`;
};

/** In minutes; undefined where a time is missing, or the end does not come after the beginning. */
function lengte(van: string | Gap, tot: string | Gap): number | undefined {
  const aantal = minuten(known(tot) ?? "") - minuten(known(van) ?? "");
  return aantal > 0 ? aantal : undefined;
}

/** The minutes of the partners’ own input, and of the whole; undefined while a time is missing. */
export function inbrengtijd(b: Bijeenkomst): { readonly centraal: number; readonly totaal: number } | undefined {
  const delen = b.programma.filter((o) => !isDraft(o));
  const tijden = delen.map((o) => ({ duur: lengte(o.van, o.tot), eigen: o.deel === "centraal" && !isPauze(o) }));
  if (tijden.length === 0 || tijden.some(({ duur }) => duur === undefined)) return undefined;
  const som = (rij: typeof tijden): number => rij.reduce((zover, { duur = 0 }) => zover + duur, 0);
  return { centraal: som(tijden.filter(({ eigen }) => eigen)), totaal: som(tijden) };
}

const isPauze = (o: Onderdeel): boolean => o.werkvorm === "pauze";
