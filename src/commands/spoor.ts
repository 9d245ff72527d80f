/**
 * The way a program came to a mistake, to be sent to its makers: where in the program, and not with what. What stands in
 * quotes in a message may be anybody's words, and the folders before the program say whose machine it is.
 */
export function spoorVan(error: Error): string {
  const regels = (error.stack ?? "").split("\n").filter((regel) => /^\s+at /.test(regel));
  const oorzaak = error.cause instanceof Error ? [`  door ${spoorVan(error.cause)}`] : [];
  return [`${error.name}: ${zonderWoorden(error.message)}`, ...regels.map(zonderMap), ...oorzaak].join("\n");
}

const AANHALING = /(["'`‘“«])[^\n]*(["'`’”»])/gu;

/** Only the first line: what comes after it often repeats what was read. */
const zonderWoorden = (melding: string): string =>
  (melding.split("\n")[0] ?? "").replace(AANHALING, "$1…$2").slice(0, 200);

const zonderMap = (regel: string): string =>
  regel.replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\s()]*?[\\/]((?:dist|src|node_modules|test)[\\/])/, "$1");
