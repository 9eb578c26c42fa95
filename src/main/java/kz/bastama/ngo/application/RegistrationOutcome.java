package kz.bastama.ngo.application;

import java.util.UUID;
import kz.bastama.legal.Verdict;

/** What came of a registration. */
public sealed interface RegistrationOutcome {

    record Opened(UUID organisationId) implements RegistrationOutcome {}

    record Refused(Verdict verdict) implements RegistrationOutcome {}
}
