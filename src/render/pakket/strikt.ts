/**
 * Word can save in a strict dialect of the same format, which differs in the addresses of its names. Nothing that we or
 * docx add would belong to it, so it is read as the usual dialect.
 */
export const inUsualDialect = (xml: string): string =>
  xml.includes(STRICT) ? xml.replace(ADDRESS, usualAddress).replace(/\sw:conformance="strict"/g, "") : xml;

const STRICT = "http://purl.oclc.org/ooxml/";
const ADDRESS = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/-]+)/g;

/** The names that are written otherwise, besides the year in front of them. */
const RENAMED: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

function usualAddress(_: string, room: string, rest: string): string {
  const last = rest.slice(rest.lastIndexOf("/") + 1);
  return `http://schemas.openxmlformats.org/${room}/2006/${rest.slice(0, rest.length - last.length)}${RENAMED[last] ?? last}`;
}
