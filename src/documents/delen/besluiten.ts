import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "./organisaties.ts";

type Kijk = Pick<Gezien<"partners">, "besluiten" | "organisaties">;
export type Besluit = Kijk["besluiten"][number];

/** Decisions as a table, partners in the order they have in every table. One that is not `eigen` names its own paper. */
export function besluittabel(c: Kijk, besluiten: readonly Besluit[], eigen: (x: Besluit) => boolean) {
  const plaats = ({ organisatie }: Besluit): number => c.organisaties.findIndex((o) => o.id === organisatie);
  const regels = [...besluiten]
    .sort((x, y) => plaats(x) - plaats(y))
    .map((x) => ({
      wie: korteNaam(volg(c.organisaties, x.organisatie)),
      orgaan: orgaanVan(volg(c.organisaties, x.organisatie), x),
      datum: x.datum,
      uitkomst: eigen(x) ? uitkomst(x) : zin`Over ‘${x.stuk}’: ${uitkomst(x)}`,
    }));
  return { regels, metOrgaan: regels.some(({ orgaan }) => orgaan !== "" && !isGap(orgaan)) };
}

/** Who decides, as that kind of organisation calls it. */
export function orgaanVan(o: Kijk["organisaties"][number], { orgaan }: Pick<Besluit, "orgaan">): string | Gap {
  if (orgaan === "anders") return o.rechtspersoon === "nee" ? "de leden" : "";
  if (orgaan === "college" && o.soort === "gemeente") return "college van burgemeester en wethouders";
  if (orgaan === "raad" && o.soort === "gemeente") return "gemeenteraad";
  if (orgaan === "bestuur" && o.soort === "onderwijs") return "college van bestuur";
  return optioneel(orgaan);
}

/** The outcome with what was attached to it. */
export function uitkomst(x: Besluit): Zin {
  const voorbehoud = known(x.voorbehoudVan);
  const bekrachtigd = known(x.bekrachtigd);
  const voorwaarden = optioneel(x.voorwaarden);
  return zin`${x.uitkomst}${voorbehoud === undefined ? "" : ` van ${voorbehoud}`}${
    bekrachtigd === undefined ? "" : `, bekrachtigd op ${datum(bekrachtigd)}`
  }${isGap(x.wijziging) ? "" : `: ${x.wijziging}`}${voorwaarden.length === 0 ? "" : `; voorwaarde: ${opsomming(voorwaarden.flatMap((v) => kleineLetter(zonderPunt(known(v) ?? "")) || []))}`}`;
}
