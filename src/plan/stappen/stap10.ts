import { lijstVan, weet } from "../../domain/boom.ts";
import type { Stap } from "../stap.ts";
import { GESPREK_OVER_DE_VISIE, UITKOMST, VOORBEREIDING } from "./bijeenkomstvelden.ts";

export const stap10: Stap = {
  nr: 10,
  titel: "Uitvoering als programma",
  fase: "het",
  doel: "Doen, kijken hoe het gaat, besluiten, bijstellen, en elkaar blijven inspireren.",
  uitleg: [
    "Uitvoeren is een kringloop: doen, de voortgang bekijken, besluiten of er iets anders moet, het plan aanpassen en weer doen. Elke aanpassing geeft een nieuwe versie van het plan.",
    "Blijf elkaar ontmoeten, en praat dan over de visie. Een lange lijst met de stand per actie doodt het gesprek. Nodig liever iemand uit die jullie verder helpt: een onderzoeker, een organisatie die elders hetzelfde doet, een partner die een deelproject laat zien. Ga er ook eens met elkaar op bezoek.",
    "Vertel in elke ronde waar de visie zichtbaar wordt, en noem hooguit vijf punten die aandacht vragen. De volledige stand houd je zelf bij.",
    "Komt een partner een toezegging niet na? Bespreek dat dan, volgens de afspraak uit stap 7. Zulke notities blijven in het interne bestand.",
    "Houd de deur open. Nieuwe partners en financiers kunnen acties oppakken die nog niemand had.",
  ],
  blokken: [
    {
      soort: "velden",
      titel: "Hoe jullie de voortgang volgen",
      velden: [
        "monitoring.planversie",
        "monitoring.wat",
        "monitoring.wie",
        "monitoring.ritme",
        "monitoring.ontmoetingen",
        "monitoring.bijstelregels",
      ],
    },
    {
      soort: "lijst",
      titel: "De voortgang per periode",
      lijst: "voortgang",
      velden: [
        "periode",
        "datum",
        "verhalen",
        "aandachtspunten",
        "planBijstellen",
        "volgendeOntmoeting",
        "perThema",
        "gevraagdeBesluiten",
      ],
    },
    {
      soort: "lijst",
      titel: "Partnerontmoetingen",
      lijst: "bijeenkomsten",
      velden: ["soort", ...VOORBEREIDING, "inspiratie", "spreker", "gastheer", ...GESPREK_OVER_DE_VISIE, ...UITKOMST],
      past: (ding) => ding.soort === "partnerontmoeting",
    },
    {
      soort: "lijst",
      titel: "Metingen",
      lijst: "metingen",
      velden: ["datum", "indicator", "actie", "waarde", "toelichting"],
    },
    {
      soort: "lijst",
      titel: "De stand per actie",
      lijst: "actiestatussen",
      velden: ["actie", "stand", "datum", "toelichting"],
    },
    {
      soort: "lijst",
      titel: "Bijstellingen van het plan",
      lijst: "bijstellingen",
      velden: [
        "aanleiding",
        "voorstel",
        "alternatieven",
        "gevolg",
        "besluit",
        "door",
        "datum",
        "versie",
        "actie",
        "oudeDatum",
        "nieuweDatum",
        "nu",
        "wordt",
      ],
    },
    {
      soort: "lijst",
      titel: "Wie erbij komt en wie vertrekt",
      lijst: "toetredingen",
      velden: ["partner", "soort", "datum", "inbreng", "bezegeling", "ondertekenaar", "grondslag", "namens", "besluit"],
    },
    { soort: "lijst", titel: "Opvolgers van organisaties", lijst: "organisaties", velden: ["opgevolgdDoor"] },
    { soort: "lijst", titel: "Wie wordt opgevolgd", lijst: "personen", velden: ["actiefTot", "opvolger"] },
    {
      soort: "lijst",
      titel: "Elkaar aanspreken",
      lijst: "aanspreken",
      velden: ["partner", "toezegging", "feit", "gesprekDoor", "datum", "uitkomst"],
    },
  ],
  klaar: [
    {
      tekst: "Er is afgesproken wie de voortgang volgt, en hoe vaak.",
      voldaan: (c) => weet(c.monitoring?.ritme) !== undefined,
    },
    {
      tekst: "Jullie hebben minstens één keer samen naar de voortgang gekeken.",
      voldaan: (c) => lijstVan(c.voortgang).length > 0,
    },
    {
      tekst: "Er is besloten om af te ronden.",
      voldaan: (c) => weet(c.afronding?.besluit?.datum) !== undefined,
      slot: true,
    },
  ],
  adviezen: [],
  documenten: [
    "voortgangsbeeld",
    "bijstelvoorstel",
    "uitnodigingsbrief",
    "programma",
    "verslag",
    "toetredingsverklaring",
    "afbericht",
  ],
};
