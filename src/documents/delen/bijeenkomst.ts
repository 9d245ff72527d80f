import type { Gezien } from "../../domain/gezien.ts";
import { volg } from "../../domain/gezien.ts";
import { tijd, tijdKort } from "../../dutch/tijden.ts";
import { kleineLetter } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { naamVan } from "./personen.ts";
import { als } from "./zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "personen" | "bijeenkomsten">;
export type Bijeenkomst = Kijk["bijeenkomsten"][number];

/** `van 14.00 tot 17.00 uur`; where both are open on purpose, that is said once. */
export function tijdenVan(van: string | Gap, tot: string | Gap): Zin {
  const open = [van, tot].every((moment) => isGap(moment) && moment.reden === "bewust open");
  return open ? zin`${van}` : zin`van ${als(van, tijdKort)} tot ${als(tot, tijd)}`;
}

/** `14.00–14.10`, for a column of times; one gap where neither is known. */
export function tijdvak(van: string | Gap, tot: string | Gap): Zin {
  if (isGap(van) && isGap(tot)) return zin`${van}`;
  return zin`${als(van, tijdKort)}–${als(tot, tijdKort)}`;
}

/** Whether the partners decide here, so that its programme is an agenda. */
export function isBesluitvormend(b: Bijeenkomst): boolean {
  if (b.soort === "overleg") return true;
  const zonderStuk = isGap(b.stuk) ? b.stuk.reden === "geen" : b.stuk === "geen";
  return b.soort === "start" && !zonderStuk;
}

/** Who chairs; whether without a stake in it; and where the document can do without, nothing when it is not known. */
export const voorzitterVan = (c: Kijk, b: Bijeenkomst, verplicht: boolean) => {
  const persoon = volg(c.personen, b.dagvoorzitter.persoon);
  const naam = naamVan(persoon);
  return {
    naam: verplicht ? naam : optioneel(naam),
    onafhankelijk: known(b.dagvoorzitter.onafhankelijk) === true,
  };
};

const SOORTWOORD =
  /^(?:Verkenning|Oprichting|Ondertekening|Kennismaking|Start|Aftrap|Afsluiting|\p{Lu}\p{Ll}*(bijeenkomst|ontmoeting|conferentie|sessie|atelier|overleg|ochtend|middag|avond|dag|tafel|gesprek|debat|diner|ontbijt|lunch|borrel))(?=\s|$)/u;

/** The name of a meeting as it goes on in a sentence: `oprichtingsbijeenkomst Vitale binnenstad`. */
export const benamingInZin = (benaming: string, namen: readonly string[] = []): string =>
  SOORTWOORD.test(benaming) ? benaming.charAt(0).toLowerCase() + benaming.slice(1) : kleineLetter(benaming, namen);

/** What it is for, as one paragraph. */
export const doelVan = (b: Bijeenkomst): string | Gap => als(b.doel, (doel) => doel.replace(/\s*\n\s*/g, " "));
