import { type Bladwaarde, isBoom, type Stand } from "../domain/boom.ts";
import { Botsing, type Samenloop } from "../domain/botsing.ts";
import { velden } from "../domain/declaratie.ts";
import { isBlad, isLijst, veldBij, waardeBij } from "../domain/pad.ts";
import { UserError } from "../errors.ts";
import type { Sessie } from "./sessie.ts";
import { naamVanDing, toonWaarde } from "./tonen.ts";

/** `nog eens`: what is asked is to be done on top of what stands there now. `laat`: it stays as the other made it. */
type Besluit = "nog eens" | "laat";

/**
 * Does something to the book. Where another hand was there first, the user sees both and chooses; nothing is overwritten
 * before that. Returns whether it was done. Throws what ends the sitting when the user stops, or cannot go on here.
 */
export async function doeOfVraag(s: Sessie, doe: () => void): Promise<boolean> {
  for (;;) {
    try {
      doe();
      return true;
    } catch (error) {
      if (!(error instanceof Botsing)) throw error;
      if ((await beslis(s, error)) === "laat") return false;
    }
  }
}

async function beslis(s: Sessie, botsing: Botsing): Promise<Besluit> {
  for (const samenloop of botsing.samenlopen) {
    if (samenloop.soort === "rijen") throw botsing;
    s.interviewer.toon(watErGebeurde(s, samenloop));
    let keuze = "terug";
    // There is nothing to go back to before this is decided.
    while (keuze === "terug")
      keuze = await s.interviewer.menu({ ...KEUZES[samenloop.soort], waar: undefined, standaard: "laat" });
    if (keuze !== "nog eens" && keuze !== "laat") throw botsing;
    if (keuze === "laat" && samenloop.soort === "weg") throw new NietVerder(naamVan(s, samenloop));
    if (keuze === "laat") return "laat";
    if (samenloop.soort === "weg") s.boek.wijzig(samenloop.terug);
  }
  return "nog eens";
}

const KEUZES = {
  antwoord: {
    titel: "Welk antwoord blijft?",
    mogelijkheden: [
      { waarde: "laat", naam: "Wat er nu staat" },
      { waarde: "nog eens", naam: "Mijn antwoord" },
    ],
  },
  weg: {
    titel: "Wat doen we?",
    mogelijkheden: [
      { waarde: "laat", naam: "Het blijft weg; ik stop hier" },
      { waarde: "nog eens", naam: "Zet het terug, met mijn antwoord" },
    ],
  },
  bewerkt: {
    titel: "Wat doen we?",
    mogelijkheden: [
      { waarde: "laat", naam: "Laat staan, met wat de ander deed" },
      { waarde: "nog eens", naam: "Haal het toch weg" },
    ],
  },
} as const;

const IEMAND = "Iemand anders, of jijzelf in een ander venster, werkte intussen in hetzelfde bestand.";

function watErGebeurde(s: Sessie, samenloop: Exclude<Samenloop, { soort: "rijen" }>): string {
  switch (samenloop.soort) {
    case "antwoord":
      return [
        IEMAND,
        "Dit antwoord is daar ook veranderd. Er is nog niets overschreven.",
        `Er staat nu: ${getoond(s, samenloop.pad, samenloop.nu)}`,
        `Jij gaf: ${getoond(s, samenloop.pad, samenloop.jouw)}`,
      ].join("\n");
    case "weg":
      return `${IEMAND}\n‘${naamVan(s, samenloop)}’ is daar weggehaald.`;
    case "bewerkt":
      return `${IEMAND}\nAan ‘${naamVan(s, samenloop)}’ is daar ook gewerkt.`;
  }
}

function getoond(s: Sessie, pad: string, waarde: Bladwaarde | Stand | undefined): string {
  const veld = veldBij(velden, pad);
  if (waarde === undefined || veld === undefined || !isBlad(veld)) return "geen antwoord";
  return toonWaarde(veld, waarde, s.boek.coalitie);
}

function naamVan(s: Sessie, samenloop: Extract<Samenloop, { soort: "weg" | "bewerkt" }>): string {
  const veld = veldBij(velden, samenloop.pad);
  const ding = samenloop.soort === "weg" ? samenloop.ding : waardeBij(s.boek.coalitie, samenloop.pad);
  return veld !== undefined && isLijst(veld) && isBoom(ding)
    ? naamVanDing(veld, ding, 0, s.boek.coalitie)
    : samenloop.pad;
}

/** What one was being asked about is gone, and stays so. */
export class NietVerder extends UserError {
  constructor(naam: string) {
    super(
      "conflict",
      `‘${naam}’ is er niet meer, dus daarover stel ik geen vragen meer. Alles wat je daarvoor gaf, is bewaard.`,
      "Ga verder met: coalitie step",
    );
  }
}
