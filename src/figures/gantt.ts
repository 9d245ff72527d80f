import { datum, kwartaalKort } from "../dutch/datums.ts";
import { eersteDag, laatsteDag } from "../dutch/kwartalen.ts";
import { aantal } from "../dutch/tellen.ts";
import type { Figuur } from "../figuur.ts";
import { type As, asVan, kopVan, loodlijnen, vandaagKop } from "./gantt/as.ts";
import { actierij, kopje, mijlpaalrij, verklaring } from "./gantt/rijen.ts";
import { type Deel, onder } from "./tekening/delen.ts";
import { gemerkt, legenda, type Merk, merkenVan, type Partner } from "./tekening/partners.ts";
import { HOOGST, STAAND, tekeningVan } from "./tekening/tekening.ts";
import { type Woord, woord } from "./woorden.ts";

/** An action as a bar on the line of time. */
export interface Balk {
  readonly nr: string;
  readonly titel: Woord;
  /** The id of the partner that leads it; none where it is still looked for. */
  readonly wie?: string;
  /** Days or quarters: `2027-04-01`, `2027-Q2`. */
  readonly begin?: string;
  readonly eind?: string;
  readonly mijlpalen: readonly string[];
}

/** Actions and milestones to set out in time. */
export interface Planning {
  readonly partners: readonly Partner[];
  /** The actions by theme; "" above those that need no head. */
  readonly groepen: readonly { readonly naam: Woord; readonly acties: readonly Balk[] }[];
  /** What the partners reach or hold together. */
  readonly mijlpalen: readonly { readonly naam: Woord; readonly dag: string }[];
  readonly vandaag?: string;
}

/** One row, and what stands above the first of its kind on a page. */
interface Regel {
  readonly deel: Deel;
  readonly kop: Woord;
  /** None: a milestone of all partners together. */
  readonly actie?: Balk;
  readonly naam: Woord;
}

const BREED = STAAND - 2;

/**
 * The actions by quarter: a bar each in the mark of who leads it, a square on its point for a milestone, and a line for
 * today. As many drawings as it takes to keep every letter readable, each with its own heads. None while no action has a day.
 */
export function gantt(data: Planning): readonly Figuur[] {
  const groepen = data.groepen
    .map((g) => ({ ...g, acties: g.acties.filter((a) => a.begin !== undefined || a.eind !== undefined) }))
    .filter((g) => g.acties.length > 0);
  if (groepen.length === 0) return [];
  const acties = groepen.flatMap((g) => g.acties);
  const as = asVan([...acties.flatMap(dagenVan), ...data.mijlpalen.map((m) => m.dag)], data.vandaag);
  const merken = merkenVan(data.partners);
  const uitleg = legenda(
    gemerkt(
      data.partners,
      acties.flatMap((a) => a.wie ?? []),
    ),
    verklaring(acties, data.mijlpalen.length > 0),
    BREED,
  );
  const hoogst = Math.max(200, HOOGST - uitleg.hoogte - as.kop - 10);
  const regels: readonly Regel[] = [
    ...groepen.flatMap((g) => g.acties.map((a) => regelVan(g.naam, a, as, merken))),
    ...data.mijlpalen.map((m) => ({ deel: mijlpaalrij(m, as), kop: MIJLPALEN, naam: m.naam })),
  ];
  return opPaginas(regels, hoogst).map((hier, i, alle) => figuurVan(hier, alle[i - 1]?.at(-1)?.kop, as, data));
}

const MIJLPALEN = "Mijlpalen van de samenwerking";

const dagenVan = (a: Balk): readonly string[] => [
  ...(a.begin === undefined ? [] : [eersteDag(a.begin)]),
  ...(a.eind === undefined ? [] : [laatsteDag(a.eind)]),
  ...a.mijlpalen,
];

const regelVan = (kop: Woord, actie: Balk, as: As, merken: ReadonlyMap<string, Merk>): Regel => ({
  deel: actierij(actie, as, actie.wie === undefined ? undefined : merken.get(actie.wie)),
  kop,
  actie,
  naam: actie.titel,
});

/** The rows with a head wherever another theme begins, and again at the top of a page. */
function metKoppen(regels: readonly Regel[], vorigeKop: Woord | undefined): Deel {
  return onder(
    regels.flatMap(({ deel, kop }, i) => {
      if (i > 0 && kop === regels[i - 1]?.kop) return [deel];
      return [kopje(woord(kop), i === 0 && kop === vorigeKop), deel];
    }),
  );
}

function opPaginas(regels: readonly Regel[], hoogst: number): readonly (readonly Regel[])[] {
  const paginas: Regel[][] = [];
  for (const regel of regels) {
    const pagina = paginas.at(-1);
    if (pagina !== undefined && metKoppen([...pagina, regel], undefined).hoogte <= hoogst) pagina.push(regel);
    else paginas.push([regel]);
  }
  return paginas;
}

function figuurVan(regels: readonly Regel[], vorigeKop: Woord | undefined, as: As, data: Planning): Figuur {
  const acties = regels.flatMap((r) => r.actie ?? []);
  const rijen = metKoppen(regels, vorigeKop);
  const genoemd = gemerkt(
    data.partners,
    acties.flatMap((a) => a.wie ?? []),
  );
  const vlak: Deel = {
    breedte: BREED,
    hoogte: as.kop + rijen.hoogte,
    op: (x, y) => [
      ...kopVan(as, x, y),
      ...loodlijnen(as, x, y + as.kop, rijen.hoogte),
      ...rijen.op(x, y + as.kop),
      ...vandaagKop(as, x, y),
    ],
  };
  const uitleg = legenda(genoemd, verklaring(acties, regels.length > acties.length), BREED);
  return tekeningVan(onder([vlak, uitleg], 8), altVan(acties, data), [regels.map((r) => [r.kop, r.naam]), genoemd]);
}

function altVan(acties: readonly Balk[], { vandaag, mijlpalen }: Planning): readonly string[] {
  return [
    `Een balkenplanning per kwartaal met ${aantal(acties.length, "actie", "acties")}.`,
    ...(vandaag === undefined ? [] : [`Een lijn staat bij ${datum(vandaag)}.`]),
    ...acties.map((a) => {
      const van = a.begin === undefined ? "" : `van ${kwartaalKort(eersteDag(a.begin))} `;
      const tot = a.eind === undefined ? "zonder einddatum" : `tot en met ${kwartaalKort(laatsteDag(a.eind))}`;
      return `${a.nr} ${woord(a.titel)}: ${van}${tot}.`;
    }),
    ...mijlpalen.map((m) => `${woord(m.naam)}: ${datum(m.dag)}.`),
  ];
}
