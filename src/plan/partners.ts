import { lijstVan, type Stand, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";

export type Organisatie = ReturnType<typeof organisatiesVan>[number];

const organisatiesVan = (coalitie: Coalitie) => lijstVan(coalitie.organisaties);

const GEEN_PARTNER = ["geen partner", "uitgetreden", "afgevallen", "toehoorder"];

/** The organisations without which it cannot succeed, as far as they still take part. */
export const kernpartners = (coalitie: Coalitie): readonly Organisatie[] =>
  organisatiesVan(coalitie).filter((o) => weet(o.kernpartner) === true && isPartner(o));

const DOET_MEE = ["partner", "ondertekenaar", "onderschrijver"];

/** The organisations that take part now: everybody whose decision counts. Known without the internal file. */
export const deelnemers = <O extends { readonly rol?: Organisatie["rol"] }>({
  organisaties,
}: {
  readonly organisaties?: readonly O[] | Stand;
}): readonly O[] => lijstVan(organisaties).filter((o) => DOET_MEE.includes(weet(o.rol) ?? ""));

/** Whether an organisation is, or may become, a partner. */
export const isPartner = (organisatie: Organisatie): boolean => !GEEN_PARTNER.includes(weet(organisatie.rol) ?? "");

/** How an organisation is called in a message: its short name, its name, else its id. */
export function naamVan(coalitie: Coalitie, id: string): string {
  const organisatie = organisatiesVan(coalitie).find((o) => o.id === id);
  return weet(organisatie?.kort) ?? weet(organisatie?.naam) ?? id;
}

const DEED_MEE = ["partner", "ondertekenaar", "onderschrijver", "uitgetreden"];

/** Organisations that took part at any time and are not thanked yet in the closing: their ids. */
export function vergetenBijdragen(coalitie: Coalitie): readonly string[] {
  const genoemd = lijstVan(coalitie.afronding?.bijdragen).map((bijdrage) => weet(bijdrage.partner));
  const inzetters = lijstVan(coalitie.inzetten).map((inzet) => weet(inzet.partner));
  return organisatiesVan(coalitie)
    .filter((o) => DEED_MEE.includes(weet(o.rol) ?? "") || inzetters.includes(o.id))
    .flatMap((o) => (o.id === undefined || genoemd.includes(o.id) ? [] : [o.id]));
}
