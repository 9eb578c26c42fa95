package kz.bastama.legal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.bastama.legal.Term;

/** Where the terms of the cases are kept. */
public interface TermBook {

    Optional<Term> running(String caseId, String name);

    /** All running terms of all cases. */
    List<Term> running();

    /** The same, held until the transaction ends: nobody else changes them meanwhile. */
    List<Term> hold();

    /** The running term of that case and name, held until the transaction ends. */
    Optional<Term> hold(String caseId, String name);

    List<Term> ofCase(String caseId);

    void add(Term term);

    /** Replaces the running term of that case and name, which is held. */
    void update(Term term);

    /** Ends the running term of that case and name; without one, nothing. */
    void close(String caseId, String name, Instant at);

    /** The same; what ended it is kept. */
    void cut(String caseId, String name, Instant at, String by);
}
