package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Budget;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a saved budget comes to, for the page that it is typed on; {@code static/form/sums.js} counts the same while typing. Public,
 * for templates cannot reach it otherwise.
 */
@Component("budgetSums")
public class BudgetSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Competitions competitions;
    private final Forms forms;
    private final CompetitionWords words;

    BudgetSums(Competitions competitions, Forms forms, CompetitionWords words) {
        this.competitions = competitions;
        this.forms = forms;
        this.words = words;
    }

    /**
     * Tenge throughout.
     *
     * @param percent the largest institutional share by the edition, {@code limit} what it is of the sum asked
     * @param share the institutional share as it stands, in per cent
     * @param unequal numbers of the lines whose quantity and price do not make up what the two sources give
     * @param totalDiffers whether the sum asked is not the sum of the lines
     */
    public record Sums(
            BigDecimal asked,
            BigDecimal own,
            BigDecimal cost,
            BigDecimal institutional,
            BigDecimal percent,
            BigDecimal limit,
            BigDecimal share,
            boolean within,
            List<Integer> unequal,
            boolean totalDiffers) {}

    public Sums of(Application draft) {
        Competition competition = competitions.find(draft.competitionId()).orElseThrow();
        Lot lot = competitions.lot(draft.lotId()).orElseThrow();
        Form form = forms.form(draft.formId(), draft.formVersion());
        Locale language = LocaleContextHolder.getLocale();
        Budget budget = Budget.of(forms.read(form, forms.kept(draft.typed()), words.given(competition, lot), language)
                .answers());
        BigDecimal percent =
                words.edition(competition).decimal("grantTypes." + competition.grantType() + ".institutionalShare");
        return new Sums(
                budget.asked(),
                budget.own(),
                budget.asked().add(budget.own()),
                budget.institutional(),
                percent,
                budget.institutionalLimit(percent),
                share(budget),
                budget.institutionalWithin(percent),
                IntStream.range(0, budget.lines().size())
                        .filter(line -> !budget.lines().get(line).addsUp())
                        .mapToObj(line -> line + 1)
                        .toList(),
                budget.total().compareTo(budget.asked()) != 0);
    }

    private static BigDecimal share(Budget budget) {
        return budget.asked().signum() == 0
                ? BigDecimal.ZERO
                : budget.institutional().multiply(HUNDRED).divide(budget.asked(), 2, RoundingMode.HALF_UP);
    }
}
