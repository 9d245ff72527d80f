import { verloop } from "../../../figures/verloop.ts";
import type { Figuur } from "../../../figuur.ts";

/** The steps as the partners live through them. */
const NAMEN = {
  1: "Gesprekken over belangen",
  2: "Beeld van het domein",
  3: "Eerste schets van de samenwerking",
  4: "Voorbereiding van de bijeenkomst",
  5: "Verkenningsbijeenkomst",
  6: "Inhoud uitwerken",
  7: "Samenwerking uitwerken",
  8: "Plan van aanpak schrijven",
  9: "Besluit over het plan",
  10: "Uitvoering",
} as const;
type Nummer = keyof typeof NAMEN;

const VAN_VOORSTEL: Partial<Record<Nummer, string>> = {
  8: "Initiatiefvoorstel schrijven",
  9: "Besluit over het voorstel",
};

const stap = (nr: Nummer, stand: "afgerond" | "nu" | "later", naam: string = NAMEN[nr]) => ({
  nr: String(nr),
  naam,
  stand,
  keuze: nr === 5 || nr === 9,
});

/** The three rounds of a coalition that makes a proposal first: the paper lies before the partners, or they decided on it. */
export const voorstelverloop = (beslist: boolean): Figuur | undefined =>
  verloop([
    { titel: "Ronde 1", stappen: ([1, 2, 3, 4, 5] as const).map((nr) => stap(nr, "afgerond")) },
    {
      titel: "Ronde 2",
      stappen: ([6, 7, 8, 9] as const).map((nr) =>
        stap(nr, nr < 9 || beslist ? "afgerond" : "nu", VAN_VOORSTEL[nr] ?? NAMEN[nr]),
      ),
    },
    { titel: "Ronde 3", stappen: ([6, 7, 8, 9, 10] as const).map((nr) => stap(nr, "later")) },
  ]);
