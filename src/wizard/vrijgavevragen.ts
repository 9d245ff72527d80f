import type { Meerkeuze } from "../domain/velden.ts";
import type { Uitzondering } from "../domain/vrijgave.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import type { Halte, Plaats } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { vraagstelling } from "./vraagstelling.ts";

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
    const { huidig } = vraag;
    if (antwoord.soort === "houd" && huidig !== undefined)
      return Array.isArray(huidig) ? huidig : { toString: () => String(huidig) };
    if (antwoord.soort === "houd" && vraag.veld.soort === "meerkeuze") return [];
    s.interviewer.toon("Dit is nodig om het vrijgeven vast te leggen.");
  }
}

/** Not a field of the tree: which of the wordings are not simply agreed to. */
export const BEHALVE: Meerkeuze = {
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
  vraag: "Sommige zinnen heb je nog niet voorgelegd. Met welke gingen zij toch akkoord?",
  waarom: "Een zin die zij niet kennen, geef je niet vrij. De andere zinnen blijven wachten.",
  voorbeeld: "geen: die zinnen vraag je later",
};

/** A stop at which some of these sentences are chosen, by their ids; passed by when there is nothing to choose from. */
export const zinnenhalte = (
  s: Sessie,
  veld: Meerkeuze,
  zinnen: () => readonly Keuzemogelijkheid[],
  bij: Bij,
  gekozen: { readonly nu: () => readonly string[] | undefined; readonly zet: (ids: readonly string[]) => void },
): Halte => ({
  geldt: () => zinnen().length > 0,
  async bezoek(_richting, plaats) {
    const ids = zinnen().map(({ waarde }) => waarde);
    const nu = gekozen.nu()?.filter((id) => ids.includes(id));
    const antwoord = await vraagWaarde(s, {
      ...vraagstelling(s, "gesprekken[].formuleringen[].reikwijdte", bij, plaats),
      veld: { ...veld, opties: ids },
      pad: "",
      huidig: nu === undefined || nu.length === 0 ? undefined : nu,
      voorstel: undefined,
      standen: ["geen"],
      mogelijkheden: zinnen(),
      lees: (getypt) => ({ ok: true, waarde: typeof getypt === "string" ? getypt.split(/\s*,\s*/) : getypt }),
      lijkt: (waarde) =>
        Array.isArray(waarde) ? opsomming(waarde.map((id: string) => String(ids.indexOf(id) + 1))) : "geen",
    });
    if (isAfloop(antwoord)) return antwoord;
    gekozen.zet(Array.isArray(antwoord) ? ids.filter((id) => antwoord.includes(id)) : []);
    return "verder";
  },
});

const UITKOMSTEN: readonly Keuzemogelijkheid[] = [
  { waarde: "akkoord met wijziging", naam: "Akkoord, met andere woorden" },
  { waarde: "geweigerd", naam: "Niet delen" },
  { waarde: "gevraagd", naam: "Nog geen antwoord op deze zin" },
];

/** A sentence that was not simply agreed to: what became of it, and, where they want other words, those. */
export function uitzonderingshalten(
  s: Sessie,
  bij: Bij,
  over: {
    readonly zin: () => Keuzemogelijkheid | undefined;
    readonly geldt: () => boolean;
    readonly zinnen: Map<string, { stand: Uitzondering["stand"]; tekst?: string }>;
  },
  vraagTekst: (plaats: Plaats, huidig: string) => ReturnType<typeof vraagWaarde>,
): readonly Halte[] {
  const gezegd = () => over.zinnen.get(over.zin()?.waarde ?? "");
  return [
    {
      tussendoor: true,
      geldt: over.geldt,
      async bezoek() {
        const zin = over.zin();
        const stand = await s.interviewer.menu({
          titel: `‘${zin?.naam ?? ""}’`,
          waar: waarVan(s, bij),
          mogelijkheden: UITKOMSTEN,
          standaard: gezegd()?.stand,
        });
        if (isAfloop(stand)) return stand;
        over.zinnen.set(zin?.waarde ?? "", { ...gezegd(), stand: stand as Uitzondering["stand"] });
        return "verder";
      },
    },
    {
      geldt: () => over.geldt() && gezegd()?.stand === "akkoord met wijziging",
      async bezoek(_richting, plaats) {
        const zin = over.zin();
        const tekst = await vraagTekst(plaats, gezegd()?.tekst ?? zin?.naam ?? "");
        if (isAfloop(tekst)) return tekst;
        over.zinnen.set(zin?.waarde ?? "", { stand: "akkoord met wijziging", tekst: String(tekst) });
        return "verder";
      },
    },
  ];
}
