import { describe, expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { main } from "../../src/main.ts";
import type { Antwoord, Interviewer, Menu, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { roep, sessie } from "../stories/heleweg.ts";

const LEEG = { "coalitie.yaml": "versie: 1\n", "coalitie.intern.yaml": "versie: 1\n" };
const wereld = (files: Readonly<Record<string, string>> = LEEG) =>
  memoryWorld({ files, interactive: true, today: "2026-03-12" });

const WOORDEN: Partial<Readonly<Record<Vraagstelling["veld"]["soort"], string | readonly string[]>>> = {
  datum: "1 april 2026",
  tijd: "10.00",
  bedrag: "1000",
  getal: "3",
  teksten: ["Iets"],
};

/** A talk that was held, a proposal, somebody who was there. */
const LIEVER = ["gevoerd", "initiatief", "aanwezig", "kernpartner", "partner"];

/** Answers whatever is asked, and fills every list with one thing. */
function gewillig(gevraagd: Vraagstelling[] = []): Interviewer {
  return {
    async vraag(vraag): Promise<Antwoord> {
      gevraagd.push(vraag);
      const { veld, voorstel, mogelijkheden, nieuwMogelijk } = vraag;
      if (voorstel !== undefined) return { soort: "waarde", waarde: voorstel };
      const eerste = mogelijkheden.find(({ waarde }) => LIEVER.includes(waarde)) ?? mogelijkheden[0];
      if (eerste === undefined && nieuwMogelijk) return { soort: "nieuw", naam: "mevrouw A. Nieuw" };
      const lijstig = veld.soort === "verwijzingen" || veld.soort === "meerkeuze";
      const woorden =
        eerste === undefined ? [WOORDEN[veld.soort] ?? "Iets", "a@b.nl", "06 12345678", "1234 AB"] : [eerste.waarde];
      const gelezen = woorden.map((woord) => vraag.lees(lijstig ? [String(woord)] : woord)).find(({ ok }) => ok);
      if (!gelezen?.ok || gelezen.waarde === undefined) throw new Error(`${vraag.pad}: ${JSON.stringify(gelezen)}`);
      return { soort: "waarde", waarde: gelezen.waarde as never };
    },
    menu: async (menu) => kies(menu),
    toon: () => {},
  };
}

const kies = ({ mogelijkheden, standaard }: Menu): string => {
  const waarden = mogelijkheden.map(({ waarde }) => waarde);
  if (waarden.includes("later") && waarden.includes("toevoegen")) return "toevoegen";
  if (waarden.includes("open") && standaard === "open") return "open";
  return waarden.includes("klaar") ? "klaar" : (standaard ?? waarden[0] ?? "stop");
};

const gaten = async (world: MemoryWorld, id: string): Promise<readonly string[]> => {
  const alle = JSON.parse((await roep(world, "documents", "--json")).out);
  return alle.find((regel: { id: string }) => regel.id === id).ontbreekt.map(({ pad }: { pad: string }) => pad);
};

describe("the questions for one document", () => {
  it.each(DOCUMENTEN.map(({ id }) => id))(
    "leave nothing lacking in %s, from an empty project",
    async (id) => {
      const world = wereld();
      const code = await main(
        ["step", "--voor", id],
        sessie(world, () => gewillig()),
      );
      expect([code, await gaten(world, id)]).toEqual([0, []]);
    },
    60_000,
  );
});
