import { UserError } from "../../errors.ts";

const AS_DOCX = "Open het bestand in Word en bewaar het met Opslaan als: Word-document (.docx).";

interface Kind {
  /** Ends the sentence ‘x.docx …’. */
  readonly is: string;
  readonly hint: string;
}

const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

/** How a file begins that is no zip file, and so no Word document. */
const BEGINS: readonly (readonly [first: readonly number[], kind: Kind])[] = [
  [ascii("%PDF"), { is: "is een PDF.", hint: `Daar kan geen tekst in. ${AS_DOCX}` }],
  [ascii("{\\rtf"), { is: "is een RTF-bestand.", hint: AS_DOCX }],
  [[0x89, ...ascii("PNG")], { is: "is een afbeelding.", hint: "Zet de afbeelding in een Word-document." }],
  [[0xff, 0xd8, 0xff], { is: "is een afbeelding.", hint: "Zet de afbeelding in een Word-document." }],
];

/** What an old Word file and a protected new one begin with: they are kept in the same kind of container. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** The name that the protected content has in it, as the container writes names. */
const ENCRYPTED = ascii("EncryptedPackage").flatMap((code) => [code, 0]);

const PROTECTED: Kind = {
  is: "is met een wachtwoord beveiligd.",
  hint: "Open het in Word, haal bij Bestand > Info > Document beveiligen het wachtwoord weg, en bewaar het.",
};
const OLD_WORD: Kind = { is: "is in een oud Word-formaat (.doc) opgeslagen.", hint: AS_DOCX };

/** What a zip file without a Word text in it is, by a path that it has. */
const HOLDS: readonly (readonly [path: RegExp, kind: Kind])[] = [
  [
    /^content\.xml$/,
    { is: "is een OpenDocument-bestand (.odt).", hint: "Open het in LibreOffice of Word en bewaar het als .docx." },
  ],
  [/^xl\//, { is: "is een Excel-bestand.", hint: "Zet er een Word-document (.docx) neer." }],
  [/^ppt\//, { is: "is een PowerPoint-bestand.", hint: "Zet er een Word-document (.docx) neer." }],
  [/^Index\/.*\.iwa$/, { is: "is een Pages-bestand.", hint: "Kies in Pages: Exporteer naar > Word." }],
];

const EMPTY: Kind = { is: "is leeg.", hint: "Zet er een Word-document (.docx) neer." };
const UNKNOWN: Kind = {
  is: "is geen Word-document, of is beschadigd.",
  hint: `${AS_DOCX} Lukt dat niet, begin dan opnieuw met: coalitie huisstijl`,
};

const has = (bytes: Uint8Array, sought: readonly number[], at: number): boolean =>
  sought.every((byte, index) => bytes[at + index] === byte);

function isProtected(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1)) {
    if (has(bytes, ENCRYPTED, at)) return true;
  }
  return false;
}

const refusal = (naam: string, { is, hint }: Kind): UserError => new UserError("sjabloon", `${naam} ${is}`, hint);

/** Why these bytes are no Word document, and what to do; for a file that is not even a zip file, or a broken one. */
export function noZip(bytes: Uint8Array, naam: string): UserError {
  if (bytes.length === 0) return refusal(naam, EMPTY);
  if (has(bytes, CONTAINER, 0)) return refusal(naam, isProtected(bytes) ? PROTECTED : OLD_WORD);
  const [, kind = UNKNOWN] = BEGINS.find(([first]) => has(bytes, first, 0)) ?? [];
  return refusal(naam, kind);
}

/** The same for a zip file in which there is no Word text. */
export function noDocument(paths: readonly string[], naam: string): UserError {
  const [, kind = UNKNOWN] = HOLDS.find(([path]) => paths.some((each) => path.test(each))) ?? [];
  return refusal(naam, kind);
}
