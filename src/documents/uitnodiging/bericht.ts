import type { Gezien } from "../../domain/gezien.ts";
import { datumMetDag } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { metPunt } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Bijeenkomst, benamingInZin, tijdenVan } from "../delen/bijeenkomst.ts";
import { als } from "../delen/zinnen.ts";
import { tussenTekens } from "./inhoud.ts";

type Genodigde = Gezien<"genodigde">["bijeenkomsten"][number]["genodigden"][number];

/** What the other letters about a meeting say beside the invitation: before it, after it, or instead of the meeting. */
export function berichtVan(b: Bijeenkomst, genodigde: Genodigde, datum: string) {
  const stand = known(genodigde.stand);
  const briefdatum = known(b.briefdatum) ?? "";
  return {
    naam: als(b.benaming, deBijeenkomst),
    afgemeld: stand === "afgemeld",
    aangemeld: stand === "aangemeld" || stand === "vervanger",
    uitgenodigdOp: briefdatum < datum ? briefdatum : "",
    uitnodigingVolgt: briefdatum > datum ? briefdatum : "",
    aanmeldenKanNog: isGap(b.aanmelden.voor) || b.aanmelden.voor > datum,
    onderwerpen: optioneel(b.vooraankondiging.onderwerpen),
    tijden: known(b.begin) === undefined ? "" : tijdenVan(b.begin, b.eind),
    plek: optioneel(b.locatie.naam),
    wijziging: wijzigingVan(b),
    afzegging: { reden: inEenZin(optioneel(b.afzegging.reden)), vervolg: b.afzegging.vervolg },
  };
}

const DE_WOORD = /^\p{Lu}\p{Ll}*(?:bijeenkomst|ontmoeting|conferentie|sessie)(?=\s|$)/u;

/** `de startbijeenkomst Vitale binnenstad`, and a name that does not say what it is in quotes: `de bijeenkomst ‘Aan zet’`. */
const deBijeenkomst = (benaming: string): string =>
  DE_WOORD.test(benaming) ? `de ${benamingInZin(benaming)}` : `de bijeenkomst ${tussenTekens(benaming)}`;

interface Verschil {
  readonly wat: string;
  readonly eerst: Zin | string | Gap;
  readonly nu: Zin | string | Gap;
}

function wijzigingVan(b: Bijeenkomst) {
  const { oudeDatum, oudBegin, oudEind, oudePlek, reden } = b.wijziging;
  const tijdVerandert = known(oudBegin) !== undefined || known(oudEind) !== undefined;
  const tijd: Verschil = {
    wat: "tijd",
    eerst: tijdenVan(known(oudBegin) ?? b.begin, known(oudEind) ?? b.eind),
    nu: tijdenVan(b.begin, b.eind),
  };
  const plek: Verschil = { wat: "plek", eerst: oudePlek, nu: b.locatie.naam };
  const dag: Verschil = { wat: "datum", eerst: als(oudeDatum, datumMetDag), nu: als(b.datum, datumMetDag) };
  const andere = [...(tijdVerandert ? [tijd] : []), ...(known(oudePlek) === undefined ? [] : [plek])];
  // A letter of which nobody said what changed, asks for the day it was.
  const verschillen = known(oudeDatum) === undefined && andere.length > 0 ? andere : [dag, ...andere];
  return {
    verschillen,
    wat: opsomming(verschillen.map(({ wat }) => wat)),
    meer: verschillen.length > 1,
    verzet: verschillen.some(({ wat }) => wat !== "plek"),
    reden: inEenZin(optioneel(reden)),
  };
}

const inEenZin = (tekst: string | Gap): string | Gap => als(tekst, (t) => metPunt(t.replace(/\s*\n\s*/g, " ")));

/** What stands behind `Onderwerp:`, and what the document is called, for each of the letters. */
export function onderwerpIn(variant: string, naam: string | Gap, dag: string | Gap, wat: string): Zin {
  if (variant === "vooraankondiging") return zin`vooraankondiging ${naam}, ${dag}`;
  if (variant === "herinnering") return zin`herinnering aan de uitnodiging ${naam}, ${dag}`;
  if (variant === "wijziging") return zin`nieuwe ${wat} voor ${naam}`;
  if (variant === "afzegging") return zin`${naam} van ${dag} gaat niet door`;
  return isGap(naam) ? zin`uitnodiging ${naam}` : zin`uitnodiging ${naam}, ${dag}`;
}
