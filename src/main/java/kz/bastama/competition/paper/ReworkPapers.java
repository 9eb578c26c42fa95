package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the papers of a rework say: the notice of the return and the receipt of the correction. */
@Component
public class ReworkPapers {

    private static final String TERM = "terms.formalCheckCorrection";

    private final Competitions competitions;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;

    ReworkPapers(Competitions competitions, Organisations organisations, Parties parties, Editions editions) {
        this.competitions = competitions;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
    }

    public ReturnNoticeContent notice(
            Application application, Correction asked, List<ReturnNoticeContent.Place> places, Instant until) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        LegalBasis basis = editions.get(competition.edition()).basis(TERM);
        return new ReturnNoticeContent(
                operator.name(),
                operator.address(),
                operator.city(),
                application.number(),
                application.receivedAt(),
                organisation.name(),
                organisation.bin().toString(),
                competition.title(),
                lot.number(),
                lot.title(),
                application.title(),
                asked.remark(),
                places,
                asked.returnedAt(),
                until,
                basis.certainty() == Certainty.DEFAULT ? null : basis.source(),
                operator.head());
    }

    /** What confirms that an application was taken back instead of being mended or checked. */
    public WithdrawalContent withdrawal(Application application) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return new WithdrawalContent(
                operator.name(),
                operator.address(),
                operator.city(),
                application.number(),
                application.receivedAt(),
                application.checkedAt(),
                organisation.name(),
                organisation.bin().toString(),
                competitions.find(application.competitionId()).orElseThrow().title(),
                lot.number(),
                lot.title(),
                application.title(),
                application.asked(),
                operator.head());
    }

    public CorrectionReceiptContent receipt(Application application, Correction sent, List<OfficialText> fields) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return new CorrectionReceiptContent(
                operator.name(),
                operator.address(),
                operator.city(),
                application.number(),
                application.receivedAt(),
                application.digest(),
                sent.receivedAt(),
                sent.digest(),
                organisation.name(),
                organisation.bin().toString(),
                competitions.find(application.competitionId()).orElseThrow().title(),
                lot.number(),
                lot.title(),
                application.title(),
                application.asked(),
                application.months(),
                fields);
    }
}
