import { createPrompt, useEffect, usePagination, useRef, useState } from "@inquirer/core";
import { term } from "../term.ts";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import { type Item, itemsVan, type Lijstaard } from "./lijstaard.ts";
import { lijstInRegels } from "./lijstregels.ts";
import { beginVan, type Lijstkeuze, type Lijststand, naPlak, naToets } from "./lijststand.ts";
import { bedoeldeNaam } from "./nabij.ts";
import type { Schermvraag } from "./regels.ts";
import { useToetsen } from "./toetsen.ts";

export interface Lijstvraag extends Lijstaard {
  readonly beeld: Beeld;
  /** How many lines of options are shown at most, to leave room for what one chooses about. */
  readonly hoogst?: number;
  readonly hint: string;
}

/** Between two drawings. */
interface Hier {
  stand: Lijststand;
  rl: object | undefined;
  beurt: number;
  tekening: NodeJS.Immediate | undefined;
  weg: boolean;
}

const VERBERG_CURSOR = "\x1b[?25l";

/** A list to choose from, one or several, with orders beneath it. Answers undefined when nothing more can be typed. */
export const lijst: Schermvraag<Lijstkeuze | undefined, Lijstvraag> = (vraag, waarop) =>
  waarop.slim ? getekend(vraag, waarop) : lijstInRegels(vraag, waarop);

const getekend = createPrompt<Lijstkeuze | undefined, Lijstvraag>((vraag, klaar) => {
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({
    stand: beginVan(vraag),
    rl: undefined,
    beurt: 0,
    tekening: undefined,
    weg: false,
  });
  useEffect((rl) => {
    hier.rl = rl;
    return () => {
      hier.weg = true;
      clearImmediate(hier.tekening);
    };
  }, []);
  const teken = () => {
    hier.tekening = undefined;
    if (!hier.weg) setBeurt(++hier.beurt);
  };
  const zet = (stand: Lijststand) => {
    if (hier.stand.af !== undefined) return;
    hier.stand = stand;
    // Drawn once for all that arrives together.
    if (stand.af === undefined) hier.tekening ??= setImmediate(teken);
    else {
      teken();
      klaar(stand.af);
    }
  };
  useToetsen({
    toets: (toets) => zet(naToets(hier.stand, toets, vraag)),
    plak: (tekst) => zet(naPlak(hier.stand, tekst, vraag)),
    dicht: () => klaar(undefined),
  });
  if (hier.rl !== undefined) Object.assign(hier.rl, { line: "", cursor: 0 });
  const items = itemsVan(vraag, hier.stand.zoek);
  const begin = items.findLastIndex(({ soort }) => soort === "optie") + 1;
  const [rollend, vast] = [items.slice(0, begin), items.slice(begin)];
  const hoogte = vraag.beeld.hoogte();
  const ruimte = Math.min(vraag.hoogst ?? HOOGSTE, Math.max(hoogte < LAAG ? 2 : 4, hoogte - vast.length - ROND));
  const bladzijde = usePagination({
    items: rollend,
    active: Math.max(0, Math.min(hier.stand.actief, begin - 1)),
    renderItem: ({ item, index }) => tekenItem(vraag, hier.stand, item, index === hier.stand.actief),
    pageSize: ruimte,
    loop: false,
  });
  const orders = vast.map((item, i) => tekenItem(vraag, hier.stand, item, begin + i === hier.stand.actief));
  const regels = rollend.flatMap((item) => tekenItem(vraag, hier.stand, item, false).split("\n")).length;
  const meer = regels > ruimte ? [vraag.beeld.palet.vaag(`  … (${rollend.length} in totaal; pijltjes voor meer)`)] : [];
  const alles = [...(begin > 0 ? [bladzijde, ...meer, " "] : []), ...orders].join("\n");
  return hier.stand.af === undefined ? beeldVan(vraag, hier.stand, alles) : beeldNa(vraag, hier.stand.af);
});

/** No more options than this are shown at a time: what one chooses about stays in sight above them. */
const HOOGSTE = 12;
/** On a lower screen than this four lines of options push the one that is pointed at off it. */
const LAAG = 13;
/** What stands around the options: the question above, the key help below. */
const ROND = 12;

function tekenItem(vraag: Lijstvraag, { aan }: Lijststand, item: Item, actief: boolean): string {
  const { palet, breedte } = vraag.beeld;
  const vakje = vraag.meer && item.soort === "optie" ? vakjeVoor(vraag, item.waarde, aan) : "";
  const merk = item.merk === undefined ? "" : ` (${item.merk})`;
  const regels = vouw(`${vakje}${term(item.naam)}${merk}`, breedte() - 3, vakje.length).split("\n");
  const tekst = regels.map((regel, i) => `${actief && i === 0 ? ">" : " "} ${regel}`).join("\n");
  return actief ? palet.accent(tekst) : item.soort === "opdracht" ? palet.vaag(tekst) : tekst;
}

function beeldVan(
  vraag: Lijstvraag,
  { actief, zoek, melding }: Lijststand,
  bladzijde: string,
): [string, string] | string {
  const { palet, breedte, hoogte } = vraag.beeld;
  const items = itemsVan(vraag, zoek);
  const uitleg = items[actief]?.uitleg;
  const boven = [
    ...(items.some((item) => item.soort === "optie") || zoek === "" ? [] : [nietsGevonden(vraag, zoek)]),
    ...(items.length > 0 ? [bladzijde] : []),
    " ",
  ].join("\n");
  const eronder = [
    ...(melding === undefined ? [] : [palet.fout(vouw(melding, breedte() - 1))]),
    palet.vaag(vouw(zoek === "" ? vraag.hint : zoekhint(vraag, items), breedte() - 1)),
  ].join("\n");
  const ruimte = hoogte() - [boven, eronder].join("\n").split("\n").length - KOP;
  const ertussen = uitleg === undefined ? [] : [passend(term(uitleg), breedte() - 1, Math.max(1, ruimte))];
  const onder = [boven, ...ertussen, eronder].join("\n");
  return vraag.zoeken || zoek !== "" ? [`Zoek: ${term(zoek)}`, onder] : `${onder}${VERBERG_CURSOR}`;
}

/** The lines of the question above a list that must stay on the screen. */
const KOP = 5;

/** As many sentences as fit in these lines, or at least a begin; all of it is told to who asks. */
function passend(uitleg: string, breedte: number, hoogst: number): string {
  const regels = (tekst: string): readonly string[] => vouw(`  ${tekst}`, breedte).split("\n");
  const zinnen = uitleg.split(/(?<=[.!?]) /);
  const past = zinnen.map((_, i) => [...zinnen.slice(0, zinnen.length - i), ...(i === 0 ? [] : ["…"])].join(" "));
  const heel = past.find((tekst) => regels(tekst).length <= hoogst);
  return heel === undefined ? [...regels(uitleg).slice(0, hoogst - 1), "  …"].join("\n") : regels(heel).join("\n");
}

function nietsGevonden({ opties, beeld }: Lijstvraag, zoek: string): string {
  const bedoeld = bedoeldeNaam(
    zoek,
    opties.map(({ naam }) => naam),
  );
  const vraag = bedoeld === undefined ? "" : ` Bedoel je ‘${term(bedoeld)}’?`;
  return beeld.palet.vaag(vouw(`  Niets gevonden.${vraag}`, beeld.breedte() - 1));
}

/** What the keys do while one looks for an option. */
function zoekhint({ meer }: Lijstvraag, items: readonly Item[]): string {
  const enter = items.some(({ soort }) => soort === "optie") && meer ? "Enter: aanvinken" : "Enter: kiezen";
  return [...(items.length > 0 ? [enter] : []), "Backspace: wissen", "Esc: alles tonen", "Ctrl-C: stoppen"].join(" · ");
}

function beeldNa({ eerst, opties, opdrachten, beeld }: Lijstvraag, keuze: Lijstkeuze): string {
  const namen =
    keuze.soort === "opdracht"
      ? [...(eerst === undefined ? [] : [eerst]), ...opdrachten].flatMap((opdracht) =>
          opdracht.waarde === keuze.waarde ? [opdracht.naam] : [],
        )
      : opties.flatMap((optie) => (keuze.waarden.includes(optie.waarde) ? [optie.naam] : []));
  return vouw(`> ${beeld.palet.accent(term(namen.join(", ")))}`, beeld.breedte() - 1, 2);
}

/** Ticked or not; where the order counts, as the how many-th. */
function vakjeVoor({ geordend }: Lijstvraag, waarde: string, aan: readonly string[]): string {
  const plaats = aan.indexOf(waarde);
  if (plaats < 0) return "[ ] ";
  return geordend === true && aan.length > 1 ? `[${plaats + 1}] ` : "[x] ";
}
