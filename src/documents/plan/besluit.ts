import { conceptVan, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { alineas, hoofdletter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Besluit, besluittabel } from "../delen/besluiten.ts";
import { besluitenVoorLezers, bezegelingVan, type Gang, gaatOver, PLAN } from "../delen/gangstuk.ts";
import { inZin, partnersVan } from "../delen/organisaties.ts";
import {
  type Bezegeling,
  handtekeningen,
  handtekeningVanOnderschrijver,
  naastElkaar,
  onderschrijversVan,
  ondertekenaarsVan,
  partijenVan,
} from "../delen/partijen.ts";
import { als } from "../delen/zinnen.ts";
import type { Kijk } from "./posten.ts";

/** Chapter 13: what each partner decided, and where the plan itself is signed, what they promise and their signatures. */
export function besluitvorming(c: Kijk, gang: Gang) {
  const gekozen = gang.bezegelingKeuze === "plan van aanpak";
  const b = bezegelingVan(c, gang) ?? (gekozen ? conceptVan(c.bezegelingen) : undefined);
  const { regels, metOrgaan } = besluittabel(
    c,
    besluitenVoorLezers(c, gang, PLAN).filter((x) => gaatOverPlan(x, b) || geeftGeld(c, x)),
    (x) => gaatOverPlan(x, b),
  );
  return {
    besluiten: regels,
    metOrgaan,
    aanpassing: optioneel(gang.aanpassing),
    bezegeling: b === undefined ? [] : [zegel(c, b)],
    regeltStoppen: b !== undefined && !isGap(b.uittreden),
  };
}

/** Decisions of the partners themselves on the plan; one of a financier or on another paper is not theirs to show here. */
const gaatOverPlan = (x: Besluit, b: Bezegeling | undefined): boolean =>
  (b !== undefined && x.bezegeling === b.id) || gaatOver(x.stuk, PLAN);

/** A decision on another paper by which a partner fulfilled what it had reserved: the money of the plan rests on it. */
const geeftGeld = (c: Kijk, x: Besluit): boolean =>
  c.begroting.some((r) => r.besluit === x.id) &&
  x.uitkomst !== "nog te nemen" &&
  partnersVan(c).some((o) => o.id === x.organisatie);

/** What the signatories of a plan promise each other, and where they sign. */
function zegel(c: Kijk, b: Bezegeling) {
  const partijen = partijenVan(c, b);
  const onderschrijvers = onderschrijversVan(c, b);
  return {
    gezamenlijkeInzet: b.gezamenlijkeInzet,
    looptijd: looptijd(b),
    afspraken: afspraken(c, b),
    evaluatie: optioneel(b.evaluatie),
    ondertekening: naastElkaar(
      partijen.flatMap((o) => {
        const gronden = ondertekenaarsVan(c, b, o).map((v) => v.grondslag);
        return handtekeningen(c, b, o).map((h, i) => ({ ...h, grondslag: gronden[i] ?? "" }));
      }),
    ),
    akkoord: zin`Voor akkoord met ‘${b.titel}’:`,
    onderschrijvers: naastElkaar(onderschrijvers.map((o) => handtekeningVanOnderschrijver(c, b, o))),
    onderschrijving:
      onderschrijvers.length === 1
        ? "De volgende organisatie onderschrijft het plan en werkt eraan mee. Zij tekent niet als partij."
        : "De volgende organisaties onderschrijven het plan en werken eraan mee. Zij tekenen niet als partij.",
    bijlagen: optioneel(b.bijlagen),
  };
}

/** Their own clauses, and what ends the doubt in every plan: each decides on its own effort. */
function afspraken(c: Kijk, b: Bezegeling): readonly (string | Zin)[] {
  const termijn = known(b.opzegtermijn);
  const later = optioneel(b.nogNietGeregeld).flatMap((x) => known(x) ?? []);
  const eigen = (x: string | Gap): readonly string[] => (isGap(x) ? [] : [alineas(x).join(" ")]);
  return [
    "Elke partner blijft verantwoordelijk voor de eigen acties en beslist zelf over de eigen mensen en middelen.",
    ...[b.kosten, b.overleg, b.geschillen, b.goNoGo, b.uittreden].flatMap(eigen),
    ...(termijn === undefined ? [] : [`Voor stoppen geldt een termijn van ${zonderPunt(termijn)}.`]),
    ...b.voorbehouden
      .filter((v) => !isDraft(v))
      .map(
        (v) =>
          zin`${als(inZin(volg(c.organisaties, v.organisatie)), hoofdletter)} tekent onder voorbehoud van instemming van ${v.orgaan}, uiterlijk op ${als(v.uiterlijk, datum)}.`,
      ),
    ...(later.length === 0 ? [] : [`De partners maken later nog afspraken over ${zonderPunt(opsomming(later))}.`]),
  ];
}

/** From when until when the signatories are held to the plan. */
function looptijd(b: Bezegeling): Zin {
  const eerder = known(b.totGebeurtenis);
  return zin`Deze afspraken gelden vanaf ${als(isGap(b.van) ? b.datum : b.van, datum)} tot en met ${als(b.totDatum, datum)}${
    eerder === undefined ? "" : `, of zoveel eerder als ${eerder}`
  }.`;
}
