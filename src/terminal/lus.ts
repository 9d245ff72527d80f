import type { Fase } from "../plan/stap.ts";
import { STAPPEN } from "../plan/stappen.ts";
import { vouw, vul } from "./vouwen.ts";

const FASEN: readonly Fase[] = ["zij", "ik", "wij", "het"];

/** What each part of the loop is about. */
const WOORDEN: Readonly<Record<Fase, string>> = {
  zij: "de mensen om wie het gaat",
  ik: "wat je zelf wilt",
  wij: "de samenwerking",
  het: "de afspraken",
};

/** Where a picture can be drawn: how wide, and whether characters mean what they look like. */
export interface Vlak {
  readonly breedte: number;
  /** Not where a picture would be read aloud, or goes to a file. */
  readonly tekenen: boolean;
}

/** A picture narrower than this cannot be taken in. */
const SMALST = 50;

/** The loop with where one is: as a small picture, or as a sentence where a picture says nothing. */
export const tekenLus = (fase: Fase, { breedte, tekenen }: Vlak): string =>
  tekenen && breedte >= SMALST ? plaatje(fase) : vouw(luszin(fase), breedte);

/** The same in words. */
const luszin = (fase: Fase): string =>
  `Je bent hier: ${fase.toUpperCase()}, ${WOORDEN[fase]}. Dat is ${FASEN.indexOf(fase) + 1} van 4 in de lus zij, ik, wij, het.`;

const VAK = 5;
const PIJL = " ──▶ ";
const RAND = "  ";
const KOLOM = VAK + 2 + PIJL.length;

/** Corners, lines and sides of a box; where one is, they are double. */
const ENKEL = { boven: "┌─────┐", zij: "│", onder: "└─────┘" };
const DUBBEL = { boven: "╔═════╗", zij: "║", onder: "╚═════╝" };

function plaatje(fase: Fase): string {
  const vakken = FASEN.map((f) => ({
    ...(f === fase ? DUBBEL : ENKEL),
    woord: vul(` ${f === fase ? f.toUpperCase() : f}`, VAK),
  }));
  const leeg = " ".repeat(PIJL.length);
  const tekening = [
    vakken.map(({ boven }) => boven).join(leeg),
    vakken.map(({ zij, woord }) => `${zij}${woord}${zij}`).join(PIJL),
    vakken.map(({ onder }) => onder).join(leeg),
    `   ▲${"─".repeat(KOLOM * 3 - 1)}┘`,
    FASEN.map((f) => vul(stappenVan(f), KOLOM))
      .join("")
      .trimEnd(),
  ];
  return [...tekening.map((regel) => RAND + regel), `Je bent hier: ${fase.toUpperCase()}, ${WOORDEN[fase]}.`].join(
    "\n",
  );
}

/** `stap 1, 5`, `stap 4, 8–10`. */
function stappenVan(fase: Fase): string {
  const nrs = STAPPEN.flatMap(({ nr, fase: f }) => (f === fase && nr !== "afronding" ? [nr] : []));
  const reeksen: number[][] = [];
  for (const nr of nrs) {
    const laatste = reeksen.at(-1);
    if (laatste?.at(-1) === nr - 1) laatste.push(nr);
    else reeksen.push([nr]);
  }
  return `stap ${reeksen.map((r) => (r.length < 2 ? r[0] : `${r[0]}–${r.at(-1)}`)).join(", ")}`;
}
