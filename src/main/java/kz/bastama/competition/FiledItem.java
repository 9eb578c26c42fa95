package kz.bastama.competition;

import kz.bastama.document.Paper;
import kz.bastama.file.StoredFile;

/**
 * One thing that belongs into the file of a case: a paper, an uploaded file, or the name of what should be there and is not.
 *
 * @param expected code of what is missing, else null
 */
public record FiledItem(Section section, Paper paper, StoredFile file, String expected) {

    /** The parts of a case file in their order. */
    public enum Section {
        CALL,
        APPLICATION,
        CHECK,
        SCORES,
        DECISION,
        OBJECTION,
        AGREEMENT,
        PROJECT,
        MONITORING,
        ACT,
        EVALUATION,
        LETTERS,
        JOURNAL
    }

    public static FiledItem of(Section section, Paper paper) {
        return new FiledItem(section, paper, null, null);
    }

    public static FiledItem of(Section section, StoredFile file) {
        return new FiledItem(section, null, file, null);
    }

    public static FiledItem missing(Section section, String expected) {
        return new FiledItem(section, null, null, expected);
    }

    public boolean isMissing() {
        return expected != null;
    }
}
