package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import org.springframework.stereotype.Component;

/** Whether an application may be returned for rework. */
@Component
public class ReworkRules {

    /** They rest on the day of the closing, which nobody can bring back. */
    private static final Set<String> UNMENDABLE = Set.of("filedInDatabase");

    private final Competitions competitions;
    private final Corrections corrections;
    private final FormalChecks checks;
    private final Editions editions;

    ReworkRules(Competitions competitions, Corrections corrections, FormalChecks checks, Editions editions) {
        this.competitions = competitions;
        this.corrections = corrections;
        this.checks = checks;
        this.editions = editions;
    }

    /** Whether the rules leave room for a return of this application, marks or none. */
    public boolean leaveRoom(Application application) {
        Edition edition = edition(application);
        return edition.flag("formalCheck.correction")
                && edition.whole("formalCheck.correctionRounds") > 0
                && corrections.find(application.id()).isEmpty();
    }

    /** All reasons against a return, at once. */
    public List<Refusal> against(Application application) {
        Edition edition = edition(application);
        List<Refusal> refusals = new ArrayList<>();
        if (!edition.flag("formalCheck.correction")) {
            refusals.add(Refusal.of("competition.noReturns", edition.basis("formalCheck.correction")));
        }
        if (corrections.find(application.id()).isPresent() || edition.whole("formalCheck.correctionRounds") < 1) {
            refusals.add(Refusal.of("competition.returnedOnce", edition.basis("formalCheck.correctionRounds")));
        }
        if (corrections.remarks(application.id()).isEmpty()) {
            refusals.add(Refusal.of("competition.nothingMarked", null));
        }
        unmendable(application).forEach(key -> refusals.add(Refusal.of("competition.notMendable", edition.basis(key))));
        return refusals;
    }

    private Stream<String> unmendable(Application application) {
        return Stream.concat(
                checks.grounds(application.id()).stream()
                        .filter(GroundAnswer::applies)
                        .map(ground -> "exclusionGrounds." + ground.ground()),
                checks.findings(application.id()).stream()
                        .filter(finding -> !finding.passed() && UNMENDABLE.contains(finding.check()))
                        .map(Finding::key));
    }

    private Edition edition(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return editions.get(competition.edition());
    }
}
