import type { Onderdeel } from "../plan/stap.ts";
import { STAPPEN } from "../plan/stappen.ts";
import { lijstvraagVan } from "./blokken.ts";
import type { Boek } from "./boek.ts";
import { zonderHervatten } from "./hervatten.ts";
import type { Interviewer } from "./interviewer.ts";
import { lijstVan } from "./lijstvraag.ts";
import { maakSessie } from "./stap.ts";
import { voegDingToe } from "./toevoegen.ts";

/** Something that can be added by itself: `organisatie`, with the part of the road that asks about it. */
export interface Toevoegbaar {
  readonly naam: string;
  readonly lijst: string;
  readonly onderdeel: Onderdeel;
}

/** What one most often adds between two sittings. */
const LIJSTEN = ["organisaties", "personen", "gesprekken", "logboek", "acties", "afspraken"];

export const TOEVOEGBAAR: readonly Toevoegbaar[] = LIJSTEN.flatMap((lijst) => {
  const onderdeel = STAPPEN.find(({ blokken }) => blokken.some((b) => b.soort === "lijst" && b.lijst === lijst));
  const blok = onderdeel?.blokken.find((b) => b.soort === "lijst" && b.lijst === lijst);
  return onderdeel === undefined || blok?.soort !== "lijst"
    ? []
    : [{ naam: lijstVan(lijstvraagVan(blok)).naam[0], lijst, onderdeel }];
});

/** Adds one thing, as the list in its step would: straight to its first question. */
export async function voegErEenToe(
  { lijst, onderdeel }: Toevoegbaar,
  boek: Boek,
  interviewer: Interviewer,
): Promise<"klaar" | "gestopt"> {
  const opties = { verdieping: false, open: false, review: false };
  const s = zonderHervatten(maakSessie(onderdeel, boek, interviewer, opties));
  const blok = onderdeel.blokken.find((b) => b.soort === "lijst" && b.lijst === lijst);
  if (blok?.soort !== "lijst") return "klaar";
  const { uitkomst } = await voegDingToe(s, lijstvraagVan(blok));
  return uitkomst === "stop" ? "gestopt" : "klaar";
}
