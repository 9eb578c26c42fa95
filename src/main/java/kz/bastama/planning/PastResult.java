package kz.bastama.planning;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * What came of a project that a customer paid for, for whoever drafts its next directions.
 *
 * @param recommendation of the customer and of civil society to the topics of the next year
 */
public record PastResult(
        UUID grantId,
        String number,
        String title,
        OfficialText direction,
        BigDecimal sum,
        BigDecimal points,
        EfficiencyGrade grade,
        OfficialText recommendation) {}
