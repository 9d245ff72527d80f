import { BRON } from "../../domain/declaraties/opties.ts";
import { volg } from "../../domain/gezien.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { financiering } from "../../figures/financiering.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { type Balans, balans, bronregel, isGeld, perBron, som, totaal } from "./begroting.ts";
import { alleVan, bronVan } from "./geldbron.ts";
import { gelddiagram } from "./gelddiagram.ts";
import { genummerd } from "./nummering.ts";
import { type Begrotingsregel, begrotingspostVan, geld, type Kijk, postVan, vraagtGeld } from "./posten.ts";

/** A balance as its four columns are printed. */
const kolommen = (b: Balans) => ({
  kosten: geld(b.kosten),
  dekking: geld(b.dekking),
  ongedekt: geld(b.ongedekt),
  nietVerdeeld: geld(b.nietVerdeeld),
});

/** Chapter 7: only the actions that need something extra, the lines above the actions, and the two together. */
export function geldoverzicht(c: Kijk) {
  const extra = genummerd(c).filter(({ actie }) => vraagtGeld(actie));
  const boven = c.begroting.filter((r) => !isDraft(r));
  const posten = extra.map(({ actie }) => postVan(actie));
  const bovenposten = boven.map(begrotingspostVan);
  const perActie = posten.map(balans);
  const perRegel = bovenposten.map(balans);
  const alles = totaal([...perActie, ...perRegel]);
  const bronnen = perBron([...posten, ...bovenposten], BRON).map((b) => ({ ...b, bron: alleVan(b.bron) }));
  const alleBronnen = bronregel(
    "",
    [...posten, ...bovenposten].flatMap((p) => p.dekking.filter(isGeld)),
  );
  return {
    acties: extra.map(({ nr, actie }, i) => ({
      nr,
      titel: actie.titel,
      proces: geld(som(posten[i]?.kosten.slice(0, 1) ?? [])),
      investering: geld(som(posten[i]?.kosten.slice(1) ?? [])),
      ...kolommen(perActie[i] ?? totaal([])),
    })),
    actietotaal: {
      proces: geld(som(posten.flatMap((p) => p.kosten.slice(0, 1)))),
      investering: geld(som(posten.flatMap((p) => p.kosten.slice(1)))),
      ...kolommen(totaal(perActie)),
    },
    boven: boven.map((r, i) => ({
      omschrijving: r.omschrijving,
      toelichting: toelichting(c, r),
      ...kolommen(perRegel[i] ?? totaal([])),
    })),
    boventotaal: kolommen(totaal(perRegel)),
    samen: kolommen(alles),
    bronnen: bronnen.map((b) => ({ bron: b.bron, ...bronkolommen(b) })),
    // Where all money is equally sure, the chart tells the same.
    balk:
      zekerheden(alleBronnen).length > 1
        ? financiering({
            bronnen: bronnen.map((b) => ({ naam: hoofdletter(b.bron), bedrag: b.samen.bedrag })),
            ongedekt: alles.ongedekt.bedrag,
          })
        : undefined,
    diagram: gelddiagram(bronnen, alles.ongedekt),
    bronnentotaal: bronkolommen(alleBronnen),
    onbekend: c.acties.some((a) => isGap(a.werkpakket)),
    zekerheden: zekerheden(alleBronnen),
    tekort: alles.ongedekt.bedrag > 0 || alles.ongedekt.pm,
    over: alles.nietVerdeeld.bedrag > 0,
    // One table tells it all where nothing stands above or below it.
    bijElkaar: extra.length > 0 && (boven.length > 0 || alles.nietVerdeeld.bedrag > 0),
    pm: [alles.kosten, alles.dekking].some((s) => s.pm),
  };
}

const bronkolommen = (b: ReturnType<typeof bronregel>) => ({
  hard: geld(b.hard),
  voorwaarde: geld(b.voorwaarde),
  gezocht: geld(b.gezocht),
  samen: geld(b.samen),
});

/** How certain the money is, in words, as far as there is any: `€ 336.000` and `toegezegd of gereserveerd`. */
export const zekerheden = (
  b: ReturnType<typeof bronregel>,
): readonly { readonly deel: string; readonly woord: string }[] =>
  [
    { deel: b.hard, woord: "toegezegd of gereserveerd" },
    { deel: b.voorwaarde, woord: "toegekend onder voorwaarde" },
    { deel: b.gezocht, woord: "aangevraagd of beoogd" },
  ]
    .filter(({ deel }) => deel.bedrag > 0 || deel.pm)
    .map(({ deel, woord }) => ({ deel: geld(deel), woord }));

/** Where a line above the actions belongs, who pays it, for which year and how sure that is. */
function toelichting(c: Kijk, r: Begrotingsregel): readonly (string | Gap | Zin)[] {
  const thema = isGap(r.thema) ? undefined : known(volg(c.themas, r.thema).naam);
  const bron = r.bron === "nog te vinden" || (isGap(r.bron) && isGap(r.wie)) ? [] : [bronVan(c, r.bron, r.wie)];
  const jaar = known(r.jaar);
  const status = known(r.status);
  return [
    isGap(r.post) || thema === undefined ? r.post : `thema ${thema}`,
    ...(jaar === undefined ? [] : [String(jaar)]),
    ...bron,
    ...(status === undefined ? [] : [status]),
  ];
}
