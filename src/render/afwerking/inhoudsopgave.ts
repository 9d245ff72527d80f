/** docx begins the field of a table of contents in an empty paragraph; Word begins it in the first entry. */
const BEGIN =
  /<w:p>(<w:r><w:fldChar w:fldCharType="begin"[^>]*\/><w:instrText[^>]*>\s*TOC .*?<w:fldChar w:fldCharType="separate"\/><\/w:r>)<\/w:p><w:p>(<w:pPr>.*?<\/w:pPr>)/s;

export const withContentsInFirstEntry = (document: string): string => document.replace(BEGIN, "<w:p>$2$1");
