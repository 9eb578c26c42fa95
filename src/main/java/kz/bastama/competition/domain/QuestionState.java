package kz.bastama.competition.domain;

/** How far a question about a call is. */
public enum QuestionState {
    ASKED,
    /** Public, together with its answer. */
    ANSWERED,
    /** Not public: personal data or abuse. */
    HIDDEN
}
