package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody took the place: the money stays with the lot, and a lot without any winner may be called anew. */
@Service
public class LeaveLotOpen {

    private final Competitions competitions;
    private final Selection selection;
    private final Successions successions;
    private final People people;
    private final Notices notices;
    private final Journal journal;

    LeaveLotOpen(
            Competitions competitions,
            Selection selection,
            Successions successions,
            People people,
            Notices notices,
            Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.successions = successions;
        this.people = people;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession before = successions.find(id).orElseThrow();
        Succession after = before.concluded();
        successions.save(after);
        Lot lot = competitions.lot(after.lotId()).orElseThrow();
        journal.record(JournalEntry.of(id.toString(), "competition.successionConcluded")
                .moved(before.state().name(), after.state().name()));
        boolean awarded = !selection
                .awards(after.competitionId())
                .getOrDefault(lot.id(), List.of())
                .isEmpty();
        if (awarded) {
            return;
        }
        journal.record(JournalEntry.of(after.competitionId().toString(), "competition.lotLeftOpen")
                .with(Map.of("lot", Integer.toString(lot.number()))));
        for (Person officer : people.withRole(Role.OPERATOR, null)) {
            notices.send(new Notice(
                    "competition.lotLeftOpen:" + id + ":" + officer.id(),
                    officer.id(),
                    "competition.lotLeftOpen",
                    Map.of(
                            "lot",
                            Notice.byLanguage(
                                    lot.title().kk(),
                                    lot.title().ru(),
                                    lot.title().en())),
                    "/staff/competitions/" + after.competitionId()));
        }
    }
}
