package kz.bastama.expert.domain;

import static kz.bastama.expert.domain.ExpertEntry.when;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.expert.Absence;
import kz.bastama.legal.Verdict;

/** Days away as they were typed. */
public record TypedAbsence(String from, String until) {

    public Verdict check(LocalDate today) {
        LocalDate first = TypedDay.read(from).orElse(null);
        LocalDate last = TypedDay.read(until).orElse(null);
        return Verdict.all(Stream.of(
                when(first == null || TypedDay.isWrong(from), "expert.dayWrong", "from"),
                when(last == null || TypedDay.isWrong(until), "expert.dayWrong", "until"),
                when(first != null && last != null && last.isBefore(first), "expert.daysTurned", "until"),
                when(last != null && last.isBefore(today), "expert.daysPast", "until")));
    }

    public Absence read(UUID personId) {
        return new Absence(
                UUID.randomUUID(),
                personId,
                TypedDay.read(from).orElseThrow(),
                TypedDay.read(until).orElseThrow());
    }
}
