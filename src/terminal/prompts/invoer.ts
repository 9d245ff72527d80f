import { createPrompt } from "@inquirer/core";
import { geteld } from "../../dutch/tellen.ts";
import { term } from "../term.ts";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import { invoerInRegels } from "./invoerregels.ts";
import type { Invoeraard, Invoerstand } from "./invoerstand.ts";
import { type Meelezer, useInvoer } from "./invoerverloop.ts";
import type { Schermvraag } from "./regels.ts";
import { type Venster, vensterOp } from "./venster.ts";

interface Invoervraag extends Invoeraard, Meelezer {
  readonly beeld: Beeld;
  /** What stands in the field at first. */
  readonly begin?: string;
  /** The line under the field, given what is in it. */
  readonly hint: (tekst: string) => string;
  /** How the answer stays on the screen. */
  readonly toon: (tekst: string) => string;
  /** What looks odd about what is in it, or undefined; it stays on the screen with the answer. */
  readonly letOp?: (tekst: string) => string | undefined;
}

const VOOR = "> ";
const MARGE = VOOR.length + 1;
const HOOGTE = 6;

/** Text of one line or more. Answers with what was typed, or undefined when nothing more can be typed. */
export const invoer: Schermvraag<string | undefined, Invoervraag> = (vraag, waarop) =>
  waarop.slim ? getekend(vraag, waarop) : invoerInRegels(vraag, waarop);

const getekend = createPrompt<string | undefined, Invoervraag>((vraag, klaar) => {
  const breedte = Math.max(8, vraag.beeld.breedte() - MARGE);
  const { stand, rl } = useInvoer(vraag, breedte, vraag.begin ?? "", klaar);
  if (stand.orde !== undefined) return `${VOOR}${vraag.beeld.palet.accent("in je editor")}`;
  if (stand.af) return beeldNa(vraag, breedte);
  const venster = vensterOp(stand.tekst, breedte, HOOGTE);
  if (rl !== undefined) zetCursor(rl, venster, stand.tekst.tekst === "");
  return beeldVan(venster, vraag, stand);
});

/** The library puts the cursor where readline has it. A line that is not empty keeps Ctrl-D from closing the input. */
function zetCursor(rl: object, { rij, plek }: Venster, niets: boolean): void {
  Object.assign(rl, rij === "" && !niets ? { line: " ", cursor: 1 } : { line: rij, cursor: plek });
}

const regels = (aantal: number, waar: string): string => `… ${geteld(aantal, "regel", "regels")} ${waar}`;

function beeldVan(venster: Venster, vraag: Invoervraag, { tekst, fout, opmerking }: Invoerstand): [string, string] {
  const { palet, breedte } = vraag.beeld;
  const { boven, rij, onder, erboven, eronder } = venster;
  const voor = (regel: string, i: number) => `${erboven === 0 && i === 0 ? VOOR : "  "}${regel}`;
  const inhoud = [...(erboven > 0 ? [palet.vaag(regels(erboven, "hierboven"))] : []), ...[...boven, rij].map(voor)];
  const daaronder = [
    ...onder.map((regel) => `  ${regel}`),
    ...(eronder > 0 ? [palet.vaag(regels(eronder, "hieronder"))] : []),
    ...(fout === undefined ? [] : [palet.fout(vouw(term(fout), breedte() - 1))]),
    ...letOpRegels(vraag, tekst.tekst, breedte() - 1),
    ...(opmerking === undefined ? [] : [vouw(opmerking, breedte() - 1)]),
    palet.vaag(vouw(vraag.hint(tekst.tekst), breedte() - 1)),
  ];
  return [inhoud.join("\n"), daaronder.join("\n")];
}

const letOpRegels = ({ letOp }: Invoervraag, tekst: string, breedte: number): readonly string[] => {
  const zin = letOp?.(tekst);
  return zin === undefined ? [] : [vouw(term(zin), breedte)];
};

function beeldNa(vraag: Invoervraag, breedte: number): string {
  const { toon, concept, beeld } = vraag;
  const alle = vouw(term(toon(concept.tekst)), breedte).split("\n");
  const rest = alle.length - HOOGTE;
  const getoond = alle.slice(0, HOOGTE).map((regel, i) => `${i === 0 ? VOOR : "  "}${beeld.palet.accent(regel)}`);
  const meer = rest > 0 ? [beeld.palet.vaag(regels(rest, "meer"))] : [];
  return [...getoond, ...meer, ...letOpRegels(vraag, concept.tekst, beeld.breedte() - 1)].join("\n");
}
