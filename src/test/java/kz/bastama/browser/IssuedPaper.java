package kz.bastama.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.document.PdfAssertions;

/** A paper as downloaded in both languages. */
public record IssuedPaper(String number, byte[] kk, byte[] ru) {

    /** Its own letters come out of the Kazakh file, its number out of both. */
    public IssuedPaper saysInKazakh(String... texts) {
        assertThat(text(kk)).contains(number).contains(texts);
        return this;
    }

    public IssuedPaper saysInRussian(String... texts) {
        assertThat(text(ru)).contains(number).contains(texts);
        return this;
    }

    /** As it was typed: a quotation within a quotation is set in inner marks. */
    private static String text(byte[] pdf) {
        return PdfAssertions.textOf(pdf)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace('\u201e', '\u00ab')
                .replace('\u201c', '\u00bb');
    }
}
