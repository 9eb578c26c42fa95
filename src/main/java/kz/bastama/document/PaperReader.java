package kz.bastama.document;

/** Reads the text of a rendition back, as a person would copy it. */
public interface PaperReader {

    /** The words in reading order, parted by single spaces. */
    String text(Rendition rendition);
}
