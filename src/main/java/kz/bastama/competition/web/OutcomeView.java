package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.competition.domain.Counting;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/**
 * What an applicant reads of the expertise once the result is published: the mean of each criterion and all remarks on it. The
 * experts stay unnamed, and their remarks stand in another order at each criterion, so that no column is one person. Public
 * because templates call it.
 */
@Component("outcomeView")
public class OutcomeView {

    private final Reviews reviews;
    private final Editions editions;

    OutcomeView(Reviews reviews, Editions editions) {
        this.reviews = reviews;
        this.editions = editions;
    }

    /** @param average mean of the points that count, as the ranking takes it */
    public record Judged(String criterion, BigDecimal average, List<String> remarks) {}

    public List<Judged> judged(UUID applicationId, EditionId edition) {
        List<Review> sheets = sheets(applicationId);
        Edition rules = editions.get(edition);
        Counting counting = Counting.of(rules);
        return rules.names("criteria").stream()
                .map(criterion -> new Judged(
                        criterion,
                        counting.mean(sheets, sheet -> sheet.scores().getOrDefault(criterion, BigDecimal.ZERO)),
                        said(sheets, criterion, sheet -> sheet.remarks().getOrDefault(criterion, ""))))
                .toList();
    }

    /** What the experts recommend, again in an order of its own. */
    public List<String> recommendations(UUID applicationId) {
        return said(sheets(applicationId), "recommendation", Review::recommendation);
    }

    public int experts(UUID applicationId) {
        return sheets(applicationId).size();
    }

    /** Whether the points of the expert who was called in for a wide spread count alone. */
    public boolean extraAlone(UUID applicationId, EditionId edition) {
        List<Review> sheets = sheets(applicationId);
        return Counting.of(editions.get(edition)).counted(sheets).size() < sheets.size();
    }

    private List<Review> sheets(UUID applicationId) {
        return reviews.ofApplication(applicationId).stream()
                .filter(Review::isFinal)
                .toList();
    }

    private static List<String> said(List<Review> sheets, String about, Function<Review, String> part) {
        return sheets.stream()
                .sorted(Comparator.comparing(sheet -> place(sheet, about)))
                .map(part)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The id of a sheet is shown nowhere: nobody can find the order out, and it is the same each time the page is read. */
    private static UUID place(Review sheet, String about) {
        return UUID.nameUUIDFromBytes((sheet.id() + about).getBytes(StandardCharsets.UTF_8));
    }
}
