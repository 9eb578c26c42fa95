package kz.bastama.competition.domain;

import java.util.List;
import kz.bastama.legal.Edition;

/**
 * A kind of document that a competition asks for, as it stood on the announcement.
 *
 * @param kind code, below {@code documents} in the edition
 * @param required whether an application without it is not admitted
 */
public record AskedDocument(String kind, boolean required) {

    private static final String DOCUMENTS = "documents";

    /** Those of a type of grant, in the order of the edition. */
    public static List<AskedDocument> of(Edition edition, String grantType) {
        return edition.names(DOCUMENTS).stream()
                .map(kind -> new AskedDocument(kind, edition.flag(DOCUMENTS + "." + kind + ".required." + grantType)))
                .toList();
    }
}
