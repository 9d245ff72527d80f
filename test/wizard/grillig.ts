import type { Antwoord, Interviewer, Menu, Vraagstelling } from "../../src/wizard/interviewer.ts";

/** Numbers from a seed, so that a failure can be played again. */
export function dobbel(zaad: number): (onder: number) => number {
  let staat = zaad >>> 0;
  return (onder) => {
    staat = (Math.imul(staat, 1664525) + 1013904223) >>> 0;
    return Math.floor((staat / 2 ** 32) * onder);
  };
}

/** Somebody who answers anything, goes back now and then, and stops after so many questions. */
export function grillig(zaad: number, geduld: number): Interviewer & { readonly vragen: number } {
  const kies = dobbel(zaad);
  let vragen = 0;
  const antwoord = (vraag: Vraagstelling): Antwoord => {
    const lot = kies(12);
    const [stand] = vraag.standen.slice(kies(vraag.standen.length));
    if (lot === 0) return { soort: "terug" };
    if (lot === 1) return { soort: "houd" };
    if (lot === 2 && stand !== undefined) return { soort: "stand", stand: { status: stand } };
    if (lot < 6 && vraag.nieuwMogelijk) return { soort: "nieuw", naam: `Naam ${kies(4)}` };
    const mogelijk = vraag.mogelijkheden[kies(vraag.mogelijkheden.length)]?.waarde;
    const gelezen = vraag.lees(
      mogelijk ??
        { datum: "12-3-2026", tijd: "13:30", bedrag: "100", getal: "2", tekst: `06 1234567${kies(9)}` }[
          vraag.veld.soort as "datum"
        ] ??
        "Tekst",
    );
    if (
      !gelezen.ok ||
      gelezen.waarde === undefined ||
      (typeof gelezen.waarde === "object" && "status" in gelezen.waarde)
    )
      return { soort: "houd" };
    if (mogelijk === undefined && "naar" in vraag.veld) return { soort: "houd" };
    return { soort: "waarde", waarde: gelezen.waarde };
  };
  const keus = (menu: Menu): string =>
    kies(10) === 0 ? "terug" : (menu.mogelijkheden[kies(menu.mogelijkheden.length)]?.waarde ?? "klaar");
  return {
    get vragen() {
      return vragen;
    },
    vraag: async (vraag) => (++vragen > geduld ? { soort: "stop" } : antwoord(vraag)),
    menu: async (menu) => (++vragen > geduld ? "stop" : keus(menu)),
    toon: () => {},
  };
}
