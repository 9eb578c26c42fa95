package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.competition.paper.IntakeExtensionPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Change of the announcement, the intake is extended. It stands among the papers of the call. */
@Service
public class IssueExtensionNotice {

    private final Competitions competitions;
    private final Extensions extensions;
    private final IntakeExtensionPaper paper;
    private final Papers papers;

    IssueExtensionNotice(Competitions competitions, Extensions extensions, IntakeExtensionPaper paper, Papers papers) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID extensionId) {
        IntakeExtension extension = extensions.find(extensionId).orElseThrow();
        Competition competition = competitions.find(extension.competitionId()).orElseThrow();
        papers.issue(
                competition.id().toString(),
                extension.number(),
                competition.edition().toString(),
                paper.of(competition, extension));
    }
}
