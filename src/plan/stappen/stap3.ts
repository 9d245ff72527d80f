import { lijstVan, weet } from "../../domain/boom.ts";
import { adviesSchetsmodel } from "../adviezen.ts";
import { kernpartners } from "../partners.ts";
import type { Stap } from "../stap.ts";
import { WAT_HET_MODEL_BEPAALT } from "./besturingsblok.ts";

export const stap3: Stap = {
  nr: 3,
  titel: "Eigen plan voor de samenwerking",
  fase: "wij",
  doel: "Een eerste schets van hoe jullie kunnen samenwerken, waarin elk belang een plek heeft.",
  uitleg: [
    "Veel partners kunnen zich nog niet voorstellen hoe het samenwerken gaat. Dat houdt hen tegen. Met een schets van een of twee bladzijden neem je die drempel weg: zij zien waar hun belang zit.",
    "Kijk per partner naar vier dingen: rol, uitvoeringskracht, belang en invloed. Dat is jouw inschatting. Die komt in geen enkel stuk voor partners.",
    "Schrijf bij elke kernpartner op hoe zijn belang een plek krijgt in de opzet: welke zetel, welke afspraak, welke actie.",
    "Je schets is een begin en geen maatstaf. Zeg erbij dat alles nog kan veranderen.",
    "Kies ten slotte wat je ermee doet: nog even bewaren, bespreken met de koplopers, of meesturen als eerste schets. Alleen wat je deelt, komt in het bestand dat partners mogen zien.",
  ],
  blokken: [
    {
      soort: "lijst",
      titel: "De partners",
      lijst: "organisaties",
      velden: [
        "profiel.rol",
        "profiel.uitvoeringskracht",
        "profiel.belang",
        "profiel.invloed",
        "profiel.strategie",
        "profiel.commitment",
      ],
      past: (ding) => ding.rol !== "geen partner",
    },
    WAT_HET_MODEL_BEPAALT,
    {
      soort: "velden",
      titel: "Het besturingsmodel",
      velden: ["schets.model", "schets.modelAdvies", "schets.motivering", "schets.trekker", "schets.secretariaat"],
    },
    { soort: "lijst", titel: "Overlegtafels", lijst: "schets.gremia", velden: ["naam", "taak", "leden", "frequentie"] },
    {
      soort: "lijst",
      titel: "Hoe elk belang een plek krijgt",
      lijst: "schets.borging",
      velden: ["partner", "belang", "hoe"],
    },
    { soort: "lijst", titel: "Tijdpad van de schets", lijst: "schets.tijdpad", velden: ["mijlpaal", "datum"] },
    {
      soort: "velden",
      titel: "Praktisch",
      velden: ["schets.beslismomenten", "schets.communicatie", "schets.procesbudget", "schets.delen"],
    },
    {
      soort: "velden",
      titel: "Wat je hebt gedeeld",
      velden: ["schets.gedeeld.datum", "schets.gedeeld.schets", "schets.gedeeld.model"],
    },
    {
      soort: "lijst",
      titel: "De gedeelde overlegtafels",
      lijst: "schets.gedeeld.gremia",
      velden: ["naam", "taak", "leden", "frequentie"],
    },
    {
      soort: "lijst",
      titel: "De gedeelde belangen",
      lijst: "schets.gedeeld.borging",
      velden: ["partner", "belang", "hoe"],
    },
    { soort: "lijst", titel: "Planning van het proces", lijst: "planning", velden: ["mijlpaal", "datum", "gereed"] },
  ],
  klaar: [
    {
      tekst: "Je hebt een besturingsmodel gekozen voor de schets.",
      voldaan: (c) => weet(c.schets?.model) !== undefined,
      intern: true,
    },
    {
      tekst: "Bij elke kernpartner staat hoe zijn belang een plek krijgt.",
      voldaan: (c) =>
        kernpartners(c).length > 0 &&
        kernpartners(c).every((partner) =>
          lijstVan(c.schets?.borging).some(
            (regel) => weet(regel.partner) === partner.id && weet(regel.hoe) !== undefined,
          ),
        ),
      intern: true,
    },
    {
      tekst: "Je hebt gekozen of je de schets deelt.",
      voldaan: (c) => weet(c.schets?.delen) !== undefined,
      intern: true,
    },
  ],
  adviezen: [adviesSchetsmodel],
  documenten: ["belangenanalyse", "samenwerkingsschets", "eerste-schets"],
};
