package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.AnnounceCompetition;
import kz.bastama.competition.domain.Announcement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceCompetitionDelegate implements JavaDelegate {

    private final AnnounceCompetition announceCompetition;

    AnnounceCompetitionDelegate(AnnounceCompetition announceCompetition) {
        this.announceCompetition = announceCompetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        Announcement words = new Announcement(
                CompetitionModel.CONTACT_PERSON.in(execution),
                CompetitionModel.CONTACT_PHONE.in(execution),
                CompetitionModel.CONTACT_EMAIL.in(execution),
                CompetitionModel.PRESENTATION_PLACE.in(execution),
                CompetitionModel.PRESENTATION_PLACE_KK.in(execution, null));
        CompetitionModel.EDITION.set(
                execution, announceCompetition.of(id, words).toString());
    }
}
