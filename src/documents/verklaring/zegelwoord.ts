/** How a seal names itself in its own clauses. */
export interface Zegelwoord {
  /** The id of its document. */
  readonly document: "intentieverklaring" | "convenant";
  /** In the middle of a sentence. */
  readonly dit: string;
  /** At its beginning. */
  readonly Dit: string;
  /** As the object of a sentence. */
  readonly voornaamwoord: string;
  /** What others endorse in it. */
  readonly kern: string;
}

export const VERKLARING: Zegelwoord = {
  document: "intentieverklaring",
  dit: "deze verklaring",
  Dit: "Deze verklaring",
  voornaamwoord: "haar",
  kern: "de visie en de intenties",
};

export const CONVENANT: Zegelwoord = {
  document: "convenant",
  dit: "dit convenant",
  Dit: "Dit convenant",
  voornaamwoord: "het",
  kern: "de visie en de doelen",
};
