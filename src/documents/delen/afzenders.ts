import { type Gezien, volg } from "../../domain/gezien.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { isGap, known, optioneel } from "../../gap.ts";
import { inZin } from "./organisaties.ts";
import type { GezienPersoon } from "./personen.ts";

type Kijk = Gezien<"genodigde">;

/** Whose letter it is: the organisation of the first who signs, with its address, and those that invite with it. */
export const afzenderVan = (c: Kijk, eerste: GezienPersoon, afzenders: readonly GezienPersoon[]) => ({
  ...adresVanAfzender(c, eerste),
  ook: andereOrganisaties(c, afzenders),
});

function adresVanAfzender(c: Kijk, eerste: GezienPersoon) {
  const organisatie = volg(c.organisaties, eerste.organisatie);
  // Where even the sender is missing, one question is enough.
  const geenPlaats = isGap(eerste.achternaam) ? optioneel(organisatie.adres.plaats) : organisatie.adres.plaats;
  const plaats = known(organisatie.adres.plaats) ?? known(organisatie.vestigingsplaats) ?? geenPlaats;
  const { straat, postcode } = organisatie.adres;
  return { naam: organisatie.naam, straat: optioneel(straat), postcode: optioneel(postcode), plaats };
}

function andereOrganisaties(c: Kijk, [eerste, ...rest]: readonly GezienPersoon[]): readonly string[] {
  const ids = new Set(rest.flatMap((a) => known(a.organisatie) ?? []));
  return [...ids]
    .filter((id) => id !== eerste?.organisatie)
    .flatMap((id) => known(volg(c.organisaties, id).naam) ?? []);
}

/** `De Gemeente en Hartje Hanzestad`, where organisations invite together; empty where it is one. */
export function organisatiesVan(c: Kijk, afzenders: readonly GezienPersoon[]): string {
  const ids = new Set(afzenders.flatMap((a) => known(a.organisatie) ?? []));
  const namen = [...ids].flatMap((id) => known(inZin(volg(c.organisaties, id))) ?? []);
  return namen.length < 2 ? "" : opsomming(namen);
}
