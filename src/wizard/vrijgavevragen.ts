import type { Meerkeuze } from "../domain/velden.ts";
import type { Uitzondering } from "../domain/vrijgave.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { vraagstelling } from "./vraag.ts";

export type Afloop = "terug" | "stop";
export const isAfloop = (x: unknown): x is Afloop => x === "terug" || x === "stop";

/** A value, asked until there is one. */
export async function vraagWaarde(
  s: Sessie,
  vraag: Vraagstelling,
): Promise<Afloop | { toString(): string } | readonly string[]> {
  for (;;) {
    const antwoord = await s.interviewer.vraag(vraag);
    if (antwoord.soort === "terug" || antwoord.soort === "stop") return antwoord.soort;
    if (antwoord.soort === "waarde")
      return Array.isArray(antwoord.waarde) ? antwoord.waarde : { toString: () => String(antwoord.waarde) };
    if (antwoord.soort === "houd" && vraag.huidig !== undefined) return { toString: () => String(vraag.huidig) };
    if (antwoord.soort === "houd" && vraag.veld.soort === "meerkeuze") return [];
    s.interviewer.toon("Dit is nodig om het vrijgeven vast te leggen.");
  }
}

/** Not a field of the tree: which of the wordings are not simply agreed to. */
const BEHALVE: Meerkeuze = {
  soort: "meerkeuze",
  vraag: "Met welke zinnen gaan zij niet, of niet zo, akkoord?",
  waarom: "De andere zinnen geef je in één keer vrij.",
  voorbeeld: "geen: zij zijn het met alle zinnen eens",
  zicht: "G",
  diepte: "kern",
  opties: [],
};

/** Not a field of the tree either: what was agreed to although it is not noted that it was asked. */
export const OOK: Meerkeuze = {
  ...BEHALVE,
  vraag: "Sommige zinnen zijn nog niet gevraagd. Met welke gingen zij toch akkoord?",
  waarom: "Wat niemand heeft gevraagd, geef je niet vrij. De andere zinnen blijven wachten.",
  voorbeeld: "geen: die zinnen vraag je later",
};

/** Some of these sentences, by their ids; none when there is nothing to choose from. */
export async function kiesZinnen(
  s: Sessie,
  veld: Meerkeuze,
  zinnen: readonly Keuzemogelijkheid[],
  bij: Bij,
): Promise<Afloop | readonly string[]> {
  if (zinnen.length === 0) return [];
  const ids = zinnen.map(({ waarde }) => waarde);
  const gekozen = await vraagWaarde(s, {
    ...vraagstelling(s, "gesprekken[].formuleringen[].reikwijdte", bij),
    veld: { ...veld, opties: ids },
    pad: "",
    huidig: undefined,
    voorstel: undefined,
    standen: ["geen"],
    mogelijkheden: zinnen,
    lees: (getypt) => ({ ok: true, waarde: typeof getypt === "string" ? getypt.split(/\s*,\s*/) : getypt }),
    lijkt: (waarde) =>
      Array.isArray(waarde) ? opsomming(waarde.map((id: string) => String(ids.indexOf(id) + 1))) : "geen",
  });
  if (isAfloop(gekozen)) return gekozen;
  return Array.isArray(gekozen) ? ids.filter((id) => gekozen.includes(id)) : [];
}

const UITKOMSTEN: readonly Keuzemogelijkheid[] = [
  { waarde: "akkoord met wijziging", naam: "Akkoord, met andere woorden" },
  { waarde: "geweigerd", naam: "Niet delen" },
  { waarde: "gevraagd", naam: "Nog geen antwoord op deze zin" },
];

export async function vraagUitzonderingen(
  s: Sessie,
  zinnen: readonly Keuzemogelijkheid[],
  bij: Bij,
  vraagTekst: (zin: Keuzemogelijkheid) => ReturnType<typeof vraagWaarde>,
): Promise<Afloop | readonly Uitzondering[]> {
  const gekozen = await kiesZinnen(s, BEHALVE, zinnen, bij);
  if (isAfloop(gekozen)) return gekozen;
  const uitzonderingen: Uitzondering[] = [];
  for (const zin of zinnen.filter(({ waarde }) => gekozen.includes(waarde))) {
    const stand = await s.interviewer.menu({
      titel: `‘${zin.naam}’`,
      waar: waarVan(s, bij),
      mogelijkheden: UITKOMSTEN,
    });
    if (isAfloop(stand)) return stand;
    const tekst = stand === "akkoord met wijziging" ? await vraagTekst(zin) : undefined;
    if (isAfloop(tekst)) return tekst;
    uitzonderingen.push({
      formulering: zin.waarde,
      stand: stand as Uitzondering["stand"],
      ...(tekst === undefined ? {} : { tekst: String(tekst) }),
    });
  }
  return uitzonderingen;
}
