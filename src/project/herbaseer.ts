import { isBoom } from "../domain/boom.ts";
import type { Gelegde } from "../domain/boomlezen.ts";
import { Botsing, type Samenloop } from "../domain/botsing.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { dingenBij, isBlad, lijstpadVan, veldBij, waardeBij } from "../domain/pad.ts";
import type { Bladveld } from "../domain/velden.ts";
import { lijstnaam, verwijzingenNaar } from "../domain/verwijzingen.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { mengRij } from "./mengen.ts";
import { padNu, wegVan } from "./padnu.ts";
import { verplaatsNu, zelfde } from "./rijen.ts";
import { padVanDing } from "./vinden.ts";

/** What was known at some moment. */
interface Toestand {
  readonly coalitie: Coalitie;
  readonly verwijzingen: readonly Gelegde[];
}

/**
 * The changes as they are to be made on what is there now, when they were thought of on what was there then. What the other
 * hand added, moved or changed elsewhere stays. Throws Botsing, with every place, where both cannot be kept.
 */
export function herbaseer(toen: Toestand, nu: Toestand, wijzigingen: readonly Wijziging[]): readonly Wijziging[] {
  const samenlopen: Samenloop[] = [];
  const nieuw = new Set(wijzigingen.flatMap((w) => (w.soort === "voegToe" ? [`${lijstnaam(w.lijst)} ${w.id}`] : [])));
  const verlegd = wijzigingen.flatMap((wijziging): readonly Wijziging[] => {
    const uit = new Verlegger(toen, nu, nieuw).verleg(wijziging);
    if (uit !== undefined && "samenloop" in uit) samenlopen.push(uit.samenloop);
    return uit === undefined || "samenloop" in uit ? [] : [uit];
  });
  const [eerste, ...rest] = samenlopen;
  if (eerste !== undefined) throw new Botsing([eerste, ...rest]);
  return verlegd;
}

/** A change on what is there now; undefined where there is nothing left to do. */
type Uitkomst = Wijziging | { readonly samenloop: Samenloop } | undefined;

class Verlegger {
  constructor(
    private readonly toen: Toestand,
    private readonly nu: Toestand,
    /** The things that the act itself adds. */
    private readonly nieuw: ReadonlySet<string>,
  ) {}

  verleg(wijziging: Wijziging): Uitkomst {
    const pad = "pad" in wijziging ? wijziging.pad : wijziging.lijst;
    const waar = padNu(this.toen.coalitie, this.nu.coalitie, pad);
    if (typeof waar !== "string")
      return isWeghalen(wijziging) && waar.soort === "weg" ? undefined : { samenloop: waar };
    switch (wijziging.soort) {
      case "zet":
        return this.zet(wijziging, waar);
      case "zetLijst":
        return this.raakt(pad, waar, wijziging.waarde)
          ? { samenloop: { soort: "bewerkt", pad } }
          : { ...wijziging, pad: waar };
      case "voegToe":
        return { ...wijziging, lijst: waar };
      case "verwijder":
        return this.verwijder(pad, waar);
      case "verplaats":
        return this.verplaats(wijziging, waar);
    }
  }

  /** Whether the other hand changed what stands here, into something else than is wanted. */
  private raakt(pad: string, waar: string, gewild: unknown): boolean {
    const daar = waardeBij(this.nu.coalitie, waar);
    return !zelfde(daar, waardeBij(this.toen.coalitie, pad)) && !zelfde(daar, gewild);
  }

  private zet(wijziging: Extract<Wijziging, { soort: "zet" }>, waar: string): Uitkomst {
    const { pad, waarde } = wijziging;
    const veld = veldBij(velden, pad);
    const weg = veld !== undefined && isBlad(veld) ? this.verdwenen(veld, waarde) : undefined;
    if (weg !== undefined) return { samenloop: weg };
    if (!this.raakt(pad, waar, waarde)) return { ...wijziging, pad: waar };
    const [was, nu] = [waardeBij(this.toen.coalitie, pad), waardeBij(this.nu.coalitie, waar)];
    const samen = veld === undefined ? undefined : mengRij(veld, was, nu, waarde);
    return samen === undefined
      ? { samenloop: { soort: "antwoord", pad: waar, jouw: waarde, nu: nu as typeof waarde } }
      : { ...wijziging, pad: waar, waarde: samen };
  }

  /** A reference to what the other hand took away would make the file one that cannot be opened. */
  private verdwenen(veld: Bladveld, waarde: unknown): Samenloop | undefined {
    if (!("naar" in veld)) return undefined;
    for (const id of [waarde].flat()) {
      if (typeof id !== "string" || this.nieuw.has(`${veld.naar} ${id}`)) continue;
      const pad = padVanDing(this.toen.coalitie, veld.naar, id);
      if (pad !== undefined && padVanDing(this.nu.coalitie, veld.naar, id) === undefined)
        return { ...wegVan(this.toen.coalitie, this.nu.coalitie, pad), genoemd: true };
    }
    return undefined;
  }

  private verwijder(pad: string, waar: string): Uitkomst {
    const daar = waardeBij(this.nu.coalitie, waar);
    if (daar === undefined) return undefined;
    const id = isBoom(daar) && typeof daar.id === "string" ? daar.id : "";
    const naam = lijstnaam(lijstpadVan(pad));
    const verwezen = ({ verwijzingen }: Toestand): number => verwijzingenNaar(verwijzingen, naam, id).length;
    const ergensAnders = verwezen(this.nu) > verwezen(this.toen);
    return ergensAnders || this.raakt(pad, waar, undefined)
      ? { samenloop: { soort: "bewerkt", pad: waar } }
      : { soort: "verwijder", pad: waar };
  }

  private verplaats(wijziging: Extract<Wijziging, { soort: "verplaats" }>, waar: string): Uitkomst {
    const namen = (boom: Coalitie, lijst: string): readonly string[] =>
      dingenBij(boom, lijst).map((ding) =>
        isBoom(ding) && ding.id !== undefined ? String(ding.id) : JSON.stringify(ding),
      );
    const [toen, nu] = [namen(this.toen.coalitie, wijziging.lijst), namen(this.nu.coalitie, waar)];
    const verzet = verplaatsNu(toen, nu, wijziging.van, wijziging.naar);
    return verzet === undefined
      ? { samenloop: { soort: "rijen", pad: waar } }
      : { ...wijziging, lijst: waar, ...verzet };
  }
}

/** Taking away what is gone already is done. */
const isWeghalen = (w: Wijziging): boolean => w.soort === "verwijder" || (w.soort === "zet" && w.waarde === undefined);

/**
 * Throws Botsing where changes that were asked of what is there now go into a thing that the other hand took away: they
 * would make a thing of which nothing else is known.
 */
export function keurOpen(toen: Toestand, nu: Toestand, wijzigingen: readonly Wijziging[]): void {
  for (const wijziging of wijzigingen) {
    const waar = padNu(toen.coalitie, nu.coalitie, "pad" in wijziging ? wijziging.pad : wijziging.lijst);
    if (typeof waar !== "string" && waar.soort === "weg") throw new Botsing([waar]);
  }
}
