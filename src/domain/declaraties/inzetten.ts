import { datum, keuze, lijst, tekst, verwijzing } from "../velden.ts";
import { REIKWIJDTE, UITLEG_REIKWIJDTE } from "./opties.ts";

const treden = lijst({
  naam: ["trede", "treden"],
  vraag: "Welke stappen heeft deze inzet al doorlopen, van vrijgegeven tot gereed?",
  waarom: "Een aanbod wordt pas stap voor stap zeker. Stukken maken het nooit zekerder dan de laatste trede.",
  diepte: "kern",
  kop: "trede",
  velden: {
    trede: keuze({
      vraag: "Welke trede is bereikt?",
      waarom: "Tussen ‘toegezegd in de bijeenkomst’ en ‘bekrachtigd door het bestuur’ gaat nog weleens iets mis.",
      voorbeeld: "in bijeenkomst toegezegd: de voorzitter zei het hardop bij de statements",
      uitleg: {
        vrijgegeven: "Uit een gesprek; de partner vindt het goed dat anderen het lezen.",
        "in bijeenkomst toegezegd": "Hardop gezegd, met de anderen erbij.",
        "bestuurlijk bekrachtigd": "Het eigen bestuur heeft het besloten.",
        "in uitvoering": "Zij zijn ermee bezig.",
        gereed: "Het is gedaan.",
        vervallen: "Het gaat niet door.",
      },
      zicht: "P",
      diepte: "kern",
      opties: [
        "vrijgegeven",
        "in bijeenkomst toegezegd",
        "bestuurlijk bekrachtigd",
        "in uitvoering",
        "gereed",
        "vervallen",
      ],
    }),
    datum: datum({
      vraag: "Sinds welke datum geldt deze trede?",
      waarom: "De trede met de laatste datum telt.",
      voorbeeld: "12 maart 2026",
      zicht: "P",
      diepte: "kern",
    }),
    bron: tekst({
      vraag: "Waaruit blijkt dat deze trede is bereikt?",
      waarom: "Met een vindplaats hoeft niemand elkaar op zijn woord te geloven.",
      voorbeeld: "verslag verkenningsbijeenkomst, bladzijde 3",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

/** What partners bring, typed once; statements, declarations, actions and the closing refer to it. */
export const inzetten = lijst({
  naam: ["inzet", "inzetten"],
  vraag: "Welke bijdragen hebben partners vrijgegeven of toegezegd?",
  waarom:
    "Hier zie je of de coalitie vitaal is: niet alleen enthousiast, ook aan het werk. Een aanbod uit een gesprek komt hier pas na vrijgave.",
  diepte: "kern",
  id: {},
  kop: "tekst",
  velden: {
    partner: verwijzing({
      vraag: "Welke partner levert deze bijdrage?",
      waarom: "Elke bijdrage heeft één afzender, die er zelf over gaat.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    tekst: tekst({
      vraag: "Wat neemt deze partner op zich, in woorden die passen na een dubbele punt?",
      waarom: "De zin komt zo in verslag, verklaring en slotdocument. Bestaand werk dat anders gebeurt, telt ook mee.",
      voorbeeld: "twee lege winkelpanden een jaar gratis aan jonge makers geven",
      slecht: { antwoord: "actief meedenken", omdat: "een ander kan niet zien of het gebeurd is." },
      zicht: "P",
      diepte: "kern",
    }),
    soort: keuze({
      vraag: "Waaruit bestaat de bijdrage vooral?",
      waarom: "Een besluit of een netwerk kan meer waard zijn dan geld, en telt net zo goed mee.",
      voorbeeld: "in natura: de panden staan leeg, dus het kost de eigenaren geen huur",
      uitleg: {
        uren: "Werktijd van eigen mensen.",
        geld: "Een bedrag.",
        "in natura": "Een zaal, een pand of spullen.",
        besluit: "Iets toestaan, kiezen of aanpassen.",
        netwerk: "De eigen contacten aanspreken.",
      },
      zicht: "P",
      diepte: "verdieping",
      opties: ["uren", "geld", "in natura", "besluit", "netwerk"],
    }),
    omvang: tekst({
      vraag: "Hoe groot is de bijdrage?",
      waarom: "Een aantal of een duur voorkomt dat ieder er iets anders bij denkt.",
      voorbeeld: "2 panden van samen 180 vierkante meter, 12 maanden",
      slecht: { antwoord: "een flinke bijdrage", omdat: "flink is voor een school iets anders dan voor een winkel." },
      zicht: "P",
      diepte: "verdieping",
    }),
    reikwijdte: keuze({
      vraag: "Wie mogen van deze bijdrage weten?",
      waarom: "Sommige partners maken hun bijdrage pas bekend na een besluit van het bestuur.",
      voorbeeld: "partners: in het verslag mag het staan, een persbericht komt later",
      zicht: "P",
      diepte: "verdieping",
      opties: REIKWIJDTE,
      uitleg: UITLEG_REIKWIJDTE,
    }),
    actie: verwijzing({
      vraag: "Bij welke actie uit het plan hoort deze bijdrage?",
      waarom: "Zo zie je of elke bijdrage ook ergens landt.",
      voorbeeld: "Lege panden tijdelijk openen voor makers",
      zicht: "P",
      diepte: "verdieping",
      naar: "acties",
    }),
    treden,
  },
});
