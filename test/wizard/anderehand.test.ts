import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { main } from "../../src/main.ts";
import { plekVan } from "../../src/project/plek.ts";
import { Project } from "../../src/project/project.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { sessie } from "../stories/heleweg.ts";
import { keer } from "../toeval.ts";
import { dobbel, grillig } from "./grillig.ts";

const VOORBEELD = join(import.meta.dirname, "..", "..", "examples", "groot-gevoelig");
const NAMEN = ["coalitie.yaml", "coalitie.intern.yaml"] as const;
const FILES = Object.fromEntries(NAMEN.map((naam) => [naam, readFileSync(join(VOORBEELD, naam), "utf8")]));
const PLEK = plekVan("/werk/coalitie.yaml");
const STAPPEN = ["begin", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "afronding"];

const LIJSTEN = [
  "organisaties",
  "personen",
  "gesprekken",
  "themas",
  "uitdagingen",
  "bijeenkomsten",
  "gesprekken",
] as const;

/** Somebody else in the same folder: takes things away, adds them, changes them, and breaks files by hand. */
class AndereHand {
  private heel: Readonly<Record<string, string>> | undefined;
  constructor(
    private readonly world: MemoryWorld,
    private readonly kies: (onder: number) => number,
  ) {}

  private teksten(): Readonly<Record<string, string>> {
    const files = this.world.files();
    return Object.fromEntries(NAMEN.map((naam) => [naam, files[`/werk/${naam}`] ?? ""]));
  }

  doetIets(): void {
    if (this.heel === undefined) this.werkt();
    else this.maaktHeel();
  }

  private werkt(): void {
    const lijst = LIJSTEN[this.kies(LIJSTEN.length)] ?? "organisaties";
    const project = Project.open(this.world.disk, PLEK);
    const daar = project.coalitie[lijst];
    const dingen: readonly { readonly id?: string | undefined }[] = Array.isArray(daar) ? daar : [];
    const id = dingen[this.kies(dingen.length)]?.id;
    const wat = this.kies(8);
    if (wat === 0) {
      this.heel = this.teksten();
      this.world.put(`/werk/${NAMEN[this.kies(2)]}`, "versie: 1\norganisaties: [\n");
    } else if (wat === 1) {
      this.heel = this.teksten();
      this.world.disk.remove(`/werk/${NAMEN[this.kies(2)]}`);
    } else if (wat < 4 && id !== undefined) project.wijzig([{ soort: "verwijder", pad: `${lijst}[${id}]` }]);
    else if (wat < 6) project.wijzig([{ soort: "voegToe", lijst, id: `ander-${this.kies(1000)}` }]);
    else project.wijzig([{ soort: "zet", pad: "coalitie.opgave", waarde: `Ander ${this.kies(1000)}` }]);
  }

  maaktHeel(): void {
    for (const [naam, tekst] of Object.entries(this.heel ?? {})) this.world.put(`/werk/${naam}`, tekst);
    this.heel = undefined;
  }
}

it("whatever somebody else does to the files meanwhile, an answer is saved or shown, and nothing breaks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...STAPPEN), fc.boolean(), async (zaad, stap, verdieping) => {
      const world = memoryWorld({ files: FILES, interactive: true, today: "2026-11-24" });
      const kies = dobbel(zaad);
      const ander = new AndereHand(world, kies);
      const wie = grillig(zaad, 60);
      let getoond = "";
      let getypt: string | undefined;
      let nr = 0;
      const staatErgens = (): void => {
        if (getypt === undefined) return;
        const files = Object.values(world.files()).join("\n");
        expect(files.includes(getypt) || `${getoond}${world.err}`.includes(getypt), `${getypt} is kwijt`).toBe(true);
        getypt = undefined;
      };
      const naast: Interviewer = {
        async vraag(vraag) {
          staatErgens();
          const antwoord = await wie.vraag(vraag);
          if (kies(4) === 0) ander.doetIets();
          if (antwoord.soort !== "waarde" || antwoord.waarde !== "Tekst") return antwoord;
          getypt = `Tekst ${zaad}-${++nr}`;
          getoond = "";
          return { soort: "waarde", waarde: getypt };
        },
        async menu(menu) {
          staatErgens();
          const keuze = await wie.menu(menu);
          if (kies(3) === 0) ander.doetIets();
          return keuze;
        },
        toon: (wat) => {
          getoond += JSON.stringify(wat);
        },
      };
      const args = ["step", stap, ...(verdieping ? ["--verdieping"] : [])];
      const code = await main(
        args,
        sessie(world, () => naast),
      );
      staatErgens();
      expect([code, world.err]).not.toEqual([1, expect.anything()]);
      ander.maaktHeel();
      expect(await main(["check"], sessie(world))).not.toBe(1);
    }),
    keer(6),
  );
}, 120_000);
