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
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a new call whoever asked to hear of such ones, each person once. */
@Service
public class TellSubscribers {

    private final CallSubscriptions subscriptions;
    private final Competitions competitions;
    private final Notices notices;

    TellSubscribers(CallSubscriptions subscriptions, Competitions competitions, Notices notices) {
        this.subscriptions = subscriptions;
        this.competitions = competitions;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        OfficialText title = competition.title();
        Map<String, Object> facts = Map.of(
                "title",
                Notice.byLanguage(title.kk(), title.ru(), title.en()),
                "closes",
                AskExtension.TIME.format(competition.closesAt()));
        for (UUID person : whoseFilters(competition)) {
            String type = "competition.newCall";
            notices.send(new Notice(
                    type + ":" + competitionId + ":" + person, person, type, facts, "/calls/" + competitionId));
        }
    }

    /** Persons whose filters the call fits. */
    Set<UUID> whoseFilters(Competition competition) {
        List<Lot> lots = competitions.lotsOf(competition.id());
        return subscriptions.all().stream()
                .filter(one -> one.fits(competition, lots))
                .map(CallSubscription::personId)
                .collect(Collectors.toSet());
    }
}
