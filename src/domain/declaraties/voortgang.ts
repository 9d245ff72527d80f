import { alineas, datum, jaNee, keuze, lijst, tekst, teksten, verwijzing } from "../velden.ts";

const verhalen = lijst({
  naam: ["verhaal", "verhalen"],
  vraag: "Waar wordt de visie zichtbaar in de werkelijkheid?",
  waarom:
    "Twee of drie verhalen over echte mensen houden het enthousiasme levend. Daar begint het voortgangsbeeld mee.",
  diepte: "kern",
  velden: {
    titel: tekst({
      vraag: "Welke titel past bij dit verhaal?",
      waarom: "Een titel die iets vertelt, wordt gelezen.",
      voorbeeld: "De oude schoenwinkel zit weer vol",
      slecht: { antwoord: "Update project 7", omdat: "hier leest niemand voor zijn plezier verder." },
      zicht: "P",
      diepte: "kern",
    }),
    tekst: alineas({
      vraag: "Wat is er gebeurd, en hoe hoort dat bij de visie?",
      waarom: "Vertel wat mensen zagen of merkten. Vraag hun toestemming als je hun naam noemt.",
      voorbeeld:
        "Sinds februari werken elke week 150 studenten in het stadslab. De bakker ernaast opent nu een uur eerder.",
      slecht: {
        antwoord: "Het project verloopt volgens planning.",
        omdat: "je ziet niemand iets doen; vertel over één middag in het stadslab.",
      },
      zicht: "P",
      diepte: "kern",
    }),
  },
});

const perThema = lijst({
  naam: ["thema", "thema’s"],
  vraag: "Hoe staat elk thema ervoor?",
  waarom: "Eén woord en één zin per thema zijn genoeg. Details horen bij de trekkers.",
  kop: "thema",
  diepte: "verdieping",
  velden: {
    thema: verwijzing({
      naar: "themas",
      vraag: "Om welk thema gaat het?",
      waarom: "Noem alle thema’s, ook als er weinig te melden is.",
      voorbeeld: "Leren en werken",
      zicht: "P",
      diepte: "kern",
    }),
    stand: keuze({
      opties: ["op koers", "aandacht", "loopt vast", "gereed"],
      vraag: "Ligt dit thema op koers?",
      waarom: "Eerlijk zijn over wat achterblijft, maakt het goede nieuws geloofwaardig.",
      voorbeeld: "aandacht: een belangrijke actie heeft vertraging, maar de trekker heeft een oplossing",
      uitleg: {
        "op koers": "Het gaat zoals gedacht.",
        aandacht: "Het hapert, maar de trekker lost het op.",
        "loopt vast": "De partners moeten iets beslissen.",
        gereed: "Het is klaar.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    zin: tekst({
      vraag: "Wat moeten de partners over dit thema weten, in één hele zin?",
      waarom: "Wie in één zin moet kiezen, noemt vanzelf het belangrijkste.",
      voorbeeld: "Het stadslab draait, maar het tweede pand komt een kwartaal later.",
      slecht: {
        antwoord: "Er is veel gebeurd en er moet nog veel gebeuren.",
        omdat: "dat geldt elk jaar voor elk thema.",
      },
      zicht: "P",
      diepte: "kern",
    }),
  },
});

export const voortgang = lijst({
  naam: ["voortgangsbeeld", "voortgangsbeelden"],
  vraag: "Over welke periodes maak je een voortgangsbeeld voor de partners?",
  waarom:
    "Elke periode doorlopen de partners dezelfde stappen: doen, kijken, beslissen en bijstellen. Een kort beeld werkt beter dan een lange rapportage.",
  id: {},
  kop: "periode",
  diepte: "kern",
  velden: {
    periode: tekst({
      vraag: "Over welke periode gaat dit voortgangsbeeld?",
      waarom: "Sluit aan bij het ritme dat de partners hebben afgesproken.",
      voorbeeld: "eerste kwartaal 2027",
      slecht: { antwoord: "recent", omdat: "wie dit over een jaar leest, weet niet welk halfjaar je bedoelt." },
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      ligt: "terug",
      vraag: "Van welke dag is dit beeld?",
      waarom: "Wat daarna gebeurde, staat er nog niet in.",
      voorbeeld: "6 april 2027",
      zicht: "P",
      diepte: "kern",
    }),
    verhalen,
    aandachtspunten: teksten({
      vraag: "Welke punten vragen de aandacht van de partners, in hooguit vijf hele zinnen?",
      waarom: "Noem alleen uitzonderingen waar partners iets aan kunnen doen. Bij meer dan vijf kiest niemand meer.",
      voorbeeld:
        "Voor de vergroening van de stegen is nog geen geldgever gevonden. / De vergunning voor de avondopening duurt langer dan gedacht.",
      slecht: {
        antwoord: "Actie 1 tot en met 12 lopen op schema.",
        omdat: "wat goed gaat, vraagt geen aandacht van een bestuurder.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    planBijstellen: jaNee({
      vraag: "Moet het plan worden bijgesteld?",
      waarom: "Stel deze vraag elke keer. Een plan dat nooit verandert, leest waarschijnlijk niemand meer.",
      voorbeeld: "ja: een actie verandert van trekker en begint later",
      zicht: "P",
      diepte: "kern",
    }),
    volgendeOntmoeting: tekst({
      vraag: "Wanneer en hoe ontmoeten de partners elkaar de volgende keer?",
      waarom: "Een datum met een inspirerend onderdeel houdt partners aan tafel.",
      voorbeeld: "Op 17 juni 2027 bij Cultuurplein, met een rondgang langs drie projecten.",
      slecht: { antwoord: "volgt nog", omdat: "zonder dag in de agenda schuift de ontmoeting steeds op." },
      zicht: "P",
      diepte: "kern",
    }),
    perThema,
    gevraagdeBesluiten: teksten({
      vraag: "Welke besluiten vraag je nu, per regel als slot van de zin ‘Wij vragen de partners om …’?",
      waarom: "Partners bereiden zich beter voor als ze weten wat er van hen gevraagd wordt.",
      voorbeeld: "in te stemmen met een nieuwe trekker voor de avondopening",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
