import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { schemaErrors } from "../render/word.ts";
import { roep } from "./heleweg.ts";
import { gelezen, voorbeeld } from "./voorbeeld.ts";

const world: MemoryWorld = voorbeeld("binnenstad");
let code: number | undefined;
/** What the worked-out example cannot have, for it is not closed and has no covenant, comes from another. */
const ELDERS: Readonly<Record<string, readonly string[]>> = {
  afgerond: DOCUMENTEN.filter(({ stappen }) => stappen.every((stap) => stap === "afronding")).map(({ id }) => id),
  "direct-getekend": ["convenant"],
};
beforeAll(async () => {
  const elders = Object.values(ELDERS).flat();
  const hier = DOCUMENTEN.map(({ id }) => id).filter((id) => !elders.includes(id));
  const codes = [(await roep(world, "generate", ...hier, "--final", "--output", "/uit")).code];
  for (const [naam, ids] of Object.entries(ELDERS)) {
    const ander = voorbeeld(naam);
    codes.push((await roep(ander, "generate", ...ids, "--final", "--output", "/uit")).code);
    for (const pad of Object.keys(ander.files()).filter((bestand) => bestand.startsWith("/uit/")))
      world.disk.write(pad, ander.bytes(pad) ?? new Uint8Array());
  }
  code = Math.max(...codes);
}, 240_000);

const bestanden = (begin = ""): readonly string[] =>
  Object.keys(world.files()).filter((pad) => pad.startsWith(`/uit/${begin}`) && pad.endsWith(".docx"));

/** Read by somebody else than us, without the spaces that only make a line. */
const lees = (naam: string): Promise<string> => gelezen(world, `/uit/${naam}.docx`);

/** The example as any YAML reader sees it. */
const voorbeeldboom = parse(
  readFileSync(join(import.meta.dirname, "..", "..", "examples", "binnenstad", "coalitie.yaml"), "utf8"),
);

describe("elk document van de binnenstad, teruggelezen", () => {
  it("is definitief gemaakt, zonder één gat of merkteken", async () => {
    expect(code).toBe(0);
    for (const pad of bestanden())
      expect(await gelezen(world, pad), pad).not.toMatch(
        /nog in te vullen|undefined|\[object|NaN|\{\{|[\uE000-\uF8FF]/,
      );
  });

  it("is er van elke soort", () => {
    for (const { id } of DOCUMENTEN) expect(bestanden(id), id).not.toEqual([]);
  });

  it.each(DOCUMENTEN.map(({ id }) => id))("is als Word-bestand in orde: %s", async (id) => {
    const bytes = world.bytes(bestanden(id)[0] ?? "");
    expect(bytes === undefined ? ["niet gemaakt"] : await schemaErrors(bytes)).toEqual([]);
  });

  it("terugkoppeling: de eigen woorden, de dag van het gesprek en de uiterste dag", async () => {
    const tekst = await lees("terugkoppeling-gesprek-2");
    expect(tekst).toContain("Geachte heer Haverkamp,");
    expect(tekst).toContain("Op donderdag 15 januari 2026 sprak ik met u");
    expect(tekst).toContain("vóór donderdag 29 januari 2026");
    expect(tekst).toContain("Wij kunnen dit bijdragen: gegevens over leegstaande panden delen.");
    expect(tekst).not.toContain("Hartje");
  });

  it("uitnodigingsbrief: wie, wat, wanneer en waar, van twee afzenders", async () => {
    const tekst = await lees("uitnodigingsbrief-verkenning-el-idrissi");
    expect(tekst).toContain("Geachte mevrouw El Idrissi,");
    expect(tekst).toContain("donderdag 2 april 2026, van 14.00 tot 17.00 uur (inloop vanaf 13.30 uur)");
    expect(tekst).toContain("Stadsmuseum Hanzestad, Tuinzaal, Waagplein 3, Hanzestad");
    expect(tekst).toContain("vóór 26 maart 2026");
    expect(tekst).toMatch(/K\. de Vries[\s\S]*W\. IJsbrandij/);
  });

  it("programma: de dag, de voorzitter en alle onderdelen op volgorde", async () => {
    const tekst = await lees("programma-besluit-plan");
    expect(tekst).toContain("Agenda, donderdag 8 oktober 2026");
    expect(tekst).toContain("van 15.00 tot 17.00 uur");
    expect(tekst).toContain("Gijs Roelofs (onafhankelijk)");
    expect(tekst).toMatch(
      /15\.00–15\.10[\s\S]*15\.10–15\.30[\s\S]*15\.30–16\.20[\s\S]*16\.20–16\.40[\s\S]*16\.40–17\.00/,
    );
  });

  it("intentieverklaring: partijen, afspraken, looptijd en wat niet afdwingbaar is", async () => {
    const tekst = await lees("intentieverklaring-intentieverklaring");
    expect(tekst).toContain("vertegenwoordigd door de heer dr. H.W. ten Brinke");
    expect(tekst).toContain("vanaf 18 juni 2026 tot en met 31 december 2026");
    expect(tekst).toContain("De afspraken in deze verklaring zijn niet in rechte afdwingbaar.");
    expect(tekst).toContain(
      "onder voorbehoud van instemming van de algemene ledenvergadering, uiterlijk op 15 juli 2026",
    );
    expect(tekst).toContain("Deze verklaring is openbaar zodra alle Partijen haar hebben getekend.");
  });

  it("plan van aanpak: doelen, acties, gremia en de dag van het besluit", async () => {
    const tekst = await lees("plan-van-aanpak-gang-2");
    expect(tekst).toContain("Plan van aanpak Vitale binnenstad Hanzestad 2027–2029");
    expect(tekst).toContain("In 2029 hoort de binnenstad bij het dagelijks leven van studenten.");
    expect(tekst).toContain("Het plan heeft 14 acties. Daarvan zijn 6 belegd, 6 deels belegd en 2 nog niet belegd.");
    expect(tekst).toContain(
      "Leegstandstelling binnenstad 2026, gemeente Hanzestad, afdeling Onderzoek, 23 januari 2026",
    );
    expect(tekst).toContain("8 oktober 2026");
  });

  it("plan van aanpak: het totaal is wat de acties en de begroting samen kosten", async () => {
    const { acties, begroting } = voorbeeldboom;
    const som = (getallen: readonly unknown[]): number => getallen.reduce<number>((s, n) => s + Number(n ?? 0), 0);
    const totaal =
      som(acties.flatMap((a: Record<string, unknown>) => [a.procesgeld, a.investeringsgeld])) +
      som(begroting.map((b: Record<string, unknown>) => b.kosten));
    expect(await lees("plan-van-aanpak-gang-2")).toContain(`kosten € ${totaal.toLocaleString("nl-NL")} extra`);
  });

  it.each([
    ["intentieverklaring-intentieverklaring", "intentieverklaring"],
    ["plan-van-aanpak-gang-2", "plan-van-aanpak"],
  ])("in %s kan elke partij tekenen", async (bestand, id) => {
    const namen: Readonly<Record<string, string>> = Object.fromEntries(
      voorbeeldboom.organisaties.map((o: { id: string; naam: string }) => [o.id, o.naam]),
    );
    const { partijen } = voorbeeldboom.bezegelingen.find((b: { soort: string }) => b.soort.replaceAll(" ", "-") === id);
    const tekst = await lees(bestand);
    const blokken = tekst.slice(tekst.lastIndexOf("\nOndertekening\n")).split("\n");
    expect(partijen.length).toBeGreaterThan(5);
    for (const partij of partijen)
      expect(
        blokken.filter((regel) => regel === namen[partij]),
        partij,
      ).toHaveLength(1);
  });

  it("elke genodigde krijgt één brief, en wie afzegde of zelf tekent geen", () => {
    interface Genodigde {
      readonly persoon: string;
      readonly stand: string;
      readonly vervanger?: string;
    }
    const verwacht = voorbeeldboom.bijeenkomsten.flatMap(
      (b: { id: string; afzenders?: readonly string[]; genodigden?: readonly Genodigde[] }) =>
        [...new Set((b.genodigden ?? []).filter((g) => g.stand !== "afgemeld").map((g) => g.vervanger ?? g.persoon))]
          .filter((persoon) => !(b.afzenders ?? []).includes(persoon))
          .map((persoon) => `/uit/uitnodigingsbrief-${b.id}-${persoon}.docx`),
    );
    expect(bestanden("uitnodigingsbrief").toSorted()).toEqual(verwacht.toSorted());
  });
});
