package kz.bastama.competition.domain;

import static kz.bastama.competition.domain.CompetitionFixture.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Vote.Choice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LotVerdictPropertyTest {

    /** One application as it came out of expertise and voting: tenths of a point, tiyn, votes. */
    record Standing(BigDecimal average, BigDecimal asked, List<Choice> choices) {

        boolean isCarried() {
            long could =
                    choices.stream().filter(choice -> choice != Choice.RECUSED).count();
            return choices.stream().filter(choice -> choice == Choice.FOR).count() * 2 > could;
        }
    }

    private final List<Ranked> ranking = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();

    @Property(tries = 3000)
    void neverSpendsMoreThanTheLotHas(
            @ForAll("standings") List<Standing> standings, @ForAll("money") BigDecimal money) {
        List<Award> awards = verdict(standings, money).awards();

        assertThat(awards.stream().map(Award::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(money);
    }

    @Property(tries = 3000)
    void spendsNoMoreWherePartsAreVotedOn(
            @ForAll("standings") List<Standing> standings,
            @ForAll("money") BigDecimal money,
            @ForAll("money") BigDecimal part) {
        verdict(standings, money);
        Map<UUID, BigDecimal> sums = new HashMap<>();
        applications.stream().filter(one -> part.compareTo(one.asked()) < 0).forEach(one -> sums.put(one.id(), part));
        LotVerdict verdict = new LotVerdict(ranking, applications, new Ballot(votes, "1/2", null), money, sums);
        List<UUID> winners = verdict.awards().stream().map(Award::applicationId).toList();

        assertThat(verdict.awards().stream().map(Award::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(money);
        assertThat(verdict.awards())
                .allSatisfy(award -> assertThat(award.amount())
                        .isEqualByComparingTo(sums.getOrDefault(
                                award.applicationId(),
                                applications.stream()
                                        .filter(one -> one.id().equals(award.applicationId()))
                                        .findFirst()
                                        .orElseThrow()
                                        .asked())));
        List<UUID> expected = new ArrayList<>();
        List<UUID> waiting = new ArrayList<>();
        BigDecimal left = money;
        for (int at = 0; at < ranking.size(); at++) {
            Ranked ranked = ranking.get(at);
            Standing standing = sorted(standings).get(at);
            BigDecimal sum = sums.getOrDefault(ranked.applicationId(), standing.asked());
            boolean wins = ranked.passed() && standing.isCarried() && sum.compareTo(left) <= 0;
            if (ranked.passed() && standing.isCarried()) {
                (wins ? expected : waiting).add(ranked.applicationId());
            }
            left = wins ? left.subtract(sum) : left;
        }
        assertThat(winners).as("in the order of the ranking").isEqualTo(expected);
        assertThat(verdict.reserve()).as("in the order of the ranking").isEqualTo(waiting);
    }

    @Property(tries = 3000)
    void passesOverABetterOneOnlyForMarkVotesOrMoney(
            @ForAll("standings") List<Standing> standings, @ForAll("money") BigDecimal money) {
        LotVerdict verdict = verdict(standings, money);
        List<UUID> winners = verdict.awards().stream().map(Award::applicationId).toList();
        BigDecimal left = money;
        for (int at = 0; at < ranking.size(); at++) {
            Ranked ranked = ranking.get(at);
            Standing standing = sorted(standings).get(at);
            boolean wins = winners.contains(ranked.applicationId());

            assertThat(wins)
                    .isEqualTo(ranked.passed()
                            && standing.isCarried()
                            && standing.asked().compareTo(left) <= 0);
            left = wins ? left.subtract(standing.asked()) : left;
        }
        assertThat(verdict.awards()).extracting(Award::rank).isSorted();
    }

    @Property(tries = 3000)
    void asksReasonsForPassedOnesThatTheVotesLeftOut(
            @ForAll("standings") List<Standing> standings, @ForAll("money") BigDecimal money) {
        LotVerdict verdict = verdict(standings, money);
        List<UUID> winners = verdict.awards().stream().map(Award::applicationId).toList();

        for (int at = 0; at < ranking.size(); at++) {
            Ranked ranked = ranking.get(at);
            boolean lower = ranking.subList(at + 1, ranking.size()).stream()
                    .anyMatch(one -> winners.contains(one.applicationId()));
            boolean votedDown = ranked.passed() && !sorted(standings).get(at).isCarried();

            assertThat(verdict.departures().contains(ranked.applicationId())).isEqualTo(votedDown);
            assertThat(verdict.departsAt(ranked.applicationId())).isEqualTo(votedDown && lower);
        }
    }

    private LotVerdict verdict(List<Standing> standings, BigDecimal money) {
        ranking.clear();
        applications.clear();
        votes.clear();
        Lot lot = CompetitionFixture.lot(UUID.randomUUID(), 1, money.toPlainString());
        for (Standing standing : sorted(standings)) {
            Application application = CompetitionFixture.sent(lot, "AP", "Project", standing.asked(), PLANNED);
            applications.add(application);
            ranking.add(new Ranked(
                    application.id(),
                    lot.id(),
                    standing.average(),
                    ranking.size() + 1,
                    standing.average().compareTo(new BigDecimal("60")) >= 0,
                    3));
            standing.choices()
                    .forEach(choice -> votes.add(new Vote(application.id(), UUID.randomUUID(), choice, PLANNED)));
        }
        return new LotVerdict(ranking, applications, new Ballot(votes, "1/2", null), money);
    }

    private static List<Standing> sorted(List<Standing> standings) {
        return standings.stream()
                .sorted((one, other) -> other.average().compareTo(one.average()))
                .toList();
    }

    @Provide
    Arbitrary<BigDecimal> money() {
        return Arbitraries.longs().between(1, 300_000).map(tiyn -> BigDecimal.valueOf(tiyn, 2));
    }

    @Provide
    Arbitrary<List<Standing>> standings() {
        return Combinators.combine(
                        Arbitraries.integers().between(550, 650).map(tenths -> BigDecimal.valueOf(tenths, 1)),
                        money(),
                        Arbitraries.of(Choice.class).list().ofMaxSize(7))
                .as(Standing::new)
                .list()
                .ofMaxSize(8);
    }
}
