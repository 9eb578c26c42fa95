package kz.bastama.engine;

/** The title of a case in the list of tasks. Cases that began before there was a Kazakh one have the Russian one only. */
public final class CaseTitle {

    public static final Variable<String> RUSSIAN = Variable.text("caseTitle");
    public static final Variable<String> KAZAKH = Variable.text("caseTitleKk");

    private CaseTitle() {}
}
