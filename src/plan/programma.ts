/** One part of a standard programme, with the share of the time it takes. */
export interface Programmadeel {
  readonly deel: "begin" | "centraal" | "concluderend" | "afsluitend";
  readonly titel: string;
  readonly werkvorm: string;
  readonly aandeel: number;
}

/** The four parts of an exploratory or founding meeting; more than half of the time belongs to the partners. */
export const STANDAARDPROGRAMMA: readonly Programmadeel[] = [
  { deel: "begin", titel: "Welkom, en wat er mogelijk wordt", werkvorm: "presentatie", aandeel: 0.15 },
  { deel: "centraal", titel: "In groepen: wat is er nodig, en wie kan wat doen?", werkvorm: "groepen", aandeel: 0.4 },
  {
    deel: "centraal",
    titel: "Elke partner: waarom doen we mee, en wat brengen we in?",
    werkvorm: "statements",
    aandeel: 0.15,
  },
  { deel: "concluderend", titel: "Waar staan we, en wat spreken we af?", werkvorm: "plenair gesprek", aandeel: 0.15 },
  {
    deel: "afsluitend",
    titel: "Dank voor ieders bijdrage, en tijd om elkaar te spreken",
    werkvorm: "informeel",
    aandeel: 0.15,
  },
];
