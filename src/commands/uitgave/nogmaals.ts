import { join } from "node:path";
import type { Exemplaar } from "../../documents/document.ts";
import { lijstVan, weet } from "../../domain/boom.ts";
import { UserError } from "../../errors.ts";
import { standVanUitgave } from "../../output/uitgave.ts";
import { DOCUMENTENMAP, type Plek } from "../../project/plek.ts";
import { Project } from "../../project/project.ts";
import type { World } from "../../world.ts";
import type { Stuk, Werk } from "../stukken.ts";
import { ingetrokken } from "./nummer.ts";
import { verzendingen } from "./stuk.ts";
import type { Wens } from "./wens.ts";

/** Where the register and the files of it are. */
export interface Archief {
  readonly world: World;
  readonly plek: Plek;
}

/**
 * The entry that this issue would repeat: that of the version that was asked for, or the last one where nothing changed since.
 * Throws UserError("conflict") when that version went out with another content.
 */
export function eerderZo(archief: Archief, wens: Wens, werk: Werk, exemplaar: Exemplaar): Stuk | undefined {
  const zelfde = alsNu(archief, wens, werk, exemplaar);
  if (wens.versie === undefined) {
    const laatste = werk.stukken(exemplaar).at(-1);
    const nieuws = wens.datum !== undefined || wens.wijzigingen.length > 0;
    if (laatste !== undefined && !nieuws && zelfde(laatste)) return laatste;
    if (laatste?.status === "getekend") throw alGetekend(laatste);
    return undefined;
  }
  const stuk = [...werk.stukken(exemplaar), ...ingetrokken(werk, exemplaar)].find((s) => s.versie === wens.versie);
  if (stuk === undefined || zelfde(stuk)) return stuk;
  throw new UserError(
    "conflict",
    `Versie ${wens.versie} is al uitgegeven, met een andere inhoud. Er is niets uitgegeven.`,
    "Laat --versie weg voor het volgende nummer.",
  );
}

const alGetekend = (stuk: Stuk): UserError =>
  new UserError(
    "conflict",
    `Wat getekend is, verandert niet meer: versie ${weet(stuk.versie) ?? "zonder nummer"} staat al in het register. Er is niets uitgegeven.`,
    "Maken de partijen nieuwe afspraken? Voeg dan in stap 9 een nieuwe bezegeling toe, die de vorige aanvult.",
  );

/** Whether what is asked for is what this entry holds: the same content, the same status, the same day. */
function alsNu({ world, plek }: Archief, wens: Wens, werk: Werk, exemplaar: Exemplaar) {
  const { afdruk } = werk.beoordeel(exemplaar);
  return (stuk: Stuk): boolean =>
    stuk.status === (wens.status ?? stuk.status) &&
    stuk.status !== "ingetrokken" &&
    stuk.datum === (wens.datum ?? stuk.datum) &&
    standVanUitgave(world.disk, join(plek.map, DOCUMENTENMAP), weet(stuk.bestand), afdruk).door?.length === 0;
}

/** The same content goes out once more: only to whom is added. Returns the entry as it is then. */
export function stuurNogmaals({ world, plek }: Archief, wens: Wens, stuk: Stuk): Stuk {
  const op = wens.datum ?? world.today();
  const daar = lijstVan(stuk.verzonden);
  const nieuw = wens.aan
    .filter((wie) => !daar.some((v) => v.aan === wie))
    .map((aan) => ({ aan, op, ...(wens.via === undefined ? {} : { via: wens.via }) }));
  if (nieuw.length > 0) Project.open(world.disk, plek).wijzig(verzendingen(`stukken[${stuk.id}]`, daar.length, nieuw));
  return { ...stuk, verzonden: [...daar, ...nieuw] };
}
