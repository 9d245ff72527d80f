import type { Onderdeelblok } from "./blokken.ts";
import type { Vraagveld } from "./paden.ts";
import { type Halte, mits, rijd } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";

const vragen = (n: number): string => `${n} ${n === 1 ? "vraag" : "vragen"} extra`;

/** What these are about and, where that is known, which documents need them. */
function aanbodzin(s: Sessie, blok: string, open: readonly Vraagveld[]): string {
  const nodig = s.waarvoor?.(open.map(({ pad }) => pad));
  return `${vragen(open.length)} over ‘${blok}’${nodig === undefined ? "" : `, ${nodig}`}`;
}

/** The offer to go deeper after the ordinary questions of a block, and the questions themselves when it is taken. */
export function verdiepingsaanbod(
  s: Sessie,
  blok: string,
  open: () => readonly Vraagveld[],
  halten: readonly Halte[],
): readonly Halte[] {
  let gekozen = s.hier.aanbod?.blok === blok && s.hier.aanbod.gekozen;
  const wasHier = (): boolean => s.hier.aanbod?.blok === blok && !gekozen;
  const aanbod: Halte = {
    tussendoor: true,
    geldt: (richting) => open().length > 0 && !s.alleenOpen && (!(s.hervat.nu && richting === "vooruit") || wasHier()),
    async bezoek() {
      s.hervat.nu = false;
      s.hier.aanbod = { blok, gekozen: false };
      const keuze = await s.interviewer.menu({
        titel: `Wil je hier dieper op ingaan? ${aanbodzin(s, blok, open())}.`,
        waar: waarVan(s, { blok }),
        mogelijkheden: [
          { waarde: "nee", naam: "Nee, verder" },
          { waarde: "ja", naam: `Ja, ${vragen(open().length)}` },
        ],
        standaard: "nee",
      });
      gekozen = keuze === "ja";
      if (keuze !== "stop") s.hier.aanbod = gekozen ? { blok, gekozen } : undefined;
      return keuze === "stop" || keuze === "terug" ? keuze : "verder";
    },
  };
  return [aanbod, ...mits(() => gekozen, halten)];
}

/** At the end of a step: the blocks that are asked only on request, to choose from. */
export function verdiepingsmenu(s: Sessie, blokken: readonly Onderdeelblok[]): Halte {
  const over = (): readonly Onderdeelblok[] =>
    blokken.filter((blok) => blok.geldt() && blok.alleenVerdieping() && blok.halten.some((h) => h.geldt("achteruit")));
  return {
    tussendoor: true,
    geldt: (richting) =>
      !s.verdieping && !s.alleenOpen && over().length > 0 && !(s.hervat.nu && richting === "vooruit"),
    async bezoek() {
      for (;;) {
        const keuze = await s.interviewer.menu({
          titel: "Dit hoeft niet, maar het kan: wil je nog iets vastleggen?",
          waar: waarVan(s, { blok: "Verdieping" }),
          mogelijkheden: [
            { waarde: "klaar", naam: "Nee, verder naar het overzicht" },
            ...over().map((blok) => ({ waarde: blok.titel, naam: blok.titel })),
          ],
          standaard: "klaar",
        });
        if (keuze === "klaar") return "verder";
        if (keuze === "terug" || keuze === "stop") return keuze;
        const uitkomst = await rijd(over().find((blok) => blok.titel === keuze)?.volledig ?? []);
        if (uitkomst === "stop") return "stop";
      }
    },
  };
}
