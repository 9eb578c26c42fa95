package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Expert;
import kz.bastama.expert.FoundConflict;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalFixture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever the order of scores, finals, declarations, finds, replacements, calls, reopenings and sheets dropped by two officers, and of
 * votes and recusals after them, and of experts bound after the ranking: nothing counts of whoever is bound to an applicant of the lot, and nobody bound is called. What counts is
 * reckoned here a second time, from who did what alone.
 */
class ConflictedJudgesPropertyTest {

    /** Person and application who are bound, by whatever road. */
    private final Set<String> bound = new HashSet<>();

    /** Points that were made final and not opened again, by person and application. */
    private final Map<String, BigDecimal> points = new HashMap<>();

    /** Each step: what is done, by whom, at which application, and how many points or which choice. */
    @Property(tries = 150)
    void neverCountAtTheirApplicantOrItsRivals(
            @ForAll @Size(min = 10, max = 120) List<@IntRange(min = 0, max = 8399) Integer> expertise,
            @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 0, max = 8399) Integer> meeting,
            @ForAll @IntRange(min = 5, max = 7) int present,
            @ForAll boolean isDrawn) {
        bound.clear();
        points.clear();
        SelectionWorld world = new SelectionWorld(present, isDrawn);
        List<UUID> experts = world.registry.stream().map(Expert::personId).toList();

        for (int step : expertise) {
            Set<UUID> before = Set.copyOf(world.sheets.keySet());
            Map<UUID, Review> live = live(world);
            Map<UUID, Expert> next = isDrawn ? nextOfDraw(world) : Map.of();
            expertStep(world, experts, step);
            live(world).keySet().forEach(live::remove);
            live.values().stream()
                    .filter(sheet -> world.sheets.get(sheet.id()).state() == Review.State.DROPPED)
                    .filter(sheet -> next.containsKey(sheet.applicationId()))
                    .forEach(sheet -> assertThat(world.sheet(
                                    next.get(sheet.applicationId()).personId(), find(world, sheet.applicationId())))
                            .as("the next of the draw in the place of whoever declares")
                            .isPresent());
            assertThat(world.sheets.values())
                    .filteredOn(sheet -> !before.contains(sheet.id()))
                    .as("given out at this step")
                    .noneMatch(sheet -> isOut(world, sheet.personId(), find(world, sheet.applicationId())));
        }
        world.found.stream()
                .filter(one -> experts.contains(one.personId()))
                .toList()
                .forEach(one -> takeOff(world, one));
        world.rank.of(world.id(), LocalDate.of(2026, 4, 20));
        world.undecided()
                .forEach(asked -> assertThat(world.agree(asked).isAllowed())
                        .as("what was asked before the ranking")
                        .isFalse());
        world.applications.forEach(one -> assertThat(ranked(world, one)).isEqualTo(expected(world, experts, one)));

        Map<String, Vote.Choice> votes = new HashMap<>();
        for (int step : meeting) {
            if (step % 6 >= 4 && step / 210 % 4 == 3) {
                expertBoundAfterRanking(world, votes, step);
                world.applications.forEach(one -> assertThat(ranked(world, one))
                        .as("ranked anew without whoever is bound")
                        .isEqualTo(expected(world, experts, one)));
            } else {
                memberStep(world, votes, step);
            }
            world.applications.forEach(one -> countsOnlyTheUnbound(world, votes, one));
        }
        world.strike.of(world.id());
        assertThat(world.votes.values())
                .filteredOn(vote -> vote.choice() != Vote.Choice.RECUSED)
                .noneMatch(vote -> isOut(world, vote.personId(), find(world, vote.applicationId())));
    }

    private static Map<UUID, Review> live(SelectionWorld world) {
        Map<UUID, Review> live = new HashMap<>(world.sheets);
        live.values().removeIf(sheet -> !sheet.isLive());
        return live;
    }

    /** By application, who of the draw has had no sheet of it, fell not out and is bound to no applicant. */
    private Map<UUID, Expert> nextOfDraw(SelectionWorld world) {
        Set<UUID> out = world.out.stream().map(FallOut::registryId).collect(Collectors.toSet());
        Map<UUID, Expert> next = new HashMap<>();
        world.applications.forEach(one -> world.named().stream()
                .filter(expert -> !out.contains(expert.id())
                        && world.sheet(expert.personId(), one).isEmpty()
                        && bound.stream().noneMatch(key -> key.startsWith(expert.personId() + ":")))
                .findFirst()
                .ifPresent(expert -> next.put(one.id(), expert)));
        return next;
    }

    private void expertStep(SelectionWorld world, List<UUID> experts, int step) {
        List<UUID> judging = experts.stream()
                .filter(one -> world.sheets.values().stream()
                        .anyMatch(sheet -> sheet.personId().equals(one)))
                .toList();
        UUID expert = judging.get(step / 8 % judging.size());
        Application application = world.application(step / 72);
        int more = step / 360;
        switch (step % 8) {
            case 0, 1 -> score(world, expert, application, 40 + more % 20);
            case 2 -> world.applications.forEach(one -> declare(world, expert, one, false));
            case 3 -> {
                if (more % 3 == 0) {
                    declare(world, expert, application, true);
                }
            }
            case 4 -> world.sheet(expert, application).filter(Review::isFinal).ifPresent(world::ask);
            case 5 -> world.undecided().stream().findFirst().ifPresent(asked -> agree(world, asked));
            case 6 -> {
                if (more % 4 == 0) {
                    UUID tied = experts.get(step / 8 % experts.size());
                    world.tie(tied, application);
                    bound.add(key(tied, application));
                } else {
                    world.call.of(application.id());
                }
            }
            default ->
                world.sheet(expert, application).filter(Review::isOpen).ifPresent(late -> world.replace.of(late.id()));
        }
    }

    private void agree(SelectionWorld world, SheetRequest asked) {
        if (world.agree(asked).isAllowed() && asked.kind() == SheetRequest.Kind.REOPEN) {
            points.remove(
                    key(asked.before().personId(), find(world, asked.before().applicationId())));
        }
    }

    private void score(SelectionWorld world, UUID expert, Application application, int total) {
        world.sheet(expert, application).ifPresent(sheet -> {
            if (!world.score.keep(sheet.id(), scores(total), remarks(), "").isAllowed()) {
                return;
            }
            if (world.score.finish(sheet.id()).isAllowed()) {
                points.put(key(expert, application), new BigDecimal(total));
            }
        });
    }

    private void declare(SelectionWorld world, UUID expert, Application application, boolean conflict) {
        boolean has = world.applications.stream()
                .filter(one -> one.lotId().equals(application.lotId()))
                .anyMatch(one -> world.sheet(expert, one).isPresent());
        world.declare.by(world.id(), expert, List.of(new Declaration(application.id(), conflict, "Kin")));
        if (has && conflict) {
            bound.add(key(expert, application));
        }
    }

    private void takeOff(SelectionWorld world, FoundConflict one) {
        world.applications.stream()
                .filter(application -> application.organisationId().equals(one.organisationId()))
                .forEach(application -> world.declare.by(
                        world.id(), one.personId(), List.of(new Declaration(application.id(), true, "Found"))));
    }

    private void memberStep(SelectionWorld world, Map<String, Vote.Choice> votes, int step) {
        Seated member = world.members.get(step / 6 % world.members.size());
        Application application = world.application(step / 42);
        Vote.Choice choice = switch (step % 6) {
            case 0, 1 -> Vote.Choice.FOR;
            case 2 -> Vote.Choice.AGAINST;
            case 3 -> Vote.Choice.ABSTAIN;
            default -> Vote.Choice.RECUSED;
        };
        if (step % 6 == 5 && step / 210 % 4 == 0) {
            world.tie(member.personId(), application);
            bound.add(key(member.personId(), application));
        } else if (step % 6 == 4 && step / 210 % 4 == 1) {
            world.say(member.personId(), application.id(), true);
            bound.add(key(member.personId(), application));
        } else if (step % 6 < 4 || step / 210 % 4 == 2) {
            if (world.vote(member.personId(), application, choice).isAllowed()) {
                votes.put(key(member.personId(), application), choice);
                if (choice == Vote.Choice.RECUSED) {
                    bound.add(key(member.personId(), application));
                }
            }
        }
    }

    /** Declared by the expert, or found and dropped by two officers; whoever was called in the place writes a sheet. */
    private void expertBoundAfterRanking(SelectionWorld world, Map<String, Vote.Choice> votes, int step) {
        Application application = world.application(step / 42);
        List<Review> live = world.sheets.values().stream()
                .filter(sheet -> sheet.isLive() && sheet.applicationId().equals(application.id()))
                .toList();
        if (live.isEmpty()) {
            return;
        }
        Review sheet = live.get(step / 6 % live.size());
        UUID expert = sheet.personId();
        if (sheet.isOpen()) {
            world.applications.forEach(one -> declare(world, expert, one, false));
            score(world, expert, application, 40 + step % 20);
        } else if (step % 6 == 4) {
            declare(world, expert, application, true);
        } else {
            world.tie(expert, application);
            bound.add(key(expert, application));
            world.ask(sheet);
            world.undecided().stream()
                    .filter(asked -> asked.before().id().equals(sheet.id()))
                    .filter(asked -> asked.kind() == SheetRequest.Kind.DROP)
                    .forEach(asked -> assertThat(world.agree(asked).isAllowed()).isTrue());
        }
        if (world.sheets.get(sheet.id()).state() != sheet.state()) {
            world.applications.stream()
                    .filter(one -> one.lotId().equals(application.lotId()))
                    .forEach(one -> votes.entrySet()
                            .removeIf(vote ->
                                    vote.getKey().endsWith(":" + one.id()) && vote.getValue() != Vote.Choice.RECUSED));
        }
    }

    private void countsOnlyTheUnbound(SelectionWorld world, Map<String, Vote.Choice> votes, Application one) {
        AgendaPoint point = world.points.of(world.id(), one.id()).orElseThrow();
        List<UUID> eligible = world.members.stream()
                .map(Seated::personId)
                .filter(member -> !isOut(world, member, one))
                .toList();
        List<UUID> here = world.members.stream()
                .filter(member -> member.attendance().isPresent())
                .map(Seated::personId)
                .filter(eligible::contains)
                .toList();
        boolean quorum = !here.isEmpty() && 3 * here.size() >= 2 * eligible.size();
        Map<UUID, Vote.Choice> expected = new HashMap<>();
        here.stream()
                .filter(member -> quorum && votes.containsKey(key(member, one)))
                .forEach(member -> expected.put(member, votes.get(key(member, one))));
        Map<UUID, Vote.Choice> counting = new HashMap<>();
        point.counting().forEach(vote -> counting.put(vote.personId(), vote.choice()));
        assertThat(point.hasQuorum()).isEqualTo(quorum);
        assertThat(counting).isEqualTo(expected);
    }

    /** Number of sheets and their mean. */
    private static String ranked(SelectionWorld world, Application one) {
        Ranked ranked = world.ranking.stream()
                .filter(row -> row.applicationId().equals(one.id()))
                .findFirst()
                .orElseThrow();
        return ranked.reviews() + ": " + ranked.average();
    }

    private String expected(SelectionWorld world, List<UUID> experts, Application one) {
        List<BigDecimal> counting = experts.stream()
                .filter(expert -> points.containsKey(key(expert, one)) && !isOut(world, expert, one))
                .map(expert -> points.get(key(expert, one)))
                .toList();
        BigDecimal sum = counting.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = counting.isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : sum.divide(BigDecimal.valueOf(counting.size()), 2, RoundingMode.HALF_UP);
        return counting.size() + ": " + mean;
    }

    private boolean isOut(SelectionWorld world, UUID person, Application application) {
        return world.applications.stream()
                .filter(one -> one.lotId().equals(application.lotId()))
                .anyMatch(one -> bound.contains(key(person, one)));
    }

    private static Application find(SelectionWorld world, UUID id) {
        return world.applications.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, BigDecimal> scores(int total) {
        Edition edition = LegalFixture.stateGrants();
        Map<String, BigDecimal> scores = new HashMap<>();
        BigDecimal left = new BigDecimal(total);
        for (String criterion : edition.names("criteria")) {
            BigDecimal given = left.min(edition.decimal("criteria." + criterion));
            scores.put(criterion, given);
            left = left.subtract(given);
        }
        return scores;
    }

    private static Map<String, String> remarks() {
        Map<String, String> remarks = new HashMap<>();
        LegalFixture.stateGrants().names("criteria").forEach(criterion -> remarks.put(criterion, "Reasoned"));
        return remarks;
    }

    private static String key(UUID person, Application application) {
        return person + ":" + application.id();
    }
}
