import { groep, tekst, teksten, tijd } from "../velden.ts";

/** All of it is for those who run the meeting. */
const rij = { zicht: "K", diepte: "verdieping" } as const;

/** What those who run the meeting need to know on the day, beside the programme. */
export const draaiboek = groep({
  titel: "Het draaiboek",
  velden: {
    opbouw: tijd({
      vraag: "Vanaf hoe laat kunnen jullie in de zaal om op te bouwen?",
      waarom: "Een uur is meestal te kort als er tafels, schermen en een muur met kaarten moeten komen.",
      voorbeeld: "12.00",
      ...rij,
    }),
    ontvangst: tekst({
      vraag: "Wie ontvangt de gasten?",
      waarom:
        "Een bekend gezicht bij de deur maakt dat mensen zich welkom voelen. Die persoon houdt ook de presentielijst bij.",
      voorbeeld: "Els Kuipers en een student van het Hanzecollege",
      ...rij,
    }),
    techniek: tekst({
      vraag: "Wie zorgt voor scherm, geluid en licht?",
      waarom: "De voorzitter kan niet tegelijk een zaal leiden en een snoer zoeken.",
      voorbeeld: "de beheerder van het theater, 06 12 34 56 78",
      ...rij,
    }),
    fotograaf: tekst({
      vraag: "Wie maakt foto’s?",
      waarom: "Met goede foto’s van het gesprek vertel je later het verhaal van de coalitie.",
      voorbeeld: "Mirjam de Boer van de gemeente",
      ...rij,
    }),
    toestemming: tekst({
      vraag: "Hoe vraag je de gasten of zij op de foto willen?",
      waarom: "Iemand herkenbaar in beeld brengen mag alleen als die dat goedvindt.",
      voorbeeld: "bij de ontvangst: wie niet op de foto wil, krijgt een groene sticker",
      ...rij,
    }),
    week: teksten({
      vraag: "Wat moet er een week van tevoren geregeld zijn?",
      waarom: "De vaste punten staan al in het draaiboek. Noem hier wat bij deze bijeenkomst hoort.",
      voorbeeld: "De kaart van de binnenstad laten drukken / Sleutel van het lege pand regelen",
      ...rij,
    }),
    dag: teksten({
      vraag: "Wat moet er een dag van tevoren geregeld zijn?",
      waarom: "Op de dag zelf is er geen tijd meer voor een kapotte printer.",
      voorbeeld: "De groepsindeling bijwerken en printen",
      ...rij,
    }),
    uur: teksten({
      vraag: "Wat moet er een uur van tevoren klaarstaan of gecontroleerd zijn?",
      waarom: "Wie dan klaar is, kan de eerste gasten zelf een hand geven.",
      voorbeeld: "Foto’s op ooghoogte ophangen / Microfoon testen",
      ...rij,
    }),
  },
});
