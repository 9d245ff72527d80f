import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";
import { term } from "../term.ts";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import { type Item, itemsVan, type Lijstaard } from "./lijstaard.ts";
import type { Lijstkeuze } from "./lijststand.ts";
import { inRegels, type Waarop } from "./regels.ts";

interface Regelvraag extends Lijstaard {
  readonly beeld: Beeld;
}

/** What one types for an item: its number, or the sign of an order. */
interface Genoemd {
  readonly naam: string;
  readonly item: Item;
}

/**
 * A list to choose from on a terminal on which nothing can be drawn again: it is read once, and one types a number, a sign
 * or a name. The same choices as `lijst`.
 */
export const lijstInRegels = (vraag: Regelvraag, waarop: Waarop): Promise<Lijstkeuze | undefined> =>
  inRegels(waarop, async (volgende, schrijf) => {
    const zeg = (tekst: string, hang = 0): void => schrijf(`${vouw(tekst, vraag.beeld.breedte() - 1, hang)}\n`);
    const genoemd = noem(vraag);
    for (const { naam, item } of genoemd) {
      const merk = item.merk === undefined ? "" : ` (${item.merk})`;
      const vink = vraag.meer && item.soort === "optie" ? (vraag.aan.includes(item.waarde) ? "[x] " : "[ ] ") : "";
      zeg(`  ${naam.padStart(2)}  ${vink}${term(item.naam)}${merk}`, 4);
      if (item.uitleg !== undefined) zeg(`      ${term(item.uitleg)}`);
    }
    zeg(hintVan(vraag));
    let gewaarschuwd = false;
    for (;;) {
      schrijf("> ");
      const regel = await volgende();
      if (regel === undefined) return undefined;
      const uitkomst = regel.tekst.trim() === "" ? bijEnter(vraag, gewaarschuwd) : lees(regel.tekst, vraag, genoemd);
      if (typeof uitkomst !== "string") return uitkomst;
      gewaarschuwd = true;
      zeg(term(uitkomst));
    }
  });

/** A line of a review: it has a number of its own. */
const GENUMMERD = /^(\d+)\. /;
const beginMetCijfer = ({ naam }: { readonly naam: string }): boolean => /^\d/.test(naam);

/**
 * Numbers for the options; letters where the options are digits themselves, or beside lines that have their own number.
 * Orders keep their signs.
 */
function noem(vraag: Regelvraag): readonly Genoemd[] {
  const items = itemsVan({ ...vraag, eerst: undefined }, "");
  const letters = vraag.opties.some(beginMetCijfer);
  let nummer = 0;
  const volgend = (): string => {
    nummer++;
    return letters ? String.fromCharCode(96 + nummer) : String(nummer);
  };
  return items.map((item) => {
    const [begin, eigen] = (item.soort === "optie" && GENUMMERD.exec(item.naam)) || [];
    if (begin !== undefined && eigen !== undefined)
      return { naam: eigen, item: { ...item, naam: item.naam.slice(begin.length) } };
    return { naam: item.soort === "opdracht" && item.toets ? item.toets : volgend(), item };
  });
}

function hintVan({ meer, aan, eerst, opties }: Regelvraag): string {
  const nu = eerst?.naam ?? opties.find(({ waarde }) => waarde === aan[0])?.naam;
  const enter = meer ? (aan.length > 0 ? "zo laten" : undefined) : nu;
  return [
    meer
      ? "typ de nummers, met komma’s ertussen"
      : opties.some(beginMetCijfer)
        ? "typ de letter of het nummer ervoor"
        : "typ een nummer",
    ...(enter === undefined ? [] : [`Enter: ${enter.toLowerCase()}`]),
    "Ctrl-C:\u00A0stoppen",
  ].join(" · ");
}

const gekozen = (waarden: readonly string[]): Lijstkeuze => ({ soort: "gekozen", waarden });

/** Only Enter: what is there or suggested; or what to say first. */
function bijEnter({ meer, aan, eerst, opties }: Regelvraag, gewaarschuwd: boolean): Lijstkeuze | string {
  if (eerst !== undefined) return { soort: "opdracht", waarde: eerst.waarde, waarden: aan, zoek: "" };
  const daar = aan.filter((waarde) => opties.some((optie) => optie.waarde === waarde));
  if (daar.length > 0) return gekozen(meer ? aan : daar.slice(0, 1));
  if (!meer) return "Typ het nummer van je keuze.";
  return gewaarschuwd ? gekozen([]) : "Je koos niets. Druk nog eens op Enter om door te gaan zonder keuze.";
}

function lees(getypt: string, vraag: Regelvraag, genoemd: readonly Genoemd[]): Lijstkeuze | string {
  const heel = vind(getypt, genoemd);
  const delen = heel === undefined && vraag.meer ? getypt.split(/[,;]|\s+/).filter((deel) => deel !== "") : [getypt];
  const items: Item[] = [];
  for (const deel of delen) {
    const item = vind(deel, genoemd);
    if (item === undefined) return `‘${deel.trim()}’ staat niet in de lijst.`;
    items.push(item);
  }
  const waarden = [...new Set(items.flatMap(({ soort, waarde }) => (soort === "optie" ? [waarde] : [])))];
  const opdracht = items.find(({ soort }) => soort === "opdracht");
  // `1,+`: something new beside the first.
  if (opdracht !== undefined)
    return { soort: "opdracht", waarde: opdracht.waarde, waarden: waarden.length > 0 ? waarden : vraag.aan, zoek: "" };
  if (vraag.geordend === true || !vraag.meer) return gekozen(waarden);
  return gekozen(vraag.opties.flatMap(({ waarde }) => (waarden.includes(waarde) ? [waarde] : [])));
}

/** By its number or sign, by its whole name, or by as much of the name as tells it from the others. */
function vind(getypt: string, genoemd: readonly Genoemd[]): Item | undefined {
  const tekst = zonderAccenten(getypt.trim());
  const precies = genoemd.find(({ naam, item }) => naam === tekst || zonderAccenten(item.naam) === tekst);
  const opties = genoemd.filter(({ item }) => item.soort === "optie" && zonderAccenten(item.naam).includes(tekst));
  return (precies ?? (opties.length === 1 ? opties[0] : undefined))?.item;
}
