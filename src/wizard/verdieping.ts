import { opsomming } from "../dutch/opsommingen.ts";
import type { Onderdeelblok } from "./blokken.ts";
import { inWoorden, type Vraagveld } from "./paden.ts";
import { type Halte, mits, rijd } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";

const vragen = (n: number): string => `${n} ${n === 1 ? "vraag" : "vragen"} extra`;

/** Why these would be worth asking: the documents that need them, else what they are about. */
function reden(s: Sessie, open: readonly Vraagveld[]): string {
  const nodig = s.waarvoor?.(open.map(({ pad }) => pad));
  if (nodig !== undefined) return nodig;
  const namen = open.slice(0, 5).map(({ pad }) => inWoorden(pad));
  return `over ${opsomming(open.length > namen.length ? [...namen, "meer"] : namen)}`;
}

/** The offer to go deeper after the ordinary questions of a block, and the questions themselves when it is taken. */
export function verdiepingsaanbod(
  s: Sessie,
  blok: string,
  open: () => readonly Vraagveld[],
  halten: readonly Halte[],
): readonly Halte[] {
  let gekozen = false;
  const aanbod: Halte = {
    tussendoor: true,
    geldt: (richting) => open().length > 0 && !s.alleenOpen && !(s.hervat.nu && richting === "vooruit"),
    async bezoek() {
      const keuze = await s.interviewer.menu({
        titel: `Wil je hier dieper op ingaan? ${vragen(open().length)}, ${reden(s, open())}.`,
        waar: waarVan(s, { blok }),
        mogelijkheden: [
          { waarde: "nee", naam: "Nee, verder" },
          { waarde: "ja", naam: `Ja, ${vragen(open().length)}` },
        ],
        standaard: "nee",
      });
      gekozen = keuze === "ja";
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
