import { bedoelJe } from "../dutch/nabij.ts";
import { slug } from "../dutch/slug.ts";
import type { Huis } from "./huis.ts";
import { huisVan, huizenVan } from "./huis.ts";
import { dingPad, isId, onder } from "./pad.ts";
import type { Bestandspad, Probleem } from "./probleem.ts";
import { isNiets, isRuweLijst, isRuweMap, type Ruw, type RuweMap } from "./ruw.ts";
import type { Gelezen } from "./soorten/soort.ts";
import { isLijstig, leesBlad, leesStand } from "./soorten.ts";
import type { Bladveld, Lijst, Veld, Velden, Verwijsbaar } from "./velden.ts";

/** A reference that was read, and where it stands, to be checked when everything is known. */
export interface Gelegde {
  readonly huis: Huis;
  readonly plek: Bestandspad;
  readonly pad: string;
  readonly naar: Verwijsbaar;
  readonly id: string;
}

/** What one file holds: a tree of plain values, what is wrong in it, and what it refers to. */
export interface Helft {
  readonly boom: Readonly<Record<string, unknown>>;
  readonly problemen: readonly Probleem[];
  readonly verwijzingen: readonly Gelegde[];
}

/** Reads the half of the coalition that stands in one file. Never stops at a problem: all of them are told. */
export function leesHelft(velden: Velden, ruw: Ruw, huis: Huis): Helft {
  const lezer = new Lezer(huis);
  const boom = isRuweMap(ruw) ? lezer.velden(velden, ruw, [], "", ["versie"]) : {};
  if (!isRuweMap(ruw) && ruw !== null)
    lezer.meld("fout", "geen-project", [], "", "Dit is geen projectbestand.", "Het hoort te beginnen met ‘versie: 1’.");
  return { boom, problemen: lezer.problemen, verwijzingen: lezer.verwijzingen };
}

/** Problems with a key as such: they stand at the key, not at what is behind it. */
const OVER_SLEUTELS: readonly string[] = ["onbekende-sleutel", "verkeerd-bestand"];

class Lezer {
  readonly problemen: Probleem[] = [];
  readonly verwijzingen: Gelegde[] = [];
  constructor(private readonly huis: Huis) {}

  meld(ernst: Probleem["ernst"], code: string, plek: Bestandspad, pad: string, melding: string, hint: string): void {
    const sleutel = OVER_SLEUTELS.includes(code);
    this.problemen.push({ ernst, code, huis: this.huis, plek, sleutel, pad, melding, hint });
  }

  velden(
    velden: Velden,
    map: RuweMap,
    plek: Bestandspad,
    pad: string,
    ook: readonly string[],
  ): Record<string, unknown> {
    const boom: Record<string, unknown> = {};
    for (const [sleutel, ruw] of Object.entries(map)) {
      if (ook.includes(sleutel)) continue;
      const veld = Object.hasOwn(velden, sleutel) ? velden[sleutel] : undefined;
      const hier = [...plek, sleutel];
      if (veld === undefined) this.onbekend(sleutel, Object.keys(velden), hier, onder(pad, sleutel));
      else if (this.woontHier(veld, ruw, hier, onder(pad, sleutel))) {
        const waarde = this.veld(veld, ruw, hier, onder(pad, sleutel));
        if (waarde !== undefined) boom[sleutel] = waarde;
      }
    }
    return boom;
  }

  private onbekend(sleutel: string, bekend: readonly string[], plek: Bestandspad, pad: string): void {
    this.meld(
      "waarschuwing",
      "onbekende-sleutel",
      plek,
      pad,
      `‘${sleutel}’ ken ik hier niet; de regel blijft staan, maar telt niet mee.`,
      bedoelJe(sleutel, bekend, "Haal de regel weg, of zet er een # voor."),
    );
  }

  /** A field in the wrong file is not read: in the file for partners it would be a leak, and it must be moved by hand. */
  private woontHier(veld: Veld, ruw: Ruw, plek: Bestandspad, pad: string): boolean {
    if (huizenVan(veld).has(this.huis) || isNiets(ruw)) return true;
    const [melding, hint] =
      this.huis === "deelbaar"
        ? [
            "Dit is vertrouwelijk en hoort niet in het bestand dat partners mogen lezen.",
            "Verplaats het naar het interne bestand (…intern.yaml), onder dezelfde id.",
          ]
        : [
            "Dit hoort in het gewone projectbestand, niet in het interne.",
            "Verplaats het naar het projectbestand, onder dezelfde id.",
          ];
    this.meld("fout", "verkeerd-bestand", plek, pad, melding, hint);
    return false;
  }

  private veld(veld: Veld, ruw: Ruw, plek: Bestandspad, pad: string): unknown {
    if (veld.soort === "lijst") return this.lijst(veld, ruw, plek, pad);
    if (veld.soort !== "groep") return this.blad(veld, ruw, plek, pad);
    if (isNiets(ruw)) return undefined;
    if (isRuweMap(ruw)) return this.velden(veld.velden, ruw, plek, pad, []);
    this.meld(
      "fout",
      "geen-groep",
      plek,
      pad,
      `Onder ‘${plek.at(-1)}’ horen velden te staan.`,
      `Kies uit: ${Object.keys(veld.velden).join(", ")}.`,
    );
    return undefined;
  }

  private blad(veld: Bladveld, ruw: Ruw, plek: Bestandspad, pad: string): unknown {
    if (huisVan(veld) !== this.huis) return undefined;
    if (isRuweLijst(ruw) && ruw.length > 0 && (isLijstig(veld) || veld.soort === "alineas")) {
      const delen = ruw.map((deel, i) => this.deel(veld, [deel], [...plek, i], pad));
      return delen.some((goed) => !goed) ? undefined : this.waardeUit(leesBlad(veld, ruw));
    }
    return this.deel(veld, ruw, plek, pad) ? this.waardeUit(leesBlad(veld, ruw)) : undefined;
  }

  private waardeUit(gelezen: Gelezen<unknown>): unknown {
    return gelezen.ok ? gelezen.waarde : undefined;
  }

  /** Looks at an answer, or at one of a row of answers: tells what is wrong with it, notes what it refers to. */
  private deel(veld: Bladveld, ruw: Ruw, plek: Bestandspad, pad: string): boolean {
    const gelezen = leesBlad(veld, ruw);
    if (!gelezen.ok) this.meld("fout", "ongeldige-waarde", plek, pad, gelezen.melding, gelezen.hint);
    else if (veld.soort === "verwijzing" || veld.soort === "verwijzingen")
      for (const id of [gelezen.waarde].flat())
        if (typeof id === "string") this.verwijzingen.push({ huis: this.huis, plek, pad, naar: veld.naar, id });
    return gelezen.ok;
  }

  private lijst(veld: Lijst, ruw: Ruw, plek: Bestandspad, pad: string): unknown {
    if (isNiets(ruw)) return undefined;
    const stand = ruw === "geen" ? leesStand([]) : leesStand(ruw);
    if (stand?.ok) return stand.waarde;
    if (stand !== undefined) {
      this.meld("fout", "ongeldige-waarde", plek, pad, stand.melding, stand.hint);
      return undefined;
    }
    if (!isRuweLijst(ruw)) {
      this.meld(
        "fout",
        "geen-lijst",
        plek,
        pad,
        `Onder ‘${plek.at(-1)}’ hoort een lijst te staan.`,
        "Begin elke regel van de lijst met een streepje.",
      );
      return undefined;
    }
    const gezien = new Set<string>();
    return ruw.flatMap((item, i) => this.ding(veld, item, [...plek, i], pad, i, gezien));
  }

  private ding(
    veld: Lijst,
    item: Ruw,
    plek: Bestandspad,
    lijstPad: string,
    i: number,
    gezien: Set<string>,
  ): readonly unknown[] {
    if (!isRuweMap(item)) {
      this.meld(
        "fout",
        "geen-ding",
        plek,
        `${lijstPad}[${i + 1}]`,
        `Hier hoort een ${veld.naam[0]} te staan, met eigen velden.`,
        `Kies uit: ${Object.keys(veld.velden).join(", ")}.`,
      );
      return [];
    }
    const id = typeof item.id === "string" && item.id !== "" ? item.id : undefined;
    if (veld.id !== undefined) this.kijkNaarId(veld, item, id, plek, lijstPad, gezien);
    const pad = dingPad(lijstPad, { id: veld.id === undefined ? undefined : id }, i);
    const waarden = this.velden(veld.velden, item, plek, pad, veld.id === undefined ? [] : ["id"]);
    return [id === undefined || veld.id === undefined ? waarden : { id, ...waarden }];
  }

  private kijkNaarId(
    veld: Lijst,
    item: RuweMap,
    id: string | undefined,
    plek: Bestandspad,
    pad: string,
    gezien: Set<string>,
  ): void {
    const bron = veld.id?.uit === undefined ? undefined : item[veld.id.uit];
    const voorstel = slug(typeof bron === "string" ? bron : `${veld.naam[0]}-${gezien.size + 1}`);
    if (id === undefined)
      this.meld(
        "fout",
        "geen-id",
        plek,
        pad,
        `Hier staat een ${veld.naam[0]} zonder id.`,
        `Zet er bijvoorbeeld ‘id: ${voorstel}’ bij.`,
      );
    else if (!isId(id))
      this.meld(
        "fout",
        "ongeldige-id",
        [...plek, "id"],
        pad,
        `‘${id}’ kan geen id zijn.`,
        `Gebruik kleine letters, cijfers en streepjes: ${voorstel}.`,
      );
    else if (gezien.has(id))
      this.meld(
        "fout",
        "dubbele-id",
        [...plek, "id"],
        pad,
        `De id ‘${id}’ komt in deze lijst twee keer voor.`,
        "Geef een van de twee een andere id.",
      );
    if (id !== undefined) gezien.add(id);
  }
}
