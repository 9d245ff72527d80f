import { isBeantwoord, lijstVan, weet } from "../../domain/boom.ts";
import type { Stap } from "../stap.ts";
import { huidigeGang } from "../weg.ts";
import { gangblok, inVariant } from "./gangblok.ts";

const isInitiatief = inVariant("initiatief");
const isPlan = inVariant("plan");
const STUK = ["samenvatting", "gevraagdeBesluiten"] as const;

export const stap8: Stap = {
  nr: 8,
  titel: "Het initiatiefvoorstel of plan van aanpak compleet maken",
  fase: "het",
  doel: "Een stuk waarover de partners kunnen besluiten: wie doet wat, en wat is daarvoor nodig.",
  uitleg: [
    "Vraag bij elke actie: past dit binnen het gewone werk van de uitvoerder? Zo ja, dan praten jullie niet over geld. Hoe een partner zijn eigen werk betaalt, is zijn zaak. De winst zit in wanneer en met wie hij het doet.",
    "Past een actie niet of maar deels, dan is er capaciteit, procesgeld of investeringsgeld nodig. Schrijf per actie op waar dat vandaan komt en hoe zeker het is. Vaak betaalt een overheid het begin, met een subsidie of opdracht; leg vast als dat tijdelijk is. Een gezamenlijk fonds kan ook.",
    "Een actie mag meer uitvoerders hebben: de eerste is de trekker. Heeft een actie nog geen uitvoerder, laat haar dan staan. In het plan staat dan dat jullie iemand zoeken.",
    "Schrijf op welke acties elkaar versterken. Daar zit de meerwaarde van samen optrekken.",
    "In een initiatiefvoorstel hoeven geld en planning nog niet af te zijn. Maak wel alvast basisafspraken over de financiering en over hoe jullie de voortgang volgen.",
    "Tel bedragen alleen op als ze ingevuld zijn. Wat nog niet gedekt is, laat je zien.",
  ],
  blokken: [
    gangblok("initiatief", "Het initiatiefvoorstel: basisafspraken en beslispunten", [
      "basisafspraken.financiering",
      "basisafspraken.voortgangsbewaking",
      ...STUK,
    ]),
    {
      soort: "lijst",
      titel: "Acties",
      lijst: "acties",
      velden: [
        "titel",
        "uitvoerders",
        "doelen",
        "uitdagingen",
        "eind",
        "werkpakket",
        "procesgeld",
        "investeringsgeld",
        "dekking",
        "resultaat",
        "omschrijving",
        "thema",
        "start",
        "betrokken",
        "mijlpalen",
        "capaciteit",
        "capaciteitEenheid",
        "versterkt",
        "afhankelijkVan",
        "risico",
      ],
    },
    {
      soort: "lijst",
      titel: "Begroting naast de acties",
      lijst: "begroting",
      velden: [
        "post",
        "omschrijving",
        "thema",
        "actie",
        "kosten",
        "bron",
        "wie",
        "bedrag",
        "jaar",
        "status",
        "besluit",
      ],
    },
    gangblok("initiatief", "Het initiatiefvoorstel: wat het noemt", [
      "genoemdeDoelen",
      "genoemdeActies",
      "genoemdeRisicos",
    ]),
    gangblok("plan", "Het plan van aanpak: samenvatting en beslispunten", STUK),
    {
      soort: "lijst",
      titel: "Register van stukken",
      lijst: "stukken",
      velden: [
        "document",
        "voor",
        "variant",
        "versie",
        "status",
        "datum",
        "bestand",
        "verzonden",
        "reactieVoor",
        "reacties",
        "wijzigingen",
      ],
    },
  ],
  klaar: [
    {
      tekst: "Bij een initiatiefvoorstel: er zijn basisafspraken over geld en voortgang.",
      voldaan: (c, welke) => {
        const afspraken = huidigeGang(c, welke)?.basisafspraken;
        return (
          !isInitiatief(c, welke) ||
          (isBeantwoord(afspraken?.financiering) && isBeantwoord(afspraken?.voortgangsbewaking))
        );
      },
    },
    {
      tekst: "Bij een initiatiefvoorstel: er zijn opties voor de inhoud en voor de samenwerking.",
      voldaan: (c, welke) => {
        const gang = huidigeGang(c, welke);
        const opties = [gang?.inhoudelijkeOpties, gang?.samenwerkingsopties].map((lijst) => lijstVan(lijst).length);
        return !isInitiatief(c, welke) || opties.every((aantal) => aantal === 2 || aantal === 3);
      },
    },
    {
      tekst: "Bij een initiatiefvoorstel: er staat welke besluiten je de partners vraagt.",
      voldaan: (c, welke) => !isInitiatief(c, welke) || isBeantwoord(huidigeGang(c, welke)?.gevraagdeBesluiten),
    },
    {
      tekst: "Bij een plan: bij elk doel hoort minstens één actie.",
      voldaan: (c, welke) =>
        !isPlan(c, welke) ||
        lijstVan(c.doelen).every((doel) =>
          lijstVan(c.acties).some((actie) => (weet(actie.doelen) ?? []).includes(doel.id ?? "")),
        ),
    },
    {
      tekst: "Bij een plan: er zijn acties, en elke actie heeft een uitvoerder, of heeft er bewust nog geen.",
      voldaan: (c, welke) =>
        !isPlan(c, welke) ||
        (lijstVan(c.acties).length > 0 && lijstVan(c.acties).every((actie) => isBeantwoord(actie.uitvoerders))),
    },
    {
      tekst: "Bij een plan: bij elke actie die extra geld vraagt, staat waar dat vandaan komt.",
      voldaan: (c, welke) =>
        !isPlan(c, welke) ||
        lijstVan(c.acties).every(
          (actie) => !["past niet", "past deels"].includes(weet(actie.werkpakket) ?? "") || isBeantwoord(actie.dekking),
        ),
    },
    {
      tekst: "Bij een plan: elke actie heeft een einddatum.",
      voldaan: (c, welke) => !isPlan(c, welke) || lijstVan(c.acties).every((actie) => isBeantwoord(actie.eind)),
    },
  ],
  adviezen: [],
  documenten: ["initiatiefvoorstel", "plan-van-aanpak", "besluitnotitie"],
};
