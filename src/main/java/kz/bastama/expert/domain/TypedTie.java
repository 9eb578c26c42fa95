package kz.bastama.expert.domain;

import static kz.bastama.expert.domain.ExpertEntry.when;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Bin;

/** A tie to an organisation as it was typed. */
public record TypedTie(String organisation, String bin, String role, String from, String until) {

    public static TypedTie of(Tie tie) {
        return new TypedTie(
                tie.organisation(),
                tie.bin() == null ? "" : tie.bin().digits(),
                tie.role(),
                tie.from() == null ? "" : tie.from().toString(),
                tie.until() == null ? "" : tie.until().toString());
    }

    public boolean blank() {
        return Stream.of(organisation, bin, role, from, until).allMatch(String::isEmpty);
    }

    Verdict check(String field) {
        return Verdict.all(Stream.of(
                when(organisation.isEmpty(), "expert.tieNameless", field + ".organisation"),
                when(!bin.isEmpty() && Bin.read(bin).isEmpty(), "expert.binWrong", field + ".bin"),
                when(role.isEmpty(), "expert.roleMissing", field + ".role"),
                when(organisation.length() > ExpertEntry.LINE, "expert.lineTooLong", field + ".organisation"),
                when(role.length() > ExpertEntry.LINE, "expert.lineTooLong", field + ".role"),
                when(TypedDay.isWrong(from), "expert.dayWrong", field + ".from"),
                when(TypedDay.isWrong(until), "expert.dayWrong", field + ".until"),
                when(ends(), "expert.daysTurned", field + ".until")));
    }

    Tie read() {
        return new Tie(organisation, Bin.read(bin).orElse(null), role, day(from), day(until));
    }

    private boolean ends() {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return first != null && last != null && last.isBefore(first);
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElse(null);
    }
}
