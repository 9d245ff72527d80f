import { volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { isDraft, known, optioneel } from "../../gap.ts";
import { korteNaam } from "../delen/organisaties.ts";
import type { Kijk } from "./posten.ts";

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
    buiten: onderwerpen.filter((o) => o.positie === "bewust buiten").map((o) => onderwerp(c, o)),
    open: onderwerpen.filter((o) => o.positie === "nog open").map((o) => onderwerp(c, o)),
    nietIn: optioneel(afbakening.nietIn),
    gebied: optioneel(afbakening.gebied),
    doelgroep: optioneel(afbakening.doelgroep),
    periode:
      van === undefined ? "" : tot === undefined ? `vanaf ${datum(van)}` : `van ${datum(van)} tot en met ${datum(tot)}`,
  };
}

const onderwerp = (c: Kijk, o: Onderwerp) => ({
  naam: o.naam,
  omschrijving: optioneel(o.omschrijving),
  kern: o.perPartner
    .filter((p) => !isDraft(p) && p.belang === "kern")
    .map((p) => korteNaam(volg(c.organisaties, p.partner))),
});
