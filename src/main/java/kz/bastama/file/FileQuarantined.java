package kz.bastama.file;

/** The scanner found a virus in a file: nobody opens it any more. */
public record FileQuarantined(StoredFile file, String virus) {}
