import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { type Uitzondering, type Vrijgave, wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { datumMetDag } from "../dutch/datums.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import { type Halte, type Plaats, rijd } from "./rit.ts";
import type { Bij, Sessie } from "./sessie.ts";
import { doelenVan } from "./verwijzen.ts";
import { vraagstelling } from "./vraagstelling.ts";
import { BEHALVE, isAfloop, OOK, uitzonderingshalten, vraagWaarde, zinnenhalte } from "./vrijgavevragen.ts";
import { bevestig, toonZinnen, zinnenVan } from "./vrijgavezinnen.ts";

/** What was said of an act so far; nothing of it is written down until all of it is confirmed. */
interface Concept {
  door?: string;
  op?: string;
  via?: string;
  reikwijdte?: string;
  ook?: readonly string[];
  behalve?: readonly string[];
  readonly zinnen: Map<string, { stand: Uitzondering["stand"]; tekst?: string }>;
}

/** One act about the wordings of one talk, by one who agreed: a road of its own, along which one can go back. */
export async function vraagVrijgave(s: Sessie, gesprek: string, bij: Bij): Promise<"klaar" | "stop"> {
  const concept: Concept = { zinnen: new Map() };
  const zinnen = () => zinnenVan(s.boek.coalitie, gesprek, concept.door);
  const stel = (sleutel: string, plaats: Plaats, anders: Partial<Vraagstelling> = {}) =>
    vraagWaarde(s, {
      ...vraagstelling(s, `gesprekken[${gesprek}].formuleringen[].${sleutel}`, bij, plaats),
      standen: [],
      toonWaarom: false,
      ...anders,
    });
  const vraag = (
    sleutel: "door" | "op" | "via" | "reikwijdte",
    anders: () => Partial<Vraagstelling> = () => ({}),
  ): Halte => ({
    geldt: () => sleutel !== "door" || mensenVan(s.boek.coalitie, gesprek).mensen.length > 0,
    async bezoek(richting, plaats) {
      if (sleutel === "op" && richting === "vooruit") toonZinnen(s, zinnen().gevraagd, zinnen().later);
      const antwoord = await stel(sleutel, plaats, { huidig: concept[sleutel], ...anders() });
      if (isAfloop(antwoord)) return antwoord;
      concept[sleutel] = String(antwoord);
      return "verder";
    },
  });
  const uitkomst = await rijd([
    vraag("door", () => wieAntwoordt(s.boek.coalitie, gesprek)),
    vraag("op", () => ({ lees: geweest(s, gesprek, bij) })),
    vraag("via"),
    vraag("reikwijdte"),
    zinnenhalte(s, OOK, () => zinnen().later, bij, {
      nu: () => concept.ook,
      zet: (ids) => {
        concept.ook = ids;
      },
    }),
    zinnenhalte(s, BEHALVE, () => zinnen().gevraagd, bij, {
      nu: () => concept.behalve,
      zet: (ids) => {
        concept.behalve = ids;
      },
    }),
    ...wachtendeFormuleringen(s.boek.coalitie, gesprek).flatMap((f): readonly Halte[] => {
      const zin = () => zinnen().gevraagd.find(({ waarde }) => waarde === f.id);
      const geldt = () => zin() !== undefined && concept.behalve?.includes(f.id ?? "") === true;
      return uitzonderingshalten(s, bij, { zin, geldt, zinnen: concept.zinnen }, (plaats, huidig) =>
        stel("tekst", plaats, { huidig, voorstel: undefined }),
      );
    }),
    {
      tussendoor: true,
      geldt: () => true,
      bezoek: () => bevestig(s, alsVrijgave(gesprek, concept, zinnen().gevraagd), bij),
    },
  ]);
  if (uitkomst !== "stop") return "klaar";
  // The program ends with “everything up to here was saved”.
  if (isBegonnen(concept)) s.interviewer.toon(NIETS_VASTGELEGD);
  return "stop";
}

const isBegonnen = ({ zinnen, ...gezegd }: Concept): boolean =>
  zinnen.size > 0 || Object.values(gezegd).some((deel) => deel !== undefined);

const NIETS_VASTGELEGD =
  "Het akkoord waarmee je bezig was, is nog niet vastgelegd: er is niets vrijgegeven. Dat stukje vraag ik de volgende keer opnieuw.";

/** The act as the record takes it. */
function alsVrijgave(gesprek: string, concept: Concept, gevraagd: readonly Keuzemogelijkheid[]): Vrijgave {
  const { door, op, via, reikwijdte, ook = [], behalve = [], zinnen } = concept;
  const anders = gevraagd.flatMap(({ waarde }): readonly Uitzondering[] => {
    const zin = behalve.includes(waarde) ? zinnen.get(waarde) : undefined;
    if (zin === undefined) return [];
    return [
      {
        formulering: waarde,
        stand: zin.stand,
        ...(zin.stand === "akkoord met wijziging" ? { tekst: zin.tekst ?? "" } : {}),
      },
    ];
  });
  return {
    gesprek,
    op: op ?? "",
    via,
    reikwijdte,
    ...(door === undefined ? {} : { door }),
    behalve: [...anders, ...ook.map((formulering) => ({ formulering, stand: "akkoord" as const }))],
  } as Vrijgave;
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

/** Somebody of the talk, or of its organisations. */
function mensenVan(coalitie: Coalitie, gesprek: string) {
  const dit = lijstVan(coalitie.gesprekken).find(({ id }) => id === gesprek);
  const [erbij, partners] = [weet(dit?.personen) ?? [], weet(dit?.partners) ?? []];
  const mensen = doelenVan("personen", coalitie).filter(
    ({ waarde }) =>
      erbij.includes(waarde) ||
      partners.includes(weet(lijstVan(coalitie.personen).find(({ id }) => id === waarde)?.organisatie) ?? ""),
  );
  return { mensen, erbij };
}

/** Who agreed is one of them; the only one there is, is suggested. */
function wieAntwoordt(coalitie: Coalitie, gesprek: string): Partial<Vraagstelling> {
  const { mensen, erbij } = mensenVan(coalitie, gesprek);
  const [enige, ...meer] = mensen.some(({ waarde }) => erbij.includes(waarde)) ? erbij : mensen.map((m) => m.waarde);
  return { mogelijkheden: mensen, nieuwMogelijk: false, voorstel: meer.length === 0 ? enige : undefined };
}
