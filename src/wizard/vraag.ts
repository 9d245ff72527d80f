import { isAlleenDoorVrijgave } from "../domain/akkoord.ts";
import { BESTURINGSMODELLEN } from "../domain/besturingsmodellen.ts";
import { type Bladwaarde, isBeantwoord, isStand, type Stand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { onder, patroonVan, waardeBij } from "../domain/pad.ts";
import { kanGeen, leesBlad } from "../domain/soorten.ts";
import type { Bladveld, Keuze, Meerkeuze } from "../domain/velden.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { netjes } from "../dutch/zinnen.ts";
import { adviesVoor, rolBijAdvies } from "../plan/advies.ts";
import { vertelGevolgen } from "./gevolg.ts";
import { isOpWeg, kom, wasBij, wilNaarOverzicht } from "./hervatten.ts";
import type { Antwoord, Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import { metLetOp } from "./letop.ts";
import { noemAandacht } from "./noemen.ts";
import { bladOp, isVanToepassing } from "./paden.ts";
import type { Plek } from "./plek.ts";
import type { Halte, Plaats, Uitkomst } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { toonWaarde } from "./tonen.ts";
import { meerUitleg, SIGNALEN_BIJ } from "./uitleg.ts";
import { houdVast } from "./vasthouden.ts";
import { doelenVan, kanNieuw, maakNieuw } from "./verwijzen.ts";
import { voorstelVoor } from "./voorstel.ts";

/** Which words of a choice make sense here; all when absent. */
export type Zeef = (pad: string, optie: string) => boolean;

export const huidig = (s: Sessie, pad: string): Bladwaarde | Stand | undefined =>
  waardeBij(s.boek.coalitie, pad) as Bladwaarde | Stand | undefined;

/** A stop at one field of a thing (or of the root, where `plek` is the root). */
export function vraaghalte(s: Sessie, plek: Plek, naam: string, bij: () => Bij, zeef?: Zeef): Halte {
  const pad = (): string => onder(plek.pad(), naam);
  return {
    geldt(richting) {
      const rol = rolBijAdvies(s.boek.coalitie, pad());
      if (rol === "zelf" || rol === "reden niet nodig" || !isVanToepassing(s.boek.coalitie, pad(), plek.nieuw))
        return false;
      if (wilNaarOverzicht(s, richting)) return false;
      const slaatOver = (richting === "vooruit" && (s.alleenOpen || s.gegeven.has(pad()))) || isOpWeg(s, richting);
      return !slaatOver || !isBeantwoord(huidig(s, pad())) || s.hier.half === pad() || wasBij(s, pad());
    },
    bezoek(richting, plaats) {
      kom(s, pad(), richting);
      return stelVraag(s, plek, naam, bij(), plaats, zeef);
    },
  };
}

/** Asks about one field and saves the answer before anything else is asked. */
async function stelVraag(
  s: Sessie,
  plek: Plek,
  naam: string,
  bij: Bij,
  plaats: Plaats,
  zeef?: Zeef,
): Promise<Uitkomst> {
  for (;;) {
    const pad = onder(plek.pad(), naam);
    s.gevraagd.add(pad);
    const vraag = vraagstelling(s, pad, bij, plaats, zeef);
    if (s.hier.half === pad) s.hier.half = undefined;
    const antwoord = await s.interviewer.vraag(vraag);
    // Whoever stops again without a word about half a text has not finished it.
    if (antwoord.soort === "stop" && vraag.half === true) s.hier.half = pad;
    if (antwoord.soort === "houd") return "verder";
    if (antwoord.soort === "terug" || antwoord.soort === "stop") {
      const { concept } = antwoord;
      if (concept !== undefined)
        await houdVast(s, pad, concept, () => {
          s.hier.half = onder(plek.maak(), naam);
          bewaar(s, s.hier.half, concept);
        });
      return antwoord.soort;
    }
    const voor = s.boek.coalitie;
    await houdVast(s, pad, gegeven(antwoord), () => bewaarAntwoord(s, () => onder(plek.maak(), naam), antwoord));
    vertelGevolgen(s, voor, onder(plek.pad(), naam));
    noemAandacht(s, onder(plek.pad(), naam));
    // With several references one is seldom all: the question comes back with the new one among the chosen.
    if (antwoord.soort !== "nieuw" || bladOp(pad).soort !== "verwijzingen") return "verder";
  }
}

type Gegeven = Extract<Antwoord, { readonly soort: "waarde" | "stand" | "nieuw" }>;

/** An answer as it was given, before anything is made for it. */
export const gegeven = (antwoord: Gegeven): Bladwaarde | Stand =>
  antwoord.soort === "waarde" ? antwoord.waarde : antwoord.soort === "stand" ? antwoord.stand : antwoord.naam;

/** Saves an answer, unless it says what stands there already. */
export function bewaar(s: Sessie, pad: string, waarde: Bladwaarde | Stand, gezien?: Coalitie): void {
  if (JSON.stringify(huidig(s, pad)) !== JSON.stringify(waarde)) s.boek.zet(pad, waarde, gezien);
}

/**
 * Saves an answer, with what is made for it: the thing that it is about, or what it refers to. That is written first, on what
 * is there by then; what somebody else answered here meanwhile was not `gezien`.
 */
export function bewaarAntwoord(s: Sessie, maak: () => string, antwoord: Gegeven, gezien = s.boek.coalitie): void {
  const pad = maak();
  bewaar(s, pad, waardeVan(s, pad, antwoord), gezien);
}

/** What is to be saved for an answer; something new is made first. */
export function waardeVan(s: Sessie, pad: string, antwoord: Gegeven): Bladwaarde | Stand {
  if (antwoord.soort === "waarde") return antwoord.waarde;
  if (antwoord.soort === "stand") return antwoord.stand;
  const veld = bladOp(pad);
  const id = "naar" in veld ? maakNieuw(veld.naar, antwoord.naam, s.boek, pad) : antwoord.naam;
  if (veld.soort !== "verwijzingen") return id;
  const nu = huidig(s, pad);
  const naast = antwoord.naast ?? (nu === undefined || isStand(nu) || !Array.isArray(nu) ? [] : nu);
  return [...new Set([...naast, id])];
}

/** The same, held on to while something new cannot be made yet. */
export async function maakWaarde(
  s: Sessie,
  pad: string,
  antwoord: Parameters<typeof waardeVan>[2],
): Promise<Bladwaarde | Stand> {
  let waarde = gegeven(antwoord);
  await houdVast(s, pad, waarde, () => {
    waarde = waardeVan(s, pad, antwoord);
  });
  return waarde;
}

/** The question as it is put. */
export function vraagstelling(
  s: Sessie,
  pad: string,
  bij: Bij,
  plaats?: Plaats,
  zeef: Zeef = () => true,
): Vraagstelling {
  const veld = bladOp(pad);
  const nu = huidig(s, pad);
  const advies = adviesVoor(s.boek.coalitie, pad);
  const patroon = patroonVan(pad);
  const toonWaarom = !s.uitgelegd.has(patroon) && nu === undefined;
  s.uitgelegd.add(patroon);
  const { coalitie, vandaag } = s.boek;
  return {
    pad,
    veld,
    waar: waarVan(s, bij, plaats),
    huidig: nu,
    voorstel: nu === undefined ? (adviesAlsAntwoord(veld, advies?.keuze) ?? voorstelVoor(s.boek, pad)) : undefined,
    mogelijkheden: mogelijkhedenVan(s, veld, pad).filter(
      ({ waarde }) => zeef(pad, waarde) && (waarde === nu || !isAlleenDoorVrijgave(pad, waarde)),
    ),
    nieuwMogelijk: "naar" in veld && kanNieuw(veld.naar),
    standen: standenVoor(pad, veld),
    advies: advies === undefined ? SIGNALEN_BIJ[patroon] : `Advies: ${advies.keuze}. ${advies.omdat}`,
    meer: meerUitleg(veld, pad),
    toonWaarom,
    ...(s.hier.half === pad ? { half: true } : {}),
    gebruik: s.gebruik === undefined ? undefined : async () => (await s.gebruik?.(pad)) ?? [],
    lees: (getypt) =>
      metLetOp(
        leesBlad(
          veld,
          typeof getypt === "string" ? netjes(getypt) : getypt.map(netjes).filter((t) => t !== ""),
          vandaag,
        ),
        { pad, veld, coalitie, vandaag },
      ),
    lijkt: (waarde) => toonWaarde(veld, waarde, coalitie),
  };
}

function adviesAlsAntwoord(veld: Bladveld, keuze: string | undefined): Bladwaarde | undefined {
  if (keuze === undefined || !("opties" in veld) || !veld.opties.includes(keuze)) return undefined;
  return veld.soort === "meerkeuze" ? [keuze] : keuze;
}

function mogelijkhedenVan(s: Sessie, veld: Bladveld, pad: string): readonly Keuzemogelijkheid[] {
  if ("opties" in veld)
    return veld.opties.map((optie) => ({
      waarde: optie,
      naam: optie,
      ...optieUitleg(veld, optie),
      ...modelUitleg(optie),
    }));
  if (veld.soort === "jaNee") return ["ja", "nee"].map((optie) => ({ waarde: optie, naam: optie }));
  // A thing cannot refer to itself.
  return "naar" in veld
    ? doelenVan(veld.naar, s.boek.coalitie, pad).filter(({ waarde }) => !pad.startsWith(`${veld.naar}[${waarde}].`))
    : [];
}

const optieUitleg = (veld: Keuze | Meerkeuze, optie: string): { readonly uitleg?: string } => {
  const uitleg = veld.uitleg?.[optie];
  return uitleg === undefined ? {} : { uitleg };
};

/** A governance model is chosen by what it is, not by its name. */
function modelUitleg(optie: string): { readonly uitleg?: string } {
  const model = BESTURINGSMODELLEN.find(({ id }) => id === optie);
  if (model === undefined) return {};
  return {
    uitleg: `${model.idee} Past bij ${opsomming(model.pastBij)}. Sterk: ${opsomming(model.voordelen)}. Zwak: ${opsomming(model.nadelen)}.`,
  };
}

/** Not discussed is for talks; open on purpose is for what documents print; none is for what one can have none of. */
function standenVoor(pad: string, veld: Bladveld): readonly Stand["status"][] {
  return [
    "later",
    ...(pad.startsWith("gesprekken[") ? (["niet besproken"] as const) : []),
    ...(veld.zicht === "P" || veld.zicht === "O" ? (["bewust open"] as const) : []),
    ...(kanGeen(veld) && veld.soort !== "keuze" && veld.soort !== "jaNee" ? (["geen"] as const) : []),
  ];
}
