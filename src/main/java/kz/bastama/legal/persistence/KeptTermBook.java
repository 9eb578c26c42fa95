package kz.bastama.legal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.Term;
import kz.bastama.legal.domain.TermBook;
import org.springframework.stereotype.Repository;

@Repository
class KeptTermBook implements TermBook {

    private final TermRows rows;
    private final TermMapper mapper;

    KeptTermBook(TermRows rows, TermMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Optional<Term> running(String caseId, String name) {
        return rows.findByCaseIdAndNameAndClosedAtIsNull(caseId, name).map(mapper::toDomain);
    }

    @Override
    public List<Term> running() {
        return rows.findByClosedAtIsNull().stream().map(mapper::toDomain).toList();
    }

    @Override
    public List<Term> hold() {
        return rows.hold().stream().map(mapper::toDomain).toList();
    }

    @Override
    public Optional<Term> hold(String caseId, String name) {
        return rows.hold(caseId, name).map(mapper::toDomain);
    }

    @Override
    public List<Term> ofCase(String caseId) {
        return rows.findByCaseIdOrderByStartedAtAscDueAsc(caseId).stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public void add(Term term) {
        rows.save(mapper.toRow(term, UUID.randomUUID(), null));
    }

    @Override
    public void update(Term term) {
        TermRow row = rows.findByCaseIdAndNameAndClosedAtIsNull(term.caseId(), term.name())
                .orElseThrow(() -> new IllegalStateException(
                        "The term " + term.name() + " of the case " + term.caseId() + " does not run"));
        rows.save(mapper.toRow(term, row.id(), row.version()));
    }

    @Override
    public void close(String caseId, String name, Instant at) {
        rows.close(caseId, name, at);
    }
}
