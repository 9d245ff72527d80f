import { volg, volgAlle } from "../../domain/gezien.ts";
import { bedrag, getal } from "../../dutch/bedragen.ts";
import { isKwartaal } from "../../dutch/kwartalen.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { als } from "../delen/zinnen.ts";
import { balans, isGeld, zekerheid } from "./begroting.ts";
import { bronVan } from "./geldbron.ts";
import { doelnummers, type Genummerd, genummerd, nummersVan, themagroepen } from "./nummering.ts";
import { type Actie, geld, type Kijk, postVan, vraagtGeld } from "./posten.ts";

export type Belegd = "ja" | "deels" | "nee";

/**
 * Whether somebody does it and it is paid for: all of it, a part, or nothing. An action within the executors’ own work
 * needs no money. Hoped-for money does not count.
 */
export function belegd(a: Actie): Belegd {
  const wie = a.uitvoerders.length > 0 && a.uitvoerders.every((u) => !isGap(u));
  const betaald = vraagtGeld(a) ? zekerheid(postVan(a)) : isGap(a.werkpakket) || !wie ? "niets" : "alles";
  if (wie && betaald === "alles") return "ja";
  return wie || betaald !== "niets" ? "deels" : "nee";
}

/** The sheet of one action. */
function fiche(c: Kijk, alle: readonly Genummerd[], { nr, actie: a }: Genummerd) {
  const namen = volgAlle(c.organisaties, a.uitvoerders).map(korteNaam);
  const doelen = doelnummers(c, a);
  return {
    nr,
    titel: a.titel,
    omschrijving: optioneel(a.omschrijving),
    resultaat: optioneel(a.resultaat),
    gezocht: namen.length === 0,
    trekker: namen[0] ?? "",
    samenMet: namen.slice(1),
    betrokken: volgAlle(c.organisaties, optioneel(a.betrokken)).map(korteNaam),
    doelen,
    meerDoelen: doelen.length > 1,
    meerUitdagingen: a.uitdagingen.length > 1,
    uitdagingen: volgAlle(c.uitdagingen, a.uitdagingen).map((u) => u.tekst),
    start: optioneel(a.start),
    eind: a.eind,
    startKwartaal: isKwartaal(known(a.start) ?? ""),
    eindKwartaal: isKwartaal(known(a.eind) ?? ""),
    mijlpalen: a.mijlpalen.filter((m) => !isDraft(m)).map((m) => ({ wat: m.wat, datum: m.datum })),
    werktijd: werktijd(a),
    middelen: middelen(c, a),
    belegd: BELEGD[belegd(a)],
    versterkt: nummersVan(alle, a.versterkt),
    afhankelijkVan: nummersVan(alle, a.afhankelijkVan),
    risico: optioneel(a.risico),
  };
}

export const BELEGD: Readonly<Record<Belegd, string>> = { ja: "belegd", deels: "deels belegd", nee: "nog niet belegd" };

/** `480 uur`, `0,4 fte`; nothing where it is not known. */
export function werktijd(a: Actie): string {
  const aantal = known(a.capaciteit);
  return aantal === undefined ? "" : metEenheid(aantal, known(a.capaciteitEenheid) ?? "uren");
}

/** A number of hours stays singular in Dutch: `120 uur`. */
export const metEenheid = (aantal: number, eenheid: "uren" | "fte"): string =>
  `${getal(aantal)} ${eenheid === "uren" ? "uur" : eenheid}`;

/** Fits it the own work, and if not what it costs extra and who pays that. */
function middelen(c: Kijk, a: Actie) {
  const post = balans(postVan(a));
  return {
    werkpakket: a.werkpakket,
    eigenWerk: a.werkpakket === "past",
    deels: a.werkpakket === "past deels",
    extra: vraagtGeld(a),
    soorten: soorten(a),
    samen: geld(post.kosten),
    dekking: a.dekking
      .filter((r) => isDraft(r) || isGeld({ bron: known(r.bron), status: known(r.status), bedrag: undefined }))
      .map((r) => ({
        bedrag: r.bedrag,
        bron: bronVan(c, r.bron, optioneel(r.wie)),
        status: r.status,
        alleenAanvankelijk: known(r.alleenAanvankelijk) === true,
      })),
    ongedekt: post.ongedekt.bedrag > 0 || post.ongedekt.pm ? geld(post.ongedekt) : "",
    nietVerdeeld: post.nietVerdeeld.bedrag > 0 ? geld(post.nietVerdeeld) : "",
  };
}

/** What kind of money it is; what is nought needs no words, and then the amount is not said twice. */
function soorten(a: Actie): readonly (string | Zin)[] {
  if (a.procesgeld === 0) return ["investering"];
  if (a.investeringsgeld === 0) return ["proces"];
  return [zin`proces ${als(a.procesgeld, bedrag)}`, zin`investering ${als(a.investeringsgeld, bedrag)}`];
}

/** The actions of the plan per theme, as sheets. */
export function themas(c: Kijk) {
  const alle = genummerd(c);
  return themagroepen(c).map((g) => ({
    nr: g.nr,
    naam: g.thema?.naam ?? (g.nr === "" ? "" : "Overige acties"),
    omschrijving: optioneel(g.thema?.omschrijving ?? ""),
    trekker: g.thema === undefined || isGap(g.thema.trekker) ? "" : korteNaam(volg(c.organisaties, g.thema.trekker)),
    acties: g.acties.map((n) => fiche(c, alle, n)),
  }));
}

/** One line per action. */
export const overzicht = (c: Kijk) =>
  genummerd(c).map(({ nr, actie: a }) => ({
    nr,
    titel: a.titel,
    trekker: a.uitvoerders.length === 0 ? "Gezocht" : korteNaam(volg(c.organisaties, a.uitvoerders[0] ?? "")),
    samenMet: volgAlle(c.organisaties, a.uitvoerders).slice(1).map(korteNaam),
    start: optioneel(a.start),
    eind: a.eind,
    extra: vraagtGeld(a) ? geld(balans(postVan(a)).kosten) : isGap(a.werkpakket) ? a.werkpakket : "Eigen werk",
    belegd: belegd(a),
  }));

/** Names that together are longer make a cell of a standing page too high to be read as one row. */
const STAAND_PAST = 90;

/** Whether the overview asks for a page on its side: who does an action has names too long for a narrow column. */
export const isBreed = (rijen: ReturnType<typeof overzicht>): boolean =>
  rijen.some(
    ({ trekker, samenMet }) => [trekker, ...samenMet].map((naam) => known(naam) ?? "").join(", ").length > STAAND_PAST,
  );
