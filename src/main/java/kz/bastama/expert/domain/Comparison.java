package kz.bastama.expert.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.ConflictTrace.Kind;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation;

/**
 * Holds what is told of a person against what is registered of an applicant. A number ties beyond doubt.
 * It excuses nobody: the person typed it, so a name that is the same is looked at by an officer although the numbers differ.
 *
 * @param names of the person, as account and registries write it
 * @param told all that the card says, verified or not
 * @param since the day from which a tie counts
 */
public record Comparison(Collection<String> names, Collection<CardContent> told, LocalDate since) {

    private static final String APART = ", ";

    public List<ConflictTrace> with(Organisation applicant) {
        return Stream.of(people(applicant), ties(applicant), places(applicant))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<ConflictTrace> people(Organisation applicant) {
        List<ConflictTrace> found = new ArrayList<>();
        Organisation.Head head = applicant.head();
        if (head != null) {
            same(head.name(), head.iin(), Kind.HEAD_NUMBER, Kind.HEAD_NAME).ifPresent(found::add);
        }
        for (Founder founder : applicant.founders()) {
            if (founder.bin() == null) {
                same(founder.name(), founder.iin(), Kind.FOUNDER_NUMBER, Kind.FOUNDER_NAME)
                        .ifPresent(found::add);
            }
        }
        if (applicant.contact() != null) {
            same(applicant.contact().person(), null, Kind.CONTACT_NAME, Kind.CONTACT_NAME)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<ConflictTrace> same(String other, Iin number, Kind byNumber, Kind byName) {
        List<Iin> own =
                told.stream().map(CardContent::iin).filter(Objects::nonNull).toList();
        if (number != null && own.contains(number)) {
            return Optional.of(new ConflictTrace(byNumber, other));
        }
        return names.stream().anyMatch(name -> Traits.samePerson(name, other))
                ? Optional.of(new ConflictTrace(byName, other))
                : Optional.empty();
    }

    private List<ConflictTrace> ties(Organisation applicant) {
        List<ConflictTrace> found = new ArrayList<>();
        for (CardContent content : told) {
            if (named(content.organisation(), applicant)) {
                found.add(new ConflictTrace(Kind.TIE_NAME, content.organisation()));
            }
            for (Tie tie : content.ties()) {
                if (tie.reaches(since)) {
                    tied(tie, applicant)
                            .map(kind -> new ConflictTrace(kind, said(tie)))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Kind> tied(Tie tie, Organisation applicant) {
        if (applicant.bin().equals(tie.bin())) {
            return Optional.of(Kind.TIE_NUMBER);
        }
        boolean founder = applicant.founders().stream()
                .anyMatch(one -> one.bin() != null
                        && (one.bin().equals(tie.bin()) || Traits.sameOrganisation(one.name(), tie.organisation())));
        if (founder) {
            return Optional.of(Kind.TIE_TO_FOUNDER);
        }
        return named(tie.organisation(), applicant) ? Optional.of(Kind.TIE_NAME) : Optional.empty();
    }

    private static boolean named(String typed, Organisation applicant) {
        return Stream.of(
                        applicant.name().kk(),
                        applicant.name().ru(),
                        applicant.name().en())
                .filter(Objects::nonNull)
                .anyMatch(name -> Traits.sameOrganisation(name, typed));
    }

    private List<ConflictTrace> places(Organisation applicant) {
        List<ConflictTrace> found = new ArrayList<>();
        for (CardContent content : told) {
            if (Traits.sameAddress(content.address(), applicant.address())) {
                found.add(new ConflictTrace(Kind.ADDRESS, content.address()));
            }
            String phone = Traits.phone(content.phone());
            if (applicant.contact() != null
                    && !phone.isEmpty()
                    && phone.equals(Traits.phone(applicant.contact().phone()))) {
                found.add(new ConflictTrace(Kind.PHONE, content.phone()));
            }
            String account = Traits.account(content.iban());
            if (applicant.bank() != null
                    && !account.isEmpty()
                    && account.equals(Traits.account(applicant.bank().iban()))) {
                found.add(new ConflictTrace(Kind.ACCOUNT, account));
            }
        }
        return found;
    }

    private static String said(Tie tie) {
        String number = tie.bin() == null ? "" : " " + tie.bin();
        return tie.organisation() + number + APART + tie.role() + APART + (tie.from() == null ? "" : tie.from())
                + "\u2013" + (tie.until() == null ? "" : tie.until());
    }
}
