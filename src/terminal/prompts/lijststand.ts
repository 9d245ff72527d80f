import { zonderVerborgen } from "../term.ts";
import { type Item, itemsVan, type Lijstaard, type Opdracht, opZoek } from "./lijstaard.ts";
import { bestePlaats, opNummer, verplaats } from "./lijstplaats.ts";
import { bedoeldeNaam } from "./nabij.ts";
import type { Toets } from "./toetsen.ts";

export type Lijstkeuze =
  | { readonly soort: "gekozen"; readonly waarden: readonly string[] }
  | { readonly soort: "opdracht"; readonly waarde: string; readonly waarden: readonly string[]; readonly zoek: string };

/** A list between two keys. */
export interface Lijststand {
  /** The place among the items of `itemsVan`. */
  readonly actief: number;
  readonly aan: readonly string[];
  /** What was typed to find an option. */
  readonly zoek: string;
  /** Among what was found one went on with the arrows: the space bar ticks again. */
  readonly bladert?: boolean | undefined;
  readonly melding?: string | undefined;
  readonly af?: Lijstkeuze | undefined;
}

export function beginVan(aard: Lijstaard): Lijststand {
  const actief = Math.max(
    0,
    itemsVan(aard, "").findIndex(({ waarde }) => waarde === aard.aan[0]),
  );
  return { actief, aan: aard.meer ? aard.aan : [], zoek: "" };
}

const TERUGWEG = "Backspace wist wat je typte, Esc alles.";

const NIETS = "Er is niets aangevinkt. De spatiebalk vinkt aan. Druk nog eens op Enter om door te gaan zonder keuze.";

const NIET_BEWAARD =
  "Wat je aanvinkte, is nog niet bewaard. Enter bewaart het; nog eens Esc gaat terug zonder te bewaren.";

/** Whether something was ticked or unticked. */
const isAnders = ({ aan }: Lijststand, aard: Lijstaard): boolean =>
  aard.meer && (aan.length !== aard.aan.length || aan.some((waarde) => !aard.aan.includes(waarde)));

export function naToets({ melding, ...stand }: Lijststand, toets: Toets, aard: Lijstaard): Lijststand {
  const items = itemsVan(aard, stand.zoek);
  const item = items[stand.actief];
  if (toets.naam === "return") return naEnter(stand, item, aard, melding !== undefined);
  const plaats = verplaats(stand.actief, items.length, toets);
  if (plaats !== undefined) return { ...stand, actief: plaats, bladert: stand.zoek !== "" };
  if (toets.naam === "space" && aard.meer && (stand.zoek === "" || stand.bladert === true))
    return item?.soort === "optie" ? { ...stand, aan: wissel(stand.aan, item.waarde) } : stand;
  const direct = opdrachtBij(stand, toets, aard);
  if (direct !== undefined && toets.naam === "escape" && melding !== NIET_BEWAARD && isAnders(stand, aard))
    return { ...stand, melding: NIET_BEWAARD };
  if (direct !== undefined) return doe(stand, direct.waarde);
  if (stand.zoek !== "") return zoekVerder(stand, toets, aard);
  const genoemd = toets.tekst === "" ? -1 : items.findIndex((i) => i.toets === toets.tekst);
  const daar = genoemd >= 0 ? genoemd : aard.zoeken ? undefined : opNummer(items, toets.tekst);
  if (daar !== undefined) return { ...stand, actief: daar };
  return ORDERS.test(toets.tekst)
    ? { ...stand, melding: `‘${toets.tekst}’ doet hier niets.` }
    : zoekVerder(stand, toets, aard);
}

/** Signs that are an order wherever they can be one. */
const ORDERS = /^[<!?]$/;

/** The order of a key. While one looks for something only the signs that lead away from the question still are orders. */
function opdrachtBij({ zoek }: Lijststand, { naam, tekst }: Toets, aard: Lijstaard): Opdracht | undefined {
  const alle = aard.eerst === undefined ? aard.opdrachten : [aard.eerst, ...aard.opdrachten];
  if (naam === "escape") return zoek === "" ? alle.find((o) => o.uitweg) : undefined;
  return zoek === "" || tekst === "<" || tekst === "!"
    ? alle.find((o) => o.toets !== undefined && o.toets === tekst)
    : undefined;
}

/** What was looked for and found is ticked, and the whole list comes back; the next Enter ends. */
function naEnter(stand: Lijststand, item: Item | undefined, aard: Lijstaard, gewaarschuwd: boolean): Lijststand {
  if (item === undefined) return { ...stand, melding: nietsMet(stand.zoek, aard) };
  if (item.soort === "opdracht") return doe(stand, item.waarde);
  if (!aard.meer) return { ...stand, af: { soort: "gekozen", waarden: [item.waarde] } };
  if (stand.zoek !== "") {
    const actief = itemsVan(aard, "").findIndex(({ waarde }) => waarde === item.waarde);
    return { actief, zoek: "", aan: stand.aan.includes(item.waarde) ? stand.aan : [...stand.aan, item.waarde] };
  }
  if (stand.aan.length === 0 && !gewaarschuwd) return { ...stand, melding: NIETS };
  return {
    ...stand,
    af: { soort: "gekozen", waarden: aard.geordend === true ? stand.aan : inVolgorde(stand.aan, aard) },
  };
}

function nietsMet(zoek: string, { opties }: Lijstaard): string {
  const bedoeld = bedoeldeNaam(
    zoek,
    opties.map(({ naam }) => naam),
  );
  const naam = bedoeld === undefined ? "" : ` Bedoel je ‘${bedoeld}’?`;
  return `Niets gevonden met ‘${zoek.trim()}’.${naam} ${TERUGWEG}`;
}

/** More than this is no name that one looks for. */
const LANGST = 100;

/** What is pasted is looked for, and never chooses: its first line. What is not used of it, is told. */
export function naPlak({ melding: _, ...stand }: Lijststand, geplakt: string, aard: Lijstaard): Lijststand {
  const [eerste = "", ...rest] = zonderVerborgen(geplakt)
    .split("\n")
    .flatMap((regel) => regel.trim() || []);
  if (eerste === "") return stand;
  const zoek = (stand.zoek + eerste).slice(0, LANGST);
  const weg = rest.length > 0 ? "de eerste regel" : zoek.length === LANGST ? "het begin" : undefined;
  return {
    ...zoekNaar(stand, zoek, aard),
    ...(weg === undefined ? {} : { melding: `Hier zoek je in de lijst. Van wat je plakte, gebruik ik alleen ${weg}.` }),
  };
}

const doe = (stand: Lijststand, waarde: string): Lijststand => ({
  ...stand,
  af: { soort: "opdracht", waarde, waarden: stand.aan, zoek: stand.zoek.trim() },
});

const wissel = (aan: readonly string[], waarde: string): readonly string[] =>
  aan.includes(waarde) ? aan.filter((w) => w !== waarde) : [...aan, waarde];

const inVolgorde = (aan: readonly string[], { opties }: Lijstaard): readonly string[] => [
  ...opties.flatMap(({ waarde }) => (aan.includes(waarde) ? [waarde] : [])),
  ...aan.filter((waarde) => !opties.some((optie) => optie.waarde === waarde)),
];

function zoekVerder(stand: Lijststand, toets: Toets, aard: Lijstaard): Lijststand {
  const wordt = naZoektoets(stand.zoek, toets).trimStart().slice(0, LANGST);
  return wordt === stand.zoek ? stand : zoekNaar(stand, wordt, aard);
}

const zoekNaar = (stand: Lijststand, zoek: string, aard: Lijstaard): Lijststand => ({
  ...stand,
  zoek,
  bladert: false,
  actief: bestePlaats(itemsVan(aard, zoek), opZoek(zoek)),
});

function naZoektoets(zoek: string, { naam, ctrl, tekst }: Toets): string {
  if (naam === "backspace") return zoek.slice(0, -1);
  return naam === "escape" || (naam === "u" && ctrl) ? "" : zoek + tekst;
}
