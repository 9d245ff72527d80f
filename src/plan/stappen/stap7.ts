import { isStand, lijstVan, weet } from "../../domain/boom.ts";
import { adviesModel, adviesSamenwerkingsoptie } from "../adviezen.ts";
import { kernpartners } from "../partners.ts";
import type { Stap } from "../stap.ts";
import { huidigeGang } from "../weg.ts";
import { WAT_HET_MODEL_BEPAALT } from "./besturingsblok.ts";
import { gangblok, inVariant } from "./gangblok.ts";

const isInitiatief = inVariant("initiatief");
const isPlan = inVariant("plan");

export const stap7: Stap = {
  nr: 7,
  titel: "Voorstellen tot samenwerking",
  fase: "wij",
  doel: "Vastleggen hoe de partners samen besluiten, uitvoeren en elkaar aanspreken.",
  uitleg: [
    "Er zijn veel manieren om samen te werken: een bestuurlijke stuurgroep, opdrachten vanuit één trekkende organisatie, een gezamenlijk programmateam, en meer. Je krijgt een advies op basis van wat je weet over de partners. De keuze blijft aan jullie.",
    "Bij een initiatiefvoorstel maak je twee opties voor de organisatie, en hooguit drie. Ze staan los van de inhoudelijke opties: elke richting moet met elke organisatievorm kunnen.",
    "Partners hebben hier vaak zelf ideeën over. Laat ruimte voor hun reactie per optie.",
    "Zorg dat elke kernpartner een plek heeft. Leg per overlegtafel vast wie erin zit, wie voorzit en hoe jullie besluiten. Elk besluit heeft precies één eindverantwoordelijke.",
    "Maak een afspraak over elkaar aanspreken nu iedereen nog enthousiast is. Later is dat moeilijker.",
  ],
  blokken: [
    WAT_HET_MODEL_BEPAALT,
    gangblok("initiatief", "Opties voor de samenwerking", ["samenwerkingsopties"]),
    {
      soort: "velden",
      titel: "Het besturingsmodel",
      velden: ["organisatie.model", "organisatie.modelAdvies", "organisatie.modelReden", "organisatie.omschrijving"],
      als: isPlan,
    },
    {
      soort: "lijst",
      titel: "Overlegtafels",
      lijst: "organisatie.gremia",
      velden: ["naam", "leden", "voorzitter", "besluitregel", "taak", "frequentie"],
      als: isPlan,
    },
    {
      soort: "velden",
      titel: "Rollen en afspraken",
      velden: [
        "organisatie.aanspreken",
        "organisatie.opdrachtgever",
        "organisatie.programmaleider",
        "organisatie.penvoerder",
        "organisatie.kassier",
        "organisatie.secretariaat",
        "organisatie.financiering",
        "organisatie.prijspeil",
        "organisatie.voortgangsbewaking",
        "organisatie.toetreding",
        "organisatie.uittreding",
        "organisatie.woordvoering",
        "organisatie.communicatie",
      ],
      als: isPlan,
    },
    {
      soort: "lijst",
      titel: "Wie doet wat bij welk besluit (RASCI)",
      lijst: "organisatie.rasci",
      velden: ["besluit", "r", "a", "aPartner", "s", "c", "i"],
      als: isPlan,
    },
  ],
  klaar: [
    {
      tekst: "Bij een initiatiefvoorstel: er zijn twee of drie opties voor de samenwerking.",
      voldaan: (c, welke) =>
        !isInitiatief(c, welke) || [2, 3].includes(lijstVan(huidigeGang(c, welke)?.samenwerkingsopties).length),
    },
    {
      tekst: "Bij een plan: er is een besturingsmodel gekozen.",
      voldaan: (c, welke) => !isPlan(c, welke) || weet(c.organisatie?.model) !== undefined,
    },
    {
      tekst: "Bij een plan: er is afgesproken hoe jullie elkaar aanspreken.",
      voldaan: (c, welke) => !isPlan(c, welke) || weet(c.organisatie?.aanspreken) !== undefined,
    },
    {
      tekst: "Bij een plan: elke kernpartner zit aan een overlegtafel.",
      voldaan: (c, welke) =>
        !isPlan(c, welke) ||
        isStand(c.organisatie?.gremia) ||
        kernpartners(c).every((partner) =>
          lijstVan(c.organisatie?.gremia).some((tafel) => (weet(tafel.leden) ?? []).includes(partner.id ?? "")),
        ),
      intern: true,
    },
    {
      tekst: "Elk besluit in de RASCI-tabel heeft één eindverantwoordelijke.",
      voldaan: (c) =>
        lijstVan(c.organisatie?.rasci).every(
          (regel) => (weet(regel.a) === undefined) !== (weet(regel.aPartner) === undefined),
        ),
    },
  ],
  adviezen: [adviesModel, adviesSamenwerkingsoptie],
  documenten: [],
};
