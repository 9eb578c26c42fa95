package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import kz.bastama.legal.OfficialText;

/**
 * What every paper on one application says of it, with the operator that issues the paper.
 *
 * @param receivedAt when the application was received first
 * @param asked tenge
 */
public record AboutApplication(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        String number,
        Instant receivedAt,
        OfficialText organisation,
        String bin,
        OfficialText competition,
        int lotNumber,
        OfficialText lot,
        String project,
        BigDecimal asked) {}
