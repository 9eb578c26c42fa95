package kz.bastama.competition;

import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;

/**
 * An application that was closed against its applicant: refused, withdrawn, or left without a grant.
 *
 * @param competition title of its competition
 * @param kato territory of its lot
 */
public record ClosedApplication(
        UUID id,
        String number,
        String project,
        UUID competitionId,
        OfficialText competition,
        String customerCode,
        String kato,
        EditionId edition,
        Reasons reasons) {}
