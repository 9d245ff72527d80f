import type { Document, Exemplaar } from "../../documents/document.ts";
import { weet } from "../../domain/boom.ts";
import { velden } from "../../domain/declaratie.ts";
import { nieuweId, type Wijziging } from "../../domain/wijziging.ts";
import { uitgavenaam } from "../../output/uitgave.ts";
import type { Stuk, Werk } from "../stukken.ts";
import { nummerVan } from "./nummer.ts";
import type { Wens } from "./wens.ts";

/** A new entry of the register; its day and its file are always known. */
export type NieuwStuk = Stuk & { readonly id: string; readonly datum: string; readonly bestand: string };

/** The entry for an issue of this copy. */
export function nieuwStuk(werk: Werk, exemplaar: Exemplaar, wens: Wens, vandaag: string): NieuwStuk {
  const { document, register } = werk;
  const { voor, variant } = exemplaar;
  const nummer = nummerVan(werk, exemplaar, wens, vandaag);
  const { datum: dag } = nummer;
  const keer = 1 + register.filter((s) => isZelfdeDag(s, document, exemplaar, dag)).length;
  return {
    id: nieuweId(velden.stukken, register, {}) ?? "",
    document: document.id,
    ...(voor === "" ? {} : { voor }),
    ...(variant === undefined ? {} : { variant }),
    ...nummer,
    bestand: uitgavenaam(document, exemplaar, "versie" in nummer ? nummer : { datum: dag, keer }),
    ...verzending(document, exemplaar, wens, wens.datum ?? vandaag, "status" in nummer ? nummer.status : undefined),
    ...(wens.reactieVoor === undefined ? {} : { reactieVoor: wens.reactieVoor }),
    ...(wens.wijzigingen.length === 0 ? {} : { wijzigingen: wens.wijzigingen }),
  };
}

const isZelfdeDag = (stuk: Stuk, document: Document, { voor, variant }: Exemplaar, datum: string): boolean =>
  stuk.document === document.id &&
  (weet(stuk.voor) ?? "") === voor &&
  weet(stuk.variant) === variant &&
  stuk.datum === datum;

/** To whom it goes: as was said, else whom this kind of paper is for. A draft goes to nobody unless that was said. */
function verzending(document: Document, exemplaar: Exemplaar, wens: Wens, op: string, status: string | undefined) {
  const aan = wens.aan.length > 0 || status === "concept" ? wens.aan : [KRINGEN[document.per] ?? wieIs(exemplaar)];
  const via = wens.via === undefined ? {} : { via: wens.via };
  return aan.length === 0 ? {} : { verzonden: aan.map((wie) => ({ aan: wie, op, ...via })) };
}

/** Behind the name of a guest stands to which meeting. */
const wieIs = ({ naam }: Exemplaar): string => naam.split(", ")[0] ?? naam;

const KRINGEN: Readonly<Record<string, string | undefined>> = {
  coalitie: "alle partners",
  gang: "alle partners",
  bezegeling: "alle partijen",
  bijeenkomst: "alle genodigden",
};

/** The changes that put an entry in the register. */
export function wijzigingenVoor(stuk: NieuwStuk): readonly Wijziging[] {
  const { id, verzonden, ...bladen } = stuk;
  const hier = `stukken[${id}]`;
  return [
    { soort: "voegToe", lijst: "stukken", id },
    ...Object.entries(bladen).map(([sleutel, waarde]) => zet(`${hier}.${sleutel}`, waarde)),
    ...(Array.isArray(verzonden) ? verzendingen(hier, 0, verzonden) : []),
  ];
}

/** The changes that add these sendings to an entry that has so many already. */
export const verzendingen = (hier: string, vanaf: number, nieuwe: readonly object[]): readonly Wijziging[] =>
  nieuwe.flatMap((rij, i) => [
    { soort: "voegToe" as const, lijst: `${hier}.verzonden`, id: undefined },
    ...Object.entries(rij).map(([sleutel, waarde]) => zet(`${hier}.verzonden[${vanaf + i + 1}].${sleutel}`, waarde)),
  ]);

const zet = (pad: string, waarde: unknown): Wijziging => ({
  soort: "zet",
  pad,
  waarde: waarde as Extract<Wijziging, { soort: "zet" }>["waarde"],
});
