package kz.bastama.competition.application;

import java.util.Map;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.DrawProtocolContent;
import kz.bastama.competition.paper.ProtocolExtract;
import kz.bastama.competition.paper.ProtocolExtractContent;
import kz.bastama.competition.paper.SuccessionContent;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Issues the public extract beside a protocol, from the same content; it opens with the result, after the wait of the edition. */
@Component
class IssueExtract {

    private final Papers papers;
    private final Journal journal;

    IssueExtract(Papers papers, Journal journal) {
        this.papers = papers;
        this.journal = journal;
    }

    void of(Paper protocol, CommissionProtocolContent content) {
        issue(protocol, ProtocolExtract.of(protocol, content));
    }

    /** The operator's own decision names nobody: there is nothing to leave out. */
    void of(Paper decision, SuccessionContent content) {
        if (content.sitting() != null) {
            issue(decision, ProtocolExtract.of(decision, content));
        }
    }

    void of(Paper protocol, DrawProtocolContent content) {
        issue(protocol, ProtocolExtract.of(protocol, content));
    }

    private void issue(Paper protocol, ProtocolExtractContent content) {
        if (papers.find(protocol.aggregateId(), content.type().code(), protocol.revision())
                .isPresent()) {
            return;
        }
        Paper extract = papers.issue(protocol.aggregateId(), protocol.revision(), protocol.edition(), content);
        journal.record(JournalEntry.of(protocol.aggregateId(), "competition.extractIssued")
                .with(Map.of("number", extract.number(), "protocol", protocol.number())));
    }
}
