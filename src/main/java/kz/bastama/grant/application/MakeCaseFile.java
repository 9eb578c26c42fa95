package kz.bastama.grant.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.FiledItem;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Filed;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.CaseFilePapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs the file of a case: everything in its order, the record of the project, the extract of the journal, and the contents list. */
@Service
public class MakeCaseFile {

    private final Grants grants;
    private final GatherCaseFile gather;
    private final CaseFiles caseFiles;
    private final CaseFilePapers wording;
    private final ReportGround ground;
    private final PackedItems packedItems;
    private final Papers papers;
    private final NoteCaseFileProgress progress;
    private final Journal journal;
    private final Clock clock;

    MakeCaseFile(
            Grants grants,
            GatherCaseFile gather,
            CaseFiles caseFiles,
            CaseFilePapers wording,
            ReportGround ground,
            PackedItems packedItems,
            Papers papers,
            NoteCaseFileProgress progress,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.gather = gather;
        this.caseFiles = caseFiles;
        this.wording = wording;
        this.ground = ground;
        this.packedItems = packedItems;
        this.papers = papers;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id) {
        CaseFile ordered = caseFiles.find(id).orElseThrow();
        if (ordered.isMade()) {
            return;
        }
        Grant grant = grants.find(ordered.grantId()).orElseThrow();
        Filed filed = gather.of(grant);
        List<FiledItem> items = withOwn(ordered, grant, filed);
        try (CaseArchive archive = new CaseArchive(caseFiles.writer(id))) {
            for (int at = 0; at < items.size(); at++) {
                packedItems.pack(items.get(at), archive);
                progress.of(id, at + 1, items.size() + 1);
            }
            archive.listed();
            packedItems.put(
                    issue(ordered, grant, wording.contents(grant, archive.lines())), CaseArchive.CONTENTS, archive);
            archive.finish();
            finish(ordered, filed, items.size() + 1, archive);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<FiledItem> withOwn(CaseFile ordered, Grant grant, Filed filed) {
        List<FiledItem> items = new ArrayList<>(filed.items());
        int project = (int) items.stream()
                .filter(item -> item.section().compareTo(Section.PROJECT) < 0)
                .count();
        items.add(
                project,
                FiledItem.of(Section.PROJECT, issue(ordered, grant, wording.project(grant, ground.given(grant)))));
        items.add(FiledItem.of(Section.JOURNAL, issue(ordered, grant, wording.journal(grant, filed.records()))));
        return items;
    }

    private Paper issue(CaseFile ordered, Grant grant, PaperContent content) {
        return papers.issue(ordered.id().toString(), 1, grant.edition().toString(), content);
    }

    private void finish(CaseFile ordered, Filed filed, int items, CaseArchive archive) {
        CaseFile made = ordered.made(
                filed.digest(), items, archive.missing(), archive.sha256(), archive.size(), clock.instant());
        caseFiles.save(made);
        journal.record(JournalEntry.of(ordered.grantId().toString(), "grant.caseFileMade")
                .with(Map.of(
                        "items", String.valueOf(items),
                        "missing", String.valueOf(made.missing()),
                        "digest", made.sha256())));
    }
}
