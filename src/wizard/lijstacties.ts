import { dinghalten } from "./ding.ts";
import { kom } from "./hervatten.ts";
import { type Gedaan, toonLijst, vraagOver } from "./lijst.ts";
import { type Lijstvraag, lijstPad, openVragen, type Rij, rijenVan } from "./lijstvraag.ts";
import { bekijk } from "./overzicht.ts";
import { rijd } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";

export const VERDER: Gedaan = { uitkomst: "verder" };

/** Which thing of the list; undefined when one goes back, "stop" when one stops. */
export async function kies(
  s: Sessie,
  l: Lijstvraag,
  titel: string,
  naast: (rij: Rij) => string = () => "",
): Promise<Rij | "stop" | undefined> {
  const rijen = rijenVan(s, l);
  if (rijen.length === 1) return rijen[0];
  const mogelijkheden = rijen.map((rij) => ({ waarde: rij.pad, naam: `${rij.naam}${naast(rij)}` }));
  const keuze = await s.interviewer.menu({
    titel,
    waar: waarVan(s, { blok: l.titel, ding: l.binnen?.() }),
    mogelijkheden,
  });
  return keuze === "stop" ? "stop" : rijen.find((rij) => rij.pad === keuze);
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

/** The questions on request, about one thing or about all of them. */
export async function verdiep(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const rij = await kies(s, l, "Bij welke?", ({ pad }) => telwoord(openVragen(s, l, "verdieping", pad)));
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  return { uitkomst: await rijd(dinghalten(s, vraagOver(s, l, rij.pad), "verdieping")), daarna: "verdieping" };
}

export async function verplaats(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const rij = await kies(s, l, "Welke wil je verplaatsen?");
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  const anderen = rijenVan(s, l).filter((ander) => ander.pad !== rij.pad);
  const naar = await s.interviewer.menu({
    titel: `Waar komt ‘${rij.naam}’?`,
    waar: waarVan(s, { blok: l.titel, ding: l.binnen?.() }),
    mogelijkheden: [
      { waarde: "voorop", naam: "Vooraan" },
      ...anderen.map((ander) => ({ waarde: ander.pad, naam: `Na ${ander.naam}` })),
    ],
  });
  if (naar === "stop") return { uitkomst: "stop" };
  const na = anderen.find((ander) => ander.pad === naar);
  if (na === undefined && naar !== "voorop") return VERDER;
  const doel = na === undefined ? (anderen[0]?.plaats ?? 0) : na.plaats + 1;
  s.boek.verplaats(lijstPad(l), rij.plaats, rij.plaats < doel ? doel - 1 : doel);
  toonLijst(s, l);
  return VERDER;
}
