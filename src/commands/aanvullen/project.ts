import type { World } from "../../world.ts";
import type { Voorstel } from "./woorden.ts";

/** The coalition that the command line is about; undefined where there is none, or it cannot be read. */
async function coalitieVan(world: World, eerder: readonly string[]) {
  const [{ vindProject }, { leesProject }] = await Promise.all([
    import("../../project/plek.ts"),
    import("../../project/project.ts"),
  ]);
  const plek = eerder.indexOf("--project");
  try {
    return leesProject(world.disk, vindProject(world, plek < 0 ? undefined : eerder[plek + 1]), "beide").coalitie;
  } catch {
    // Whoever presses Tab is not told what is wrong with a file.
    return undefined;
  }
}

/** The ids of the things in these lists, with how they are called. */
export async function idsIn(
  world: World,
  eerder: readonly string[],
  lijsten: readonly string[],
): Promise<readonly Voorstel[]> {
  const coalitie = await coalitieVan(world, eerder);
  if (coalitie === undefined) return [];
  const [{ waardeBij }, { lijstOp }, { naamVanDing }] = await Promise.all([
    import("../../domain/pad.ts"),
    import("../../wizard/paden.ts"),
    import("../../wizard/tonen.ts"),
  ]);
  return lijsten.flatMap((lijst) => {
    const dingen = waardeBij(coalitie, lijst);
    if (!Array.isArray(dingen)) return [];
    return dingen.flatMap((ding: { readonly id?: string }, i) =>
      ding.id === undefined ? [] : [{ woord: ding.id, uitleg: naamVanDing(lijstOp(lijst), ding, i, coalitie) }],
    );
  });
}

/** The paths that go on from what was typed by one piece: a key, or a thing of a list. */
export async function padenVoor(world: World, eerder: readonly string[], begin: string): Promise<readonly Voorstel[]> {
  const [{ velden }, { dingPad, isBlad, isGroep, isLijst, onder, veldBij, waardeBij }] = await Promise.all([
    import("../../domain/declaratie.ts"),
    import("../../domain/pad.ts"),
  ]);
  const coalitie = await coalitieVan(world, eerder);
  const boven = begin.slice(0, Math.max(begin.lastIndexOf("."), 0));
  const veld = boven === "" ? undefined : veldBij(velden, boven);
  if (boven !== "" && (veld === undefined || isBlad(veld))) return [];
  const kinderen = veld === undefined ? velden : isBlad(veld) ? {} : veld.velden;
  return Object.entries(kinderen).flatMap(([sleutel, kind]): readonly Voorstel[] => {
    const pad = onder(boven, sleutel);
    if (isGroep(kind)) return [{ woord: `${pad}.`, uitleg: kind.titel }];
    if (!isLijst(kind)) return [{ woord: pad, uitleg: kind.vraag }];
    const dingen = coalitie === undefined ? [] : waardeBij(coalitie, pad);
    return Array.isArray(dingen)
      ? dingen.map((ding: { readonly id?: string }, i) => ({
          woord: `${dingPad(pad, ding, i)}.`,
          uitleg: kind.naam[0],
        }))
      : [];
  });
}

/** What `add` can add. */
export async function ledenVan(): Promise<readonly Voorstel[]> {
  const { TOEVOEGBAAR } = await import("../../wizard/erbij.ts");
  return TOEVOEGBAAR.map(({ naam }) => ({ woord: naam, uitleg: "" }));
}
