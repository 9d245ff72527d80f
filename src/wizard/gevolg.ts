import { isBeantwoord, isStand } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { dingIn, isLijst, patroonVan, veldBij, waardeBij } from "../domain/pad.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { geteld } from "../dutch/tellen.ts";
import { adviesVoor, adviesvelden, rolBijAdvies } from "../plan/advies.ts";
import { trajectVan } from "../plan/traject.ts";
import { type Plaats, verschilTussen } from "./gevolgboom.ts";
import type { Sessie } from "./sessie.ts";
import { dingnaamBij, toonWaarde } from "./tonen.ts";

/** More lines than this nobody reads. */
const HOOGSTENS = 5;

/**
 * Tells what else changed with a change at `pad`: nothing that depended on an answer is kept or dropped in silence. Says
 * nothing where nothing did. `voor` is the coalition before it.
 */
export function vertelGevolgen(s: Sessie, voor: Coalitie, pad: string): void {
  const regels = [...gevolgenVan(voor, s.boek.coalitie, pad, s.gevraagd), ...blokregels(s, voor, pad)];
  if (regels.length === 0) return;
  const over = regels.length - HOOGSTENS;
  const verteld = [
    "Dit verandert mee:",
    ...regels.slice(0, HOOGSTENS).map((regel) => `– ${regel}`),
    ...(over > 0 ? [`– en nog ${geteld(over, "gevolg", "gevolgen")}; je ziet ze in het overzicht.`] : []),
  ];
  s.gevolgen.push(...verteld);
  s.interviewer.toon(verteld.join("\n"));
}

/** The consequences of a change, a sentence or two each, the most important first. */
export function gevolgenVan(
  voor: Coalitie,
  na: Coalitie,
  pad: string,
  gevraagd: ReadonlySet<string> = new Set(),
): readonly string[] {
  const { vervallen, weer, erbij, leeg, vanzelf } = verschilTussen(voor, na, pad);
  const telt = (plaatsen: readonly Plaats[]) =>
    plaatsen.filter((plaats) => !["zelf", "reden niet nodig"].includes(rolBijAdvies(na, plaats.pad)));
  // Whoever answers for the first time is asked what follows from it; that needs no telling.
  const opnieuw = isBeantwoord(waardeBij(voor, pad));
  return [
    ...adviesregels(voor, na, pad, gevraagd),
    ...(opnieuw ? wegregels(voor, na) : []),
    ...vervalregels(na, telt(vervallen)),
    ...weerregels(na, telt(weer)),
    ...(opnieuw ? vraagregels(na, telt(erbij)) : []),
    ...leegregels(na, leeg),
    ...vanzelfregels(na, telt(vanzelf)),
  ];
}

/** The parts of this step that come with the change, or go. */
function blokregels({ onderdeel, boek, gang }: Sessie, voor: Coalitie, pad: string): readonly string[] {
  if (!isBeantwoord(waardeBij(voor, pad))) return [];
  return onderdeel.blokken.flatMap(({ titel, als }): readonly string[] => {
    const [toen, nu] = [als?.(voor, gang), als?.(boek.coalitie, gang)];
    if (toen === nu) return [];
    return [nu ? `Het deel ‘${titel}’ komt erbij.` : `Het deel ‘${titel}’ vervalt. Wat je er schreef, blijft bewaard.`];
  });
}

/** Advice that became another where somebody chose already, or was asked to. */
const adviesregels = (voor: Coalitie, na: Coalitie, pad: string, gevraagd: ReadonlySet<string>): readonly string[] =>
  adviesvelden(na).flatMap((veld): readonly string[] => {
    const [toen, nu] = [adviesVoor(voor, veld.pad), adviesVoor(na, veld.pad)];
    const gezien = veld.gekozen !== undefined || (toen !== undefined && gevraagd.has(veld.pad));
    if (veld.pad === pad || !gezien || toen?.keuze === nu?.keuze || !bestaat(voor, veld.pad)) return [];
    const keuze = veld.gekozen === undefined ? "" : koos(veld.gekozen, nu?.keuze);
    const waar = `Bij ${naamVan(na, veld.pad)}`;
    if (nu === undefined) return [`${waar} is er nu geen advies meer.${keuze}`];
    const was = toen === undefined ? "" : ` in plaats van ‘${toen.keuze}’`;
    return [`${waar} is het advies nu ‘${nu.keuze}’${was}. ${nu.omdat}${keuze}`];
  });

const koos = (gekozen: string, advies: string | undefined): string =>
  gekozen === advies ? " Dat is wat je koos." : ` Jij koos ‘${gekozen}’; dat blijft zo tot je het verandert.`;

/** The thing that a field is in was there too. */
const bestaat = (voor: Coalitie, pad: string): boolean => waardeBij(voor, dingIn(pad)) !== undefined;

/** What the road ahead leads to. */
function wegregels(voor: Coalitie, na: Coalitie): readonly string[] {
  const stukken = (c: Coalitie): readonly string[] =>
    trajectVan(c).flatMap((deel) =>
      deel.stap === 6 && deel.straks === true && deel.vervalt !== true && deel.variant !== undefined
        ? [STUK[deel.variant]]
        : [],
    );
  const [toen, nu] = [stukken(voor), stukken(na)];
  if (opsomming(toen) === opsomming(nu) || nu.length === 0) return [];
  return [`De weg verandert. Nu ${nu.length === 1 ? "komt er nog" : "komen er nog"} ${opsomming(nu)}.`];
}

const STUK = { initiatief: "een initiatiefvoorstel", plan: "een plan van aanpak" } as const;

function vervalregels(na: Coalitie, plaatsen: readonly Plaats[]): readonly string[] {
  const [een] = plaatsen;
  if (een === undefined) return [];
  const dan = "komt niet in documenten. Verander je dit terug, dan telt het weer mee.";
  if (plaatsen.length === 1) return [`${naamVan(na, een.pad)} geldt nu niet. Je antwoord blijft bewaard, maar ${dan}`];
  return [
    `${plaatsen.length} antwoorden gelden nu niet: ${namenVan(na, plaatsen)}. Wat je schreef, blijft bewaard, maar ${dan}`,
  ];
}

const weerregels = (na: Coalitie, plaatsen: readonly Plaats[]): readonly string[] =>
  plaatsen.length === 0 ? [] : [`Wat je eerder antwoordde op ${namenVan(na, plaatsen)}, telt weer mee.`];

/** What is asked only on request needs no telling. */
function vraagregels(na: Coalitie, plaatsen: readonly Plaats[]): readonly string[] {
  const kern = plaatsen.filter(({ veld }) => veld.diepte === "kern");
  if (kern.length === 0) return [];
  return [`${kern.length === 1 ? "Er komt een vraag" : `Er komen ${kern.length} vragen`} bij: ${namenVan(na, kern)}.`];
}

const leegregels = (na: Coalitie, plaatsen: readonly Plaats[]): readonly string[] =>
  plaatsen.length === 0
    ? []
    : [
        plaatsen.length === 1
          ? `Bij ${namenVan(na, plaatsen)} is de verwijzing weg.`
          : `${plaatsen.length} verwijzingen zijn weg: bij ${namenVan(na, plaatsen)}.`,
      ];

/** The same change in several things is told once. */
function vanzelfregels(na: Coalitie, plaatsen: readonly Plaats[]): readonly string[] {
  const groepen = new Map<string, Plaats[]>();
  for (const plaats of plaatsen) {
    const sleutel = `${patroonVan(plaats.pad)} ${JSON.stringify(plaats.waarde)}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), plaats]);
  }
  return [...groepen.values()].flatMap(([een, ...meer]): readonly string[] => {
    if (een === undefined || isLijst(een.veld)) return [];
    const wordt = een.waarde === undefined ? "is nu leeg" : `staat nu op ‘${woordVoor(na, een)}’`;
    const waar = meer.length === 0 ? naamVan(na, een.pad) : `‘${een.veld.vraag}’`;
    return [`${waar} ${wordt}${meer.length === 0 ? "" : ` (bij ${meer.length + 1} ${meervoudBij(een.pad)})`}.`];
  });
}

const woordVoor = (na: Coalitie, { veld, waarde }: Plaats): string =>
  isLijst(veld) ? "" : isStand(waarde) ? waarde.status : toonWaarde(veld, waarde as string, na);

const meervoudBij = (pad: string): string => {
  const lijst = veldBij(velden, pad.slice(0, pad.lastIndexOf("[")));
  return lijst !== undefined && isLijst(lijst) ? lijst.naam[1] : "dingen";
};

/** A question by its words, and the thing that it is about. */
function naamVan(na: Coalitie, pad: string): string {
  const veld = veldBij(velden, pad);
  const ding = dingnaamBij(na, pad);
  const vraag = veld === undefined || veld.soort === "groep" ? pad : veld.vraag;
  return `‘${vraag}’${ding === undefined ? "" : ` (${ding})`}`;
}

const GENOEMD = 2;

function namenVan(na: Coalitie, plaatsen: readonly Plaats[]): string {
  const over = plaatsen.length - GENOEMD;
  const namen = plaatsen.slice(0, GENOEMD).map(({ pad }) => naamVan(na, pad));
  return opsomming(over > 0 ? [...namen, `nog ${over}`] : namen);
}
