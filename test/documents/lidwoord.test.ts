import { expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { metLidwoord } from "../../src/documents/lidwoord.ts";

it("gives each document the article that it has in Dutch", () => {
  expect(DOCUMENTEN.map((document) => metLidwoord(document)).toSorted()).toEqual([
    "de bedankbrief",
    "de belangenanalyse",
    "de besluitnotitie voor een partner",
    "de discussienotitie",
    "de domeinschets",
    "de eerste schets van de samenwerking",
    "de gespreksleidraad",
    "de intentieverklaring",
    "de presentielijst",
    "de samenwerkingsschets",
    "de terugkoppeling van het gesprek",
    "de toetredingsverklaring",
    "de uitnodigingsbrief",
    "het afbericht",
    "het besluit tot afronding",
    "het bijstelvoorstel",
    "het convenant",
    "het draaiboek",
    "het initiatiefvoorstel",
    "het plan van aanpak",
    "het programma of de agenda",
    "het slotdocument",
    "het verslag met besluiten en afspraken",
    "het verslag van het gesprek",
    "het verzoek om een gesprek",
    "het voortgangsbeeld",
  ]);
});
