package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.CallSubscriptions;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Guests;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a new call, and of its extension, whoever asked to hear of such ones, each person and each address once. */
@Service
public class TellSubscribers {

    private final CallSubscriptions subscriptions;
    private final Competitions competitions;
    private final Notices notices;
    private final Guests guests;
    private final MailCallNews mailCallNews;

    TellSubscribers(
            CallSubscriptions subscriptions,
            Competitions competitions,
            Notices notices,
            Guests guests,
            MailCallNews mailCallNews) {
        this.subscriptions = subscriptions;
        this.competitions = competitions;
        this.notices = notices;
        this.guests = guests;
        this.mailCallNews = mailCallNews;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        OfficialText title = competition.title();
        Map<String, Object> facts = Map.of(
                "title",
                Notice.byLanguage(title.kk(), title.ru(), title.en()),
                "closes",
                ShownTime.minute(competition.closesAt()));
        String type = "competition.newCall";
        Telling telling = new Telling();
        telling.each(
                whoseFilters(competition),
                person -> notices.send(new Notice(
                        type + ":" + competitionId + ":" + person, person, type, facts, "/calls/" + competitionId)));
        telling.each(whose(guests.subscriptions(), competition), guest -> mailCallNews.to(guest, competition));
        telling.end();
    }

    /** Subscribers without an account; the others are told with the applicants. */
    void byMail(IntakeExtension extension, Competition competition) {
        Telling telling = new Telling();
        telling.each(
                whose(guests.subscriptions(), competition), guest -> mailCallNews.of(extension, guest, competition));
        telling.end();
    }

    /** Whether anybody, with an account or without, wants to hear of the call. */
    boolean areThere(Competition competition) {
        return !whoseFilters(competition).isEmpty()
                || !whose(guests.subscriptions(), competition).isEmpty();
    }

    /** Persons whose filters the call fits. */
    Set<UUID> whoseFilters(Competition competition) {
        return whose(subscriptions.all(), competition);
    }

    private Set<UUID> whose(List<CallSubscription> among, Competition competition) {
        List<Lot> lots = competitions.lotsOf(competition.id());
        return among.stream()
                .filter(one -> one.fits(competition, lots))
                .map(CallSubscription::personId)
                .collect(Collectors.toSet());
    }
}
