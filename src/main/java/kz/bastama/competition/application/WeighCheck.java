package kz.bastama.competition.application;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the present officer may confirm the result of the check: not who checked every application alone, where the edition wants two. */
@Service
public class WeighCheck {

    private static final String TWO_HANDS = "formalCheck.confirmTwoHands";

    private final Competitions competitions;
    private final Applications applications;
    private final Journal journal;
    private final Editions editions;
    private final People people;
    private final CurrentActor actor;

    WeighCheck(
            Competitions competitions,
            Applications applications,
            Journal journal,
            Editions editions,
            People people,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.journal = journal;
        this.editions = editions;
        this.people = people;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public Verdict confirming(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        UUID me = actor.get().personId();
        if (!editions.get(competition.edition()).flag(TWO_HANDS)
                || !checkers(competitionId).equals(Collections.singleton(me))) {
            return Verdict.allowed();
        }
        boolean alone = people.withRole(Role.OPERATOR, null).stream()
                .allMatch(one -> one.id().equals(me));
        return Verdict.refused(
                Refusal.of(alone ? "competition.checkOnlyOfficer" : "competition.checkSamePerson", null));
    }

    private Set<UUID> checkers(UUID competitionId) {
        return applications.sentTo(competitionId).stream()
                .flatMap(one -> journal.ofCase(one.id().toString()).stream())
                .filter(record -> record.entry().what().equals(RecordCheck.CHECKED))
                .map(JournalRecord::actorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
