import { alineas, datum, keuze, lijst, verwijzing } from "../velden.ts";

export const toetredingen = lijst({
  naam: ["toetreding of uittreding", "toetredingen en uittredingen"],
  vraag: "Welke partners of financiers kwamen er na de start bij, en welke vertrokken?",
  waarom:
    "Bij de start hoeft nog niet alles rond te zijn. Wie begint, trekt anderen aan; leg vast wie erbij kwam en waarmee.",
  id: {},
  kop: "partner",
  diepte: "verdieping",
  velden: {
    partner: verwijzing({
      naar: "organisaties",
      vraag: "Om welke organisatie gaat het?",
      waarom: "Ook een geldgever die niet aan tafel zit, hoort in de lijst van organisaties.",
      voorbeeld: "Woningstichting De Brug",
      zicht: "P",
      diepte: "kern",
    }),
    soort: keuze({
      opties: ["toetreding", "uittreding", "nieuwe financier"],
      vraag: "Komt deze organisatie erbij, vertrekt ze of gaat ze meebetalen?",
      waarom: "Een financier zonder eigen acties heeft een andere plek dan een partner.",
      voorbeeld: "toetreding: een organisatie neemt een actie op zich die nog geen uitvoerder had",
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      vraag: "Vanaf welke dag geldt dit?",
      waarom: "Vanaf die dag staat de organisatie wel of niet meer in de stukken.",
      voorbeeld: "1 september 2027",
      zicht: "P",
      diepte: "kern",
    }),
    inbreng: alineas({
      vraag: "Wat brengt deze organisatie in, of welke taken draagt ze over als ze vertrekt?",
      waarom: "Een nieuwe partner doet mee met een eigen bijdrage. Bij vertrek mag geen actie ongemerkt stilvallen.",
      voorbeeld: "De Brug verbouwt de verdiepingen boven zes winkels tot woningen.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
