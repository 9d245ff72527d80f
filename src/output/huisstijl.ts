import type { Document } from "../documents/document.ts";
import { datum } from "../dutch/datums.ts";
import { InternalError } from "../errors.ts";
import { Gap } from "../gap.ts";
import { type Look, prepareLook } from "../render/huisstijl/voorbereiden.ts";
import type { World } from "../world.ts";
import type { Bronnen } from "./bron.ts";

/** Our styles, as Dutch Word calls them, and what each is for. */
const STIJLEN: readonly (readonly [naam: string, inWord: string, waarvoor: string])[] = [
  ["Normal", "Standaard", "gewone tekst; alle andere stijlen volgen het lettertype"],
  ["Title", "Titel", "de titel van een stuk"],
  ["Subtitle", "Ondertitel", "de regel onder de titel"],
  ["heading 1", "Kop 1", "hoofdstukken"],
  ["heading 2", "Kop 2", "paragrafen"],
  ["heading 3", "Kop 3", "kleine koppen"],
  ["Kop 1 zonder nummer", "Kop 1 zonder nummer", "een hoofdstuk zonder nummer, zoals de samenvatting"],
  ["Inleiding", "Inleiding", "de inleiding van een stuk"],
  ["Kader", "Kader", "een kader om iets wat opvalt"],
  ["Kenmerk", "Kenmerk", "versie, status en datum"],
  ["Klein", "Klein", "kleine letters"],
  ["caption", "Bijschrift", "bij een tabel of figuur"],
  ["List Paragraph", "Lijstalinea", "opsommingen"],
  ["Tabeltekst", "Tabeltekst", "tekst in tabellen"],
  ["Tabeltotaal", "Tabeltotaal", "de regel met het totaal"],
  ["Raster", "Raster", "een tabel met lijnen"],
  ["Kaal", "Kaal", "een tabel zonder lijnen"],
  ["Handtekening", "Handtekening", "ruimte voor handtekeningen"],
  ["Handtekeningtekst", "Handtekeningtekst", "namen bij de handtekeningen"],
  ["toc 1", "Inhopg 1", "de inhoudsopgave"],
  ["footnote text", "Voetnoottekst", "voetnoten"],
  ["Hyperlink", "Hyperlink", "verwijzingen"],
  ["header", "Koptekst", "de koptekst van een bladzijde"],
  ["footer", "Voettekst", "de voettekst van een bladzijde"],
];

/**
 * A Word file that shows every style as it comes out on this letterhead, by the name that Word gives it, and which of them
 * the letterhead has itself; and what is left out of it, whoever reads. Throws UserError("sjabloon") for a letterhead that cannot be used.
 */
export async function voorbeeldOp(
  look: Look,
  { shipped }: Pick<World, "shipped">,
  bronnen: Pick<Bronnen, "tekengerei">,
  { dag, opmaak }: { readonly dag: string; readonly opmaak: Document["opmaak"] },
): Promise<{ readonly docx: Uint8Array; readonly weggelaten: readonly string[] }> {
  const { renderDocument } = await import("../render/render.ts");
  const bytes = shipped.read(SJABLOON);
  if (bytes === undefined) throw new InternalError(`Missing file in the package: ${SJABLOON}`);
  const { aangevuld, weggelaten } = prepareLook(look, opmaak.genummerd);
  const view = {
    bestand: look.naam,
    gat: new Gap("coalitie.naam", "Hoe heet de coalitie?"),
    datum: dag,
    stijlen: STIJLEN.map(([naam, inWord, waarvoor]) => ({
      naam: inWord,
      waarvoor,
      vanWie: aangevuld.includes(naam) ? "aangevuld" : "je briefpapier",
    })),
  };
  const { docx } = await renderDocument({
    template: { naam: SJABLOON, tekst: new TextDecoder().decode(bytes) },
    partials: {},
    view,
    form: view,
    look,
    opmaak: { ...opmaak, inhoudsopgave: true },
    werkversie: false,
    tekengerei: bronnen.tekengerei,
    eigenschappen: {
      titel: "Voorbeeld van je huisstijl",
      auteur: "",
      datum: dag,
      kenmerk: { versie: "versie 0.1", status: "concept", rubricering: "Alleen om te bekijken", datum: datum(dag) },
      extra: () => ({}),
    },
  });
  return { docx, weggelaten: [...weggelaten] };
}

const SJABLOON = "huisstijl/voorbeeld.hbs";
