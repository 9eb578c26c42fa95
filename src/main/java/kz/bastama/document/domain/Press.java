package kz.bastama.document.domain;

/** Prints sheets to PDF/A-2a and PDF/UA-1. The same sheet gives the same bytes. */
public interface Press {

    byte[] print(Sheet sheet);
}
