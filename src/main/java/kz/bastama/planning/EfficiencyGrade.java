package kz.bastama.planning;

/** What the evaluation of a finished project says of its use, by the points of the edition. */
public enum EfficiencyGrade {
    EFFECTIVE,
    PARTLY,
    NOT_EFFECTIVE
}
