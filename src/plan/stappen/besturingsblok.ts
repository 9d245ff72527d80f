import type { Veldenblok } from "../stap.ts";

/** What the advice on a governance model rests on, beside what is known of the partners; asked before each choice of one. */
export const WAT_HET_MODEL_BEPAALT: Veldenblok = {
  soort: "velden",
  titel: "Wat het model bepaalt",
  velden: [
    "organisatie.vertrouwen",
    "organisatie.dominanteFinancier",
    "organisatie.langdurig",
    "organisatie.neutraleIdentiteit",
  ],
};
