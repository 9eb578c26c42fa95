package kz.bastama.planning.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalDecision;
import kz.bastama.planning.domain.ProposalState;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Repository;

@Repository
class StoredProposals implements Proposals {

    private final ProposalRows rows;
    private final PlanningRowMapper mapper;

    StoredProposals(ProposalRows rows, PlanningRowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Proposal save(Proposal proposal) {
        return mapper.toProposal(rows.save(mapper.toRow(proposal)));
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return rows.findById(id).map(mapper::toProposal);
    }

    @Override
    public UUID claim(UUID key, UUID proposalId) {
        rows.claim(key, proposalId);
        return rows.holder(key).orElseThrow();
    }

    @Override
    public Optional<Proposal> findByKey(UUID key) {
        return rows.holder(key).flatMap(this::find);
    }

    @Override
    public Optional<Proposal> findByNumber(String number) {
        return rows.findByNumber(number).map(mapper::toProposal);
    }

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "TP-%d-%05d", year, rows.nextNumber(year));
    }

    @Override
    public Page<Proposal> search(String customerCode, ProposalState state, String text, String sort, int page) {
        String inState = state == null ? null : state.name();
        List<Proposal> items =
                rows.search(customerCode, inState, text, sort, Page.SIZE, (long) page * Page.SIZE).stream()
                        .map(mapper::toProposal)
                        .toList();
        return new Page<>(items, page, Page.SIZE, rows.count(customerCode, inState, text));
    }

    @Override
    public List<Proposal> of(UUID personId) {
        return rows.findByPersonIdOrderByRegisteredAtDesc(personId).stream()
                .map(mapper::toProposal)
                .toList();
    }

    @Override
    public List<Proposal> accepted(String customerCode, int year) {
        List<String> decisions = List.of(ProposalDecision.ACCEPTED.name(), ProposalDecision.PARTLY.name());
        return rows.findByCustomerCodeAndYearAndDecisionInOrderByNumber(customerCode, year, decisions).stream()
                .map(mapper::toProposal)
                .toList();
    }
}
