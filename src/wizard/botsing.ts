import { type Bladwaarde, isBoom, type Stand } from "../domain/boom.ts";
import { Botsing, type Samenloop } from "../domain/botsing.ts";
import { velden } from "../domain/declaratie.ts";
import { isBlad, isLijst, veldBij, waardeBij } from "../domain/pad.ts";
import { UserError } from "../errors.ts";
import { splitsDing } from "./plek.ts";
import { plekInWoorden } from "./plekwoorden.ts";
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
    if (samenloop.soort === "rijen") throw new NietVerder(samenloop.pad, ANDERE_RIJEN);
    s.interviewer.toon(`\n${watErGebeurde(s, samenloop)}`);
    const keuze = await s.interviewer.menu({
      ...keuzesBij(samenloop),
      waar: undefined,
      standaard: "laat",
      zonderTerug: true,
    });
    if (keuze !== "nog eens" && keuze !== "laat") throw new Botsing(botsing.samenlopen, (waar) => inWoorden(s, waar));
    if (keuze === "laat") return laat(s, samenloop);
    if (samenloop.soort === "weg") s.boek.wijzig(samenloop.terug);
  }
  return "nog eens";
}

/** Says what stays. Throws where there is nothing left to ask about. */
function laat(s: Sessie, samenloop: Vraagbaar): "laat" {
  if (samenloop.soort === "weg" && samenloop.genoemd !== true)
    throw new NietVerder(
      splitsDing(samenloop.pad).lijst,
      `‘${naamVan(s, samenloop)}’ blijft weg. Daarover stel ik geen vragen meer.`,
    );
  s.interviewer.toon(
    samenloop.soort === "bewerkt"
      ? "Het blijft staan. Er is niets weggehaald."
      : "Wat er staat, blijft staan. Jouw antwoord is niet bewaard.",
  );
  return "laat";
}

type Vraagbaar = Exclude<Samenloop, { soort: "rijen" }>;

const keuzesBij = (samenloop: Vraagbaar) =>
  KEUZES[samenloop.soort === "weg" && samenloop.genoemd === true ? "genoemd" : samenloop.soort];

const KEUZES = {
  antwoord: {
    titel: "Welk antwoord blijft?",
    mogelijkheden: [
      { waarde: "laat", naam: "Wat er nu staat" },
      { waarde: "nog eens", naam: "Mijn antwoord" },
    ],
  },
  weg: {
    titel: "Wat wil je doen?",
    mogelijkheden: [
      { waarde: "laat", naam: "Weg laten; mijn antwoord vervalt" },
      { waarde: "nog eens", naam: "Terugzetten, met mijn antwoord erbij" },
    ],
  },
  genoemd: {
    titel: "Wat wil je doen?",
    mogelijkheden: [
      { waarde: "laat", naam: "Weg laten; mijn antwoord vervalt" },
      { waarde: "nog eens", naam: "Terugzetten, en mijn antwoord bewaren" },
    ],
  },
  bewerkt: {
    titel: "Wat wil je doen?",
    mogelijkheden: [
      { waarde: "laat", naam: "Laten staan, met wat er nu in staat" },
      { waarde: "nog eens", naam: "Toch weghalen" },
    ],
  },
} as const;

const IEMAND = "Iemand anders, of jijzelf in een ander venster, werkte intussen in hetzelfde bestand.";

const ANDERE_RIJEN = `${IEMAND}
Deze lijst is daardoor anders. Wat je het laatst deed, is niet bewaard: het kon in een verkeerde regel komen.`;

function watErGebeurde(s: Sessie, samenloop: Vraagbaar): string {
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
      return `${IEMAND}\nAan ‘${naamVan(s, samenloop)}’ is daar ook gewerkt. Er is nog niets weggehaald.`;
  }
}

function getoond(s: Sessie, pad: string, waarde: Bladwaarde | Stand | undefined): string {
  const veld = veldBij(velden, pad);
  if (waarde === undefined || veld === undefined || !isBlad(veld)) return "geen antwoord";
  return toonWaarde(veld, waarde, s.boek.coalitie);
}

const inWoorden = (s: Sessie, samenloop: Samenloop): string =>
  samenloop.soort === "weg" || samenloop.soort === "bewerkt"
    ? naamVan(s, samenloop)
    : plekInWoorden(s.boek.coalitie, samenloop.pad);

function naamVan(s: Sessie, samenloop: Extract<Samenloop, { soort: "weg" | "bewerkt" }>): string {
  const veld = veldBij(velden, samenloop.pad);
  const ding = samenloop.soort === "weg" ? samenloop.ding : waardeBij(s.boek.coalitie, samenloop.pad);
  if (veld === undefined || !isLijst(veld)) return samenloop.pad;
  return isBoom(ding) ? naamVanDing(veld, ding, 0, s.boek.coalitie) : veld.naam[1];
}

/**
 * What one was being asked about is gone, or cannot be told any more from the rows beside it. One goes on at the list that
 * it was in, where there is one.
 */
export class NietVerder extends UserError {
  constructor(
    readonly lijst: string,
    melding: string,
  ) {
    super("conflict", melding, "Wat je eerder gaf, is bewaard. Ga verder met: coalitie step");
  }
}
