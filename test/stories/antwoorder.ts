import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { leesPad, waardeBij } from "../../src/domain/pad.ts";
import type { Antwoord, Interviewer, Kop, Menu, Tabel, Vraagstelling } from "../../src/wizard/interviewer.ts";

/** What a talk partner agreed to, as somebody types it: per wording the exceptions. */
export interface Akkoord {
  readonly gesprek: string;
  readonly door: string;
  readonly op: string;
  readonly via: string;
  readonly reikwijdte: string;
  /** By id: `geweigerd`, `gevraagd`, or the words they want instead. */
  readonly behalve: Readonly<Record<string, string>>;
}

/** Answers in the shape of the tree, every scalar as it was written. */
export const leesAntwoordbestand = (naam: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, "antwoorden", `${naam}.yaml`), "utf8"), { schema: "failsafe" });

/** A list that is being looked at. */
interface Bezoek {
  /** All that the answers add is in it. */
  erbij: boolean;
  /** All that the answers change in it was changed. */
  gewijzigd: boolean;
  /** What the answers say of the list as a whole: `geen` or `later`. */
  slot: string | undefined;
  /** The rows that were opened. */
  readonly geopend: Set<string>;
  /** What was done with the row that stands open. */
  readonly inRij: Set<string>;
  /** Where its menu stands; undefined until it was seen. */
  plek: string | undefined;
  /** The list, once that is known. */
  lijst: string;
  /** The row that stands open, and whether it was chosen from more. */
  rij: string | undefined;
  gekozen: boolean;
}

/**
 * Somebody who knows the answers and is asked: to each question the answer at its path is typed, what is not among the
 * answers is left as it is. To a list is added what it lacks. `nu` tells what is on record at this moment.
 */
export function antwoorder(antwoorden: unknown, nu: () => Coalitie, akkoorden: readonly Akkoord[] = []): Interviewer {
  const wie = new Antwoorder(antwoorden, nu, akkoorden);
  let beurten = 0;
  const tel = (wat: string): void => {
    beurten++;
    if (beurten > VEEL) throw new Error(`Dit houdt niet op: ${wat}`);
  };
  return {
    vraag: async (vraag) => {
      tel(vraag.pad);
      return wie.vraag(vraag);
    },
    menu: async (menu) => {
      tel(menu.titel);
      return wie.menu(menu);
    },
    toon: (wat) => wie.toon(wat),
  };
}

/** More than any sitting asks. */
const VEEL = 3000;

const HOUD: Antwoord = { soort: "houd" };
const TERUG: Antwoord = { soort: "terug" };

const rij = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);
const plat = (x: unknown): Readonly<Record<string, unknown>> =>
  typeof x === "object" && x !== null ? (x as Readonly<Record<string, unknown>>) : {};
const standVan = (x: unknown): string | undefined => {
  const status = x === "geen" || (Array.isArray(x) && x.length === 0) ? "geen" : plat(x).status;
  return typeof status === "string" ? status : undefined;
};

const nieuwBezoek = (): Bezoek => ({
  erbij: false,
  gewijzigd: false,
  slot: undefined,
  geopend: new Set(),
  inRij: new Set(),
  plek: undefined,
  lijst: "",
  rij: undefined,
  gekozen: false,
});

class Antwoorder {
  private kop = false;
  private probeert = false;
  private akkoord: Akkoord | undefined;
  private uitzonderingen: string[] = [];
  private readonly toegevoegd = new Set<unknown>();
  private readonly vrijgegeven = new Set<string>();
  private readonly verdiept = new Set<string>();
  private readonly bezoeken: Bezoek[] = [];

  constructor(
    private readonly antwoorden: unknown,
    private readonly nu: () => Coalitie,
    private readonly akkoorden: readonly Akkoord[],
  ) {}

  toon(wat: string | Kop | Tabel): void {
    if (typeof wat !== "string" && wat.soort === "kop") this.kop = true;
  }

  vraag(vraag: Vraagstelling): Antwoord {
    this.kop = false;
    if (this.akkoord !== undefined) return this.bijVrijgave(vraag, this.akkoord);
    if (this.probeert) return this.nieuwInLijst(vraag);
    return this.typ(vraag, this.zoek(vraag.pad));
  }

  /** The answer at a path. A thing that does not exist yet is the first among the answers that is not on record. */
  private zoek(pad: string): unknown {
    const [, lijst, rest] = /^(.*?)\[\]\.(.*)$/.exec(pad) ?? [];
    if (lijst === undefined || rest === undefined) return waardeBij(this.antwoorden, pad);
    return waardeBij(this.nogNiet(lijst), rest);
  }

  private nogNiet(lijst: string): unknown {
    const daar = rij(waardeBij(this.nu(), lijst));
    return rij(waardeBij(this.antwoorden, lijst)).find((ding, i) => {
      const { id } = plat(ding);
      return id === undefined ? i >= daar.length : !daar.some((d) => plat(d).id === id);
    });
  }

  private nieuwInLijst(vraag: Vraagstelling): Antwoord {
    this.probeert = false;
    const lijst = vraag.pad.slice(0, vraag.pad.lastIndexOf("[]"));
    const ding = this.nogNiet(lijst);
    if (ding !== undefined && this.toegevoegd.has(ding))
      throw new Error(`${lijst}: de wizard gaf iets anders dan de id ‘${plat(ding).id}’.`);
    this.toegevoegd.add(ding);
    const antwoord = ding === undefined ? undefined : this.zoek(vraag.pad);
    if (antwoord !== undefined) return this.typ(vraag, antwoord);
    const bezoek = this.bezoeken.at(-1);
    if (bezoek !== undefined)
      Object.assign(bezoek, { lijst, erbij: true, slot: standVan(waardeBij(this.antwoorden, lijst)) });
    return TERUG;
  }

  private typ(vraag: Vraagstelling, antwoord: unknown): Antwoord {
    if (antwoord === undefined) return HOUD;
    const { status } = plat(antwoord);
    if (typeof status === "string") return this.stand(vraag, status);
    const nieuw =
      "naar" in vraag.veld && standVan(antwoord) === undefined
        ? this.nieuw(vraag, rij([antwoord].flat()).map(String))
        : undefined;
    if (nieuw !== undefined) return nieuw;
    const gelezen = vraag.lees(typeof antwoord === "string" ? antwoord : rij(antwoord).map(String));
    if (!gelezen.ok) throw new Error(`${vraag.pad}: ${gelezen.melding}`);
    const { waarde } = gelezen;
    if (waarde === undefined || JSON.stringify(waarde) === JSON.stringify(vraag.huidig)) return HOUD;
    if (typeof waarde === "object" && "status" in waarde) return this.stand(vraag, waarde.status);
    return { soort: "waarde", waarde };
  }

  private stand(vraag: Vraagstelling, status: string): Antwoord {
    const stand = vraag.standen.find((s) => s === status);
    if (stand === undefined)
      throw new Error(`${vraag.pad}: ‘${status}’ kan hier niet, wel ${vraag.standen.join(", ")}`);
    return { soort: "stand", stand: { status: stand } };
  }

  /** Something that is referred to and is not there yet is made on the spot, by its name. */
  private nieuw({ veld, mogelijkheden, nieuwMogelijk }: Vraagstelling, ids: readonly string[]): Antwoord | undefined {
    const bekend = mogelijkheden.map(({ waarde }) => waarde);
    const id = ids.find((i) => !bekend.includes(i));
    if (id === undefined || !nieuwMogelijk || !("naar" in veld)) return undefined;
    const ding = plat(waardeBij(this.antwoorden, `${veld.naar}[${id}]`));
    const delen = [ding.voorletters, ding.tussenvoegsel, ding.achternaam, ding.naam, ding.tekst, ding.titel];
    const naam = delen.filter((deel) => typeof deel === "string").join(" ");
    return { soort: "nieuw", naam, naast: ids.filter((i) => bekend.includes(i)) };
  }

  private bijVrijgave(vraag: Vraagstelling, akkoord: Akkoord): Antwoord {
    const sleutel = vraag.pad === "" ? "behalve" : vraag.pad.slice(vraag.pad.lastIndexOf(".") + 1);
    if (sleutel === "tekst") return this.typ({ ...vraag, huidig: undefined }, this.uitzonderingen.shift());
    if (sleutel !== "behalve") return this.typ(vraag, plat(akkoord)[sleutel]);
    const ids = Object.keys(akkoord.behalve);
    this.uitzonderingen = vraag.mogelijkheden.flatMap(({ waarde }) => akkoord.behalve[waarde] ?? []);
    return ids.length === 0 ? HOUD : { soort: "waarde", waarde: ids };
  }

  menu(menu: Menu): string {
    const kan = (waarde: string): boolean => menu.mogelijkheden.some((m) => m.waarde === waarde);
    const metKop = this.kop;
    this.kop = false;
    if (kan("toon")) return "klaar";
    if (kan("langs")) return this.inRij(menu);
    if (kan("toevoegen") || kan("wijzigen")) return this.inLijst(kan, metKop, menu);
    if (kan("akkoord met wijziging")) return this.uitzondering();
    if (menu.titel.includes("vrijgeven (")) return this.bevestig();
    if (menu.titel.startsWith("Heb je antwoord")) return this.kiesGesprek(kan);
    if (menu.titel.startsWith("Welke") || menu.titel.startsWith("Bij welke")) return this.kiesRij(menu);
    if (menu.titel.startsWith("Dit hoeft niet")) return this.verdiep(menu);
    if (menu.titel.includes("dieper op ingaan")) return "ja";
    if (menu.titel.includes("git gebruiken")) return "nee";
    if (menu.titel.startsWith("Aandachtspunten (")) return "klaar";
    if (kan("klaar")) return this.inLijst(kan, metKop, menu);
    throw new Error(`Onbekend menu: ${menu.titel}`);
  }

  private inLijst(kan: (waarde: string) => boolean, metKop: boolean, { waar }: Menu): string {
    // A list that is empty may have no heading above its menu: it is known by where it stands.
    const plek = `${waar?.blok} › ${waar?.ding}`;
    const hier = this.bezoeken.at(-1)?.plek;
    if (metKop || this.bezoeken.length === 0 || (hier !== undefined && hier !== plek))
      this.bezoeken.push(nieuwBezoek());
    const bezoek = this.bezoeken.at(-1);
    if (bezoek === undefined) throw new Error("Geen lijst begonnen.");
    bezoek.plek = plek;
    if (!bezoek.erbij && kan("toevoegen")) {
      this.probeert = true;
      return "toevoegen";
    }
    if (!bezoek.gewijzigd && kan("wijzigen")) {
      Object.assign(bezoek, { gekozen: false, rij: this.enige(bezoek.lijst) });
      return "wijzigen";
    }
    this.bezoeken.pop();
    return bezoek.slot !== undefined && kan(bezoek.slot) ? bezoek.slot : "klaar";
  }

  private kiesRij({ mogelijkheden }: Menu): string {
    const bezoek = this.bezoeken.at(-1);
    const pad = mogelijkheden.map(({ waarde }) => waarde).find((p) => !bezoek?.geopend.has(p) && this.heeftNieuws(p));
    if (pad !== undefined) bezoek?.geopend.add(pad);
    if (bezoek !== undefined) Object.assign(bezoek, { gekozen: true, rij: pad, gewijzigd: pad === undefined });
    return pad ?? "terug";
  }

  /** Whether the answers say more of this thing than is on record. */
  private heeftNieuws(pad: string): boolean {
    const verschilt = (hier: string, antwoord: unknown): boolean => {
      const daar = waardeBij(this.nu(), hier);
      if (antwoord !== null && typeof antwoord === "object" && !("status" in antwoord))
        return Object.entries(antwoord).some(([sleutel, waarde]) =>
          Array.isArray(antwoord)
            ? typeof waarde !== "object" || verschilt(`${hier}[${plat(waarde).id ?? Number(sleutel) + 1}]`, waarde)
            : sleutel !== "id" && verschilt(`${hier}.${sleutel}`, waarde),
        );
      return String(daar) !== String(antwoord);
    };
    const antwoord = waardeBij(this.antwoorden, pad);
    return leesPad(pad) !== undefined && antwoord !== undefined && verschilt(pad, antwoord);
  }

  /** All that is asked about a thing, then what is still different, one by one. */
  private inRij({ mogelijkheden }: Menu): string {
    // A sitting that was cut off may go on within a row, before its list was seen.
    if (this.bezoeken.length === 0) this.bezoeken.push(nieuwBezoek());
    const bezoek = this.bezoeken.at(-1) ?? nieuwBezoek();
    const nieuws = bezoek.rij !== undefined && this.heeftNieuws(bezoek.rij);
    const keuze = mogelijkheden
      .map(({ waarde }) => waarde)
      .filter((w) => w === "langs" || w === "verdieping" || (nieuws && /^\d+$/.test(w)))
      .find((w) => !bezoek.inRij.has(w));
    if (keuze !== undefined) {
      bezoek.inRij.add(keuze);
      return keuze;
    }
    bezoek.inRij.clear();
    if (!bezoek.gekozen) bezoek.gewijzigd = true;
    return "klaar";
  }

  private enige(lijst: string): string | undefined {
    const dingen = rij(waardeBij(this.nu(), lijst));
    return dingen.length === 1 && lijst !== "" ? `${lijst}[${plat(dingen[0]).id ?? 1}]` : undefined;
  }

  private verdiep({ mogelijkheden }: Menu): string {
    const blok = mogelijkheden.map(({ waarde }) => waarde).find((w) => w !== "klaar" && !this.verdiept.has(w));
    if (blok !== undefined) this.verdiept.add(blok);
    return blok ?? "klaar";
  }

  private kiesGesprek(kan: (waarde: string) => boolean): string {
    this.akkoord = this.akkoorden.find(({ gesprek }) => kan(gesprek) && !this.vrijgegeven.has(gesprek));
    if (this.akkoord !== undefined) this.vrijgegeven.add(this.akkoord.gesprek);
    return this.akkoord?.gesprek ?? "klaar";
  }

  private uitzondering(): string {
    const wat = this.uitzonderingen[0] ?? "";
    if (wat !== "geweigerd" && wat !== "gevraagd") return "akkoord met wijziging";
    this.uitzonderingen.shift();
    return wat;
  }

  private bevestig(): string {
    this.akkoord = undefined;
    return "ja";
  }
}
