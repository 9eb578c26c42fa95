package kz.bastama.planning.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import kz.bastama.planning.paper.ListDecisionContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the authors of accepted proposals that the council does not support the list, why, and what the customer decided. */
@Service
public class NotifyProposers {

    private static final String TYPE = "planning.listUnsupported";

    private final DirectionLists lists;
    private final Proposals proposals;
    private final Notices notices;
    private final LinkMail mail;
    private final Papers papers;

    NotifyProposers(DirectionLists lists, Proposals proposals, Notices notices, LinkMail mail, Papers papers) {
        this.lists = lists;
        this.proposals = proposals;
        this.notices = notices;
        this.mail = mail;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID listId, boolean dropped, String reason) {
        DirectionList list = lists.find(listId).orElseThrow();
        String paper = paperOf(listId);
        for (Proposal proposal : proposals.accepted(list.customerCode(), list.year())) {
            tell(
                    proposal,
                    list,
                    "%s:%s:%s".formatted(TYPE, paper, proposal.number()),
                    Map.of(
                            "number", proposal.number(),
                            "year", Integer.toString(list.year()),
                            "minutes", list.council().number(),
                            "remarks", list.council().remarks(),
                            "dropped", Boolean.toString(dropped),
                            "reason", reason));
        }
    }

    private void tell(Proposal proposal, DirectionList list, String key, Map<String, Object> facts) {
        String page = "/topics/lists/" + list.id();
        if (proposal.personId() == null) {
            mail.deliver(
                    new LinkLetter(proposal.email(), proposal.locale(), TYPE, facts, page),
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        } else {
            notices.send(new Notice(key, proposal.personId(), TYPE, facts, page));
        }
    }

    /** The paper that was issued last: one list may be decided on more than once. */
    private String paperOf(UUID listId) {
        return papers.ofAggregate(listId.toString()).stream()
                .filter(paper -> paper.type().equals(ListDecisionContent.TYPE))
                .map(Paper::number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
