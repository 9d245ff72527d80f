import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { getalwoord } from "../../dutch/bedragen.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { aantal } from "../../dutch/tellen.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Doel, stand } from "../delen/indicatoren.ts";
import { inZin, korteNaam } from "../delen/organisaties.ts";
import { genummerd } from "../plan/nummering.ts";
import { kwamNietTotStand } from "./besluit.ts";

type Kijk = Gezien<"partners">;

const BEREIKT = { ja: "Bereikt", deels: "Deels bereikt", nee: "Niet bereikt" } as const;

/** Every goal with what came of it: also of one that nobody judged yet, as a question. */
export const doelresultaten = (c: Kijk) =>
  doelenVan(c).map((d, i) => {
    const r = resultaatVan(c, d);
    return {
      nr: String(i + 1),
      tekst: d.tekst,
      bereikt: isGap(r.bereikt) ? r.bereikt : BEREIKT[r.bereikt],
      toelichting: optioneel(r.toelichting),
    };
  });

const doelenVan = (c: Kijk): readonly Doel[] => (kwamNietTotStand(c) ? c.doelen.filter((d) => !isDraft(d)) : c.doelen);

const resultaatVan = (c: Kijk, d: Doel) =>
  c.afronding.doelresultaten.find((r) => !isDraft(d) && !isDraft(r) && r.doel === d.id) ??
  conceptVan(c.afronding.doelresultaten);

/** Target beside result, per indicator. */
export const cijfers = (c: Kijk) =>
  doelenVan(c).flatMap((d, i) =>
    d.indicatoren.filter((x) => !isDraft(x)).map((x) => ({ doel: String(i + 1), ...stand(c, x) })),
  );

/** `één van de drie doelen is bereikt, één is deels bereikt en één is niet bereikt`; empty as long as one is not judged. */
export function oogst(c: Kijk): string {
  const doelen = c.doelen.filter((d) => !isDraft(d));
  const oordelen = doelen.map((d) => known(resultaatVan(c, d).bereikt));
  if (doelen.length === 0 || oordelen.includes(undefined)) return "";
  const [eerste, ...rest] = (["ja", "deels", "nee"] as const)
    .map((oordeel) => ({ n: oordelen.filter((o) => o === oordeel).length, wat: BEREIKT[oordeel].toLowerCase() }))
    .filter(({ n }) => n > 0)
    .map(({ n, wat }) => ({ n, wat, werkwoord: n === 1 ? "is" : "zijn" }));
  if (eerste === undefined) return "";
  if (doelen.length === 1) return `het doel is ${eerste.wat}`;
  if (rest.length === 0) return `alle ${getalwoord(doelen.length)} doelen zijn ${eerste.wat}`;
  const begin = `${getalwoord(eerste.n)} van de ${getalwoord(doelen.length)} doelen ${eerste.werkwoord} ${eerste.wat}`;
  return opsomming([begin, ...rest.map(({ n, wat, werkwoord }) => `${getalwoord(n)} ${werkwoord} ${wat}`)]);
}

/** What the partners did together: the actions of the plan, without how far each of them was at any time. */
export const acties = (c: Kijk) =>
  genummerd(c)
    .filter(({ actie }) => !isDraft(actie))
    .map(({ nr, actie: a }) => ({
      nr,
      titel: a.titel,
      resultaat: optioneel(a.resultaat),
      wie: a.uitvoerders.map((o) => (isGap(o) ? o : korteNaam(volg(c.organisaties, o)))),
    }));

/** What goes on, and who carries it. */
export function overdracht(c: Kijk) {
  const { overdracht: alle } = c.afronding;
  return (kwamNietTotStand(c) ? alle.filter((o) => !isDraft(o)) : alle).map((o) => ({
    onderwerp: o.onderwerp,
    van: isGap(o.van) ? optioneel(o.van) : korteNaam(volg(c.organisaties, o.van)),
    naar: isGap(o.naar) ? o.naar : korteNaam(volg(c.organisaties, o.naar)),
    naarInZin: isGap(o.naar) ? o.naar : inZin(volg(c.organisaties, o.naar)),
    per: o.per,
    middelen: optioneel(o.middelen),
  }));
}

/** What came in and went out; empty where nobody wrote it down. */
export function afrekening({ afronding: { eindafrekening: e } }: Kijk) {
  return {
    ontvangen: optioneel(e.ontvangen),
    besteed: optioneel(e.besteed),
    restant: optioneel(e.restant),
    bestemming: optioneel(e.bestemming),
    iets: [e.ontvangen, e.besteed, e.restant].some((bedrag: number | Gap) => !isGap(bedrag)),
  };
}

/** The end in a few sentences, for who reads no further. */
export function inHetKort(c: Kijk, aantalBijdragers: number): readonly string[] {
  const doelen = oogst(c);
  const over = overdracht(c).filter(({ naar }) => !isGap(naar)).length;
  return [
    ...(doelen === "" ? [] : [`${hoofdletter(doelen)}.`]),
    ...(over === 0
      ? []
      : [`${hoofdletter(aantal(over, "onderwerp gaat", "onderwerpen gaan"))} verder; er staat bij wie dat draagt.`]),
    ...(aantalBijdragers === 0
      ? []
      : [`${hoofdletter(aantal(aantalBijdragers, "organisatie droeg", "organisaties droegen"))} bij.`]),
  ];
}
