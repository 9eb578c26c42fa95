package kz.bastama.competition.domain;

/** The two commissions of a competition: independent expertise first, then the decision. */
public enum Body {
    EXPERTS,
    COMMISSION
}
