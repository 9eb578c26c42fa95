package kz.bastama.competition.application;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/**
 * Whether the rules of a competition hide the applicants from its experts, and what the experts know of them then: the list of all
 * admitted organisations by name, for the declaration, and each application by a code; nothing that leads from one to the other.
 */
@Component
public class BlindReview {

    private static final String KEY = "expert.blind";

    /** Without vowels, so that no word comes of it, and without what is mistaken for something else. */
    private static final String LETTERS = "BCDFGHJKMNPQRTVWXZ";

    private static final String DIGITS = "23456789";

    private final Editions editions;
    private final Applications applications;
    private final Reviews reviews;
    private final BlindReviews codes;
    private final Random random = new SecureRandom();

    BlindReview(Editions editions, Applications applications, Reviews reviews, BlindReviews codes) {
        this.editions = editions;
        this.applications = applications;
        this.reviews = reviews;
        this.codes = codes;
    }

    public boolean of(Competition competition) {
        return editions.get(competition.edition()).flag(KEY);
    }

    /** What an expert is told of: the code where there is one, else the number. */
    public String label(Application application) {
        return codes.codeOf(application.id()).orElseGet(application::number);
    }

    /** Gives those applications that have none a code by chance. */
    void name(Competition competition, Collection<Application> judged) {
        if (of(competition)) {
            judged.stream()
                    .filter(one -> codes.codeOf(one.id()).isEmpty())
                    .forEach(one -> Stream.generate(this::code)
                            .filter(code -> codes.name(competition.id(), one.id(), code))
                            .findFirst());
        }
    }

    /** Of whom an expert declares conflicts: hidden applicants all, whoever scores which, so that the list tells nothing of the sheets. */
    public List<Application> listed(Competition competition, UUID personId) {
        if (of(competition)) {
            return applications.sentTo(competition.id()).stream()
                    .filter(one -> one.state() == ApplicationState.ADMITTED)
                    .toList();
        }
        return reviews.ofCompetition(competition.id()).stream()
                .filter(sheet -> sheet.personId().equals(personId))
                .map(Review::applicationId)
                .map(id -> applications.find(id).orElseThrow())
                .toList();
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            String from = at < 3 ? LETTERS : DIGITS;
            code.append(from.charAt(random.nextInt(from.length())));
        }
        return code.insert(3, '-').toString();
    }
}
