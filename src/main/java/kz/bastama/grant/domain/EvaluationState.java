package kz.bastama.grant.domain;

/** How far the evaluation of a project has come. */
public enum EvaluationState {
    /** The group scores. */
    SCORING,
    /** The customer has drawn the conclusion; it is public. */
    CONCLUDED
}
