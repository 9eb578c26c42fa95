package kz.bastama.expert;

/**
 * What officers have made of a found conflict.
 *
 * @param proposed why one of them would dismiss it, or null
 * @param proposer login of that officer, or null
 * @param dismissed why it was dismissed, or null
 * @param upheld why it stands although its data are no proof, or null
 */
public record Weighing(String proposed, String proposer, String dismissed, String upheld) {

    public static final Weighing NONE = new Weighing(null, null, null, null);

    public boolean isDismissed() {
        return dismissed != null;
    }

    public boolean isUpheld() {
        return upheld != null;
    }

    /** Whether another officer is to say whether it is dismissed. */
    public boolean waits() {
        return proposed != null && !isDismissed() && !isUpheld();
    }
}
