import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "./organisaties.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "besluiten">;
export type Besluit = Kijk["besluiten"][number];

/** The partners stand in the same order in every table. */
export const plaatsVan = (c: Kijk, { organisatie }: Besluit): number =>
  c.organisaties.findIndex((o) => o.id === organisatie);

/** Decisions as a table, partners in the order they have in every table. One that is not `eigen` names its own paper. */
export function besluittabel(c: Kijk, besluiten: readonly Besluit[], eigen: (x: Besluit) => boolean) {
  const regels = [...besluiten]
    .sort((x, y) => plaatsVan(c, x) - plaatsVan(c, y))
    .map((x) => ({
      wie: korteNaam(volg(c.organisaties, x.organisatie)),
      orgaan: orgaanVan(volg(c.organisaties, x.organisatie), x),
      datum: x.datum,
      uitkomst: eigen(x) ? uitkomst(x) : zin`Over ‘${x.stuk}’: ${uitkomst(x)}`,
    }));
  return { regels, metOrgaan: regels.some(({ orgaan }) => orgaan !== "" && !isGap(orgaan)) };
}

/** Who decided, as that kind of organisation calls it. */
export function orgaanVan(o: Kijk["organisaties"][number], { orgaan }: Pick<Besluit, "orgaan">): string | Gap {
  if (orgaan === "anders") return o.rechtspersoon === "nee" ? "de leden" : "";
  if (orgaan === "college" && o.soort === "gemeente") return "college van burgemeester en wethouders";
  if (orgaan === "raad" && o.soort === "gemeente") return "gemeenteraad";
  if (orgaan === "bestuur" && o.soort === "onderwijs") return "college van bestuur";
  return optioneel(orgaan);
}

/** The outcome with what was attached to it, as it is known now. */
export const uitkomst = (x: Besluit): Zin => zin`${x.uitkomst}${voorbehoud(x)}${bekrachtigd(x)}${aanhangsel(x)}`;

/** The outcome as it was known on a day: a reservation that was fulfilled later was still to be fulfilled then. */
export function uitkomstOp(x: Besluit, dag: string): Zin {
  const later = (known(x.bekrachtigd) ?? "9999") > dag;
  const uiterlijk = known(x.uiterlijk);
  const termijn = uiterlijk === undefined ? "" : `, uiterlijk op ${datum(uiterlijk)}`;
  return zin`${x.uitkomst}${voorbehoud(x)}${later ? termijn : bekrachtigd(x)}${aanhangsel(x)}`;
}

const voorbehoud = (x: Besluit): string => {
  const van = known(x.voorbehoudVan);
  return van === undefined ? "" : ` van ${van}`;
};

const bekrachtigd = (x: Besluit): string => {
  const dag = known(x.bekrachtigd);
  return dag === undefined ? "" : `, bekrachtigd op ${datum(dag)}`;
};

function aanhangsel(x: Besluit): Zin {
  const voorwaarden = optioneel(x.voorwaarden).flatMap((v) => kleineLetter(zonderPunt(known(v) ?? "")) || []);
  const daarbij = voorwaarden.length === 0 ? "" : `; voorwaarde: ${opsomming(voorwaarden)}`;
  return zin`${isGap(x.wijziging) ? "" : `: ${x.wijziging}`}${daarbij}`;
}
