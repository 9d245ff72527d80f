/** Something a consultant would want to look at again. Never stops anything. */
export interface Planwaarschuwing {
  readonly pad: string;
  readonly melding: string;
  readonly hint: string;
}

/** The same with the name of the rule that found it, by which it can be told from another at the same place. */
export interface Aandachtspunt extends Planwaarschuwing {
  readonly code: string;
}
