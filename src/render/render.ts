import type { Figuur } from "../figuur.ts";
import type { Gap } from "../gap.ts";
import { finish } from "./afwerking/afwerken.ts";
import { marked } from "./afwerking/opmerkingen.ts";
import { seal } from "./herkomst.ts";
import { type Afbeelding, imagesOf } from "./html/figuren.ts";
import { type Look, prepareLook } from "./huisstijl/voorbereiden.ts";
import { edgeLines, type Kenmerk } from "./kenmerk.ts";
import { withPageNumbers } from "./paginanummers.ts";
import { placeInLook } from "./plaatsen.ts";
import { checkTemplate } from "./sjabloon/controle.ts";
import type { ZonderNaam } from "./sjabloon/gaten.ts";
import type { Sjabloon } from "./sjabloon/taal.ts";
import { fillHtml } from "./sjabloon/vullen.ts";
import type { Tekengerei } from "./tekenen.ts";

/** All that a Word document is made of. */
export interface RenderInput {
  /** Handlebars that writes HTML. */
  readonly template: Sjabloon;
  readonly partials: Readonly<Record<string, string>>;
  /** Plain data, with a Gap wherever a value is missing. */
  readonly view: object;
  /** For a text of the view with `NAAM_WEG` in it: the answer it comes from. */
  readonly zonderNaam?: ZonderNaam;
  /** The same view of an empty project: the paths that exist. */
  readonly form: object;
  /** A .docx with `{{inhoud}}` where the text goes. */
  readonly look: Look;
  readonly eigenschappen: {
    readonly titel: string;
    readonly auteur: string;
    /** ISO day. */
    readonly datum: string;
    readonly kenmerk: Kenmerk;
    /** Custom properties; asked for when everything has been printed. */
    readonly extra: () => Readonly<Record<string, string>>;
  };
  readonly opmaak: { readonly inhoudsopgave: boolean; readonly genummerd: boolean };
  /** Whether each gap gets a comment that helps to fill it. */
  readonly werkversie: boolean;
  readonly toelichting?: (gap: Gap) => string;
  /** Asked for when there is a figure. */
  readonly tekengerei: () => Tekengerei;
}

/** A finished document, with what to tell about it. */
export interface Rendered {
  readonly docx: Uint8Array;
  /** What is missing and was printed, in order, each path once. */
  readonly gaps: readonly Gap[];
  readonly waarschuwingen: readonly string[];
}

/**
 * Makes a Word document of a template and a view, in a look. The same input gives the same bytes. What is wrong with
 * the template or the look is a UserError("sjabloon") that names all of it.
 */
export async function renderDocument(input: RenderInput): Promise<Rendered> {
  checkTemplate(input.template, input.partials, input.form);
  const look = prepareLook(input.look, input.opmaak.genummerd);
  const places = new Map<number, Gap>();
  const filled = fillHtml(input, (words, number, gap) => {
    const first = input.werkversie && !places.has(number);
    if (first) places.set(number, gap);
    return `<mark>${first ? marked(words, number) : words}</mark>`;
  });
  const edges = edgeLines(input.eigenschappen, look.plaatsen);
  const placed = await placeInLook(
    edges.eersteRegel + filled.tekst,
    { ...look, naam: input.look.naam },
    edges.plaatsen,
    {
      ...input.opmaak,
      afbeelding: await pictures(filled.beelden.figuren, input.tekengerei),
      diagrammen: filled.beelden.diagrammen,
    },
  );
  const finished = finish(placed.docx, {
    idOf: look.idOf,
    accent: look.accent,
    eigenschappen: input.eigenschappen,
    gaps: places,
    toelichting: {
      auteur: "coalitie",
      datum: input.eigenschappen.datum,
      tekst: input.toelichting ?? ((gap) => gap.vraag),
    },
  });
  const { pakket, geschat } = placed.inhoudsopgave
    ? await withPageNumbers(finished)
    : { pakket: finished, geschat: false };
  return {
    docx: seal(pakket, input.eigenschappen.extra()),
    gaps: filled.gaps,
    waarschuwingen: [...placed.waarschuwingen, ...(geschat ? [GUESSED] : [])],
  };
}

/** What draws is loaded only for a document with a figure. */
async function pictures(figuren: readonly Figuur[], tekengerei: () => Tekengerei): Promise<Afbeelding> {
  if (figuren.length === 0) return () => undefined;
  const { drawer } = await import("./tekenen.ts");
  return imagesOf(figuren, await drawer(tekengerei()));
}

const GUESSED =
  "De paginanummers in de inhoudsopgave zijn geschat. Klik in Word met rechts op de inhoudsopgave en kies Veld bijwerken.";
