import { isAlleenDoorVrijgave } from "../domain/akkoord.ts";
import { BESTURINGSMODELLEN } from "../domain/besturingsmodellen.ts";
import type { Bladwaarde, Stand } from "../domain/boom.ts";
import { patroonVan } from "../domain/pad.ts";
import { kanGeen, leesBlad } from "../domain/soorten.ts";
import type { Bladveld, Keuze, Meerkeuze } from "../domain/velden.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { netjes } from "../dutch/zinnen.ts";
import { adviesVoor } from "../plan/advies.ts";
import { huidig } from "./antwoord.ts";
import type { Keuzemogelijkheid, Vraagstelling } from "./interviewer.ts";
import { metLetOp } from "./letop.ts";
import { bladOp } from "./paden.ts";
import type { Plaats } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { toonWaarde } from "./tonen.ts";
import { meerUitleg, SIGNALEN_BIJ } from "./uitleg.ts";
import { doelenVan, kanNieuw } from "./verwijzen.ts";
import { voorstelVoor } from "./voorstel.ts";

/** Which words of a choice make sense here; all when absent. */
export type Zeef = (pad: string, optie: string) => boolean;

/** The question as it is put. */
export function vraagstelling(
  s: Sessie,
  pad: string,
  bij: Bij,
  plaats?: Plaats,
  zeef: Zeef = () => true,
): Vraagstelling {
  const veld = bladOp(pad);
  const nu = huidig(s, pad);
  const advies = adviesVoor(s.boek.coalitie, pad);
  const patroon = patroonVan(pad);
  const toonWaarom = !s.uitgelegd.has(patroon) && nu === undefined;
  s.uitgelegd.add(patroon);
  const { coalitie, vandaag } = s.boek;
  return {
    pad,
    veld,
    waar: waarVan(s, bij, plaats),
    huidig: nu,
    voorstel: nu === undefined ? (adviesAlsAntwoord(veld, advies?.keuze) ?? voorstelVoor(s.boek, pad)) : undefined,
    mogelijkheden: mogelijkhedenVan(s, veld, pad).filter(
      ({ waarde }) => zeef(pad, waarde) && (waarde === nu || !isAlleenDoorVrijgave(pad, waarde)),
    ),
    nieuwMogelijk: "naar" in veld && kanNieuw(veld.naar),
    standen: standenVoor(pad, veld),
    advies: advies === undefined ? SIGNALEN_BIJ[patroon] : `Advies: ${advies.keuze}. ${advies.omdat}`,
    meer: meerUitleg(veld, pad),
    toonWaarom,
    ...(s.hier.half === pad ? { half: true } : {}),
    gebruik: s.gebruik === undefined ? undefined : async () => (await s.gebruik?.(pad)) ?? [],
    lees: (getypt) =>
      metLetOp(
        leesBlad(
          veld,
          typeof getypt === "string" ? netjes(getypt) : getypt.map(netjes).filter((t) => t !== ""),
          vandaag,
        ),
        { pad, veld, coalitie, vandaag },
      ),
    lijkt: (waarde) => toonWaarde(veld, waarde, coalitie),
  };
}

function adviesAlsAntwoord(veld: Bladveld, keuze: string | undefined): Bladwaarde | undefined {
  if (keuze === undefined || !("opties" in veld) || !veld.opties.includes(keuze)) return undefined;
  return veld.soort === "meerkeuze" ? [keuze] : keuze;
}

function mogelijkhedenVan(s: Sessie, veld: Bladveld, pad: string): readonly Keuzemogelijkheid[] {
  if ("opties" in veld)
    return veld.opties.map((optie) => ({
      waarde: optie,
      naam: optie,
      ...optieUitleg(veld, optie),
      ...modelUitleg(optie),
    }));
  if (veld.soort === "jaNee") return ["ja", "nee"].map((optie) => ({ waarde: optie, naam: optie }));
  // A thing cannot refer to itself.
  return "naar" in veld
    ? doelenVan(veld.naar, s.boek.coalitie, pad).filter(({ waarde }) => !pad.startsWith(`${veld.naar}[${waarde}].`))
    : [];
}

const optieUitleg = (veld: Keuze | Meerkeuze, optie: string): { readonly uitleg?: string } => {
  const uitleg = veld.uitleg?.[optie];
  return uitleg === undefined ? {} : { uitleg };
};

/** A governance model is chosen by what it is, not by its name. */
function modelUitleg(optie: string): { readonly uitleg?: string } {
  const model = BESTURINGSMODELLEN.find(({ id }) => id === optie);
  if (model === undefined) return {};
  return {
    uitleg: `${model.idee} Past bij ${opsomming(model.pastBij)}. Sterk: ${opsomming(model.voordelen)}. Zwak: ${opsomming(model.nadelen)}.`,
  };
}

/** Not discussed is for talks; open on purpose is for what documents print; none is for what one can have none of. */
function standenVoor(pad: string, veld: Bladveld): readonly Stand["status"][] {
  return [
    "later",
    ...(pad.startsWith("gesprekken[") ? (["niet besproken"] as const) : []),
    ...(veld.zicht === "P" || veld.zicht === "O" ? (["bewust open"] as const) : []),
    ...(kanGeen(veld) && veld.soort !== "keuze" && veld.soort !== "jaNee" ? (["geen"] as const) : []),
  ];
}
