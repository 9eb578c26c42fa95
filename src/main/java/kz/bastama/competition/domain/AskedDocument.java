package kz.bastama.competition.domain;

/**
 * A kind of document that a competition asks for, as it stood on the announcement.
 *
 * @param kind code, below {@code documents} in the edition
 * @param required whether an application without it is not admitted
 */
public record AskedDocument(String kind, boolean required) {}
