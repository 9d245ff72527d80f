import type { Gezien } from "../../domain/gezien.ts";
import type { Publiek } from "../../domain/zicht.ts";
import { datum } from "../../dutch/datums.ts";
import { isDraft, isGap, known } from "../../gap.ts";
import type { Kenmerk } from "../document.ts";
import { rubriceringVan } from "./rubricering.ts";

const DINGEN = ["gangen", "bezegelingen", "bijeenkomsten", "organisaties", "personen"] as const;
type Kijk = Pick<Gezien<"partners">, "stukken" | (typeof DINGEN)[number]>;
export type Stuk = Kijk["stukken"][number];

/**
 * The registered versions of a document, oldest first: those for this copy, or where there are none, those that are not for another
 * copy. For whom a paper is may also be said in words. Another shape of a paper (a short version) has the version of the paper
 * itself.
 */
export function versiesVan(c: Kijk, document: string, voor: string): readonly Stuk[] {
  const alle = c.stukken.filter(
    (s) => !isDraft(s) && s.document === document && isGap(s.variant) && s.status !== "ingetrokken",
  );
  const eigen = alle.filter((s) => voor !== "" && s.voor === voor);
  const anderen = DINGEN.flatMap((lijst) => c[lijst].map(({ id }) => id)).filter((id) => id !== "");
  return eigen.length > 0 ? eigen : alle.filter((s) => !anderen.includes(known(s.voor) ?? ""));
}

/** What a paper says of itself where the register knows no version of it. */
export interface Eigen {
  readonly status: string;
  /** As `2026-03-12`. */
  readonly datum: string;
  /** Whether it was decided that everybody may read it. */
  readonly openbaar?: boolean;
}

/**
 * The small print of a paper that has versions: those of the register, and where there is none, what the paper says of
 * itself. Who may read it follows from the status (`rubriceringVan`).
 */
export function kenmerkVan(stuk: Stuk | undefined, eigen: Eigen, voor: Publiek = "partners"): Kenmerk {
  const versie = known(stuk?.versie);
  const status = known(stuk?.status) ?? eigen.status;
  return {
    versie: versie === undefined ? "" : `versie ${versie}`,
    status,
    rubricering: rubriceringVan({ voor, status, openbaar: eigen.openbaar === true }),
    datum: datum(known(stuk?.datum) ?? eigen.datum),
  };
}
