import { alineas, datum, groep, tekst, teksten, tijd } from "../velden.ts";

/** What guests hear before the invitation: enough to keep the day free. */
export const vooraankondiging = groep({
  titel: "De vooraankondiging",
  velden: {
    onderwerpen: teksten({
      vraag: "Over welke onderwerpen gaat de bijeenkomst, in een paar woorden per onderwerp?",
      waarom:
        "Acht tot tien weken vooraf is er nog geen programma. Met de onderwerpen weet iemand wel of hij erbij wil zijn.",
      voorbeeld: "lege winkels / levendige avonden / wonen in de binnenstad",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});

/** What changed after the invitation went out. What it is now stands at the meeting itself; here what it was. */
export const wijziging = groep({
  titel: "De wijziging na de uitnodiging",
  velden: {
    oudeDatum: datum({
      vraag: "Welke datum stond in de uitnodiging die al is verstuurd?",
      waarom: "In de brief over de wijziging staan de oude en de nieuwe datum naast elkaar. Dan vergist niemand zich.",
      voorbeeld: "26 maart 2026",
      zicht: "O",
      diepte: "verdieping",
    }),
    oudBegin: tijd({
      vraag: "Welke begintijd stond in de uitnodiging die al is verstuurd?",
      waarom: "Alleen nodig als de tijd is veranderd.",
      voorbeeld: "13.00",
      zicht: "O",
      diepte: "verdieping",
    }),
    oudEind: tijd({
      vraag: "Welke eindtijd stond in de uitnodiging die al is verstuurd?",
      waarom: "Wie een vervolgafspraak heeft, wil weten of die nog past.",
      voorbeeld: "16.30",
      zicht: "O",
      diepte: "verdieping",
    }),
    oudePlek: tekst({
      vraag: "Welke plek stond in de uitnodiging die al is verstuurd?",
      waarom: "Anders staat er straks iemand voor een dichte deur.",
      voorbeeld: "stadhuis van Hanzestad",
      zicht: "O",
      diepte: "verdieping",
    }),
    reden: alineas({
      vraag: "Waarom is er iets gewijzigd, in een hele zin die alle genodigden mogen lezen?",
      waarom: "Met een reden begrijpen mensen het. Noem geen reden die een ander in verlegenheid brengt.",
      voorbeeld: "Op de eerste datum vergadert ook de gemeenteraad.",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});

/** That a meeting does not take place, as all who were invited may read it. */
export const afzegging = groep({
  titel: "De afzegging",
  velden: {
    op: datum({
      vraag: "Als de bijeenkomst niet doorgaat: op welke dag is dat besloten?",
      waarom: "Vanaf die dag stuur je geen herinneringen meer. Laat het de genodigden dezelfde dag weten.",
      voorbeeld: "20 maart 2026",
      zicht: "O",
      diepte: "verdieping",
    }),
    reden: alineas({
      vraag: "Waarom gaat de bijeenkomst niet door, in hele zinnen die alle genodigden mogen lezen?",
      waarom: "Zonder reden vullen mensen die zelf in. Is er geen reden die je kunt noemen, laat dit dan leeg.",
      voorbeeld: "Te veel genodigden zijn die dag verhinderd, en zonder hen kunnen we geen goed gesprek voeren.",
      zicht: "O",
      diepte: "verdieping",
    }),
    vervolg: alineas({
      vraag: "Hoe gaat het nu verder, in hele zinnen aan de genodigden?",
      waarom: "Een afzegging zonder vervolg leest als het einde van de samenwerking.",
      voorbeeld: "Wij kiezen een nieuwe datum in mei. Daarover hoort u vóór 10 april van ons.",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});
