package kz.bastama.expert.domain;

import java.util.List;
import java.util.stream.Stream;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** What the secretary typed for an observer. */
public record ObserverEntry(String observer, String organisation, String value) {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    /** All that is wrong, each at its field. An observer has one value. */
    public Verdict check(List<Contribution> before) {
        boolean known = before.stream()
                .anyMatch(one -> one.observer().equalsIgnoreCase(observer)
                        && one.organisation().equalsIgnoreCase(organisation));
        return Verdict.all(Stream.of(
                ExpertEntry.when(isWrong(observer), "expert.observerMissing", "observer"),
                ExpertEntry.when(isWrong(organisation), "expert.observerOrganisationMissing", "organisation"),
                ExpertEntry.when(isWrong(value), "expert.valueMissing", "value"),
                ExpertEntry.when(known, "expert.observerKnown", "observer"),
                before.size() < MOST
                        ? Verdict.allowed()
                        : Verdict.refused(Refusal.of("expert.tooManyObservers", null))));
    }

    private static boolean isWrong(String typed) {
        return typed.isBlank() || typed.length() > LONGEST || typed.codePoints().anyMatch(Character::isISOControl);
    }
}
