import { conceptVan, type Gezien } from "../../domain/gezien.ts";
import { type Taalvorm, voornaamwoord } from "../../dutch/brieven.ts";
import { type Gap, isDraft, known, optioneel } from "../../gap.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";

type Kijk = Gezien<"partners">;

/** The exploratory meetings by their day; those without one come last. */
function verkenningenVan(c: Kijk): readonly Bijeenkomst[] {
  const dag = (b: Bijeenkomst): string => known(b.datum) ?? "9999";
  return c.bijeenkomsten
    .filter((b) => !isDraft(b) && b.soort === "verkenning")
    .toSorted((a, b) => (dag(a) < dag(b) ? -1 : dag(a) > dag(b) ? 1 : 0));
}

/**
 * What this note goes with. Where an exploratory meeting asked for a note to go on with, `bron` is the last that did, and
 * `gesprek` the one after it; else the note is read before the last exploratory meeting, `gesprek`.
 */
export function gelegenheid(c: Kijk): { readonly bron: Bijeenkomst | undefined; readonly gesprek: Bijeenkomst } {
  const alle = verkenningenVan(c);
  const nr = alle.findLastIndex((b) => b.opbrengst.vervolgproduct.includes("discussienotitie"));
  const gesprek = nr < 0 ? alle.at(-1) : alle[nr + 1];
  return { bron: alle[nr], gesprek: gesprek ?? conceptVan(c.bijeenkomsten) };
}

/** How the coalition addresses its readers. */
export const taalvormVan = (c: Kijk): Taalvorm => known(c.coalitie.taalvorm) ?? "u";

/** The questions that somebody wrote for this meeting; without any, those that every such note can begin with. */
export function gespreksvragen(c: Kijk): readonly (string | Gap)[] {
  const { bron, gesprek } = gelegenheid(c);
  const eigen = optioneel(gesprek.discussie.vragen);
  if (eigen.length > 0) return eigen;
  return bron === undefined ? vooraf(taalvormVan(c)) : naderhand(taalvormVan(c));
}

function vooraf(taalvorm: Taalvorm): readonly string[] {
  const { onderwerp: u, bezit: uw, hebtU } = voornaamwoord(taalvorm);
  return [
    `Wat spreekt ${u} aan in dit beeld van de visie, en wat ${taalvorm === "u" ? "mist u" : "mis je"} nog?`,
    `Welke onderwerpen horen volgens ${taalvorm === "u" ? "u" : "jou"} bij de samenwerking, en welke niet?`,
    `Wat kan en wil ${uw} organisatie bijdragen?`,
    `Wat ${hebtU} nodig om mee te doen?`,
  ];
}

function naderhand(taalvorm: Taalvorm): readonly string[] {
  const { bezit: uw, wiltU } = voornaamwoord(taalvorm);
  return [
    "Wat is er nodig om van deze visie samen een plan te maken?",
    "Hoe lossen wij de punten op die nog open zijn?",
    `Welke bijdrage kan en wil ${uw} organisatie toezeggen?`,
    `Hoe ${wiltU} dat wij de samenwerking organiseren?`,
  ];
}

/** Per theme what it is about and what there is to talk about; only themes with one of the two. */
export const themavragen = (c: Kijk) =>
  c.themas
    .filter((t) => !isDraft(t))
    .map((t) => ({
      naam: t.naam,
      omschrijving: optioneel(t.omschrijving),
      vragen: optioneel(t.gespreksvragen),
    }));
