import type { Interviewer } from "./interviewer.ts";

/** The same who asks, but for these methods. What a screen can do at a moment is asked of it at that moment. */
export const metAnders = (wie: Interviewer, anders: Partial<Interviewer>): Interviewer =>
  Object.assign(Object.create(wie) as Interviewer, anders);
