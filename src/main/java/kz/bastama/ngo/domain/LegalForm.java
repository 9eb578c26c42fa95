package kz.bastama.ngo.domain;

/** The kinds of non-profit organisations that article 41, point 5 of Law 142-II names, and the rest. */
public enum LegalForm {
    PUBLIC_ASSOCIATION,
    PUBLIC_FOUNDATION,
    CORPORATE_FOUNDATION,
    PRIVATE_FOUNDATION,
    PRIVATE_INSTITUTION,
    ASSOCIATION_OF_ENTITIES,
    NON_PROFIT_COMPANY,
    FOREIGN_BRANCH,
    OTHER
}
