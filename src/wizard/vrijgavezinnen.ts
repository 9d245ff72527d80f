import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { uitkomstenVan, type Vrijgave, voorgelegd, wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { UserError } from "../errors.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import type { Uitkomst } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { isAfloop } from "./vrijgavevragen.ts";

/** The words of whoever agreed that wait: those that were put to them, and those written down later. */
export function zinnenVan(c: Coalitie, gesprek: string, door: string | undefined) {
  const namens = weet(lijstVan(c.personen).find(({ id }) => id === door)?.organisatie);
  const wacht = wachtendeFormuleringen(c, gesprek);
  const eigen = wacht.filter((f) => [undefined, namens].includes(weet(f.organisatie)) || namens === undefined);
  const alsKeuze = (f: (typeof wacht)[number]) => ({ waarde: f.id ?? "", naam: weet(f.tekst) ?? "" });
  const gevraagd = eigen.filter((f) => voorgelegd(wacht).includes(f));
  return {
    gevraagd: gevraagd.map(alsKeuze),
    later: eigen.filter((f) => !gevraagd.includes(f)).map(alsKeuze),
  };
}

export function toonZinnen(
  s: Sessie,
  gevraagd: readonly Keuzemogelijkheid[],
  later: readonly Keuzemogelijkheid[],
): void {
  const rijen = [...gevraagd, ...later].map(({ naam }, i) => [
    String(i + 1),
    naam,
    ...(later.length === 0 ? [] : [i < gevraagd.length ? "ja" : "nee"]),
  ]);
  s.interviewer.toon({ soort: "tabel", kop: ["nr", "zin", ...(later.length === 0 ? [] : ["gevraagd"])], rijen });
}

/** Shows of each sentence what happens to it and how far it may go, then asks. Enter alone shares nothing. */
export async function bevestig(s: Sessie, vrijgave: Vrijgave, bij: Bij): Promise<Uitkomst> {
  try {
    const uitkomsten = uitkomstenVan(s.boek.coalitie, vrijgave);
    const rijen = uitkomsten.map(({ tekst, wat, reikwijdte }) => [tekst, reikwijdte ?? BLIJFT[wat]]);
    s.interviewer.toon({ soort: "tabel", kop: ["zin", "wie hem mag lezen"], rijen });
    const vrij = uitkomsten.filter(({ wat }) => wat === "vrij").length;
    const keuze = await s.interviewer.menu({
      titel: `${watVrijkomt(vrij, uitkomsten.length)} vrijgeven (${vrijgave.reikwijdte})?`,
      waar: waarVan(s, bij),
      mogelijkheden: [
        { waarde: "nee", naam: "Nee, nog niet" },
        { waarde: "ja", naam: "Ja, leg dit vast", uitleg: "De zinnen gaan naar het bestand dat partners mogen lezen." },
      ],
      standaard: "nee",
    });
    if (isAfloop(keuze)) return keuze;
    if (keuze !== "ja") {
      s.interviewer.toon("Er is niets vrijgegeven.");
      return "verder";
    }
    s.boek.geefVrij(vrijgave);
    s.interviewer.toon("Vastgelegd.");
  } catch (fout) {
    if (!(fout instanceof UserError)) throw fout;
    s.interviewer.toon(`${fout.message} ${fout.hint}`);
  }
  return "verder";
}

/** Why a sentence stays where it is. */
const BLIJFT = {
  vrij: "",
  geweigerd: "niemand: geweigerd",
  gevraagd: "nog niemand: het antwoord komt nog",
  "nooit gevraagd": "nog niemand: nog niet gevraagd",
  "van een ander": "nog niemand: van een andere partner",
} as const;

function watVrijkomt(vrij: number, van: number): string {
  if (van === 1) return vrij === 1 ? "Deze zin" : "Geen zin";
  return `${vrij} van de ${van} zinnen`;
}
