package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
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

    /** @param average mean of the experts' points, two decimals */
    public record Judged(String criterion, BigDecimal average, List<String> remarks) {}

    public List<Judged> judged(UUID applicationId, EditionId edition) {
        List<Review> sheets = sheets(applicationId);
        return editions.get(edition).names("criteria").stream()
                .map(criterion -> new Judged(
                        criterion,
                        average(sheets, criterion),
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

    private List<Review> sheets(UUID applicationId) {
        return reviews.ofApplication(applicationId).stream()
                .filter(Review::isFinal)
                .toList();
    }

    private static BigDecimal average(List<Review> sheets, String criterion) {
        BigDecimal sum = sheets.stream()
                .map(sheet -> sheet.scores().getOrDefault(criterion, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sheets.isEmpty() ? sum : sum.divide(BigDecimal.valueOf(sheets.size()), 2, RoundingMode.HALF_UP);
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
