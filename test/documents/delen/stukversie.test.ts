import { describe, expect, it } from "vitest";
import { versiesVan } from "../../../src/documents/delen/stukversie.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { gezien } from "../../../src/domain/gezien.ts";

type Stuk = Extract<NonNullable<Coalitie["stukken"]>, readonly unknown[]>[number];

const plan = (id: string, wijzig: Partial<Stuk> = {}): Stuk => ({
  id,
  document: "plan-van-aanpak",
  versie: id,
  status: "concept",
  ...wijzig,
});

const versies = (stukken: readonly Stuk[], voor: string): readonly unknown[] =>
  versiesVan(
    gezien({ gangen: [{ id: "gang-1" }, { id: "gang-2" }], stukken: [...stukken] }, { publiek: "partners" }),
    "plan-van-aanpak",
    voor,
  ).map((s) => s.id);

describe("the registered versions of a plan, of two passes", () => {
  const alle = [plan("los"), plan("van-1", { voor: "gang-1" })];

  it("are those of the pass itself", () => {
    expect(versies(alle, "gang-1")).toEqual(["van-1"]);
  });

  it("are never those of the other pass", () => {
    expect(versies(alle, "gang-2")).toEqual(["los"]);
    expect(versies([plan("van-1", { voor: "gang-1" })], "gang-2")).toEqual([]);
  });

  it("are also those that say in words for whom they are", () => {
    expect(versies([plan("los", { voor: "de partners" })], "gang-2")).toEqual(["los"]);
  });

  it("do not count what was withdrawn", () => {
    expect(versies([plan("oud", { status: "ingetrokken" }), plan("nieuw")], "gang-1")).toEqual(["nieuw"]);
  });
});
