import { createPrompt, useEffect, useRef, useState } from "@inquirer/core";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import { type Keuzeregel, naToets, type Paginastand } from "./overzichtstand.ts";
import { useToetsen } from "./toetsen.ts";

/** A line of a page. What cannot be chosen has no `waarde`: a heading, or an old answer. Its texts are safe to print. */
export interface Paginaregel {
  readonly waarde: string | undefined;
  readonly nr: string;
  readonly kop: string;
  readonly tekst: string;
}

export interface Paginavraag {
  readonly beeld: Beeld;
  readonly regels: readonly Paginaregel[];
  /** What stands above the page as long as it is shown. */
  readonly boven: string;
  /** The line it begins at. */
  readonly bij: string | undefined;
  readonly hint: string;
}

/** Between two drawings. */
interface Hier {
  stand: Paginastand;
  rl: object | undefined;
  beurt: number;
}

const VERBERG_CURSOR = "\x1b[?25l";

/** A page of answers to walk through; the chosen line, "terug", or undefined when nothing more can be typed. */
export const pagina = createPrompt<string | undefined, Paginavraag>((vraag, klaar) => {
  const keuzes = vraag.regels.flatMap(({ waarde, nr }): readonly Keuzeregel[] =>
    waarde === undefined ? [] : [{ waarde, nr }],
  );
  const begin = Math.max(
    0,
    keuzes.findIndex(({ waarde }) => waarde === vraag.bij),
  );
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({ stand: { actief: begin, nummer: "" }, rl: undefined, beurt: 0 });
  useEffect((rl) => {
    hier.rl = rl;
  }, []);
  useToetsen({
    toets: (toets) => {
      if (hier.stand.af !== undefined) return;
      hier.stand = naToets(hier.stand, toets, keuzes);
      setBeurt(++hier.beurt);
      if (hier.stand.af !== undefined) klaar(hier.stand.af);
    },
    plak: () => {},
    dicht: () => klaar(undefined),
  });
  if (hier.rl !== undefined) Object.assign(hier.rl, { line: "", cursor: 0 });
  const { stand } = hier;
  const gekozen = vraag.regels.find(({ waarde }) => waarde === keuzes[stand.actief]?.waarde);
  if (stand.af !== undefined) return naKeuze(vraag, stand.af === "terug" ? undefined : gekozen);
  return `${beeldVan(vraag, stand, gekozen)}${VERBERG_CURSOR}`;
});

function naKeuze({ beeld }: Paginavraag, regel: Paginaregel | undefined): string {
  const wat = regel === undefined ? "Terug" : [regel.nr, regel.kop].filter((deel) => deel !== "").join(" ");
  return vouw(`> ${beeld.palet.accent(wat)}`, beeld.breedte() - 1, 2);
}

function beeldVan(vraag: Paginavraag, stand: Paginastand, gekozen: Paginaregel | undefined): string {
  const { palet, breedte, hoogte } = vraag.beeld;
  const melding = stand.nummer === "" ? stand.melding : `Naar nummer ${stand.nummer}: Enter opent het.`;
  const onder = [
    ...(melding === undefined ? [] : vouw(melding, breedte() - 1).split("\n")),
    ...vouw(vraag.hint, breedte() - 1)
      .split("\n")
      .map((regel) => palet.vaag(regel)),
  ];
  // Room for the question above it, for where one is, and for an empty line.
  const boven = vraag.boven === "" ? [] : [...vouw(vraag.boven, breedte() - 1, 2).split("\n"), " "];
  const ruimte = Math.max(4, hoogte() - boven.length - onder.length - 4);
  const blokken = vraag.regels.map((regel) => tekenRegel(vraag.beeld, regel, regel === gekozen, ruimte));
  const alles = blokken.flat();
  const begint = blokken.slice(0, gekozen === undefined ? 0 : vraag.regels.indexOf(gekozen)).flat().length;
  const van = Math.max(0, Math.min(alles.length - ruimte, begint - Math.floor(ruimte / 3)));
  const tot = Math.min(alles.length, van + ruimte);
  const deel = alles.length <= ruimte ? [] : [palet.vaag(`  … regel ${van + 1} tot ${tot} van ${alles.length}`)];
  return [...boven, ...alles.slice(van, tot), ...deel, " ", ...onder].join("\n");
}

/** The question, and below it the answer; of a long one the first lines. A heading stands by itself. */
function tekenRegel(
  { palet, breedte }: Beeld,
  { waarde, nr, kop, tekst }: Paginaregel,
  actief: boolean,
  ruimte: number,
): readonly string[] {
  if (waarde === undefined && nr === "") return ["", palet.nadruk(vouw(kop, breedte() - 1))];
  const inspringing = nr === "" ? 2 : nr.length + 3;
  const naam = vouw(`${actief ? ">" : " "} ${nr === "" ? "" : `${nr} `}${kop}`, breedte() - 1, inspringing).split("\n");
  const marge = " ".repeat(inspringing);
  const regels = tekst === "" ? [] : vouw(tekst, breedte() - 1 - inspringing).split("\n");
  const hoogst = Math.max(2, Math.floor(ruimte / 2));
  const getoond = regels.length <= hoogst ? regels : [...regels.slice(0, hoogst - 1), "…"];
  return [
    ...naam.map((regel) => (actief ? palet.accent(regel) : regel)),
    ...getoond.map((regel) => palet.vaag(`${marge}${regel}`)),
  ];
}
