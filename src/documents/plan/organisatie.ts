import { BESTURINGSMODELLEN } from "../../domain/besturingsmodellen.ts";
import { volg, volgAlle } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { naamVan } from "../delen/personen.ts";
import type { Kijk } from "./posten.ts";
import { type Gang, isAangenomen } from "./titelblad.ts";

/** Chapter 8: the chosen model, who sits where, how they decide and hold each other to account. */
export function besturing(c: Kijk, gang: Gang, stoppenIn: number | undefined) {
  const { organisatie } = c;
  const gremia = organisatie.gremia.map((g) => ({
    naam: g.naam,
    taak: optioneel(g.taak),
    leden: volgAlle(c.organisaties, g.leden).map(korteNaam),
    voorzitter: g.voorzitter,
    besluitregel: g.besluitregel,
    frequentie: optioneel(g.frequentie),
  }));
  return {
    model: modelVan(organisatie.model, gremia),
    besloten: isAangenomen(gang),
    omschrijving: optioneel(organisatie.omschrijving),
    gremia,
    regels: REGELS.filter(({ regel }) => organisatie.gremia.some((g) => g.besluitregel === regel)),
    rasci: organisatie.rasci
      .filter((r) => !isDraft(r))
      .map((r) => ({
        besluit: r.besluit,
        r: r.r,
        a:
          isGap(r.a) && !isGap(r.aPartner)
            ? korteNaam(volg(c.organisaties, r.aPartner))
            : volg(organisatie.gremia, r.a).naam,
        s: optioneel(r.s),
        c: optioneel(r.c),
        i: optioneel(r.i),
      })),
    rollen: rollenVan(c),
    aanspreken: organisatie.aanspreken,
    toetreding: optioneel(organisatie.toetreding),
    // What is signed on stopping is told once, there.
    uittreding: stoppenIn === undefined ? optioneel(organisatie.uittreding) : "",
    stoppenIn,
  };
}

/** The name of the model, and in our words how it works: only where the bodies that the partners made are those of it. */
function modelVan(model: string | Gap, gremia: readonly { readonly naam: string | Gap }[]) {
  const gekozen = BESTURINGSMODELLEN.find((m) => m.id === model);
  const namen = gremia.map(({ naam }) => (known(naam) ?? "").toLowerCase());
  const nodig = [gekozen?.gremia[0]?.naam.toLowerCase() ?? " ", ...(/programmateam/.exec(gekozen?.id ?? "") ?? [])];
  const bevestigd = nodig.every((woord) => namen.some((naam) => naam.includes(woord)));
  return {
    naam: gekozen?.titel ?? model,
    idee: bevestigd ? (gekozen?.idee ?? "") : "",
    besluiten: bevestigd ? (gekozen?.besluiten ?? "") : "",
    eigen: model === "eigen model",
  };
}

/** How a body decides, in a sentence that a member can hold the chair to. */
const REGELS = [
  { regel: "consensus", uitleg: "een besluit valt als alle leden het ermee eens zijn" },
  { regel: "consent", uitleg: "een besluit valt als geen van de leden een zwaarwegend bezwaar heeft" },
  { regel: "gewone meerderheid", uitleg: "een besluit valt als meer dan de helft van de stemmen voor is" },
  { regel: "twee derde", uitleg: "een besluit valt als ten minste twee derde van de stemmen voor is" },
  { regel: "ieder over de eigen inzet", uitleg: "elke partner beslist zelf over wat die doet en betaalt" },
] as const;

/** The roles that somebody has, each with what that role is for. */
function rollenVan(c: Kijk) {
  const { organisatie: o } = c;
  const partner = (ref: string | Gap): string | Gap => (isGap(ref) ? ref : korteNaam(volg(c.organisaties, ref)));
  const rollen: readonly { rol: string; wie: string | Gap; taak: string }[] = [
    {
      rol: "Opdrachtgever",
      wie: partner(o.opdrachtgever),
      taak: "geeft namens de partners de opdracht en ziet toe op het resultaat",
    },
    {
      rol: "Programmaleider",
      wie: isGap(o.programmaleider) ? o.programmaleider : naamVan(volg(c.personen, o.programmaleider)),
      taak: "verbindt de acties, houdt de voortgang bij en stelt aanpassingen voor",
    },
    {
      rol: "Penvoerder",
      wie: partner(o.penvoerder),
      taak: "vraagt namens de partners geld aan en legt daarover verantwoording af",
    },
    { rol: "Kassier", wie: partner(o.kassier), taak: "beheert het gezamenlijke geld" },
    { rol: "Secretariaat", wie: o.secretariaat, taak: "bereidt overleggen voor en houdt de afspraken bij" },
  ];
  return rollen.filter(({ wie }) => !isGap(wie));
}
