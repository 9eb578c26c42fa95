package planted.pdf.bastama.document.domain;

import org.apache.pdfbox.pdmodel.PDDocument;

record DrawsByHand(PDDocument paper) {}
