import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { domeinfiguren } from "./figuren/domein.ts";
import { korteNaam } from "./organisaties.ts";
import { als } from "./zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "domein" | "organisaties">;
type Onderwerp = Kijk["domein"]["onderwerpen"][number];

/** What the partners work on together, what they leave out on purpose, and what they did not decide yet. */
export function domein(c: Kijk) {
  const { onderwerpen, afbakening } = c.domein;
  const van = known(afbakening.van);
  const tot = known(afbakening.tot);
  return {
    // The column is left out while nothing stands in it.
    metOmschrijving: onderwerpen.some((o) => o.positie === "in het domein" && known(o.omschrijving) !== undefined),
    erin: onderwerpen.filter((o) => isDraft(o) || o.positie === "in het domein").map((o) => onderwerp(c, o)),
    buiten: buiten(c),
    buitenKort: buitenKort(c),
    open: onderwerpen.filter((o) => o.positie === "nog open").map((o) => onderwerp(c, o)),
    figuur: domeinfiguren(c),
    gebied: optioneel(afbakening.gebied),
    doelgroep: optioneel(afbakening.doelgroep),
    periode:
      van === undefined ? "" : tot === undefined ? `vanaf ${datum(van)}` : `van ${datum(van)} tot en met ${datum(tot)}`,
  };
}

/** The names alone of what is left out on purpose. */
const buitenKort = (c: Kijk): readonly (string | Gap)[] => [
  ...c.domein.onderwerpen.filter((o) => o.positie === "bewust buiten").map((o) => als(o.naam, kleineLetter)),
  ...los(c).map((x) => als(x, (tekst) => kleineLetter(zonderPunt(tekst)))),
];

/** What is left out on purpose, as one list: the topics first, then what was named apart and is not among them yet. */
function buiten(c: Kijk): readonly (string | Zin | Gap)[] {
  const topics = c.domein.onderwerpen.filter((o) => o.positie === "bewust buiten");
  return [
    ...topics.map((o) =>
      isGap(o.omschrijving)
        ? zin`${als(o.naam, kleineLetter)}`
        : zin`${als(o.naam, kleineLetter)}: ${als(o.omschrijving, (x) => kleineLetter(zonderPunt(x)))}`,
    ),
    ...los(c).map((x) => als(x, (tekst) => kleineLetter(zonderPunt(tekst)))),
  ];
}

/** What was named apart, and is no topic that was left out. */
function los(c: Kijk): readonly (string | Gap)[] {
  const { onderwerpen, afbakening } = c.domein;
  const topics = onderwerpen.filter((o) => o.positie === "bewust buiten");
  const namen = topics.flatMap((o) => known(o.naam) ?? []).map((naam) => zonderPunt(naam).toLowerCase());
  return optioneel(afbakening.nietIn).filter((x) => !namen.includes(zonderPunt(known(x) ?? "").toLowerCase()));
}

const onderwerp = (c: Kijk, o: Onderwerp) => ({
  naam: o.naam,
  omschrijving: optioneel(o.omschrijving),
  kern: o.perPartner
    .filter((p) => !isDraft(p) && p.belang === "kern")
    .map((p) => korteNaam(volg(c.organisaties, p.partner))),
});
