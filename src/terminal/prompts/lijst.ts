import { createPrompt, useEffect, usePagination, useRef, useState } from "@inquirer/core";
import { term } from "../term.ts";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import {
  beginVan,
  type Item,
  itemsVan,
  type Lijstaard,
  type Lijstkeuze,
  type Lijststand,
  naToets,
} from "./lijststand.ts";
import { useToetsen } from "./toetsen.ts";

export interface Lijstvraag extends Lijstaard {
  readonly beeld: Beeld;
  readonly hint: string;
}

/** Between two drawings. */
interface Hier {
  stand: Lijststand;
  rl: object | undefined;
  beurt: number;
}

const VERBERG_CURSOR = "\x1b[?25l";

/** A list to choose from, one or several, with orders beneath it. Answers undefined when nothing more can be typed. */
export const lijst = createPrompt<Lijstkeuze | undefined, Lijstvraag>((vraag, klaar) => {
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({ stand: beginVan(vraag), rl: undefined, beurt: 0 });
  useEffect((rl) => {
    hier.rl = rl;
  }, []);
  const zet = (stand: Lijststand) => {
    if (hier.stand.af !== undefined) return;
    hier.stand = stand;
    setBeurt(++hier.beurt);
    if (stand.af !== undefined) klaar(stand.af);
  };
  useToetsen({
    toets: (toets) => zet(naToets(hier.stand, toets, vraag)),
    plak: () => {},
    dicht: () => klaar(undefined),
  });
  if (hier.rl !== undefined) Object.assign(hier.rl, { line: "", cursor: 0 });
  const items = itemsVan(vraag, hier.stand.zoek);
  const bladzijde = usePagination({
    items,
    active: hier.stand.actief,
    renderItem: ({ item, index, isActive }) =>
      tekenItem(vraag, hier.stand, item, isActive, isEersteOpdracht(items, index)),
    pageSize: Math.max(5, vraag.beeld.hoogte() - 8),
    loop: false,
  });
  return hier.stand.af === undefined ? beeldVan(vraag, hier.stand, bladzijde) : beeldNa(vraag, hier.stand.af);
});

const isEersteOpdracht = (items: readonly Item[], index: number): boolean =>
  index > 0 && items[index]?.soort === "opdracht" && items[index - 1]?.soort === "optie";

function tekenItem(vraag: Lijstvraag, { aan }: Lijststand, item: Item, actief: boolean, metWit: boolean): string {
  const { palet, breedte } = vraag.beeld;
  const vakje = vraag.meer && item.soort === "optie" ? (aan.includes(item.waarde) ? "[x] " : "[ ] ") : "";
  const merk = item.merk === undefined ? "" : ` (${item.merk})`;
  const regels = vouw(`${vakje}${term(item.naam)}${merk}`, breedte() - 3, vakje.length).split("\n");
  const tekst = regels.map((regel, i) => `${actief && i === 0 ? ">" : " "} ${regel}`).join("\n");
  const gekleurd = actief ? palet.accent(tekst) : item.soort === "opdracht" ? palet.vaag(tekst) : tekst;
  return metWit ? ` \n${gekleurd}` : gekleurd;
}

function beeldVan(
  vraag: Lijstvraag,
  { actief, zoek, melding }: Lijststand,
  bladzijde: string,
): [string, string] | string {
  const { palet, breedte } = vraag.beeld;
  const items = itemsVan(vraag, zoek);
  const uitleg = items[actief]?.uitleg;
  const onder = [
    ...(items.some((item) => item.soort === "optie") || zoek === "" ? [] : [palet.vaag("  Niets gevonden.")]),
    ...(items.length > 0 ? [bladzijde] : []),
    " ",
    ...(uitleg === undefined ? [] : [vouw(`  ${term(uitleg)}`, breedte() - 1)]),
    ...(melding === undefined ? [] : [palet.fout(vouw(melding, breedte() - 1))]),
    palet.vaag(vouw(zoek === "" ? vraag.hint : zoekhint(vraag, items), breedte() - 1)),
  ].join("\n");
  return vraag.zoeken || zoek !== "" ? [`Zoek: ${term(zoek)}`, onder] : `${onder}${VERBERG_CURSOR}`;
}

/** What the keys do while one looks for an option. */
function zoekhint({ meer }: Lijstvraag, items: readonly Item[]): string {
  const enter = items.some(({ soort }) => soort === "optie") && meer ? "Enter: aanvinken" : "Enter: kiezen";
  return [...(items.length > 0 ? [enter] : []), "Backspace: wissen", "Ctrl-C: stoppen"].join(" · ");
}

function beeldNa({ opties, opdrachten, beeld }: Lijstvraag, keuze: Lijstkeuze): string {
  const namen =
    keuze.soort === "opdracht"
      ? opdrachten.flatMap((opdracht) => (opdracht.waarde === keuze.waarde ? [opdracht.naam] : []))
      : opties.flatMap((optie) => (keuze.waarden.includes(optie.waarde) ? [optie.naam] : []));
  return vouw(`> ${beeld.palet.accent(term(namen.join(", ")))}`, beeld.breedte() - 1, 2);
}
