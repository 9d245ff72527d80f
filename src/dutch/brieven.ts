import { achternaam, metAanspreekvorm, type Persoon, voornaamNaam } from "./namen.ts";
import { postcode } from "./postcode.ts";
import { vouw } from "./vouwen.ts";
import { hoofdletter } from "./zinnen.ts";

export { postcode } from "./postcode.ts";
export { type Taalvorm, voornaamwoord } from "./voornaamwoorden.ts";

type Vorm = "u" | "je";

const GROET = { u: "Geachte", je: "Beste" } as const;

/** How bodies are addressed; the first that is found in the name counts. */
const ORGANEN: readonly (readonly [RegExp, string])[] = [
  [/^leden van /, "Geachte leden van"],
  [/gedeputeerde staten|college|b en w/, "Geacht college,"],
  [/provinciale staten/, "Geachte Staten,"],
  [/raad van toezicht|raad van commissarissen/, "Geachte leden van de raad,"],
  [/gemeenteraad|^raad|wijkraad|dorpsraad/, "Geachte raad,"],
  [/bestuur/, "Geacht bestuur,"],
  [/directie/, "Geachte directie,"],
];

/** The salutation of a body: `Geacht college,`, `Geachte leden van het bestuur,`; undefined for what is no body. */
export function aanhefVanOrgaan(orgaan: string): string | undefined {
  const gevouwen = vouw(orgaan).replace(/^(het|de) /, "");
  const gevonden = ORGANEN.find(([vorm]) => vorm.test(gevouwen))?.[1];
  return gevonden?.endsWith("van")
    ? `Geachte ${orgaan
        .trim()
        .replace(/^(het|de) /i, "")
        .replace(/^L/, "l")},`
    : gevonden;
}

interface Aanhefkeuze {
  readonly taalvorm: Vorm;
  /** An own salutation for this person, which wins. */
  readonly eigen?: string | undefined;
}

/**
 * The salutation of a letter, comma included: `Geachte mevrouw De Vries,`, `Beste Karin,`. No titles or initials;
 * `Geachte heer, mevrouw,` where too little is known. A person without a name whose function is a body is that body.
 */
export function aanhef(p: Persoon, { taalvorm, eigen }: Aanhefkeuze): string {
  if (eigen?.trim()) return `${hoofdletter(eigen.trim().replace(/[\s,.]+$/, ""))},`;
  const heeft = (deel: string | undefined): boolean => Boolean(deel?.trim());
  const groet = GROET[taalvorm];
  if (taalvorm === "je" && heeft(p.voornaam)) return `${groet} ${p.voornaam?.trim() ?? ""},`;
  if (!heeft(p.achternaam)) return zonderAchternaam(p, groet);
  if (p.aanhefvorm === "heer" || p.aanhefvorm === "mevrouw") return `${groet} ${p.aanhefvorm} ${achternaam(p)},`;
  return heeft(p.voornaam) ? `${groet} ${voornaamNaam(p)},` : `${groet} heer, mevrouw,`;
}

function zonderAchternaam(p: Persoon, groet: string): string {
  const orgaan = aanhefVanOrgaan(p.functie ?? "");
  // A member of a board is no board: only a person of whom nothing is known is taken for the body itself.
  if (orgaan && !p.aanhefvorm && !p.voornaam) return orgaan;
  return p.aanhefvorm === "heer" || p.aanhefvorm === "mevrouw"
    ? `${groet} ${p.aanhefvorm},`
    : `${groet} heer, mevrouw,`;
}

export interface Adres {
  readonly organisatie?: string | undefined;
  readonly persoon?: Persoon | undefined;
  readonly straat?: string | undefined;
  readonly postcode?: string | undefined;
  readonly plaats?: string | undefined;
}

/**
 * The lines of an address, without what is not known. The place stands in postal form, `1234 AB  PLAATS`.
 */
export function adresregels(adres: Adres): readonly string[] {
  const { organisatie = "", persoon, straat = "", plaats = "" } = adres;
  const code = postcode(adres.postcode ?? "") ?? adres.postcode?.trim() ?? "";
  return [
    organisatie.trim(),
    persoon ? hoofdletter(metAanspreekvorm(persoon)) : "",
    hoofdletter((persoon?.functie ?? "").trim()),
    straat.trim(),
    [code, plaats.trim().toUpperCase()].filter(Boolean).join("  "),
  ].filter(Boolean);
}
