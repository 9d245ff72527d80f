import { hoeVrijgeven, isAlleenDoorVrijgave, NIET_MET_DE_HAND } from "../domain/akkoord.ts";
import { type Bladwaarde, isBoom, type Stand } from "../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../domain/declaratie.ts";
import { dingenBij, dingPad, isId, onder, plaatsVan, waardeBij } from "../domain/pad.ts";
import { isRuweLijst, isRuweMap, type Ruw, type RuweMap } from "../domain/ruw.ts";
import { leesBlad, leesStand } from "../domain/soorten.ts";
import type { Bladveld, Lijst, Veld, Velden, Verwijsbaar } from "../domain/velden.ts";
import { alleIds, isVerwijsbaar, lijstnaam, naamgenoten } from "../domain/verwijzingen.ts";
import { nieuweId, type Wijziging } from "../domain/wijziging.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import type { Boek } from "./boek.ts";

/** Something in the answers that cannot be taken in: where, what, and how to put it right. */
export interface Antwoordfout {
  readonly pad: string;
  readonly melding: string;
  readonly hint: string;
}

/** All that is wrong with the answers, and the changes they come to. */
export interface Gelezen {
  readonly fouten: readonly Antwoordfout[];
  readonly wijzigingen: readonly Wijziging[];
}

/**
 * Reads answers in the shape of the tree. Things are matched by their id, rows without ids by their place; what is not
 * there yet is added, with an id as the wizard would give it. A leaf that is empty changes nothing.
 */
export function leesAntwoorden(antwoorden: unknown, coalitie: Coalitie, vandaag: string): Gelezen {
  const lezer = new Lezer(coalitie, vandaag);
  if (isRuweMap(antwoorden)) lezer.velden(declaratie, antwoorden, "", ["versie"]);
  else if (antwoorden !== null && antwoorden !== undefined)
    lezer.meld("", "Dit is geen lijst van antwoorden.", "Geef ze in dezelfde vorm als het projectbestand.");
  lezer.keurVerwijzingen();
  return { fouten: lezer.fouten, wijzigingen: [...lezer.nieuw, ...lezer.gezet] };
}

/** Takes the answers into the book, as one act; nothing at all when anything is wrong with them. */
export function pasToe(antwoorden: unknown, boek: Boek): readonly Antwoordfout[] {
  const { fouten, wijzigingen } = leesAntwoorden(antwoorden, boek.coalitie, boek.vandaag);
  if (fouten.length === 0) boek.wijzig(wijzigingen);
  return fouten;
}

const NETTE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

class Lezer {
  readonly fouten: Antwoordfout[] = [];
  /** New things first, so that whatever refers to them finds them. */
  readonly nieuw: Wijziging[] = [];
  readonly gezet: Wijziging[] = [];
  private readonly verwijzingen: { readonly pad: string; readonly naar: Verwijsbaar; readonly id: string }[] = [];
  private readonly nieuweIds = new Map<string, Set<string>>();
  private readonly daar: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly coalitie: Coalitie,
    private readonly vandaag: string,
  ) {
    this.daar = alleIds(declaratie, coalitie);
  }

  meld(pad: string, melding: string, hint: string): void {
    this.fouten.push({ pad, melding, hint });
  }

  velden(velden: Velden, map: RuweMap, pad: string, ook: readonly string[]): void {
    for (const [sleutel, ruw] of Object.entries(map)) {
      const hier = onder(pad, sleutel);
      const veld = Object.hasOwn(velden, sleutel) ? velden[sleutel] : undefined;
      if (veld !== undefined) this.veld(veld, ruw, hier);
      else if (!ook.includes(sleutel)) this.onbekend(sleutel, Object.keys(velden), hier);
    }
  }

  private onbekend(sleutel: string, bekend: readonly string[], pad: string): void {
    this.meld(pad, `‘${sleutel}’ ken ik hier niet.`, bedoelJe(sleutel, bekend, `Kies uit: ${bekend.join(", ")}.`));
  }

  private veld(veld: Veld, ruw: Ruw, pad: string): void {
    if (ruw === null) return;
    if (veld.soort === "lijst") this.lijst(veld, ruw, pad);
    else if (veld.soort !== "groep") this.blad(veld, ruw, pad);
    else if (isRuweMap(ruw)) this.velden(veld.velden, ruw, pad, []);
    else this.meld(pad, "Hier horen velden onder te staan.", `Kies uit: ${Object.keys(veld.velden).join(", ")}.`);
  }

  private blad(veld: Bladveld, ruw: Ruw, pad: string): void {
    const gelezen = leesBlad(veld, ruw, this.vandaag);
    if (!gelezen.ok) this.meld(pad, gelezen.melding, gelezen.hint);
    else if (isAlleenDoorVrijgave(pad, gelezen.waarde) && gelezen.waarde !== waardeBij(this.coalitie, pad))
      this.meld(pad, NIET_MET_DE_HAND, hoeVrijgeven(pad));
    else if (gelezen.waarde !== undefined) {
      this.onthoud(veld, gelezen.waarde, pad);
      this.gezet.push({ soort: "zet", pad, waarde: gelezen.waarde });
    }
  }

  private onthoud(veld: Bladveld, waarde: Bladwaarde | Stand, pad: string): void {
    if (!("naar" in veld)) return;
    const ids = Array.isArray(waarde) ? waarde : [waarde];
    for (const id of ids) if (typeof id === "string") this.verwijzingen.push({ pad, naar: veld.naar, id });
  }

  private lijst(veld: Lijst, ruw: Ruw, pad: string): void {
    const stand = ruw === "geen" ? ({ ok: true, waarde: { status: "geen" } } as const) : leesStand(ruw);
    if (stand?.ok) this.helelijst(veld, stand.waarde, pad);
    else if (stand !== undefined) this.meld(pad, stand.melding, stand.hint);
    else if (isRuweLijst(ruw)) this.dingen(veld, ruw, pad);
    else this.meld(pad, "Hier hoort een lijst te staan.", "Begin elke regel van de lijst met een streepje.");
  }

  /** What stands in a list is never swept away by one word about the whole of it. */
  private helelijst(veld: Lijst, waarde: Stand, pad: string): void {
    const daar = dingenBij(this.coalitie, pad);
    if (daar.length > 0)
      this.meld(
        pad,
        `Er staan al ${daar.length} ${veld.naam[1]} in; die zouden verdwijnen.`,
        "Haal ze eerst weg, of laat dit uit de antwoorden.",
      );
    else this.gezet.push({ soort: "zetLijst", pad, waarde });
  }

  private dingen(veld: Lijst, items: readonly Ruw[], pad: string): void {
    const daar = dingenBij(this.coalitie, pad);
    const naam = lijstnaam(pad);
    const bezet = [...daar.filter(isBoom), ...naamgenoten(this.coalitie, pad), ...this.eerder(naam)];
    const gegeven = new Set<string>();
    items.forEach((item, i) => {
      if (!isRuweMap(item)) {
        this.meld(
          `${pad}[${i + 1}]`,
          `Hier hoort ${veld.naam[0]} te staan, met eigen velden.`,
          `Kies uit: ${Object.keys(veld.velden).join(", ")}.`,
        );
        return;
      }
      const id = veld.id === undefined ? undefined : this.idVan(veld, item, bezet, `${pad}[${i + 1}]`);
      const tweeKeer = id !== undefined && gegeven.has(id);
      if (tweeKeer)
        this.meld(`${pad}[${i + 1}].id`, `De id ‘${id}’ komt in deze lijst twee keer voor.`, "Geef elk zijn eigen id.");
      if (id !== undefined) gegeven.add(id);
      const isNieuw = id === undefined ? i >= daar.length : plaatsVan(daar, id) < 0;
      if (isNieuw) this.nieuw.push({ soort: "voegToe", lijst: pad, id });
      if (isNieuw && id !== undefined) {
        if (!tweeKeer && isVerwijsbaar(naam) && bezet.some((ding) => ding.id === id))
          this.dubbel(`${pad}[${i + 1}].id`, id);
        bezet.push({ id });
        this.nieuweIds.set(naam, (this.nieuweIds.get(naam) ?? new Set()).add(id));
      }
      this.velden(veld.velden, item, dingPad(pad, { id }, i), veld.id === undefined ? [] : ["id"]);
    });
  }

  /** Also where the other stands in a list by the same name: a reference could mean either. */
  private dubbel(pad: string, id: string): void {
    this.meld(pad, `De id ‘${id}’ is al van iets anders.`, "Kies een andere id, of laat de id weg.");
  }

  /** What these answers added before to a list by this name. */
  private eerder(naam: string): readonly { readonly id: string }[] {
    return [...(this.nieuweIds.get(naam) ?? [])].map((id) => ({ id }));
  }

  /** The id that was given, or one as the wizard would make it. */
  private idVan(
    veld: Lijst,
    item: RuweMap,
    bezet: readonly Readonly<Record<string, unknown>>[],
    pad: string,
  ): string | undefined {
    if (item.id === undefined || item.id === null || item.id === "") return nieuweId(veld, bezet, item);
    // What is there already is called as it is; a new id must be one that the wizard could have made.
    const { id } = item;
    if (typeof id === "string" && isId(id) && (NETTE_ID.test(id) || bezet.some((ding) => ding.id === id))) return id;
    this.meld(`${pad}.id`, "Dit kan geen id zijn.", "Gebruik kleine letters, cijfers en streepjes, of laat de id weg.");
    return nieuweId(veld, bezet, item);
  }

  /** References may point at what is there and at what these answers add. */
  keurVerwijzingen(): void {
    for (const { pad, naar, id } of this.verwijzingen) {
      const bekend = [...(this.daar.get(naar) ?? []), ...(this.nieuweIds.get(naar) ?? [])];
      if (bekend.includes(id)) continue;
      const hint = bedoelJe(id, bekend, `Voeg het toe onder ${naar}.`);
      this.meld(pad, `‘${id}’ staat niet in de lijst ${naar}.`, hint);
    }
  }
}
