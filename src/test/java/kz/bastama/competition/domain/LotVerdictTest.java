package kz.bastama.competition.domain;

import static kz.bastama.competition.domain.CompetitionFixture.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Vote.Choice;
import org.junit.jupiter.api.Test;

class LotVerdictTest {

    private final Lot lot = CompetitionFixture.lot(UUID.randomUUID(), 1, "1000.00");
    private final List<Ranked> ranking = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();

    @Test
    void givesTheLotToTheBestThatFitsIntoItsMoney() {
        Application best = ranked("600.00", "90", Choice.FOR, Choice.FOR, Choice.AGAINST);
        Application tooDear = ranked("400.01", "85", Choice.FOR, Choice.FOR, Choice.FOR);
        Application fits = ranked("400.00", "80", Choice.FOR, Choice.FOR, Choice.FOR);

        assertThat(verdict().awards())
                .extracting(Award::applicationId)
                .containsExactly(best.id(), fits.id())
                .doesNotContain(tooDear.id());
        assertThat(verdict().departures()).isEmpty();
    }

    @Test
    void neverAwardsBelowThePassMarkWhateverTheVotes() {
        ranked("500.00", "59.99", Choice.FOR, Choice.FOR, Choice.FOR);

        assertThat(verdict().awards()).isEmpty();
        assertThat(verdict().departures()).isEmpty();
    }

    @Test
    void needsMoreThanHalfOfThoseWhoCouldVote() {
        ranked("500.00", "90", Choice.FOR, Choice.AGAINST);
        Application abstained = ranked("500.00", "80", Choice.FOR, Choice.ABSTAIN, Choice.ABSTAIN);
        Application recused = ranked("500.00", "70", Choice.FOR, Choice.RECUSED, Choice.RECUSED);

        assertThat(verdict().awards()).extracting(Award::applicationId).containsExactly(recused.id());
        assertThat(verdict().departures()).hasSize(2).contains(abstained.id());
    }

    @Test
    void asksForReasonOfEverybodyVotedDown() {
        Application best = ranked("500.00", "90", Choice.AGAINST, Choice.AGAINST);
        ranked("500.00", "80", Choice.FOR, Choice.FOR);
        Application last = ranked("500.00", "70", Choice.AGAINST, Choice.AGAINST);
        ranked("500.00", "59.99", Choice.AGAINST, Choice.AGAINST);

        assertThat(verdict().departures()).containsExactly(best.id(), last.id());
        assertThat(verdict().departsAt(best.id())).isTrue();
        assertThat(verdict().departsAt(last.id())).as("no lower one wins").isFalse();
    }

    @Test
    void asksForReasonWhereNobodyWins() {
        Application only = ranked("500.00", "90", Choice.AGAINST, Choice.AGAINST);

        assertThat(verdict().awards()).isEmpty();
        assertThat(verdict().departures()).containsExactly(only.id());
    }

    @Test
    void awardsNothingWithoutVotes() {
        ranked("500.00", "90");

        assertThat(verdict().awards()).isEmpty();
    }

    @Test
    void letsTheChairBreakATieOnlyWhereTheRulesSaySo() {
        Application tied = ranked("500.00", "90", Choice.FOR, Choice.AGAINST);
        UUID chair = votes.get(0).personId();
        UUID against = votes.get(1).personId();

        assertThat(new Ballot(votes, "1/2", chair).test(tied.id())).isTrue();
        assertThat(new Ballot(votes, "1/2", against).test(tied.id())).isFalse();
        assertThat(new Ballot(votes, "1/2", null).test(tied.id())).isFalse();
    }

    @Test
    void asksForTheMajorityOfTheRules() {
        Application most = ranked("500.00", "90", Choice.FOR, Choice.FOR, Choice.AGAINST);

        assertThat(new Ballot(votes, "1/2", null).test(most.id())).isTrue();
        assertThat(new Ballot(votes, "2/3", null).test(most.id())).isFalse();
    }

    private LotVerdict verdict() {
        return new LotVerdict(ranking, applications, new Ballot(votes, "1/2", null), lot.amount());
    }

    private Application ranked(String asked, String average, Choice... choices) {
        Application application =
                CompetitionFixture.sent(lot, "AP-" + applications.size(), "Project", new BigDecimal(asked), PLANNED);
        applications.add(application);
        BigDecimal mean = new BigDecimal(average);
        ranking.add(new Ranked(
                application.id(), lot.id(), mean, ranking.size() + 1, mean.compareTo(new BigDecimal("60")) >= 0, 3));
        for (Choice choice : choices) {
            votes.add(new Vote(application.id(), UUID.randomUUID(), choice, PLANNED));
        }
        return application;
    }
}
