import { aantal } from "../../dutch/tellen.ts";
import { zonderPunt } from "../../dutch/zinnen.ts";
import { dekking } from "../../figures/dekking.ts";
import { din } from "../../figures/din.ts";
import { gantt } from "../../figures/gantt.ts";
import type { Figuur } from "../../figuur.ts";
import { isDraft, known } from "../../gap.ts";
import { grootGeschreven, uitvoerders } from "../delen/figuren/partners.ts";
import { type Figuurreeks, reeksVan } from "../delen/figuren/reeks.ts";
import { visieVan } from "../delen/visie.ts";
import { als } from "../delen/zinnen.ts";
import { belegd } from "./acties.ts";
import { balans, totaal } from "./begroting.ts";
import { type Genummerd, genummerd, themagroepen } from "./nummering.ts";
import { gezamenlijkeMijlpalen } from "./planning.ts";
import { geld, type Kijk, postVan } from "./posten.ts";

const echte = (acties: readonly Genummerd[]): readonly Genummerd[] => acties.filter(({ actie }) => !isDraft(actie));

const wieVan = ({ actie }: Genummerd): readonly string[] =>
  actie.uitvoerders.filter((u): u is string => typeof u === "string");

/** Per challenge who takes on which action. None while the partners named no challenges. */
export function dekkingfiguren(c: Kijk): Figuurreeks {
  const acties = echte(genummerd(c));
  const blok = (a: Genummerd) => ({ nr: a.nr, wie: wieVan(a), belegd: belegd(a.actie) });
  const uitdagingen = c.uitdagingen
    .filter((u) => !isDraft(u))
    .map((u) => ({
      id: u.id,
      naam: als(u.tekst, zonderPunt),
      acties: acties.filter(({ actie }) => actie.uitdagingen.includes(u.id)),
    }));
  const rest = acties.filter((a) => uitdagingen.every((u) => !u.acties.includes(a)));
  const groepen = [...uitdagingen, ...(uitdagingen.length === 0 ? [] : [{ naam: "Andere acties", acties: rest }])];
  return reeksVan(
    dekking({
      partners: uitvoerders(c),
      groepen: groepen.map(({ naam, acties: eigen }) => ({ naam, acties: eigen.map(blok) })),
    }),
  );
}

/** From the vision by the goals to the actions, a theme at a time. */
export function dinfiguur(c: Kijk): Figuur | undefined {
  const doelen = c.doelen.filter((d) => !isDraft(d));
  return din({
    visie: visieVan(c).kern,
    doelen: doelen.map((d) => d.tekst),
    inspanningen: themagroepen(c)
      .map((g) => ({ ...g, acties: echte(g.acties) }))
      .filter((g) => g.acties.length > 0)
      .map((g) => ({
        naam: grootGeschreven(g.thema?.naam ?? (g.nr === "" ? "Acties" : "Overige acties")),
        omvang: omvangVan(g.acties),
        doelen: doelen.map((d, doel) => ({
          doel,
          acties: g.acties.filter(({ actie }) => actie.doelen.includes(d.id)).length,
        })),
      })),
  });
}

/** `zes acties, € 320.000`: what they cost beside the own work. */
function omvangVan(acties: readonly Genummerd[]): string {
  const { kosten } = totaal(acties.map(({ actie }) => balans(postVan(actie))));
  return `${aantal(acties.length, "actie", "acties")}${kosten.bedrag > 0 || kosten.pm ? `, ${geld(kosten)}` : ""}`;
}

/** The actions and what the partners do together, by quarter. `dag` is the day of the plan. */
export const planningfiguren = (c: Kijk, vanaf: Kijk["gangen"][number]["vanaf"], dag: string): Figuurreeks =>
  reeksVan(
    gantt({
      partners: uitvoerders(c),
      groepen: themagroepen(c).map((g) => ({
        naam: grootGeschreven(g.thema?.naam ?? (g.nr === "" ? "" : "Overige acties")),
        acties: echte(g.acties).map(balkVan),
      })),
      mijlpalen: gezamenlijkeMijlpalen(c, vanaf),
      vandaag: dag,
    }),
  );

function balkVan(a: Genummerd) {
  const { titel, start, eind, mijlpalen } = a.actie;
  const [wie] = wieVan(a);
  const [van, tot] = [known(start), known(eind)];
  return {
    nr: a.nr,
    titel: als(titel, zonderPunt),
    ...(wie === undefined ? {} : { wie }),
    ...(van === undefined ? {} : { begin: van }),
    ...(tot === undefined ? {} : { eind: tot }),
    mijlpalen: mijlpalen.filter((m) => !isDraft(m)).flatMap((m) => known(m.datum) ?? []),
  };
}
