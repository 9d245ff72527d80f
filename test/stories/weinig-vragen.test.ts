import { describe, expect, it } from "vitest";
import { isBeantwoord } from "../../src/domain/boom.ts";
import { waardeBij } from "../../src/domain/pad.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import type {
  Antwoord,
  Celantwoord,
  Interviewer,
  Menu,
  Raster,
  Rasterafloop,
  Vraagstelling,
} from "../../src/wizard/interviewer.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { type Geheugenboek, geheugenboek } from "../wizard/geheugenboek.ts";
import { ACHT_PARTNERS } from "./achtpartners.ts";

const rijVan = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);

/** The question for several things at once. */
const MEER = /^Welke .* wil je toevoegen\?/;

/** A list that is being filled. */
interface Bezoek {
  aanbod?: true;
  erbij?: true;
  tabel?: true;
  open?: true;
}

/** Knows all the answers; counts what is asked of it one by one, and what in tables. */
class Teller implements Interviewer {
  readonly gevraagd: string[] = [];
  readonly cellen: string[] = [];
  private readonly bezoeken = new Map<string, Bezoek>();
  private hier: Bezoek = {};
  readonly raster: Interviewer["raster"];

  constructor(
    private readonly boek: Geheugenboek,
    private readonly alsTabel: boolean,
  ) {
    if (alsTabel) this.raster = (r) => this.vulTabel(r);
  }

  toon(): void {}

  async vraag(vraag: Vraagstelling): Promise<Antwoord> {
    const antwoord = MEER.test(vraag.veld.vraag) ? this.meer(vraag) : this.een(vraag);
    if (antwoord.soort !== "terug") this.gevraagd.push(vraag.pad);
    return antwoord;
  }

  /** Things that the list does not have yet; the tree of answers has them in the same order. */
  private nogNiet(pad: string): readonly unknown[] {
    const lijst = pad.slice(0, pad.lastIndexOf("[]"));
    return rijVan(waardeBij(ACHT_PARTNERS, lijst)).slice(rijVan(waardeBij(this.boek.coalitie, lijst)).length);
  }

  private meer(vraag: Vraagstelling): Antwoord {
    const sleutel = vraag.pad.slice(vraag.pad.lastIndexOf("[].") + 3);
    const namen = this.nogNiet(vraag.pad).map((ding) => String(waardeBij(ding, "getypt") ?? waardeBij(ding, sleutel)));
    this.hier.erbij = true;
    if (vraag.veld.soort !== "teksten" && vraag.veld.soort !== "verwijzingen") return this.een(vraag);
    return namen.length === 0 ? { soort: "terug" } : { soort: "waarde", waarde: namen };
  }

  private een(vraag: Vraagstelling): Antwoord {
    const nieuw = vraag.pad.includes("[]");
    const sleutel = vraag.pad.slice(vraag.pad.lastIndexOf("[].") + 3);
    const [ding] = nieuw ? this.nogNiet(vraag.pad) : [];
    const antwoord = nieuw ? waardeBij(ding, sleutel) : waardeBij(ACHT_PARTNERS, vraag.pad);
    if (nieuw && vraag.standen.length === 0 && antwoord === undefined) {
      this.hier.erbij = true;
      return { soort: "terug" };
    }
    const gegeven = alsAntwoord(vraag, antwoord);
    return gegeven === undefined || gegeven.soort === "leeg" ? { soort: "houd" } : gegeven;
  }

  async menu({ mogelijkheden, waar, standaard, titel }: Menu): Promise<string> {
    const kan = (waarde: string): boolean => mogelijkheden.some((m) => m.waarde === waarde);
    if (!kan("klaar") || kan("toon") || kan("langs"))
      return kan("nee") ? "nee" : kan("klaar") ? "klaar" : (standaard ?? "terug");
    if (titel.startsWith("Heb je antwoord") || titel.startsWith("Dit hoeft niet")) return "klaar";
    const sleutel = `${waar?.stap} ${waar?.blok} ${waar?.ding}`;
    this.hier = this.bezoeken.get(sleutel) ?? {};
    this.bezoeken.set(sleutel, this.hier);
    // Who is concerned by a topic are three of them, not all.
    if (waar?.blok === "Partners") this.hier.aanbod = true;
    // Statements are of the exploratory meeting.
    if (waar?.blok === "Statements" && waar.stap === "Stap 9") this.hier.aanbod = true;
    return this.inLijst(kan);
  }

  private inLijst(kan: (waarde: string) => boolean): string {
    const { hier } = this;
    const eens = (wat: keyof Bezoek): string => {
      hier[wat] = true;
      return wat;
    };
    if (kan("aanbod") && hier.aanbod === undefined && !kan("wijzigen")) return eens("aanbod");
    hier.aanbod = true;
    if (hier.erbij === undefined && kan("toevoegen")) return this.alsTabel && kan("meer") ? "meer" : "toevoegen";
    if (kan("tabel") && hier.tabel === undefined) return eens("tabel");
    if (kan("open") && hier.open === undefined) return eens("open");
    return "klaar";
  }

  private async vulTabel(r: Raster): Promise<Rasterafloop> {
    for (const rij of r.rijen.keys())
      for (const kolom of r.kolommen.keys()) {
        const vraag = r.cel({ rij, kolom });
        if (vraag === undefined || isBeantwoord(vraag.huidig)) continue;
        this.cellen.push(vraag.pad);
        const antwoord = alsAntwoord(vraag, waardeBij(ACHT_PARTNERS, vraag.pad));
        if (antwoord !== undefined) r.vul({ rij, kolom }, antwoord);
      }
    return { soort: "klaar" };
  }
}

/** The suggestion where the answers say nothing, as one takes it with Enter. */
function alsAntwoord(vraag: Vraagstelling, antwoord: unknown): Celantwoord | undefined {
  if (antwoord === undefined)
    return vraag.huidig === undefined && vraag.voorstel !== undefined
      ? { soort: "waarde", waarde: vraag.voorstel }
      : undefined;
  const gelezen = vraag.lees(Array.isArray(antwoord) ? antwoord.map(String) : String(antwoord));
  if (!gelezen.ok) throw new Error(`${vraag.pad}: ${gelezen.melding}`);
  const { waarde } = gelezen;
  if (waarde === undefined) return undefined;
  return typeof waarde === "object" && "status" in waarde
    ? { soort: "stand", stand: waarde }
    : { soort: "waarde", waarde };
}

async function heleWeg(alsTabel: boolean) {
  const boek = geheugenboek({});
  const wie = new Teller(boek, alsTabel);
  const perDeel: string[] = [];
  for (const deel of [START, ...STAPPEN]) {
    const voor = [wie.gevraagd.length, wie.cellen.length] as const;
    await doorloopStap(deel, boek, wie, { verdieping: false, open: false, review: false });
    perDeel.push(
      `${"nr" in deel ? deel.nr : "begin"}: ${wie.gevraagd.length - voor[0]} + ${wie.cellen.length - voor[1]}`,
    );
  }
  return { boek, vragen: wie.gevraagd, cellen: wie.cellen, perDeel: perDeel.join(" · ") };
}

const samen = (w: Awaited<ReturnType<typeof heleWeg>>): number => w.vragen.length + w.cellen.length;
const telling = (w: Awaited<ReturnType<typeof heleWeg>>): string =>
  `${w.vragen.length} vragen en ${w.cellen.length} cellen (per stap: ${w.perDeel})`;

/** What is asked of a coalition of eight partners: some 500 answers, 250 of them in tables. */
describe("a whole coalition of eight partners, through init, ten steps and the closing", () => {
  it("takes fewer than 600 plain questions", async () => {
    const gewoon = await heleWeg(false);
    expect(samen(gewoon), telling(gewoon)).toBeLessThan(600);
    expect(gewoon.cellen).toEqual([]);
  }, 60_000);

  it("takes about 250 questions and as many cells where there is a screen for tables", async () => {
    const tabel = await heleWeg(true);
    expect(samen(tabel), telling(tabel)).toBeLessThan(530);
    expect(tabel.vragen.length, telling(tabel)).toBeLessThan(270);
    expect(tabel.cellen.length / samen(tabel), telling(tabel)).toBeGreaterThan(0.45);
  }, 60_000);

  it("comes to the same coalition by plain questions and by tables", async () => {
    const [gewoon, tabel] = [await heleWeg(false), await heleWeg(true)];
    expect(tabel.boek.coalitie).toEqual(gewoon.boek.coalitie);
    expect(tabel.boek.coalitie.acties).toHaveLength(8);
  }, 60_000);
});
