import { asDraft, Gap } from "../gap.ts";
import { type Boom, isBoom, isStand, type Reikt, type Stand, type Waarde } from "./boom.ts";
import { type Coalitie, velden } from "./declaratie.ts";
import { dingPad, isBlad, onder } from "./pad.ts";
import { isLijstig } from "./soorten.ts";
import type { Bladveld, Groep, Lijst, Veld, Velden, Zicht } from "./velden.ts";
import { geldt } from "./wanneer.ts";
import { type Lezer, mag, magDing, NAAMVELDEN, type Niveaus, type Publiek } from "./zicht.ts";

type LijstigeWaarde<F> = F extends { readonly soort: "teksten" | "verwijzingen" | "meerkeuze" } ? true : false;

type GezienVeld<F extends Veld, N extends Zicht> =
  F extends Lijst<infer V>
    ? readonly GezienDing<V, N>[]
    : F extends Groep<infer V>
      ? GezienVelden<V, N>
      : LijstigeWaarde<F> extends true
        ? readonly (Waarde<F> extends readonly (infer E)[] ? E | Gap : never)[]
        : Waarde<F> | Gap;

type MagVeld<F extends Veld, N extends Zicht> = F extends {
  readonly soort: "lijst" | "groep";
  readonly velden: infer V extends Velden;
}
  ? true extends { readonly [K in keyof V]: MagVeld<V[K], N> }[keyof V]
    ? true
    : false
  : F extends { readonly zicht: N }
    ? true
    : false;

/** What an audience sees of these fields: no field above its levels, and a `Gap` wherever nothing is known. */
type GezienVelden<V extends Velden, N extends Zicht> = {
  readonly [K in keyof V as MagVeld<V[K], N> extends true ? K : never]: GezienVeld<V[K], N>;
};
type GezienDing<V extends Velden, N extends Zicht> = { readonly id: string } & GezienVelden<V, N>;

/** The whole coalition as one audience sees it. */
export type Gezien<A extends Publiek> = GezienVelden<typeof velden, Niveaus[A]>;

/** Of these fields what may be read, as it stands in the files. */
type LeesbareWaarden<V extends Velden, N extends Zicht> = {
  readonly [K in keyof V as MagVeld<V[K], N> extends true ? K : never]?: LeesbareWaarde<V[K], N>;
} & Reikt<N>;
type LeesbareWaarde<F extends Veld, N extends Zicht> =
  F extends Lijst<infer V>
    ? readonly ({ readonly id?: string } & LeesbareWaarden<V, N>)[] | Stand
    : F extends Groep<infer V>
      ? LeesbareWaarden<V, N>
      : Waarde<F> | Stand;

/** The coalition as it stands in the files, of which no field can be named that this audience may not see. */
export type Leesbaar<A extends Publiek> = LeesbareWaarden<typeof velden, Niveaus[A]>;

/** One thing of a list of that. */
export type LeesbaarDing<A extends Publiek, L extends keyof Leesbaar<A>> = Extract<
  Leesbaar<A>[L],
  readonly unknown[]
>[number];

const leeg: Boom = {};

/** Is told of every leaf that is looked at: its path, and what stands there. */
export type Toeschouwer = (pad: string, waarde: unknown) => void;

/**
 * The coalition as this reader sees it. Fields and things he may not see are not in it at all. A list of which nothing
 * is known has one draft item (see `asDraft`), so that a document about things to come still shows what it needs.
 * `toeschouwer` learns which leaves a document uses, for its fingerprint.
 */
export function gezien<A extends Publiek>(
  coalitie: Coalitie,
  lezer: Lezer & { readonly publiek: A },
  toeschouwer?: Toeschouwer,
): Gezien<A> {
  return new Kijker(lezer, toeschouwer).velden(velden, coalitie, "") as Gezien<A>;
}

/**
 * A thing whose fields are made when the first of them is looked at. Most things of a long list are only passed by on
 * the way to another, which its id is enough for.
 */
function opVerzoek(id: string, maak: () => Record<string, unknown>): object {
  let gemaakt = false;
  const doel: Record<string, unknown> = { id };
  const vol = (): Record<string, unknown> => {
    if (!gemaakt) Object.defineProperties(doel, Object.getOwnPropertyDescriptors(maak()));
    gemaakt = true;
    return doel;
  };
  return new Proxy(doel, {
    get: (_, sleutel) => (sleutel === "id" ? id : Reflect.get(vol(), sleutel)),
    has: (_, sleutel) => Reflect.has(vol(), sleutel),
    ownKeys: () => Reflect.ownKeys(vol()),
    getOwnPropertyDescriptor: (_, sleutel) => Reflect.getOwnPropertyDescriptor(vol(), sleutel),
  });
}

/** How drafts of the things of a list are made, for `volg`. */
const drafts = new WeakMap<object, (gap: Gap | undefined) => object>();

class Kijker {
  constructor(
    private readonly lezer: Lezer,
    private readonly toeschouwer?: Toeschouwer,
  ) {}

  /** `overal`: the gap that every leaf is, where the thing itself is what is missing. */
  velden(declaratie: Velden, boom: Boom, pad: string, overal?: Gap): Record<string, unknown> {
    const uit: Record<string, unknown> = {};
    for (const [sleutel, veld] of Object.entries(declaratie)) {
      if (!this.ziet(veld)) continue;
      const hier = onder(pad, sleutel);
      if (isBlad(veld))
        this.toon(uit, sleutel, hier, overal ? alsRij(veld, overal) : this.blad(veld, boom, sleutel, hier));
      else if (veld.soort === "groep") uit[sleutel] = this.groep(veld, boom, sleutel, hier, overal);
      else
        uit[sleutel] = this.lijst(
          veld,
          sleutel,
          geldt(veld.wanneer, boom) ? boom[sleutel] : { status: "geen" },
          hier,
          overal,
        );
    }
    return uit;
  }

  private toon(uit: Record<string, unknown>, sleutel: string, pad: string, waarde: unknown): void {
    const { toeschouwer } = this;
    if (toeschouwer === undefined) uit[sleutel] = waarde;
    else
      Object.defineProperty(uit, sleutel, {
        enumerable: true,
        configurable: true,
        get: () => {
          toeschouwer(pad, waarde);
          return waarde;
        },
      });
  }

  private ziet(veld: Veld): boolean {
    return isBlad(veld) ? mag(this.lezer, veld.zicht) : Object.values(veld.velden).some((v) => this.ziet(v));
  }

  private blad(veld: Bladveld, boom: Boom, sleutel: string, pad: string): unknown {
    const waarde = boom[sleutel];
    const nietBesproken = isStand(waarde) && waarde.status === "niet besproken";
    const gap = new Gap(pad, veld.vraag, veld.soort, "ontbreekt", nietBesproken);
    if (!geldt(veld.wanneer, boom)) return alsRij(veld, gap.with("weg"));
    return waarde === undefined || isStand(waarde) ? alsRij(veld, gap.with(redenVan(waarde))) : waarde;
  }

  private groep(veld: Groep, boom: Boom, sleutel: string, pad: string, overal?: Gap): unknown {
    const hier = boom[sleutel];
    const weg = geldt(veld.wanneer, boom) ? undefined : new Gap(pad, veld.titel, "tekst", "weg");
    return this.velden(veld.velden, isBoom(hier) ? hier : leeg, pad, overal ?? weg);
  }

  private lijst(veld: Lijst, naam: string, waarde: unknown, pad: string, overal?: Gap): unknown {
    const draft = (gap?: Gap) => asDraft(Object.assign(this.velden(veld.velden, leeg, `${pad}[]`, gap), { id: "" }));
    const dingen = Array.isArray(waarde)
      ? waarde.flatMap((ding: Boom, i) =>
          this.ding(veld, naam, ding, dingPad(pad, { id: typeof ding.id === "string" ? ding.id : undefined }, i)),
        )
      : overal?.reden === "weg" || (isStand(waarde) && (waarde.status === "geen" || waarde.status === "bewust open"))
        ? []
        : [draft(overal)];
    drafts.set(dingen, draft);
    return dingen;
  }

  private ding(veld: Lijst, naam: string, ding: Boom, pad: string): readonly object[] {
    const oordeel = magDing(this.lezer, naam, ding);
    if (oordeel === "nee") return [];
    const id = oordeel === "ja" && typeof ding.id === "string" ? ding.id : "";
    return [
      opVerzoek(id, () => {
        const uit = Object.assign(this.velden(veld.velden, ding, pad), { id });
        if (oordeel === "naamloos") this.maakNaamloos(uit, veld, naam, pad);
        return uit;
      }),
    ];
  }

  private maakNaamloos(uit: Record<string, unknown>, veld: Lijst, naam: string, pad: string): void {
    const kaal = this.velden(veld.velden, leeg, pad, new Gap(pad, "", "tekst", "weg"));
    for (const sleutel of NAAMVELDEN[naam] ?? [])
      if (sleutel in uit)
        Object.defineProperty(uit, sleutel, {
          enumerable: true,
          value: Array.isArray(kaal[sleutel]) ? [] : kaal[sleutel],
        });
  }
}

const redenVan = (stand: Stand | undefined) =>
  stand?.status === "geen" || stand?.status === "bewust open" ? stand.status : "ontbreekt";

/** A list of texts or references of which nothing is known is one gap; deliberately none is an empty list. */
function alsRij(veld: Bladveld, gap: Gap): unknown {
  if (!isLijstig(veld)) return gap;
  return gap.reden === "geen" || gap.reden === "weg" ? [] : [gap];
}

/**
 * The thing that a reference points to. Where the reference itself is missing, a thing of which every field is that
 * gap: so a letter says that its chair is not known, not that the chair has no name. Undefined never comes back.
 */
export function volg<T extends { readonly id: string }>(dingen: readonly T[], verwijzing: string | Gap): T {
  const ding = dingen.find((d) => typeof verwijzing === "string" && d.id === verwijzing);
  if (ding !== undefined) return ding;
  const gap = typeof verwijzing === "string" ? new Gap(verwijzing, `Wie of wat is ‘${verwijzing}’?`) : verwijzing;
  return (drafts.get(dingen)?.(gap) ?? asDraft({ id: "" })) as T;
}

/** The things that references point to, in the order of the references. */
export const volgAlle = <T extends { readonly id: string }>(
  dingen: readonly T[],
  verwijzingen: readonly (string | Gap)[],
): readonly T[] => verwijzingen.map((v) => volg(dingen, v));

/** One thing of the list as it would be before anything is known of it: every field is a gap. */
export const conceptVan = <T extends { readonly id: string }>(dingen: readonly T[]): T =>
  (drafts.get(dingen)?.(undefined) ?? asDraft({ id: "" })) as T;
