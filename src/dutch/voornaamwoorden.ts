export type Taalvorm = "u" | "je";

/** The words of address with their verbs, so that a letter never mixes *u* and *je*. */
interface Voornaamwoord {
  readonly onderwerp: string;
  /** At the start of a sentence. */
  readonly Onderwerp: string;
  /** With stress, and after a preposition: “voor jou”. */
  readonly lijdend: string;
  readonly bezit: string;
  readonly Bezit: string;
  readonly wederkerend: string;
  readonly hebt: string;
  readonly bent: string;
  readonly kunt: string;
  readonly wilt: string;
  readonly zult: string;
  /** Verb first, as in a question: “kunt u”, “kun je”. */
  readonly hebtU: string;
  readonly bentU: string;
  readonly kuntU: string;
  readonly wiltU: string;
  readonly zultU: string;
  readonly vindtU: string;
  readonly komtU: string;
}

const VOORNAAMWOORDEN: Readonly<Record<Taalvorm, Voornaamwoord>> = {
  u: {
    onderwerp: "u",
    Onderwerp: "U",
    lijdend: "u",
    bezit: "uw",
    Bezit: "Uw",
    wederkerend: "u",
    hebt: "hebt",
    bent: "bent",
    kunt: "kunt",
    wilt: "wilt",
    zult: "zult",
    hebtU: "hebt u",
    bentU: "bent u",
    kuntU: "kunt u",
    wiltU: "wilt u",
    zultU: "zult u",
    vindtU: "vindt u",
    komtU: "komt u",
  },
  je: {
    onderwerp: "je",
    Onderwerp: "Je",
    lijdend: "jou",
    bezit: "jouw",
    Bezit: "Jouw",
    wederkerend: "je",
    hebt: "hebt",
    bent: "bent",
    kunt: "kunt",
    wilt: "wilt",
    zult: "zult",
    hebtU: "heb je",
    bentU: "ben je",
    kuntU: "kun je",
    wiltU: "wil je",
    zultU: "zul je",
    vindtU: "vind je",
    komtU: "kom je",
  },
};

/** The words that go with `u` or `je`. */
export const voornaamwoord = (taalvorm: Taalvorm): Voornaamwoord => VOORNAAMWOORDEN[taalvorm];
