/** Something a consultant would want to look at again. Never stops anything. */
export interface Planwaarschuwing {
  readonly pad: string;
  readonly melding: string;
  readonly hint: string;
}
