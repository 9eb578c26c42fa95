package kz.bastama.competition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/**
 * What contracting needs to know of an application and its competition.
 *
 * @param listId approved list that the lot comes from, by its {@code directionId}
 * @param answers the application form as it was sent
 * @param asked sum asked in tenge
 * @param basis whose paper names it a winner
 * @param protocolNumber number and day of that paper
 */
public record WonApplication(
        UUID id,
        String number,
        Instant sentAt,
        UUID organisationId,
        UUID listId,
        UUID competitionId,
        OfficialText competitionTitle,
        UUID lotId,
        UUID directionId,
        int lotNumber,
        OfficialText lotTitle,
        String sphere,
        String kato,
        String grantType,
        int months,
        String customerCode,
        EditionId edition,
        Answers answers,
        BigDecimal asked,
        AwardBasis basis,
        String protocolNumber,
        LocalDate protocolDate) {}
