package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.form.Difference;
import kz.bastama.form.StaleForm;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an expert is told whose score sheet was saved in another window meanwhile. */
@Component
class StaleSheets {

    private final Competitions competitions;
    private final CompetitionWords words;
    private final MessageSource messages;

    StaleSheets(Competitions competitions, CompetitionWords words, MessageSource messages) {
        this.competitions = competitions;
        this.words = words;
        this.messages = messages;
    }

    StaleForm told(Review present, Map<String, String> mine, Locale language) {
        Competition competition = competitions.find(present.competitionId()).orElseThrow();
        Map<String, String> theirs = TypedSheet.of(present, language);
        List<Difference> changes = new ArrayList<>();
        for (String criterion : words.names(competition.edition(), "criteria")) {
            String title = words.titled(competition.edition(), "criteria." + criterion) + ": ";
            String points = title + messages.getMessage("competition.weight", null, language);
            String remark = title + messages.getMessage("competition.remark", null, language);
            String typed = TypedSheet.shown(text(mine, "points." + criterion), language);
            changes.add(new Difference("points." + criterion, points, text(theirs, "points." + criterion), typed));
            changes.add(between(remark, theirs, mine, "remark." + criterion));
        }
        String recommendation = messages.getMessage("competition.recommendation", null, language);
        changes.add(between(recommendation, theirs, mine, "recommendation"));
        changes.removeIf(one -> one.theirs().equals(one.mine()));
        return new StaleForm(present.version(), null, changes, "/expert/reviews/" + present.id());
    }

    private static Difference between(
            String label, Map<String, String> theirs, Map<String, String> mine, String field) {
        return new Difference(field, label, text(theirs, field), text(mine, field));
    }

    private static String text(Map<String, String> typed, String field) {
        String value = typed.get(field);
        return value == null ? "" : value;
    }
}
