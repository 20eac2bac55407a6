// The text of a PDF as PDFium gives it, a form feed behind each page. usage: node pdfium.mjs FILE (in a folder with node_modules)
import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";

// PDFium does not tell a line's end behind a space; a line of ours must not be found across two of them.
function text(pdfium, page) {
  const words = pdfium._FPDFText_LoadPage(page.pageIdx);
  const point = pdfium.wasmExports.malloc(16);
  let all = "", baseline = NaN;
  for (let i = 0; i < pdfium._FPDFText_CountChars(words); i++) {
    pdfium._FPDFText_GetCharOrigin(words, i, point, point + 8);
    const y = new DataView(pdfium.HEAPU8.buffer).getFloat64(point + 8, true);
    if (Math.abs(y - baseline) > 1 && !pdfium._FPDFText_IsGenerated(words, i)) all += "\n";
    baseline = y;
    all += String.fromCharCode(pdfium._FPDFText_GetUnicode(words, i));
  }
  pdfium.wasmExports.free(point);
  pdfium._FPDFText_ClosePage(words);
  return all;
}

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(process.argv[2]));
for (const page of document.pages()) process.stdout.write(text(library.module, page) + "\f");
document.destroy();
library.destroy();
