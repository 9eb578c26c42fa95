package kz.bastama.expert;

import java.util.Optional;
import kz.bastama.legal.Verdict;

/**
 * Draws of experts: lists and commitment are published, observers contribute values, then the draw is closed, once. Each step is
 * journaled; a case has one draw, and no step can be taken back.
 */
public interface Draws {

    /** The way of drawing, {@code docs/draw.md}; it stands in the seed and in the record: another way gets another name. */
    String METHOD = "bastama-draw-1";

    Optional<ExpertDraw> ofCase(String caseId);

    /** Numbers the eligible experts of each sphere, makes the secret and publishes its commitment. */
    Verdict publish(DrawOrder order);

    /** Takes the value of an observer; what is entered stays. */
    Verdict enter(String caseId, String observer, String organisation, String value);

    /** Reveals the secret and draws. */
    Verdict close(String caseId);

    /** The record of a draw as the file that {@code --verify-draw} reads. */
    String record(ExpertDraw draw, Names names);

    /** SHA-256 of a list as it was published: it tells one list from any other. */
    String digest(ExpertDraw draw, ExpertDraw.Urn urn);

    /** Which lines of a record name their expert. */
    enum Names {
        NONE,
        ALL
    }
}
