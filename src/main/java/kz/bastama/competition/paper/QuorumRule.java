package kz.bastama.competition.paper;

import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.legal.Edition;

/**
 * The rule by which the quorum of a commission is counted, as its protocol names it.
 *
 * @param share of all members, as the edition writes it, for example {@code 2/3}
 * @param ofEligible whether at each application it is the same share of those who may vote on it; else of all members
 */
public record QuorumRule(String share, boolean ofEligible) {

    static QuorumRule ofExperts(Edition edition) {
        return new QuorumRule(edition.text("expert.quorum"), false);
    }

    static QuorumRule ofCommission(Edition edition) {
        return new QuorumRule(
                edition.text("commission.quorum"),
                AgendaPoint.isOfEligible(edition.text("commission.quorumAfterRecusals")));
    }
}
