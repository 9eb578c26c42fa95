package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts less than an application asks before the commission, as long as nobody has voted on it: who votes for it votes for that sum. */
@Service
public class ProposeSum {

    private static final int LONGEST = 2000;

    private final OpenMeeting openMeeting;
    private final Competitions competitions;
    private final Selection selection;
    private final Proceedings proceedings;
    private final Editions editions;
    private final Journal journal;

    ProposeSum(
            OpenMeeting openMeeting,
            Competitions competitions,
            Selection selection,
            Proceedings proceedings,
            Editions editions,
            Journal journal) {
        this.openMeeting = openMeeting;
        this.competitions = competitions;
        this.selection = selection;
        this.proceedings = proceedings;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param amount null puts the sum that is asked before the commission again */
    @Transactional
    public Verdict of(UUID competitionId, UUID applicationId, BigDecimal amount, OfficialText reason) {
        competitions.counting(competitionId); // no vote is cast meanwhile
        Optional<Application> application = openMeeting.application(competitionId, applicationId);
        if (application.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        if (selection.votes(competitionId).stream()
                .anyMatch(vote -> vote.applicationId().equals(applicationId))) {
            return Verdict.refused(Refusal.of("competition.sumAfterVotes", null));
        }
        String number = application.get().number();
        if (amount == null) {
            proceedings.takeBackSum(applicationId);
            journal.record(JournalEntry.of(competitionId.toString(), "competition.sumTakenBack")
                    .with(Map.of("number", number)));
            return Verdict.allowed();
        }
        Verdict verdict = check(competitionId, application.get(), amount, reason);
        if (verdict.isAllowed()) {
            proceedings.propose(competitionId, new ProposedSum(applicationId, amount, reason));
            journal.record(JournalEntry.of(competitionId.toString(), "competition.sumProposed")
                    .with(Map.of(
                            "number", number,
                            "sum", amount.toPlainString(),
                            "reason", reason.ru(),
                            "reasonKk", reason.kk())));
        }
        return verdict;
    }

    private Verdict check(UUID competitionId, Application application, BigDecimal amount, OfficialText reason) {
        Edition edition =
                editions.get(competitions.find(competitionId).orElseThrow().edition());
        List<Refusal> refusals = new ArrayList<>();
        if (!edition.flag("commission.partialFunding")) {
            refusals.add(Refusal.of("competition.noPartialFunding", edition.basis("commission.partialFunding")));
        }
        String[] share = edition.text("commission.partialLeast").split("/");
        BigDecimal least = application
                .asked()
                .multiply(new BigDecimal(share[0].strip()))
                .divide(new BigDecimal(share[1].strip()), 2, RoundingMode.CEILING);
        if (amount.scale() > 2 || amount.compareTo(least) < 0 || amount.compareTo(application.asked()) >= 0) {
            refusals.add(Refusal.of(
                    "competition.sumOutOfBounds",
                    edition.basis("commission.partialLeast"),
                    Map.of("least", least, "asked", application.asked())));
        }
        if (!reason.isGiven(LONGEST)) {
            refusals.add(Refusal.of("competition.sumReason", null, Map.of("longest", LONGEST)));
        }
        return new Verdict(refusals);
    }
}
