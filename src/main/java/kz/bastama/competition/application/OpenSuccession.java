package kz.bastama.competition.application;

import java.util.Map;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.NextNamedBy;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.SuccessionProcess;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the search for the next in rank after an award fell away, under the rules of the competition. */
@Service
public class OpenSuccession {

    static final String OPEN_TO_OBJECTION = "succession.openToObjection";

    private final Competitions competitions;
    private final Applications applications;
    private final Successions successions;
    private final SuccessionProcess process;
    private final Editions editions;
    private final Journal journal;

    OpenSuccession(
            Competitions competitions,
            Applications applications,
            Successions successions,
            SuccessionProcess process,
            Editions editions,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.successions = successions;
        this.process = process;
        this.editions = editions;
        this.journal = journal;
    }

    @Transactional
    public void of(Competition competition, FallenAward fallen) {
        Succession succession = Succession.opened(competition.id(), fallen);
        successions.save(succession);
        Lot lot = competitions.lot(succession.lotId()).orElseThrow();
        journal.record(JournalEntry.of(succession.id().toString(), "competition.successionOpened")
                .moved(null, succession.state().name())
                .with(Map.of(
                        "lot",
                        Integer.toString(lot.number()),
                        "number",
                        applications.find(succession.fallenId()).orElseThrow().number())));
        Edition edition = editions.get(competition.edition());
        process.start(
                succession,
                competition,
                lot,
                NextNamedBy.of(edition) == NextNamedBy.COMPETITION_COMMISSION,
                edition.flag(OPEN_TO_OBJECTION));
    }
}
