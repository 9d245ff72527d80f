import { lijstVan, weet } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import type { Meerkeuze } from "../domain/velden.ts";
import { type Uitzondering, type Vrijgave, wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { UserError } from "../errors.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import type { Halte } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { naamVanDing } from "./tonen.ts";
import { vraagstelling } from "./vraag.ts";

type Afloop = "terug" | "stop";
const isAfloop = (x: unknown): x is Afloop => x === "terug" || x === "stop";

/** The talks that have wordings waiting for an answer, with how they are called. */
const wachtend = (c: Coalitie): readonly Keuzemogelijkheid[] =>
  lijstVan(c.gesprekken).flatMap((gesprek, i) =>
    gesprek.id === undefined || wachtendeFormuleringen(c, gesprek.id).length === 0
      ? []
      : [
          {
            waarde: gesprek.id,
            naam: `${naamVanDing(velden.gesprekken, gesprek, i, c)} (${wachtendeFormuleringen(c, gesprek.id).length})`,
          },
        ],
  );

/** A stop at the act of release: which talks got an answer, and what it was. */
export const vrijgavehalte = (s: Sessie, titel: string): Halte => ({
  tussendoor: true,
  geldt: (richting) => wachtend(s.boek.coalitie).length > 0 && !(s.hervat.nu && richting === "vooruit"),
  async bezoek() {
    for (;;) {
      const gesprekken = wachtend(s.boek.coalitie);
      if (gesprekken.length === 0) return "verder";
      const keuze = await s.interviewer.menu({
        titel: "Heb je antwoord op een vraag om iets te mogen delen?",
        waar: waarVan(s, { blok: titel }),
        mogelijkheden: [{ waarde: "klaar", naam: "Nog niet; verder" }, ...gesprekken],
        standaard: "klaar",
      });
      if (keuze === "klaar") return "verder";
      if (isAfloop(keuze)) return keuze;
      const naam = gesprekken.find(({ waarde }) => waarde === keuze)?.naam;
      if ((await vraagVrijgave(s, keuze, { blok: titel, ding: naam })) === "stop") return "stop";
    }
  },
});

/** One act about all wordings of one talk. Nothing is written until all of it is known and confirmed. */
async function vraagVrijgave(s: Sessie, gesprek: string, bij: Bij): Promise<Afloop | "klaar"> {
  const zinnen = wachtendeFormuleringen(s.boek.coalitie, gesprek).map((f) => ({
    waarde: f.id ?? "",
    naam: weet(f.tekst) ?? "",
  }));
  s.interviewer.toon({ soort: "tabel", kop: ["nr", "zin"], rijen: zinnen.map(({ naam }, i) => [String(i + 1), naam]) });
  const stel = (sleutel: string, anders: Partial<Vraagstelling> = {}) =>
    vraagWaarde(s, {
      ...vraagstelling(s, `gesprekken[${gesprek}].formuleringen[].${sleutel}`, bij),
      standen: [],
      toonWaarom: false,
      ...anders,
    });
  const op = await stel("op");
  if (isAfloop(op)) return op;
  const via = await stel("via");
  if (isAfloop(via)) return via;
  const reikwijdte = await stel("reikwijdte");
  if (isAfloop(reikwijdte)) return reikwijdte;
  const behalve = await vraagUitzonderingen(s, zinnen, bij, (zin) =>
    stel("tekst", { huidig: zin.naam, voorstel: undefined }),
  );
  if (isAfloop(behalve)) return behalve;
  const vrijgave = { gesprek, op: String(op), via: String(via), reikwijdte: String(reikwijdte), behalve } as Vrijgave;
  return bevestig(s, vrijgave, zinnen.length, bij);
}

/** A value, asked until there is one. */
async function vraagWaarde(
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

const UITKOMSTEN: readonly Keuzemogelijkheid[] = [
  { waarde: "akkoord met wijziging", naam: "Akkoord, met andere woorden" },
  { waarde: "geweigerd", naam: "Niet delen" },
  { waarde: "gevraagd", naam: "Nog geen antwoord op deze zin" },
];

async function vraagUitzonderingen(
  s: Sessie,
  zinnen: readonly Keuzemogelijkheid[],
  bij: Bij,
  vraagTekst: (zin: Keuzemogelijkheid) => ReturnType<typeof vraagWaarde>,
): Promise<Afloop | readonly Uitzondering[]> {
  const basis = vraagstelling(s, "gesprekken[].formuleringen[].reikwijdte", bij);
  const ids = zinnen.map(({ waarde }) => waarde);
  const gekozen = await vraagWaarde(s, {
    ...basis,
    veld: { ...BEHALVE, opties: ids },
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
  const uitzonderingen: Uitzondering[] = [];
  for (const zin of zinnen.filter(({ waarde }) => Array.isArray(gekozen) && gekozen.includes(waarde))) {
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

async function bevestig(s: Sessie, vrijgave: Vrijgave, aantal: number, bij: Bij): Promise<Afloop | "klaar"> {
  const niet = vrijgave.behalve.filter(({ stand }) => stand !== "akkoord met wijziging").length;
  const keuze = await s.interviewer.menu({
    titel: `${aantal - niet} van de ${aantal} zinnen vrijgeven (${vrijgave.reikwijdte})?`,
    waar: waarVan(s, bij),
    mogelijkheden: [
      { waarde: "ja", naam: "Ja, leg dit vast", uitleg: "De zinnen gaan naar het bestand dat partners mogen lezen." },
      { waarde: "terug", naam: "Nee, toch niet" },
    ],
    standaard: "ja",
  });
  if (keuze !== "ja") return keuze === "stop" ? "stop" : "terug";
  try {
    s.boek.geefVrij(vrijgave);
    s.interviewer.toon("Vastgelegd.");
  } catch (fout) {
    if (!(fout instanceof UserError)) throw fout;
    s.interviewer.toon(`${fout.message} ${fout.hint}`);
  }
  return "klaar";
}
