package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the one who is about to decide on an extension may: another officer of the operator, while the intake runs. */
@Service
public class WeighExtension {

    private final Competitions competitions;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final CurrentActor actor;
    private final Clock clock;

    WeighExtension(
            Competitions competitions, Extensions extensions, ExtensionRules rules, CurrentActor actor, Clock clock) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Verdict of(UUID extensionId, boolean confirms) {
        IntakeExtension extension = extensions.find(extensionId).orElseThrow();
        Competition competition = competitions.find(extension.competitionId()).orElseThrow();
        return secondPerson(extension).and(confirms ? stillPossible(competition, extension) : Verdict.allowed());
    }

    private Verdict secondPerson(IntakeExtension extension) {
        Actor who = actor.get();
        return who.has(Role.OPERATOR) && !who.personId().equals(extension.askedBy())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.extensionSamePerson", null));
    }

    private Verdict stillPossible(Competition competition, IntakeExtension extension) {
        return competition.receives(clock.instant())
                ? rules.day(competition, LocalDate.ofInstant(extension.to(), WorkingCalendar.ZONE))
                : Verdict.refused(Refusal.of("competition.extensionTooLate", null));
    }
}
