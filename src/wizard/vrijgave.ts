import { lijstVan, weet } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { uitkomstenVan, type Vrijgave, voorgelegd, wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { datumMetDag } from "../dutch/datums.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { UserError } from "../errors.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import type { Halte } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { naamVanDing } from "./tonen.ts";
import { doelenVan } from "./verwijzen.ts";
import { vraagstelling } from "./vraag.ts";
import { type Afloop, isAfloop, kiesZinnen, OOK, vraagUitzonderingen, vraagWaarde } from "./vrijgavevragen.ts";

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

/** One act about the wordings of one talk, by one who agreed. Nothing is written until all of it is known and confirmed. */
async function vraagVrijgave(s: Sessie, gesprek: string, bij: Bij): Promise<Afloop | "klaar"> {
  const stel = (sleutel: string, anders: Partial<Vraagstelling> = {}) =>
    vraagWaarde(s, {
      ...vraagstelling(s, `gesprekken[${gesprek}].formuleringen[].${sleutel}`, bij),
      standen: [],
      toonWaarom: false,
      ...anders,
    });
  const door = await vraagDoor(s, gesprek, (anders) => stel("door", anders));
  if (isAfloop(door)) return door;
  const { gevraagd, later } = zinnenVan(s.boek.coalitie, gesprek, door);
  toonZinnen(s, gevraagd, later);
  const op = await stel("op", { lees: geweest(s, gesprek, bij) });
  if (isAfloop(op)) return op;
  const via = await stel("via");
  if (isAfloop(via)) return via;
  const reikwijdte = await stel("reikwijdte");
  if (isAfloop(reikwijdte)) return reikwijdte;
  const ook = await kiesZinnen(s, OOK, later, bij);
  if (isAfloop(ook)) return ook;
  const behalve = await vraagUitzonderingen(s, gevraagd, bij, (zin) =>
    stel("tekst", { huidig: zin.naam, voorstel: undefined }),
  );
  if (isAfloop(behalve)) return behalve;
  const vrijgave = {
    gesprek,
    op: String(op),
    via: String(via),
    reikwijdte: String(reikwijdte),
    ...(door === undefined ? {} : { door }),
    behalve: [...behalve, ...ook.map((formulering) => ({ formulering, stand: "akkoord" as const }))],
  } as Vrijgave;
  return bevestig(s, vrijgave, bij);
}

/** Reads the day of an agreement, which cannot lie ahead: `3 maart` typed in november is that of next year. */
function geweest(s: Sessie, gesprek: string, bij: Bij): Vraagstelling["lees"] {
  const { lees } = vraagstelling(s, `gesprekken[${gesprek}].formuleringen[].op`, bij);
  const gevoerd = weet(lijstVan(s.boek.coalitie.gesprekken).find(({ id }) => id === gesprek)?.datum);
  return (getypt) => {
    const gelezen = lees(getypt);
    if (!gelezen.ok || typeof gelezen.waarde !== "string") return gelezen;
    const dag = gelezen.waarde;
    if (dag > s.boek.vandaag)
      return { ok: false, melding: `${hoofdletter(datumMetDag(dag))} komt nog.`, hint: "Zet het jaar erbij." };
    if (gevoerd === undefined || dag >= gevoerd) return gelezen;
    const melding = `Het gesprek was op ${datumMetDag(gevoerd)}; een akkoord komt daarna.`;
    return { ok: false, melding, hint: "Klopt de dag van het gesprek niet? Verander die dan eerst bij het gesprek." };
  };
}

/** Who agreed: somebody of the talk, or of its organisations. Not asked while nobody is known. */
async function vraagDoor(
  s: Sessie,
  gesprek: string,
  stel: (anders: Partial<Vraagstelling>) => ReturnType<typeof vraagWaarde>,
): Promise<Afloop | string | undefined> {
  const { coalitie } = s.boek;
  const dit = lijstVan(coalitie.gesprekken).find(({ id }) => id === gesprek);
  const [erbij, partners] = [weet(dit?.personen) ?? [], weet(dit?.partners) ?? []];
  const mensen = doelenVan("personen", coalitie).filter(
    ({ waarde }) =>
      erbij.includes(waarde) ||
      partners.includes(weet(lijstVan(coalitie.personen).find(({ id }) => id === waarde)?.organisatie) ?? ""),
  );
  if (mensen.length === 0) return undefined;
  const [enige, ...meer] = mensen.some(({ waarde }) => erbij.includes(waarde)) ? erbij : mensen.map((m) => m.waarde);
  const door = await stel({
    mogelijkheden: mensen,
    nieuwMogelijk: false,
    voorstel: meer.length === 0 ? enige : undefined,
  });
  return isAfloop(door) ? door : String(door);
}

/** The words of whoever agreed that wait: those that were put to them, and those written down later. */
function zinnenVan(c: Coalitie, gesprek: string, door: string | undefined) {
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

function toonZinnen(s: Sessie, gevraagd: readonly Keuzemogelijkheid[], later: readonly Keuzemogelijkheid[]): void {
  const rijen = [...gevraagd, ...later].map(({ naam }, i) => [
    String(i + 1),
    naam,
    ...(later.length === 0 ? [] : [i < gevraagd.length ? "ja" : "nee"]),
  ]);
  s.interviewer.toon({ soort: "tabel", kop: ["nr", "zin", ...(later.length === 0 ? [] : ["gevraagd"])], rijen });
}

/** Shows of each sentence what happens to it and how far it may go, then asks. */
async function bevestig(s: Sessie, vrijgave: Vrijgave, bij: Bij): Promise<Afloop | "klaar"> {
  try {
    const uitkomsten = uitkomstenVan(s.boek.coalitie, vrijgave);
    const rijen = uitkomsten.map(({ tekst, wat, reikwijdte }) => [tekst, reikwijdte ?? BLIJFT[wat]]);
    s.interviewer.toon({ soort: "tabel", kop: ["zin", "wie hem mag lezen"], rijen });
    const vrij = uitkomsten.filter(({ wat }) => wat === "vrij").length;
    const keuze = await s.interviewer.menu({
      titel: `${vrij} van de ${uitkomsten.length} zinnen vrijgeven (${vrijgave.reikwijdte})?`,
      waar: waarVan(s, bij),
      mogelijkheden: [
        { waarde: "ja", naam: "Ja, leg dit vast", uitleg: "De zinnen gaan naar het bestand dat partners mogen lezen." },
        { waarde: "terug", naam: "Nee, toch niet" },
      ],
      standaard: "ja",
    });
    if (keuze !== "ja") return keuze === "stop" ? "stop" : "terug";
    s.boek.geefVrij(vrijgave);
    s.interviewer.toon("Vastgelegd.");
  } catch (fout) {
    if (!(fout instanceof UserError)) throw fout;
    s.interviewer.toon(`${fout.message} ${fout.hint}`);
  }
  return "klaar";
}

/** Why a sentence stays where it is. */
const BLIJFT = {
  vrij: "",
  geweigerd: "niemand: geweigerd",
  gevraagd: "nog niemand: het antwoord komt nog",
  "nooit gevraagd": "nog niemand: nog niet gevraagd",
  "van een ander": "nog niemand: van een andere partner",
} as const;
