import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { deelnemers, kernpartners } from "../partners.ts";
import type { Stap } from "../stap.ts";

const onderwerpenVan = (coalitie: Coalitie, partner: string | undefined) =>
  lijstVan(coalitie.domein?.onderwerpen).filter((onderwerp) =>
    lijstVan(onderwerp.perPartner).some((r) => weet(r.partner) === partner && weet(r.belang) !== "geen"),
  );

const heeftPlek = (coalitie: Coalitie, partner: string | undefined): boolean =>
  onderwerpenVan(coalitie, partner).some((onderwerp) => weet(onderwerp.positie) === "in het domein");

/** Partners that released an interest; who is no partner has no place to claim. */
const vrijgevers = (coalitie: Coalitie): readonly string[] => {
  const meedoen = [...deelnemers(coalitie), ...kernpartners(coalitie)].map(({ id }) => id);
  return [...new Set(lijstVan(coalitie.uitspraken).flatMap((u) => weet(u.organisatie) ?? []))].filter((id) =>
    meedoen.includes(id),
  );
};

export const stap2: Stap = {
  nr: 2,
  titel: "Het domein van de vitale coalitie",
  fase: "ik",
  doel: "Een aantrekkelijke visie, en de grens van wat er wel en niet bij hoort.",
  uitleg: [
    "Schrijf in één zin wat er mogelijk wordt als het lukt. Die zin moet mensen enthousiast maken. Een zin van meer dan 25 woorden leest bijna niemand uit.",
    "Leg daarna de onderwerpen op tafel die je in de gesprekken hoorde. Zeg bij elk: hoort erbij, blijft er bewust buiten, of nog open.",
    "Het domein is ruimer dan wat alle partners delen. Er mag een onderwerp in zitten dat maar voor één partner telt, bijvoorbeeld omdat die partner anders niet meedoet. Een verhuurder wil dat zijn panden meer opbrengen: voor bewoners geen doel, voor hem misschien de reden om te investeren.",
    "Andersom houdt elke organisatie doelen die buiten de coalitie blijven. Dat is normaal. Maak die niet stilletjes tot onderdeel van de visie.",
    "Schrijf ook op wat er nadrukkelijk niet bij hoort: dat voorkomt misverstanden in stap 5.",
  ],
  blokken: [
    {
      soort: "lijst",
      titel: "De visie",
      lijst: "visies",
      velden: ["kern", "toelichting", "versie", "datum", "herkomst", "stand"],
    },
    {
      soort: "lijst",
      titel: "Onderwerpen",
      lijst: "domein.onderwerpen",
      velden: ["naam", "positie", "perPartner", "omschrijving", "thema", "herkomst", "voorwaardeVoor"],
    },
    {
      soort: "velden",
      titel: "De grenzen",
      velden: [
        "domein.afbakening.nietIn",
        "domein.afbakening.gebied",
        "domein.afbakening.van",
        "domein.afbakening.tot",
        "domein.afbakening.doelgroep",
      ],
    },
    { soort: "lijst", titel: "Doelen die erbuiten blijven", lijst: "domein.doelenBuiten", velden: ["partner", "doel"] },
    {
      soort: "lijst",
      titel: "Deelthema’s",
      lijst: "themas",
      velden: ["naam", "omschrijving", "trekker", "gespreksvragen"],
    },
  ],
  klaar: [
    { tekst: "De visie staat in één zin.", voldaan: (c) => weet(lijstVan(c.visies).at(-1)?.kern) !== undefined },
    {
      tekst: "Elk onderwerp heeft een plek: erin, erbuiten of nog open.",
      voldaan: (c) =>
        lijstVan(c.domein?.onderwerpen).length > 0 &&
        lijstVan(c.domein?.onderwerpen).every((onderwerp) => weet(onderwerp.positie) !== undefined),
    },
    {
      tekst: "Van elke partner die een belang vrijgaf, staat er een onderwerp bij: erin, erbuiten of open.",
      voldaan: (c) =>
        vrijgevers(c).every((partner) => onderwerpenVan(c, partner).some((o) => weet(o.positie) !== undefined)),
    },
    {
      tekst: "Elke partner heeft minstens één onderwerp binnen het domein.",
      voldaan: (c) => deelnemers(c).every((partner) => heeftPlek(c, partner.id)),
    },
    {
      tekst: "Elke kernpartner heeft minstens één onderwerp binnen het domein.",
      voldaan: (c) => kernpartners(c).every((partner) => heeftPlek(c, partner.id)),
      intern: true,
    },
  ],
  adviezen: [],
  documenten: ["domeinschets"],
};
