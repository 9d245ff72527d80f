import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { wereldje } from "../projectje.ts";
import { roep } from "./heleweg.ts";
import { voorbeeld } from "./voorbeeld.ts";

type Schema = Readonly<Record<string, unknown>>;

const TEKST = { type: "string" };
const GETAL = { type: "integer", minimum: 0 };
const JA_NEE = { type: "boolean" };
const STAP = { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "afronding", "start"] };
const rij = (items: Schema): Schema => ({ type: "array", items });

/** Exactly these keys; what ends in `?` may be absent. */
function vorm(velden: Readonly<Record<string, Schema>>): Schema {
  const naam = (sleutel: string): string => sleutel.replace("?", "");
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(velden).map(([sleutel, schema]) => [naam(sleutel), schema])),
    required: Object.keys(velden).filter((sleutel) => !sleutel.endsWith("?")),
    additionalProperties: false,
  };
}

const GAT = vorm({ pad: TEKST, vraag: TEKST, stap: STAP });

const OF_NIET = { type: ["string", "null"] };

const VORMEN: Readonly<Record<string, Schema>> = {
  status: vorm({
    naam: { type: ["string", "null"] },
    ronde: GETAL,
    route: rij(
      vorm({
        stap: STAP,
        ronde: GETAL,
        gang: { type: ["string", "null"] },
        "bijeenkomst?": TEKST,
        variant: { enum: ["initiatief", "plan", null] },
        "naam?": TEKST,
        "datum?": TEKST,
        "uitkomst?": TEKST,
        stand: { enum: ["afgerond", "bezig", "open", "vervalt", "niet te zien"] },
        beantwoord: GETAL,
        vragen: GETAL,
        "omdat?": TEKST,
      }),
    ),
    volgende: { anyOf: [{ type: "null" }, vorm({ stap: STAP, opdracht: TEKST, omdat: TEKST, nodig: rij(TEKST) })] },
    gebeurtenissen: rij(
      vorm({
        datum: { type: ["string", "null"] },
        soort: { enum: ["bezegeling", "besluit van buiten", "pauze"] },
        wat: TEKST,
      }),
    ),
    binnenkort: rij(vorm({ datum: TEKST, wat: TEKST, pad: TEKST })),
  }),
  documents: rij(
    vorm({
      id: TEKST,
      titel: TEKST,
      stap: rij(STAP),
      voor: { enum: ["adviseur", "kerngroep", "gesprekspartner", "genodigde", "partners", "openbaar"] },
      per: { enum: ["coalitie", "organisatie", "genodigde", "gesprek", "bijeenkomst", "bezegeling", "gang"] },
      "varianten?": rij(vorm({ id: TEKST, naam: TEKST })),
      gereed: JA_NEE,
      briefpapier: OF_NIET,
      ontbreekt: rij(GAT),
      exemplaren: rij(
        vorm({
          voor: TEKST,
          naam: TEKST,
          "variant?": TEKST,
          bestand: TEKST,
          gemaakt: JA_NEE,
          verouderd: JA_NEE,
          door: rij(STAP),
          bewerkt: JA_NEE,
          uitgegeven: {
            anyOf: [
              { type: "null" },
              vorm({
                versie: OF_NIET,
                status: OF_NIET,
                datum: OF_NIET,
                bestand: OF_NIET,
                anders: { type: ["boolean", "null"] },
                door: rij(STAP),
              }),
            ],
          },
          ontbreekt: rij(GAT),
        }),
      ),
      "fout?": vorm({ melding: TEKST, hint: TEKST }),
    }),
  ),
  "generate --all": vorm({
    gemaakt: rij(
      vorm({ id: TEKST, "variant?": TEKST, bestand: TEKST, ontbreekt: rij(GAT), waarschuwingen: rij(TEKST) }),
    ),
    actueel: rij(
      vorm({
        id: TEKST,
        "variant?": TEKST,
        voor: TEKST,
        bestand: TEKST,
        ontbreekt: rij(GAT),
        waarschuwingen: rij(TEKST),
      }),
    ),
    overgeslagen: rij(vorm({ id: TEKST, "variant?": TEKST, voor: TEKST, reden: TEKST, ontbreekt: rij(GAT) })),
    mislukt: rij(vorm({ id: TEKST, "variant?": TEKST, voor: TEKST, melding: TEKST, hint: TEKST })),
  }),
  check: rij(
    vorm({
      ernst: { enum: ["fout", "waarschuwing"] },
      code: TEKST,
      bestand: TEKST,
      pad: TEKST,
      regel: GETAL,
      kolom: GETAL,
      melding: TEKST,
      hint: TEKST,
    }),
  ),
};

const FOUT = vorm({ fout: vorm({ code: TEKST, melding: TEKST, hint: TEKST }) });

const ajv = new Ajv({ allowUnionTypes: true });
const mis = (schema: Schema | undefined, json: string): unknown => {
  const past = ajv.compile(schema ?? false);
  return past(JSON.parse(json)) ? [] : past.errors;
};

/** What a colleague without the internal file has, after documents were made and one answer changed. */
async function halverwege(): Promise<MemoryWorld> {
  const world = voorbeeld("pril-voorstel");
  await roep(world, "generate", "programma");
  await roep(world, "set", "coalitie.opgave", "Een andere opgave.");
  return world;
}

describe("de vorm van JSON", () => {
  it.each(Object.keys(VORMEN))("van ‘%s’ is vast", async (opdracht) => {
    for (const world of [wereldje("versie: 1\n", "versie: 1\n"), await halverwege(), voorbeeld("afgerond")]) {
      const { out } = await roep(world, ...opdracht.split(" "), "--json");
      expect(mis(VORMEN[opdracht], out)).toEqual([]);
    }
  });

  it("van een fout is vast, en stdout bevat niets anders", async () => {
    for (const opdracht of ["status", "documents", "generate --all", "check", "get coalitie.naam"]) {
      const { out, code } = await roep(memoryWorld(), ...opdracht.split(" "), "--json");
      expect(mis(FOUT, out), opdracht).toEqual([]);
      expect(code, opdracht).not.toBe(0);
    }
  });

  it("van generate zegt ook wat is overgeslagen en wat is mislukt", async () => {
    const leeg = wereldje("versie: 1\n", "versie: 1\n");
    const overgeslagen = (await roep(leeg, "generate", "programma", "--final", "--json")).out;
    expect(mis(VORMEN["generate --all"], overgeslagen)).toEqual([]);
    expect(JSON.parse(overgeslagen)).toMatchObject({ gemaakt: [], overgeslagen: [{ id: "programma" }], mislukt: [] });
    leeg.put("sjablonen/programma.hbs", "{{bestaat.niet}}");
    const mislukt = (await roep(leeg, "generate", "programma", "--json")).out;
    expect(mis(VORMEN["generate --all"], mislukt)).toEqual([]);
    expect(JSON.parse(mislukt)).toMatchObject({ gemaakt: [], overgeslagen: [], mislukt: [{ id: "programma" }] });
  });
});

const goed = () => wereldje("versie: 1\ncoalitie:\n  naam: Noord\n", "versie: 1\n");

describe("de exitcode", () => {
  it.each<[number, string, readonly string[], () => MemoryWorld]>([
    [0, "het gelukt is", ["status"], goed],
    [0, "er alleen waarschuwingen zijn", ["check"], () => wereldje("coalitie:\n  nam: x\n", "versie: 1\n")],
    [0, "je om hulp vraagt", ["--help"], memoryWorld],
    [0, "er buiten een project niets bij staat", [], memoryWorld],
    [2, "de opdracht niet bestaat", ["statsu"], goed],
    [2, "de optie niet bestaat", ["status", "--jsn"], goed],
    [2, "er geen project is", ["status"], memoryWorld],
    [2, "er iets te vragen is en niemand om het aan te vragen", ["step", "1"], goed],
    [2, "het document niet bestaat", ["generate", "programa"], goed],
    [3, "het projectbestand fouten heeft", ["check"], () => wereldje("coalitie:\n  taalvorm: jij\n")],
    [
      3,
      "een document gemaakt moet worden van een bestand met fouten",
      ["generate", "--all"],
      () => wereldje("coalitie:\n  taalvorm: jij\n"),
    ],
    [4, "er nog iets ontbreekt en het definitief moet", ["generate", "programma", "--final"], goed],
    [7, "de schijf vol is", ["set", "coalitie.naam", "Zuid"], () => vol("coalitie.yaml")],
    [7, "er geen plaats is voor een document", ["generate", "programma"], () => vol(".docx")],
  ])("is %i als %s", async (code, _als, args, maakWereld) => {
    expect((await roep(maakWereld(), ...args)).code).toBe(code);
  });

  it("is 5 als er al een document staat dat niet van ons is", async () => {
    const world = goed();
    world.put("documenten/programma.docx", "van iemand anders");
    expect((await roep(world, "generate", "programma")).code).toBe(5);
    expect(world.files()["/werk/documenten/programma.docx"]).toBe("van iemand anders");
  });

  it("is 6 als er een fout in een eigen sjabloon zit", async () => {
    const world = goed();
    world.put("sjablonen/programma.hbs", "{{bestaat.niet}}");
    const { code, err } = await roep(world, "generate", "programma");
    expect(code).toBe(6);
    expect(err).toContain("programma.hbs");
  });

  it("is van een reeks de ergste", async () => {
    const world = goed();
    world.put("sjablonen/programma.hbs", "{{bestaat.niet}}");
    const { code, out } = await roep(world, "generate", "--all", "--final", "--json");
    expect(code).toBe(6);
    expect(JSON.parse(out).overgeslagen.length).toBeGreaterThan(0);
  });
});

function vol(einde: string): MemoryWorld {
  const world = goed();
  world.failOn(einde);
  return world;
}
