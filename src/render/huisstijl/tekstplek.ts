import { UserError } from "../../errors.ts";
import { endOf, type Paragraph, type Piece, paragraphsIn, withPieces } from "../pakket/alineas.ts";
import { placesInText, wordsBeside } from "./plekken.ts";

/** The paragraph that makes way for the text: nothing but the place. */
const PLACE_ALONE = '<w:p><w:r><w:t xml:space="preserve">{{inhoud}}</w:t></w:r></w:p>';

/**
 * The text of a look with its `{{inhoud}}` in a paragraph of its own, free of what would be lost with it: a logo that is
 * anchored there, the end of a section, a content control around it. Throws UserError("sjabloon") where no text can come.
 */
export function withPlaceOfText(naam: string, document: string): string {
  const free = withoutControls(document);
  const place = placeOfText(naam, free);
  return withPieces(free, [{ ...place, by: freed(free.slice(place.start, place.end), place) }]);
}

/** Where the text comes; what makes it impossible is told. */
function placeOfText(naam: string, document: string): Paragraph {
  const found = paragraphsWithPlace(document);
  const [place] = found;
  const inside = (name: string): boolean => found.some(({ around }) => around.some((each) => each.name === name));
  if (place === undefined) throw problem(`In ${naam} is niet te zien waar de tekst komt: {{inhoud}} ontbreekt.`);
  if (inside("w:txbxContent"))
    throw problem(`In ${naam} staat {{inhoud}} in een tekstvak. Daar past geen document in.`);
  if (inside("w:tc"))
    throw problem(`In ${naam} staat {{inhoud}} in een tabel. Daar kan een document niet goed doorlopen.`);
  const all = found.flatMap(({ text }) => placesInText(text));
  if (all.filter((name) => name === "inhoud").length > 1)
    throw problem(`In ${naam} staat {{inhoud}} meer dan één keer.`);
  const beside =
    wordsBeside(place.text) ||
    all
      .filter((name) => name !== "inhoud")
      .map((name) => `{{${name}}}`)
      .join(" ");
  if (beside !== "") throw problem(`In ${naam} staat {{inhoud}} niet op een eigen regel: daar staat ook ‘${beside}’.`);
  return place;
}

const paragraphsWithPlace = (document: string): readonly Paragraph[] =>
  paragraphsIn(document).filter(({ text }) => placesInText(text).includes("inhoud"));

/** A letterhead in which no text can come, with what to do. */
export const problem = (message: string): UserError =>
  new UserError(
    "sjabloon",
    message,
    "Zet in het Word-bestand één keer {{inhoud}}, in de tekst zelf en op een eigen regel. Bewaar het en probeer het opnieuw.",
  );

/** A content control can hold one paragraph, or be shut: what it holds stays, the control itself goes. */
function withoutControls(document: string): string {
  const [place] = paragraphsWithPlace(document);
  const control = place?.around.findLast(({ name }) => name === "w:sdt");
  if (control === undefined) return document;
  const end = endOf(document, control.start);
  const whole = document.slice(control.start, end);
  const content = /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(whole)?.[1] ?? "";
  return withoutControls(withPieces(document, [{ start: control.start, end, by: content }]));
}

const PICTURE = /<(?:w:drawing|w:pict|w:object|mc:AlternateContent)\b/;
const SECTION = /<w:sectPr\b.*<\/w:sectPr>/s;
const RANGES = /<w:(?:bookmark|commentRange|perm)(?:Start|End)\b[^>]*\/>/g;

/** What comes instead of the paragraph: what must stay of it, and the place alone. */
function freed(paragraph: string, { start, texts }: Paragraph): string {
  const section = SECTION.exec(paragraph)?.[0];
  const end = section === undefined ? "" : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  if (!PICTURE.test(paragraph)) return (paragraph.match(RANGES) ?? []).join("") + PLACE_ALONE + end;
  const empty = withPieces(
    paragraph,
    texts.map((piece): Piece & { by: string } => ({ start: piece.start - start, end: piece.end - start, by: "" })),
  );
  return (section === undefined ? empty : empty.replace(section, "")) + PLACE_ALONE + end;
}
