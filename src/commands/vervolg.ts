import type { Document, Exemplaar } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { GEBRUIK } from "../documents/gebruik.ts";
import { metLidwoord } from "../documents/lidwoord.ts";
import { patroonVan } from "../domain/pad.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { UserError } from "../errors.ts";
import type { Gap } from "../gap.ts";
import { routeOf } from "../plan/route.ts";
import type { Stap, Stapnummer } from "../plan/stap.ts";
import { stapMet } from "../plan/stappen.ts";
import type { Project } from "../project/project.ts";
import type { Gebruik } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";
import { werkVan } from "./stukken.ts";

/** Tells which documents of this step lack an answer to one of these questions. */
export function waarvoorVan(
  world: World,
  project: Project,
  stap: Stap,
): (paden: readonly string[]) => string | undefined {
  return (paden) => {
    const gevraagd = new Set(paden.map(patroonVan));
    const nodig = stukkenVan(world, project, stap.documenten).filter(({ gaps }) =>
      gaps.flat().some((gap) => gevraagd.has(patroonVan(gap.pad))),
    );
    return nodig.length === 0
      ? undefined
      : `nodig voor ${opsomming(nodig.map(({ document }) => metLidwoord(document)))}`;
  };
}

/** The documents that use this answer, in the order of the method, and whether a copy of one waits for it. */
export function gebruiktIn(world: World, project: Project, pad: string): readonly Gebruik[] {
  const patroon = patroonVan(pad);
  const ids = GEBRUIK[patroon]?.split(" ") ?? [];
  const is = (gap: Gap): boolean => gap.pad === pad || gap.pad === patroon;
  const wachtend = stukkenVan(world, project, ids).filter(({ gaps }) => gaps.flat().some(is));
  const wacht = new Set(wachtend.map(({ document }) => document.id));
  return DOCUMENTEN.filter(({ id }) => ids.includes(id)).map(({ id, titel }) => ({ titel, wacht: wacht.has(id) }));
}

/** After a step: what can be made now, and what comes next. */
export function vertelVervolg(world: World, project: Project, stap: Stap): void {
  const klaar = stukkenVan(world, project, stap.documenten).flatMap(({ document, exemplaren, gaps }) => {
    const af = exemplaren.filter((_, i) => gaps[i]?.length === 0);
    return af.length === 0 ? [] : [`  ${inEenRegel(document, af)}: coalitie generate ${document.id}`];
  });
  if (klaar.length > 0) world.print.out(["Dit kun je nu maken:", ...klaar].join("\n"));
  const { volgende } = routeOf(project.coalitie, { intern: project.inhoud.internAanwezig });
  world.print.out(volgende === null ? "De coalitie is afgerond." : watVolgt(volgende.stap, stap));
}

/** The next step; or the one that was just gone through, where it is not done yet. */
function watVolgt(volgende: Stapnummer, gedaan: Stap): string {
  const [naam, voluit] =
    volgende === "afronding"
      ? ["De afronding", "de afronding"]
      : [`Stap ${volgende}`, `stap ${volgende}, ${stapMet(volgende).titel}`];
  return volgende === gedaan.nr
    ? `${naam} is nog niet af. Ga verder met: coalitie step`
    : `Nu volgt ${voluit}: coalitie step`;
}

/** A document by its title. The names of forty letters fill a screen: of more than one, how many there are. */
function inEenRegel({ titel }: Document, [een, ...meer]: readonly Exemplaar[]): string {
  if (meer.length > 0) return `${titel} (${meer.length + 1} stuks)`;
  if (een === undefined || een.voor === "") return titel;
  return een.naam.startsWith(titel) ? een.naam : `${titel} ${een.naam}`;
}

interface Stuk {
  readonly document: Document;
  readonly exemplaren: readonly Exemplaar[];
  /** What each of the copies lacks. */
  readonly gaps: readonly (readonly Gap[])[];
}

/** These documents. One with a mistake in its own template is left out: `coalitie documents` tells of it. */
function stukkenVan(world: World, project: Project, ids: readonly string[]): readonly Stuk[] {
  const welke = DOCUMENTEN.filter(({ id }) => ids.includes(id));
  if (welke.length === 0) return [];
  const werken = werkVan(world, project.plek, { datum: world.today(), werkversie: false }, welke);
  return werken.flatMap(({ document, exemplaren: alle, beoordeel }) => {
    const exemplaren = alle.filter(({ variant }) => variant === undefined);
    try {
      return [{ document, exemplaren, gaps: exemplaren.map((e) => beoordeel(e).gaps) }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}
