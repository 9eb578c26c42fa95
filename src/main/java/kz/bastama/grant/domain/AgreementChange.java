package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What an additional agreement changes, each as it was and as it will be.
 *
 * @param endsOn last day of the project from then on; null where it stays
 * @param lines all lines of the budget; empty where it stays
 * @param account the account of the grantee from then on; null where it stays
 */
public record AgreementChange(
        LocalDate endedOn, LocalDate endsOn, List<LineChange> lines, Account accountWas, Account account) {

    public AgreementChange {
        lines = List.copyOf(lines);
    }

    /** An account of the grantee. */
    public record Account(String iban, String bic) {

        public Account {
            bic = bic == null ? "" : bic.strip().toUpperCase(Locale.ROOT);
        }
    }

    public boolean isNothing() {
        return endsOn == null && lines.isEmpty() && account == null;
    }
}
