package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the officer who asked that the second person did not agree. */
@Service
public class NotifyOfExtensionRefusal {

    private final Competitions competitions;
    private final Extensions extensions;
    private final Notices notices;

    NotifyOfExtensionRefusal(Competitions competitions, Extensions extensions, Notices notices) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID extensionId) {
        IntakeExtension extension = extensions.find(extensionId).orElseThrow();
        Competition competition = competitions.find(extension.competitionId()).orElseThrow();
        String type = "competition.extensionRefused";
        notices.send(new Notice(
                type + ":" + extensionId,
                extension.askedBy(),
                type,
                Map.of(
                        "title",
                        Notice.byLanguage(
                                competition.title().kk(),
                                competition.title().ru(),
                                competition.title().en()),
                        "to",
                        ShownTime.minute(extension.to()),
                        "reason",
                        extension.refusal()),
                "/staff/competitions/" + competition.id()));
    }
}
