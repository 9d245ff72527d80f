import { isBeantwoord, lijstVan, weet } from "../../domain/boom.ts";
import type { Gang } from "../gangen.ts";
import type { Stap } from "../stap.ts";
import { huidigeGang, variantVan } from "../weg.ts";
import { GESPREK_OVER_DE_VISIE, UITKOMST, VOORBEREIDING } from "./bijeenkomstvelden.ts";
import { gangblok, inVariant } from "./gangblok.ts";

const BEGIN = ["variant", "vanaf", "aanleiding", "pauzes", "werkvormen", "meegeschreven"] as const;
const isInitiatief = inVariant("initiatief");

/** Every option has its pros and cons, and a judgement on each criterion that was agreed. */
function isVergelijkbaar(gang: Gang | undefined): boolean {
  const criteria = weet(gang?.criteria) ?? [];
  return lijstVan(gang?.inhoudelijkeOpties).every((optie) => {
    const beoordeeld = lijstVan(optie.oordelen).flatMap((o) =>
      weet(o.oordeel) === undefined ? [] : [weet(o.criterium)],
    );
    return (
      isBeantwoord(optie.voordelen) && isBeantwoord(optie.nadelen) && criteria.every((c) => beoordeeld.includes(c))
    );
  });
}

export const stap6: Stap = {
  nr: 6,
  titel: "Inhoudelijke uitwerking",
  fase: "ik",
  doel: "De visie uitwerken tot doelen en acties, of tot een paar opties om uit te kiezen.",
  uitleg: [
    "Wat je nu maakt, hangt af van stap 5. Was het commitment groot, dan werk je de visie meteen uit tot doelen, uitdagingen en acties voor een plan van aanpak. Is het nog pril, dan maak je een initiatiefvoorstel: een aanzet voor doelen, en twee of drie inhoudelijke opties voor de richting.",
    "Met één optie valt er niets te kiezen; met vier raken mensen de weg kwijt. Vergelijk de opties op dezelfde punten, dan wordt het een eerlijk gesprek.",
    "Schrijf samen met medewerkers van partners: in een werkgroep, projectteam, programmateam, stuurgroep of klankbordgroep. Welke vorm past, hangt af van wat partners zelf kunnen uitvoeren. Leg vast wie meeschreef, zodat zij in het colofon staan.",
    "Zorg bij een plan dat elk doel minstens één actie krijgt, en een indicator. Is een doel niet te meten? Leg dan uit hoe jullie merken dat het lukt.",
    "Controleer de visie nog eens. Is die veranderd, voeg dan een nieuwe toe en laat de oude staan.",
  ],
  blokken: [
    {
      soort: "lijst",
      titel: "De visie",
      lijst: "visies",
      velden: ["kern", "toelichting", "versie", "datum", "herkomst", "stand"],
    },
    gangblok("initiatief", "Het initiatiefvoorstel: de inhoud", [
      ...BEGIN,
      "criteria",
      "inhoudelijkeOpties",
      "reacties",
      "voorkeur",
    ]),
    gangblok("plan", "Het plan van aanpak: de inhoud", BEGIN),
    {
      soort: "lijst",
      titel: "Doelen",
      lijst: "doelen",
      velden: ["tekst", "doelgroep", "eigenaar", "kwalitatief", "indicatoren"],
    },
    { soort: "lijst", titel: "Centrale uitdagingen", lijst: "uitdagingen", velden: ["tekst", "toelichting"] },
    {
      soort: "lijst",
      titel: "Risico’s",
      lijst: "risicos",
      velden: ["risico", "oorzaak", "gevolg", "kans", "effect", "maatregel", "eigenaar"],
    },
    {
      soort: "lijst",
      titel: "Werksessies en overleg",
      lijst: "bijeenkomsten",
      velden: ["soort", ...VOORBEREIDING, ...GESPREK_OVER_DE_VISIE, ...UITKOMST],
      past: (ding) => ["werksessie", "overleg", "informatie"].includes(String(ding.soort)),
    },
  ],
  klaar: [
    {
      tekst: "Bij een initiatiefvoorstel: er zijn twee of drie inhoudelijke opties.",
      voldaan: (c, welke) =>
        !isInitiatief(c, welke) || [2, 3].includes(lijstVan(huidigeGang(c, welke)?.inhoudelijkeOpties).length),
    },
    {
      tekst: "Bij een initiatiefvoorstel: de opties zijn te vergelijken, op dezelfde punten.",
      voldaan: (c, welke) => !isInitiatief(c, welke) || isVergelijkbaar(huidigeGang(c, welke)),
    },
    {
      tekst: "Er zijn doelen en centrale uitdagingen.",
      voldaan: (c) => lijstVan(c.doelen).length > 0 && lijstVan(c.uitdagingen).length > 0,
    },
    {
      tekst: "Bij een plan: elk doel heeft een indicator, of uitleg waarom het niet te meten is.",
      voldaan: (c, welke) =>
        variantVan(c, huidigeGang(c, welke)) === "initiatief" ||
        lijstVan(c.doelen).every((doel) => lijstVan(doel.indicatoren).length > 0 || isBeantwoord(doel.kwalitatief)),
    },
    {
      tekst: "De visie staat vast of is besproken.",
      voldaan: (c) => {
        const visie = lijstVan(c.visies).at(-1);
        return weet(visie?.kern) !== undefined && ["besproken", "vastgesteld"].includes(weet(visie?.stand) ?? "");
      },
    },
  ],
  adviezen: [],
  documenten: [],
};
