import { alineas, datum, groep, lijst, tekst } from "../velden.ts";

export const privacy = groep({
  titel: "Privacy",
  velden: {
    bewaarTot: datum({
      vraag: "Tot welke dag bewaar je persoonsgegevens en gespreksnotities?",
      waarom: "Je mag ze niet langer bewaren dan nodig is. Met een datum vergeet je het opruimen niet.",
      voorbeeld: "1 mei 2030",
      zicht: "K",
      diepte: "verdieping",
    }),
    geinformeerd: lijst({
      naam: ["mededeling over privacy", "mededelingen over privacy"],
      vraag: "Wie heb je verteld wat je met hun gegevens en woorden doet?",
      waarom:
        "Mensen spreken vrijer als ze weten wat er met hun woorden gebeurt. Beloof nooit dat niemand ze ooit kan opvragen.",
      diepte: "verdieping",
      velden: {
        wie: tekst({
          vraag: "Wie heb je dit verteld?",
          waarom: "Een naam of een groep is genoeg.",
          voorbeeld: "alle gesprekspartners uit de eerste ronde",
          slecht: { antwoord: "sommigen", omdat: "als iemand ernaar vraagt, moet je het kunnen nazoeken." },
          zicht: "K",
          diepte: "kern",
        }),
        wat: alineas({
          vraag: "Wat heb je verteld?",
          waarom: "Later kun je laten zien waar mensen op konden rekenen.",
          voorbeeld:
            "Notities blijven bij het adviesteam. Anderen lezen alleen zinnen die de gesprekspartner zelf heeft goedgekeurd.",
          slecht: { antwoord: "het gebruikelijke", omdat: "wat jij gebruikelijk vindt, weet een ander niet." },
          zicht: "K",
          diepte: "kern",
        }),
        datum: datum({
          vraag: "Op welke dag heb je dat verteld?",
          waarom: "Veranderen de afspraken, dan weet je wie de oude versie hoorde.",
          voorbeeld: "19 januari 2026",
          zicht: "K",
          diepte: "verdieping",
        }),
      },
    }),
  },
});
