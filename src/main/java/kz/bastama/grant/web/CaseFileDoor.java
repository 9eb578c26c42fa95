package kz.bastama.grant.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.FiledItem;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.file.FileAccess;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Filed;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.CaseFileContentsContent;
import kz.bastama.grant.paper.JournalExtractContent;
import kz.bastama.grant.paper.ProjectRecordContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may order and take the file of a case: the operator's officers without a conflict of interest and auditors, and of them only who
 * may open each single paper and file in it, so that nobody gets from the whole what the parts withhold.
 */
@Component
class CaseFileDoor implements PaperAccess {

    private static final Set<PaperType> OWN =
            Set.of(CaseFileContentsContent.TYPE, JournalExtractContent.TYPE, ProjectRecordContent.TYPE);

    private final ObjectProvider<PaperAccess> papers;
    private final ObjectProvider<FileAccess> files;
    private final CaseFiles caseFiles;
    private final GrantConflicts conflicts;
    private final Grants grants;
    private final CurrentActor actor;

    CaseFileDoor(
            ObjectProvider<PaperAccess> papers,
            ObjectProvider<FileAccess> files,
            CaseFiles caseFiles,
            GrantConflicts conflicts,
            Grants grants,
            CurrentActor actor) {
        this.papers = papers;
        this.files = files;
        this.caseFiles = caseFiles;
        this.conflicts = conflicts;
        this.grants = grants;
        this.actor = actor;
    }

    boolean sees(Grant grant) {
        return Stream.of(Role.OPERATOR, Role.AUDITOR).anyMatch(actor.get()::has)
                && actor.get().seesCasesOf(grant.customerCode())
                && conflicts.of(grant.id()).isAllowed();
    }

    /** How many of the things in it are closed to the present actor. */
    long closed(Filed filed) {
        return filed.items().stream()
                .filter(item -> !item.isMissing() && !opens(item))
                .count();
    }

    private boolean opens(FiledItem item) {
        return item.paper() != null
                ? papers.stream().anyMatch(door -> door.answersFor(item.paper().type()) && door.mayOpen(item.paper()))
                : files.stream().anyMatch(door -> door.mayOpen(item.file()));
    }

    @Override
    public boolean answersFor(PaperType type) {
        return OWN.contains(type);
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return caseFiles
                .find(UUID.fromString(paper.aggregateId()))
                .flatMap(file -> grants.find(file.grantId()))
                .filter(this::sees)
                .isPresent();
    }
}
