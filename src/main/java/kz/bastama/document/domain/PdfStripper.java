package kz.bastama.document.domain;

import java.io.IOException;

/** Takes out of a PDF what it tells of its makers beside its pages. */
public interface PdfStripper {

    /** @throws IOException when the file cannot be read, or holds what cannot be looked into */
    byte[] strip(byte[] pdf) throws IOException;
}
