import { type Gezien, volg } from "../../domain/gezien.ts";
import { bedrag } from "../../dutch/bedragen.ts";
import { type Gap, isDraft, known } from "../../gap.ts";
import { korteNaam } from "../delen/organisaties.ts";
import type { Bezegeling } from "../delen/partijen.ts";
import { kosten, type Lid } from "./slotbepalingen.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

interface Regel {
  readonly wie: string | Gap;
  readonly waarvoor: string | Gap;
  readonly bedrag: number;
}

/**
 * The money that parties promised, and nothing else: what is only hoped for, asked for or granted under a condition is no
 * part of what they agree on here. Nothing where they keep money out of the seal.
 */
export function toegezegdGeld(c: Kijk, b: Bezegeling, partijen: readonly Organisatie[]) {
  if (known(b.zonderGeld) === true) return { regels: [], totaal: "" };
  const regels = [...uitActies(c), ...uitBegroting(c)].filter(({ id }) => partijen.some((o) => o.id === id));
  const gesorteerd = partijen.flatMap((o) => regels.filter(({ id }) => id === o.id));
  const som = gesorteerd.reduce((tot, r) => tot + r.bedrag, 0);
  return {
    regels: gesorteerd.map((r) => ({ wie: r.wie, waarvoor: r.waarvoor, bedrag: bedrag(r.bedrag) })),
    totaal: gesorteerd.length > 1 ? bedrag(som) : "",
  };
}

const uitActies = (c: Kijk): readonly (Regel & { readonly id: string })[] =>
  c.acties
    .filter((a) => !isDraft(a) && (a.werkpakket === "past deels" || a.werkpakket === "past niet"))
    .flatMap((a) => a.dekking.flatMap((d) => regelVan(c, d, a.titel)));

const uitBegroting = (c: Kijk): readonly (Regel & { readonly id: string })[] =>
  c.begroting.flatMap((r) => (isDraft(r) ? [] : regelVan(c, r, known(r.omschrijving) ?? r.post)));

function regelVan(
  c: Kijk,
  d: Pick<Kijk["begroting"][number], "wie" | "bedrag" | "status">,
  waarvoor: string | Gap,
): readonly (Regel & { readonly id: string })[] {
  const [wie, euro] = [known(d.wie), known(d.bedrag)];
  if (wie === undefined || euro === undefined || euro === 0 || d.status !== "toegezegd") return [];
  return [{ id: wie, wie: korteNaam(volg(c.organisaties, wie)), waarvoor, bedrag: euro }];
}

/** Who bears the costs; where money is kept out of the seal, that it is decided apart. */
export function financiering(b: Bezegeling, metGeld: boolean): readonly Lid[] {
  if (known(b.zonderGeld) === true) return [...kosten(b), ZONDER_GELD];
  const meer = metGeld ? ["Meer of andere bijdragen gelden pas als een Partij die schriftelijk toezegt."] : [];
  return [...kosten(b), ...meer, NOG_TE_DEKKEN];
}

const ZONDER_GELD =
  "Dit convenant heeft zelf geen financiële gevolgen. Heeft een afspraak die later wel, dan legt de Partij om wie het gaat dat apart voor aan het orgaan dat daarover beslist.";
const NOG_TE_DEKKEN =
  "Partijen zoeken samen dekking voor wat nog niet is toegezegd. Zolang die er niet is, hoeft geen Partij dat deel uit te voeren.";
