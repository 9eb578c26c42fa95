package kz.bastama.platform;

/** The product cannot start for a reason its operator can mend. Shown as two lines, without a stack trace. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param problem what is wrong, a sentence without its full stop
     * @param remedy what the operator can do about it, with the very settings to use
     */
    public StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public StartRefused(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
