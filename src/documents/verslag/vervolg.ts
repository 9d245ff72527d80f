import { type Gezien, volg } from "../../domain/gezien.ts";
import { datumMetDag } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { aantal } from "../../dutch/tellen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { inZin, korteNaam, partnersVan } from "../delen/organisaties.ts";
import { als, opgesomd } from "../delen/zinnen.ts";
import { isVerkenning } from "./visie.ts";

type Kijk = Gezien<"partners">;

/** What is made next, when the partners meet again, and who is invited then. */
export function vervolg(c: Kijk, b: Bijeenkomst) {
  const { opbrengst } = b;
  const producten = isVerkenning(b) ? opbrengst.vervolgproduct : optioneel(opbrengst.vervolgproduct);
  const wanneer = volgendeBijeenkomst(c, b);
  const wie = genodigden(c, b);
  return { product: opgesomd(producten), wanneer, wie };
}

/** The day, with the name of that meeting where it is known; else the period. */
function volgendeBijeenkomst(c: Kijk, b: Bijeenkomst): string | Gap | Zin {
  const { vervolgDatum, vervolgPeriode } = b.opbrengst;
  if (isGap(vervolgDatum)) {
    if (!isGap(vervolgPeriode)) return vervolgPeriode;
    return isVerkenning(b) ? vervolgDatum : optioneel(vervolgDatum);
  }
  const volgende = c.bijeenkomsten.find((x) => !isDraft(x) && x.datum === vervolgDatum && x.id !== b.id);
  const naam = known(volgende?.benaming);
  return naam === undefined ? datumMetDag(vervolgDatum) : `${datumMetDag(vervolgDatum)}: ${naam}`;
}

/** `alle partners en de provincie` where all partners are among them, else each by name. */
function genodigden(c: Kijk, b: Bijeenkomst): Zin {
  const ids = optioneel(b.opbrengst.uitTeNodigen);
  const partners = partnersVan(c).filter((o) => !isDraft(o));
  const allemaal = partners.length > 2 && partners.every((o) => ids.includes(o.id));
  const rest = allemaal ? ids.filter((id) => !partners.some((o) => o.id === id)) : ids;
  const namen = rest.map((id) =>
    isGap(id) ? id : allemaal ? inZin(volg(c.organisaties, id)) : korteNaam(volg(c.organisaties, id)),
  );
  return opgesomd(allemaal ? ["alle partners", ...namen] : namen);
}

/** The report in a few sentences, under the conclusion of the chair: how much was agreed, and when they meet again. */
export function inCijfers(b: Bijeenkomst, n: Aantallen): readonly (string | Zin)[] {
  const gedaan = [
    ...(n.besluiten === 0 ? [] : [`nemen ${aantal(n.besluiten, "besluit", "besluiten")}`]),
    ...(n.afspraken === 0 ? [] : [`maken ${aantal(n.afspraken, "afspraak", "afspraken")}`]),
  ];
  return [
    ...(n.eens === 0 ? [] : [`De partners zijn het eens over ${aantal(n.eens, "punt", "punten")}.`]),
    ...(n.open === 0 ? [] : [`Zij zoeken nog ${aantal(n.open, "punt", "punten")} uit.`]),
    ...(gedaan.length === 0 ? [] : [`Zij ${opsomming(gedaan)}.`]),
    ...volgende(b),
  ];
}

interface Aantallen {
  readonly eens: number;
  readonly open: number;
  readonly besluiten: number;
  readonly afspraken: number;
}

const volgende = (b: Bijeenkomst): readonly Zin[] =>
  isGap(b.opbrengst.vervolgDatum)
    ? []
    : [zin`De volgende bijeenkomst is op ${als(b.opbrengst.vervolgDatum, datumMetDag)}.`];
