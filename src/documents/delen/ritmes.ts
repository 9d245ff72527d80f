/** How often the partners look back, as a part of a sentence. */
export const RITMES = {
  maand: "elke maand",
  kwartaal: "elk kwartaal",
  halfjaar: "elk halfjaar",
  jaar: "elk jaar",
} as const;
