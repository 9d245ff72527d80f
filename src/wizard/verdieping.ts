import { geteld } from "../dutch/tellen.ts";
import { huidig } from "./antwoord.ts";
import type { Onderdeelblok } from "./blokken.ts";
import { aanbodBij, isOpWeg, kom, VERDIEPING, wasBij, wasBinnen, wilNaarOverzicht } from "./hervatten.ts";
import type { Vraagveld } from "./paden.ts";
import { type Halte, type Richting, rijd } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";

const vragen = (n: number): string => `${geteld(n, "vraag", "vragen")} erbij`;

/** What these are about and, where that is known, which documents need them. */
function aanbodzin(s: Sessie, blok: string, open: readonly Vraagveld[]): string {
  const nodig = s.waarvoor?.(open.map(({ pad }) => pad));
  const waarover = open.length === 1 ? `: ‘${open[0]?.veld.vraag}’` : ` over ‘${blok}’`;
  return `${vragen(open.length)}${waarover}${nodig === undefined ? "" : `, ${nodig}`}`;
}

/**
 * The offer to go deeper after the ordinary questions of a block, and the questions themselves (`alle`) when it is taken.
 * Whoever comes back to a place beyond them is not asked again for what he passed by.
 */
export function verdiepingsaanbod(
  s: Sessie,
  blok: string,
  alle: () => readonly Vraagveld[],
  halten: readonly Halte[],
): readonly Halte[] {
  const open = (): readonly Vraagveld[] => alle().filter(({ pad }) => huidig(s, pad) === undefined);
  const wasHierin = (): boolean => alle().some(({ pad }) => wasBinnen(s, pad) || s.hier.half === pad);
  let gekozen = s.hier.aanbod?.blok === blok && s.hier.aanbod.gekozen;
  const wasHier = (): boolean => (s.hier.aanbod?.blok === blok && !gekozen) || wasBij(s, aanbodBij(blok));
  const aanbod: Halte = {
    tussendoor: true,
    aanbod: true,
    geldt: (richting) =>
      open().length > 0 && !s.alleenOpen && !wilNaarOverzicht(s, richting) && (!isOpWeg(s, richting) || wasHier()),
    async bezoek(richting) {
      s.hier.aanbod = { blok, gekozen: false };
      kom(s, aanbodBij(blok), richting);
      const keuze = await s.interviewer.menu({
        titel: `Wil je hier dieper op ingaan? ${aanbodzin(s, blok, open())}`,
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
  const voorbij = (richting: Richting): boolean => isOpWeg(s, richting) && s.hervat.naar !== undefined && !wasHierin();
  return [
    aanbod,
    ...halten.map((halte) => ({
      ...halte,
      geldt: (richting: Richting) => gekozen && !voorbij(richting) && halte.geldt(richting),
    })),
  ];
}

/** At the end of a step: the blocks that are asked only on request, to choose from. */
export function verdiepingsmenu(s: Sessie, blokken: readonly Onderdeelblok[]): Halte {
  const over = (): readonly Onderdeelblok[] =>
    blokken.filter((blok) => blok.geldt() && blok.alleenVerdieping() && blok.halten.some((h) => h.geldt("achteruit")));
  /** The block that one was in when the sitting was broken off. */
  const daar = (): Onderdeelblok | undefined =>
    over().find((blok) => s.hervat.nu && s.hervat.naar !== undefined && blok.bevat(s.hervat.naar));
  return {
    tussendoor: true,
    aanbod: true,
    geldt: (richting) =>
      !s.verdieping &&
      !s.alleenOpen &&
      over().length > 0 &&
      (!isOpWeg(s, richting) || wasBij(s, VERDIEPING) || daar() !== undefined),
    async bezoek(richting) {
      const hervat = daar();
      let laatste = hervat;
      if (hervat !== undefined && (await rijd(hervat.volledig)) === "stop") return "stop";
      for (;;) {
        kom(s, VERDIEPING, hervat === undefined ? richting : "achteruit");
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
        if (keuze === "stop" || (keuze === "terug" && laatste === undefined)) return keuze;
        const blok: Onderdeelblok | undefined =
          keuze === "terug" ? laatste : over().find(({ titel }) => titel === keuze);
        const uitkomst = await rijd(blok?.volledig ?? [], keuze === "terug" ? "achteruit" : "vooruit");
        if (uitkomst === "stop") return "stop";
        laatste = uitkomst === "verder" ? blok : undefined;
      }
    },
  };
}
