import { alineas, datum, keuze, lijst, tekst, verwijzing } from "../velden.ts";

/** Who goes signs nothing here; who only pays takes over no agreements. */
const erbij = { veld: "soort", isNiet: ["uittreding", "nieuwe financier"] } as const;

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
      uitleg: {
        toetreding: "Een nieuwe partner met een eigen bijdrage.",
        uittreding: "Een partner die stopt.",
        "nieuwe financier": "Iemand die geld geeft, en verder niets uitvoert.",
      },
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
    bezegeling: verwijzing({
      naar: "bezegelingen",
      vraag: "Tot welk document treedt deze organisatie toe?",
      waarom: "De nieuwe partner neemt de afspraken over die de anderen al tekenden.",
      voorbeeld: "Convenant Vitale binnenstad Hanzestad",
      zicht: "P",
      diepte: "verdieping",
      wanneer: erbij,
    }),
    ondertekenaar: verwijzing({
      naar: "personen",
      vraag: "Wie tekent namens deze organisatie?",
      waarom: "Ook wie later komt, gaat na wie namens de organisatie mag tekenen.",
      voorbeeld: "Marloes Dirks, directeur-bestuurder",
      zicht: "P",
      diepte: "verdieping",
      wanneer: erbij,
    }),
    grondslag: tekst({
      vraag: "Waarom mag deze persoon tekenen, als slot van ‘op grond van …’?",
      waarom: "Wie zonder bevoegdheid tekent, bindt zijn organisatie niet.",
      voorbeeld: "de statuten van de stichting",
      slecht: {
        antwoord: "zij regelt dit altijd",
        omdat: "na een wisseling weet niemand meer waarom het mocht; noem de statuten.",
      },
      zicht: "P",
      diepte: "verdieping",
      wanneer: erbij,
    }),
    namens: verwijzing({
      naar: "personen",
      vraag: "Wie tekent namens de andere partners dat zij de toetreding aanvaarden?",
      waarom: "Zonder een tweede handtekening weet de nieuwe partner niet of de anderen akkoord zijn.",
      voorbeeld: "Karin de Vries, voorzitter van de stuurgroep",
      zicht: "P",
      diepte: "verdieping",
      wanneer: erbij,
    }),
    besluit: tekst({
      vraag: "Waarin besloten de partners daarover, als slot van ‘De partners besloten daartoe in …’?",
      waarom: "Wie later leest dat de partners akkoord waren, wil weten waar dat staat.",
      voorbeeld: "de stuurgroep van 24 augustus 2027",
      zicht: "P",
      diepte: "verdieping",
      wanneer: erbij,
    }),
  },
});
