package kz.bastama.expert.domain;

import java.util.stream.Stream;
import kz.bastama.expert.Member.Seat;
import kz.bastama.legal.Verdict;

/** A member of commissions as an officer typed one in; the mail address is the login. */
public record MemberEntry(String name, String email, String organisation, Seat seat) {

    /** All that is missing, each at its field. */
    public Verdict check() {
        return Verdict.all(Stream.of(
                ExpertEntry.when(name.isBlank(), "expert.nameMissing", "name"),
                ExpertEntry.when(!Mail.looksRight(email), "expert.mailWrong", "email"),
                ExpertEntry.when(organisation.isBlank(), "expert.organisationMissing", "organisation"),
                ExpertEntry.when(seat == null, "expert.seatMissing", "seat")));
    }
}
