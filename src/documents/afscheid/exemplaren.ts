import { lijstVan, weet } from "../../domain/boom.ts";
import type { Leesbaar, LeesbaarDing } from "../../domain/gezien.ts";
import { perDing } from "../delen/exemplaren.ts";
import type { Exemplaar } from "../document.ts";

type Kijk = Leesbaar<"genodigde">;
type Organisatie = LeesbaarDing<"genodigde", "organisaties">;

const DEED_MEE: readonly unknown[] = ["partner", "ondertekenaar", "onderschrijver", "uitgetreden"];
const VERTROK: readonly unknown[] = ["uitgetreden", "afgevallen"];
const KEEK_MEE: readonly unknown[] = ["uitgenodigd", "toehoorder"];

const kwamNiet = (c: Kijk): boolean => weet(c.afronding?.reden) === "komt niet tot stand";
const isAfgerond = (c: Kijk): boolean => weet(c.afronding?.keuze) !== undefined;

/** Whether it ever contributed, in whatever role it is now. */
const droegBij = (c: Kijk, { id, rol }: Organisatie): boolean =>
  DEED_MEE.includes(weet(rol)) ||
  [...lijstVan(c.inzetten), ...lijstVan(c.afronding?.bijdragen)].some(({ partner }) => weet(partner) === id);

/** A letter of thanks for each organisation that ever took part, once the coalition is closed; who left is not forgotten. */
export const bedankbrievenVan = (c: Kijk): readonly Exemplaar[] =>
  perOrganisatie(c, (o) => isAfgerond(c) && !kwamNiet(c) && droegBij(c, o));

/**
 * A letter for who left or does not join; when the coalition does not come about for everybody who was asked, and when it
 * ends for who only looked on. Partners of a coalition that ends get the letter of thanks.
 */
export const afberichtenVan = (c: Kijk): readonly Exemplaar[] =>
  perOrganisatie(c, ({ rol }) => {
    const wat = weet(rol);
    if (VERTROK.includes(wat)) return true;
    if (kwamNiet(c)) return DEED_MEE.includes(wat) || KEEK_MEE.includes(wat);
    return isAfgerond(c) && KEEK_MEE.includes(wat);
  });

const perOrganisatie = (c: Kijk, past: (organisatie: Organisatie) => boolean): readonly Exemplaar[] =>
  perDing(c.organisaties, past, ({ id, naam }) => ({
    voor: id,
    naam: weet(naam) ?? id,
    lezer: { organisatie: id },
    over: { organisaties: id },
  }));
