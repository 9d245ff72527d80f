import { datumKort, kwartaalKort } from "../../dutch/datums.ts";
import { eersteDag, laatsteDag } from "../../dutch/kwartalen.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { type Gap, isDraft, known } from "../../gap.ts";
import { opDag } from "../delen/volgorde.ts";
import { genummerd } from "./nummering.ts";
import type { Kijk } from "./posten.ts";

interface Gebeurtenis {
  readonly dag: string;
  readonly soort: "begint" | "mijlpaal" | "klaar";
  readonly nr: string;
  readonly tekst: string | Gap;
}

/** Meetings in which the partners see each other during the execution. */
const ONTMOETINGEN: readonly unknown[] = ["partnerontmoeting", "slot"];

/** What the table tells, as the end of ‘De tabel laat per kwartaal zien …’: only what is in it. */
export function inPlanning(rijen: ReturnType<typeof planning>): string {
  const wat = [
    ...(rijen.some((r) => r.begint.length > 0) ? ["wat begint"] : []),
    ...(rijen.some((r) => r.mijlpalen.length > 0) ? ["welke mijlpalen er zijn"] : []),
    ...(rijen.some((r) => r.klaar.length > 0) ? ["wat klaar is"] : []),
  ];
  return opsomming(wat);
}

/** What happens per quarter, from the start of this pass: actions that begin, milestones and meetings, actions that end. */
export function planning(c: Kijk, vanaf: string | Gap) {
  const begin = known(vanaf) ?? "";
  const alles = [...uitActies(c), ...ontmoetingen(c, begin), ...mijlpalen(c, begin)].toSorted(opDag(({ dag }) => dag));
  const kwartalen = [...new Set(alles.map(({ dag }) => kwartaalKort(dag)))];
  return kwartalen.map((kwartaal) => {
    const hier = alles.filter(({ dag }) => kwartaalKort(dag) === kwartaal);
    const van = (soort: Gebeurtenis["soort"]) => hier.filter((g) => g.soort === soort);
    return {
      kwartaal,
      begint: opNummer(van("begint")).map(({ nr }) => nr),
      mijlpalen: van("mijlpaal").map(({ nr, tekst, dag }) => ({ nr, tekst, dag: datumKort(dag) })),
      klaar: opNummer(van("klaar")).map(({ nr }) => nr),
    };
  });
}

const opNummer = (rij: readonly Gebeurtenis[]): readonly Gebeurtenis[] =>
  [...rij].sort((a, b) => a.nr.localeCompare(b.nr, "nl", { numeric: true }));

const uitActies = (c: Kijk): readonly Gebeurtenis[] =>
  genummerd(c).flatMap(({ nr, actie: a }) => [
    ...gebeurtenis("begint", a.start, nr, a.titel),
    ...a.mijlpalen.filter((m) => !isDraft(m)).flatMap((m) => gebeurtenis("mijlpaal", m.datum, nr, m.wat)),
    ...gebeurtenis("klaar", a.eind, nr, a.titel),
  ]);

const ontmoetingen = (c: Kijk, vanaf: string): readonly Gebeurtenis[] =>
  c.bijeenkomsten.flatMap((b) =>
    ONTMOETINGEN.includes(b.soort) && (known(b.datum) ?? "") >= vanaf
      ? gebeurtenis("mijlpaal", b.datum, "", b.benaming)
      : [],
  );

/** Milestones of the process; one on the day of a meeting is that meeting, and stands there already. */
const mijlpalen = (c: Kijk, vanaf: string): readonly Gebeurtenis[] => {
  const bezet = ontmoetingen(c, vanaf).map(({ dag }) => dag);
  return c.planning
    .filter((m) => !isDraft(m) && (known(m.datum) ?? "") >= vanaf && !bezet.includes(known(m.datum) ?? ""))
    .flatMap((m) => gebeurtenis("mijlpaal", m.datum, "", m.mijlpaal));
};

/** What the partners reach or hold together, by day; what belongs to one action is not among it. */
export const gezamenlijkeMijlpalen = (c: Kijk, vanaf: string | Gap) => {
  const begin = known(vanaf) ?? "";
  return [...ontmoetingen(c, begin), ...mijlpalen(c, begin)]
    .toSorted(opDag(({ dag }) => dag))
    .map(({ tekst, dag }) => ({ naam: tekst, dag }));
};

const gebeurtenis = (
  soort: Gebeurtenis["soort"],
  dag: string | Gap,
  nr: string,
  tekst: string | Gap,
): readonly Gebeurtenis[] => {
  const wanneer = known(dag);
  // An action of which only the quarter is known begins on its first day, or is ready on its last.
  return wanneer === undefined
    ? []
    : [{ dag: soort === "klaar" ? laatsteDag(wanneer) : eersteDag(wanneer), soort, nr, tekst }];
};
