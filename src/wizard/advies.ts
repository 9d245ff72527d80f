import { leesPad, patroonVan, waardeBij } from "../domain/pad.ts";
import type { Boek } from "./boek.ts";
import type { Sessie } from "./sessie.ts";

/** Where the advice on a choice is kept, and the reason to choose otherwise: fields beside it. */
interface Vastlegging {
  readonly advies: string;
  readonly reden: string;
}

const BIJ: Readonly<Record<string, Vastlegging>> = {
  "coalitie.rondes.keuze": { advies: "advies", reden: "reden" },
  "bijeenkomsten[].commitment.mate": { advies: "advies", reden: "reden" },
  "gangen[].bezegelingKeuze": { advies: "bezegelingAdvies", reden: "bezegelingReden" },
  "organisatie.model": { advies: "modelAdvies", reden: "modelReden" },
};

const naast = (pad: string, sleutel: string): string => pad.replace(/[^.]*$/, sleutel);

/** What the plan advises for the field at this path, with the reason; undefined when it has no advice. */
export function adviesVoor(s: Sessie, pad: string): { readonly keuze: string; readonly omdat: string } | undefined {
  const advies = s.onderdeel.adviezen.find((a) => a.veld === patroonVan(pad));
  const ding = leesPad(pad)?.find((stuk) => "ding" in stuk);
  return advies?.advies(
    s.boek.coalitie,
    ding === undefined || !("ding" in ding) || ding.ding === "" ? undefined : ding.ding,
  );
}

/** Keeps the advice beside the choice it was about, so that later one can see whether it was followed. */
export function legAdviesVast(s: Sessie, pad: string): void {
  const bij = BIJ[patroonVan(pad)];
  const advies = bij === undefined ? undefined : adviesVoor(s, pad);
  if (bij === undefined || advies === undefined) return;
  const daar = naast(pad, bij.advies);
  if (waardeBij(s.boek.coalitie, daar) !== advies.keuze) s.boek.zet(daar, advies.keuze);
}

type Rol = readonly [keuze: string, soort: keyof Vastlegging];

/** The choice that a field keeps the advice or the reason of, by patterns. */
const KEUZE_BIJ: ReadonlyMap<string, Rol> = new Map(
  Object.entries(BIJ).flatMap(([keuze, bij]): readonly (readonly [string, Rol])[] => [
    [naast(keuze, bij.advies), [keuze, "advies"]],
    [naast(keuze, bij.reden), [keuze, "reden"]],
  ]),
);

/**
 * Advice is filled in by itself and so never asked; a reason is asked exactly where the choice differs from the advice.
 * `anders`: an ordinary question.
 */
export function rolBijAdvies(boek: Boek, pad: string): "zelf" | "reden nodig" | "reden niet nodig" | "anders" {
  const [keuze, soort] = KEUZE_BIJ.get(patroonVan(pad)) ?? [];
  if (keuze === undefined || soort === undefined) return "anders";
  if (soort === "advies") return "zelf";
  const keuzePad = naast(pad, keuze.split(".").at(-1) ?? "");
  const gekozen = waardeBij(boek.coalitie, keuzePad);
  const geadviseerd = waardeBij(boek.coalitie, naast(pad, BIJ[keuze]?.advies ?? ""));
  const verschilt = typeof gekozen === "string" && typeof geadviseerd === "string" && !geadviseerd.includes(gekozen);
  return verschilt ? "reden nodig" : "reden niet nodig";
}
