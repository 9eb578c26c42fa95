package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the papers of a rework say: the notice of the return and the receipt of the correction. */
@Component
public class ReworkPapers {

    private static final String TERM = "terms.formalCheckCorrection";

    private final SentApplicationFacts facts;
    private final Competitions competitions;
    private final Parties parties;
    private final Editions editions;

    ReworkPapers(SentApplicationFacts facts, Competitions competitions, Parties parties, Editions editions) {
        this.facts = facts;
        this.competitions = competitions;
        this.parties = parties;
        this.editions = editions;
    }

    public ReturnNoticeContent notice(
            Application application, Correction asked, List<ReturnNoticeContent.Place> places, Instant until) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        LegalBasis basis = editions.get(competition.edition()).basis(TERM);
        return new ReturnNoticeContent(
                facts.of(application),
                asked.remark(),
                places,
                asked.returnedAt(),
                until,
                basis.certainty() == Certainty.DEFAULT ? null : basis.source(),
                parties.operator().head());
    }

    /** What confirms that an application was taken back instead of being mended or checked. */
    public WithdrawalContent withdrawal(Application application) {
        return new WithdrawalContent(
                facts.of(application),
                application.checkedAt(),
                parties.operator().head());
    }

    public CorrectionReceiptContent receipt(Application application, Correction sent, List<OfficialText> fields) {
        return new CorrectionReceiptContent(
                facts.of(application),
                application.digest(),
                sent.receivedAt(),
                sent.digest(),
                application.months(),
                fields);
    }
}
