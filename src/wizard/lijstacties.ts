import { dinghalten } from "./ding.ts";
import { kom } from "./hervatten.ts";
import type { Menu } from "./interviewer.ts";
import { type Gedaan, toonLijst, vraagOver } from "./lijstbeeld.ts";
import { type Lijstvraag, lijstPad, lijstVan, openVragen, type Rij, rijenVan } from "./lijstvraag.ts";
import { bekijk } from "./overzicht.ts";
import { openCellen, vulRaster } from "./raster.ts";
import { rijd } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { doeOfLaat } from "./vasthouden.ts";

export const VERDER: Gedaan = { uitkomst: "verder" };

/** Which thing of the list; undefined when one goes back, "stop" when one stops. */
export async function kies<K extends string = never>(
  s: Sessie,
  l: Lijstvraag,
  titel: string,
  naast: (rij: Rij) => string = () => "",
  ook: readonly { readonly waarde: K; readonly naam: string }[] = [],
): Promise<Rij | K | "stop" | undefined> {
  const rijen = rijenVan(s, l);
  if (rijen.length === 1 && ook.length === 0) return rijen[0];
  const dingen = rijen.map((rij) => ({ waarde: rij.pad, naam: `${rij.naam}${naast(rij)}` }));
  const keuze = await s.interviewer.menu({
    titel,
    waar: waarVan(s, { blok: l.titel, ding: l.binnen?.() }),
    mogelijkheden: [...ook, ...dingen],
  });
  if (keuze === "stop") return "stop";
  return ook.find(({ waarde }) => waarde === keuze)?.waarde ?? rijen.find((rij) => rij.pad === keuze);
}

const telwoord = (n: number): string => (n === 0 ? "" : ` (${n} open)`);

/** Shows one thing with its answers, and lets one go on with it. */
export async function bekijkDing(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const rij = await kies(s, l, "Welke?", ({ pad }) => telwoord(openVragen(s, l, "kern", pad)));
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  return bekijkRij(s, l, rij.pad);
}

/** The same, of this thing. */
export async function bekijkRij(s: Sessie, l: Lijstvraag, pad: string): Promise<Gedaan> {
  const vraag = vraagOver(s, l, pad);
  for (;;) {
    kom(s, pad, "vooruit");
    const keuze = await bekijk(s, vraag, {
      open: openVragen(s, l, "kern", pad),
      dieper: openVragen(s, l, "verdieping", pad),
    });
    if (keuze === "stop") return { uitkomst: "stop" };
    if (keuze === "terug" || keuze === "klaar") return VERDER;
    const sessie = keuze === "open" ? { ...s, alleenOpen: true } : s;
    const uitkomst =
      typeof keuze === "object"
        ? await keuze.bezoek("vooruit", { nummer: 0, van: 0 })
        : await rijd(dinghalten(sessie, vraag, keuze === "verdieping" ? "verdieping" : "kern"));
    if (uitkomst === "stop") return { uitkomst };
    if (keuze === "open" && uitkomst === "verder") return { uitkomst, laatste: pad };
  }
}

/** In a menu: all things at once. */
const SAMEN = "samen";

/** The questions on request, about one thing, or the short ones about all of them in a table. */
export async function verdiep(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const cellen = openCellen(s, l, "verdieping");
  const samen =
    cellen === 0
      ? []
      : [{ waarde: SAMEN as typeof SAMEN, naam: `Alle tegelijk, als tabel (${cellen} korte antwoorden)` }];
  const rij = await kies(s, l, "Bij welke?", ({ pad }) => telwoord(openVragen(s, l, "verdieping", pad)), samen);
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  if (rij === SAMEN) return vulRaster(s, l, "verdieping");
  return { uitkomst: await rijd(dinghalten(s, vraagOver(s, l, rij.pad), "verdieping")), daarna: "verdieping" };
}

/** Moves a thing a place up or down, as often as one wants, or at once to where it belongs. */
export async function verplaats(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const gekozen = await kies(s, l, "Welke wil je verplaatsen?");
  if (gekozen === undefined) return VERDER;
  if (gekozen === "stop") return { uitkomst: "stop" };
  let rij = gekozen;
  let stap: string | undefined;
  for (;;) {
    const rijen = rijenVan(s, l);
    const hier = rijen.findIndex(({ ding }) => ding === rij.ding);
    const keuze = await s.interviewer.menu(naarWaar(s, l, rij, rijen, hier, stap));
    if (keuze === "stop") return { uitkomst: "stop" };
    const doel = doelVan(keuze, rijen, hier);
    if (doel === undefined) return VERDER;
    const { pad, plaats } = rij;
    const gedaan = await doeOfLaat(s, () => s.boek.verplaats(lijstPad(l), plaats, plaats < doel ? doel - 1 : doel));
    toonLijst(s, l);
    if (!gedaan) return VERDER;
    if (keuze !== "omhoog" && keuze !== "omlaag") return VERDER;
    stap = keuze;
    const nu = rijenVan(s, l);
    const daar =
      lijstVan(l).id === undefined ? nu[hier + (keuze === "omhoog" ? -1 : 1)] : nu.find((r) => r.pad === pad);
    if (daar === undefined) return VERDER;
    rij = daar;
  }
}

function naarWaar(
  s: Sessie,
  l: Lijstvraag,
  rij: Rij,
  rijen: readonly Rij[],
  hier: number,
  stap: string | undefined,
): Menu {
  const stappen = [
    ...(hier > 0 ? [{ waarde: "omhoog", naam: "Eén omhoog" }] : []),
    ...(hier < rijen.length - 1 ? [{ waarde: "omlaag", naam: "Eén omlaag" }] : []),
  ];
  const klaar = stap === undefined ? [] : [{ waarde: "klaar", naam: "Klaar zo" }];
  return {
    titel:
      stap === undefined ? `Waar komt ‘${rij.naam}’?` : `‘${rij.naam}’ is nu nummer ${hier + 1}. Verder verplaatsen?`,
    waar: waarVan(s, { blok: l.titel, ding: l.binnen?.() }),
    mogelijkheden: [
      ...stappen,
      ...klaar,
      { waarde: "voorop", naam: "Vooraan" },
      ...rijen.flatMap((ander, i) => (i === hier ? [] : [{ waarde: ander.pad, naam: `Na ${ander.naam}` }])),
    ],
    standaard: stappen.some(({ waarde }) => waarde === stap)
      ? (stap ?? "")
      : (klaar[0]?.waarde ?? stappen[0]?.waarde ?? ""),
  };
}

/** The place in the whole list before which it comes, counted as the list is now. */
function doelVan(keuze: string, rijen: readonly Rij[], hier: number): number | undefined {
  if (keuze === "voorop") return rijen[0]?.plaats;
  if (keuze === "omhoog") return rijen[hier - 1]?.plaats;
  const na = keuze === "omlaag" ? rijen[hier + 1] : rijen.find(({ pad }) => pad === keuze);
  return na === undefined ? undefined : na.plaats + 1;
}
